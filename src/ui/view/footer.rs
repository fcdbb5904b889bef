//! The footer: the keys that matter now, from the table of actions; while a sequence is being pressed, all that can
//! follow.

use super::canvas::{Canvas, sentence_width};
use crate::ui::action::{Action, Scope, named};
use crate::ui::key::print_keys;
use crate::ui::state::State;
use crate::ui::state::mode::Mode;
use crate::words::Message;

/// The actions whose keys are shown, by scope, the most wanted first.
const HINTS: &[(Scope, &[&str])] = &[
    (
        Scope::Board,
        &[
            "card.add",
            "edit",
            "touchpoint.add",
            "carry.begin",
            "find.begin",
            "view.palette",
            "view.help",
            "file.save",
            "history.undo",
        ],
    ),
    (Scope::Capture, &["text.keep", "text.next-cell", "text.end", "text.new-line", "text.undo"]),
    (Scope::Move, &["carry.drop", "carry.put-back"]),
    (
        Scope::Table,
        &["table.open", "table.add", "table.page-down", "view.board", "view.palette", "view.help"],
    ),
    (
        Scope::Personas,
        &[
            "persona.edit",
            "persona.add",
            "persona.carry",
            "persona.delete",
            "persona.eyes",
            "view.board",
            "view.help",
        ],
    ),
    (Scope::Sheet, &["sheet.keep", "sheet.next", "sheet.new-line", "sheet.end"]),
    (Scope::Start, &["start.open", "start.new", "start.sample", "start.tour", "program.leave"]),
    (Scope::Leaving, &["leaving.save", "leaving.discard", "leaving.stay"]),
];

/// Draws the footer.
pub fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let scope = state.mode.scope(&state.screen);
    if let Mode::Pending(keys) = &state.mode {
        let following = state.session.keymap.continuations(scope, keys);
        let hints: Vec<(String, &Action)> =
            following.map(|(rest, action)| (print_keys(rest), action)).collect();
        draw_hints(canvas, state, hints);
        return;
    }
    let names = HINTS.iter().find(|(of, _)| *of == scope).map_or(&[][..], |(_, names)| names);
    let hints = names.iter().filter_map(|name| {
        let action = named(name)?;
        let keys = state.session.keymap.keys_of(action);
        Some((print_keys(keys.first()?), action))
    });
    draw_hints(canvas, state, hints.collect());
}

fn draw_hints(canvas: &mut Canvas<'_>, state: &State, hints: Vec<(String, &Action)>) {
    let (bold, dim) = (canvas.theme.key(), canvas.theme.dim());
    let mut column = 1u16;
    for (keys, action) in hints {
        let title = state.sentence(&Message::from(action.title.clone()));
        let needed = sentence_width(&keys) + 1 + sentence_width(&title);
        if column.saturating_add(needed) > canvas.width() {
            return;
        }
        column += canvas.sentence(column, 0, canvas.width(), &keys, bold) + 1;
        column += canvas.sentence(column, 0, canvas.width(), &title, dim) + 3;
    }
}
