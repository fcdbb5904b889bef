//! The keys of quick capture: `Enter` and `Tab` keep the typed text and open the next field.

use super::{keep, path, split};
use crate::text::{EditorCommand as Change, Motion};
use crate::ui::board::capture::state::Capture;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{EDITING, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::widget::typing::change;
use crate::words::MessageId;

pub static CAPTURE: Scope = Scope {
    name: "capture",
    title: MessageId::new("scope-capture"),
    inherits: &[&EDITING],
    hints: &["text.keep", "text.next-cell", "text.end", "text.new-line", "text.undo"],
};

pub static ACTIONS: &[Action] = actions! {
    "text.keep" "action-text-keep" Text CAPTURE ["Enter"] never_blocked, keep::and_open_next;
    "text.end" "action-text-end" Text CAPTURE ["Esc"] never_blocked, keep::and_end;
    "text.next-cell" "action-text-next-cell" Text CAPTURE ["Tab"] never_blocked, path::next_stop;
    "text.cell-before" "action-text-cell-before" Text CAPTURE ["Shift-Tab"] never_blocked, path::previous_stop;
    "text.new-line" "action-text-new-line" Text CAPTURE ["Ctrl-J", "Shift-Enter", "Alt-Enter"] never_blocked, new_line;
    "text.up" "action-text-up" Text CAPTURE ["Up"] never_blocked, |state| change(state, Change::Move(Motion::Up));
    "text.down" "action-text-down" Text CAPTURE ["Down"] never_blocked, |state| change(state, Change::Move(Motion::Down));
    "text.select-up" "action-text-select-up" Text CAPTURE ["Shift-Up"] never_blocked, |state| change(state, Change::Extend(Motion::Up));
    "text.select-down" "action-text-select-down" Text CAPTURE ["Shift-Down"] never_blocked, |state| change(state, Change::Extend(Motion::Down));
    "text.split" "action-text-split" Text CAPTURE ["Alt-k"] split::cannot_split, split::at_caret;
    "text.save" "action-text-save" Text CAPTURE ["Ctrl-S", "F2"] never_blocked, keep::and_save;
};

fn new_line(state: &mut State) -> Vec<Effect> {
    let takes_lines = state.dialogs.top::<Capture>().is_some_and(Capture::takes_lines);
    if takes_lines { change(state, Change::NewLine) } else { Vec::new() }
}
