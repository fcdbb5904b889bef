//! The footer: the most useful keys of the current scope, from the table of actions; during a key
//! sequence, all keys that can follow; empty while keys are ignored.

use crate::ui::core::canvas::{Canvas, sentence_width};
use crate::ui::core::key::{Code, Key, print_keys};
use crate::ui::core::keyboard::KeyboardLayout;
use crate::ui::core::perform::why_not;
use crate::ui::core::state::{Action, State};
use crate::words::{Message, MessageId};

pub fn draw(canvas: &mut Canvas<'_>, state: &State) {
    if state.ignores_keys() {
        return;
    }
    let scope = state.scope();
    if !state.pending.is_empty() {
        let following = state.session.keymap.continuations(scope, &state.pending);
        let hints: Vec<(String, &Action)> =
            following.map(|(rest, action)| (print_keys(rest), action)).collect();
        draw_hints(canvas, state, hints);
        return;
    }
    let is_latin = state.session.terminal.keyboard == KeyboardLayout::Latin;
    let hints = scope.hints.iter().filter_map(|name| {
        let can = |action: &&Action| why_not(state, action).is_none();
        let action = state.session.keymap.named(name).filter(can)?;
        let keys = state.session.keymap.keys_of(action);
        // On another layout a letter with Ctrl arrives as the letter in most terminals.
        let is_function = |keys: &&Vec<Key>| matches!(keys[..], [Key { code: Code::Function(_), .. }]);
        let shown = keys.iter().find(is_function).filter(|_| !is_latin).or(keys.first())?;
        Some((print_keys(shown), action))
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

/// The title of an action in the footer.
fn title(state: &State, action: &Action) -> MessageId {
    let special = state.dialogs.uppermost().and_then(|dialog| dialog.hint(state, action.name));
    special.unwrap_or_else(|| action.short.as_ref().unwrap_or(&action.title).clone())
}
