//! The footer: the keys that matter now, from the table of actions; while a sequence is being pressed, all that can
//! follow; none as long as none is taken.

use crate::ui::core::action::{Action, Scope, named};
use crate::ui::core::canvas::{Canvas, sentence_width};
use crate::ui::core::key::print_keys;
use crate::ui::core::mode::Mode;
use crate::ui::core::state::State;
use crate::ui::{file::journal, recovery::actions as recovery};
use crate::words::{Message, MessageId};

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
    (Scope::Prompt, &["prompt.keep", "prompt.cancel", "prompt.complete", "text.help"]),
    (Scope::Palette, &["palette.run", "palette.close", "palette.down", "palette.up"]),
    (Scope::Field, &["field.keep", "field.end", "field.next", "field.new-line"]),
    (Scope::List, &["list.choose", "list.close"]),
    (Scope::Ticks, &["ticks.toggle", "list.choose", "list.close"]),
    (
        Scope::Lanes,
        &[
            "lane.add",
            "lane.rename",
            "lane.capture",
            "lane.hide",
            "lane.up",
            "lane.down",
            "lane.delete",
            "list.close",
            "dialog.help",
        ],
    ),
    (Scope::Conflicts, &["conflict.ours", "conflict.theirs", "list.choose", "list.close"]),
    (
        Scope::Export,
        &[
            "export.write",
            "export.part",
            "export.tick",
            "export.overwrite",
            "export.folder",
            "export.close",
            "dialog.help",
        ],
    ),
    (Scope::Exported, &["exported.close", "report.down", "report.up"]),
    (Scope::Import, &["import.take", "import.cards", "import.close", "report.down", "report.up"]),
    (
        Scope::Recovery,
        &[
            "recovery.discard-now",
            "recovery.restore",
            "recovery.look",
            "recovery.discard",
            "recovery.later",
            "report.down",
            "report.up",
        ],
    ),
    (
        Scope::Outside,
        &[
            "outside.overwrite-now",
            "outside.merge",
            "outside.reload",
            "outside.copy",
            "outside.overwrite",
            "outside.close",
            "dialog.help",
        ],
    ),
    (
        Scope::Inspector,
        &[
            "inspector.edit",
            "inspector.down",
            "inspector.up",
            "inspector.clear",
            "dialog.undo",
            "inspector.close",
            "dialog.help",
        ],
    ),
    (Scope::Help, &["help.close", "help.down", "help.up", "help.page-down", "help.page-up"]),
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
    (
        Scope::Start,
        &["start.open", "start.new", "start.sample", "start.import", "start.tour", "program.leave"],
    ),
    (Scope::Leaving, &["leaving.save", "leaving.discard", "leaving.stay"]),
];

/// What the footer calls an action whose title is too long for it.
const SHORT: &[(&str, MessageId)] = &[
    ("card.add", MessageId::new("hint-key-add")),
    ("touchpoint.add", MessageId::new("hint-key-touchpoint")),
    ("carry.begin", MessageId::new("hint-key-move")),
    ("view.palette", MessageId::new("hint-key-palette")),
    ("view.help", MessageId::new("hint-key-help")),
    ("dialog.help", MessageId::new("hint-key-help")),
    ("text.help", MessageId::new("hint-key-help")),
    ("list.choose", MessageId::new("hint-key-choose")),
    ("export.write", MessageId::new("hint-key-write")),
    ("export.part", MessageId::new("hint-key-part")),
    ("export.overwrite", MessageId::new("hint-key-overwrite")),
    ("export.folder", MessageId::new("hint-key-folder")),
    ("import.take", MessageId::new("hint-key-choose")),
    ("start.import", MessageId::new("hint-key-import")),
    ("inspector.down", MessageId::new("hint-key-next")),
    ("inspector.up", MessageId::new("hint-key-before")),
    ("lane.add", MessageId::new("hint-key-add")),
    ("lane.capture", MessageId::new("field-capture")),
    ("lane.hide", MessageId::new("hint-key-hide")),
    ("lane.up", MessageId::new("hint-key-up")),
    ("lane.down", MessageId::new("hint-key-down")),
    ("view.board", MessageId::new("hint-key-board")),
    ("view.table", MessageId::new("hint-key-table")),
    ("view.personas", MessageId::new("hint-key-personas")),
    ("outside.merge", MessageId::new("hint-key-merge")),
    ("outside.reload", MessageId::new("hint-key-reload")),
    ("outside.copy", MessageId::new("hint-key-copy")),
    ("outside.overwrite", MessageId::new("hint-key-write-mine")),
    ("outside.close", MessageId::new("hint-key-keep-mine")),
    ("go.top", MessageId::new("hint-key-top")),
];

/// Draws the footer.
pub fn draw(canvas: &mut Canvas<'_>, state: &State) {
    if state.is_deaf() {
        return;
    }
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
        let can = |action: &&Action| {
            (action.blocked)(state).is_none() && recovery::not_while_looking(state, action).is_none()
        };
        let action = named(name).filter(can)?;
        let keys = state.session.keymap.keys_of(action);
        Some((print_keys(keys.first()?), action))
    });
    draw_hints(canvas, state, hints.collect());
}

fn draw_hints(canvas: &mut Canvas<'_>, state: &State, hints: Vec<(String, &Action)>) {
    let (bold, dim) = (canvas.theme.key(), canvas.theme.dim());
    let mut column = 1u16;
    for (keys, action) in hints {
        let title = state.sentence(&Message::from(title(state, action)));
        let needed = sentence_width(&keys) + 1 + sentence_width(&title);
        if column.saturating_add(needed) > canvas.width() {
            return;
        }
        column += canvas.sentence(column, 0, canvas.width(), &keys, bold) + 1;
        column += canvas.sentence(column, 0, canvas.width(), &title, dim) + 3;
    }
}

/// What the footer calls an action.
fn title(state: &State, action: &Action) -> MessageId {
    // Nothing is promised that is not so.
    if action.name == "leaving.discard" && !journal::would_survive(state) {
        return MessageId::new("hint-leave-unkept");
    }
    let short = SHORT.iter().find(|(name, _)| *name == action.name);
    short.map_or_else(|| action.title.clone(), |(_, title)| title.clone())
}
