//! Finding, filtering, marking.

use super::super::action::{Action, Group, Scope, never_blocked};
use super::super::effect::Effect;
use super::super::state::State;
use super::super::state::mode::Mode;
use crate::words::{Message, MessageId};

/// The actions of this family.
pub static ACTIONS: &[Action] = &[Action {
    name: "mark",
    title: MessageId::new("action-mark"),
    group: Group::Find,
    scope: Scope::Board,
    keys: &["Space"],
    blocked: never_blocked,
    run: mark,
}];

/// Marks what the cursor stands on, or takes the mark away.
fn mark(state: &mut State) -> Vec<Effect> {
    match state.board.cursor.selected(state.map()) {
        Some(id) => {
            if !state.marks.remove(&id) {
                state.marks.insert(id);
            }
        }
        None => state.say(Message::new("blocked-nothing-selected")),
    }
    Vec::new()
}

/// What is being typed changed: a search goes along.
pub fn text_changed(state: &mut State) {
    if let Mode::Palette(palette) = &mut state.mode {
        palette.selected = 0;
    }
}
