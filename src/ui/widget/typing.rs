//! What keys do in the text that is being typed, whichever dialog it is typed in.

use crate::text::{Editor, EditorCommand as Change, Layout, Motion, Options, base_direction};
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::keyboard::letters;
use crate::ui::core::scope::EDITING;
use crate::ui::core::state::{Action, State};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "text.left" "action-text-left" Text EDITING ["Left"] never_blocked, |state| change(state, Change::Move(Motion::Left));
    "text.right" "action-text-right" Text EDITING ["Right"] never_blocked, |state| change(state, Change::Move(Motion::Right));
    "text.word-left" "action-text-word-left" Text EDITING ["Ctrl-Left", "Alt-Left", "Alt-b"] never_blocked, |state| change(state, Change::Move(Motion::WordLeft));
    "text.word-right" "action-text-word-right" Text EDITING ["Ctrl-Right", "Alt-Right", "Alt-f"] never_blocked, |state| change(state, Change::Move(Motion::WordRight));
    "text.line-start" "action-text-line-start" Text EDITING ["Home", "Ctrl-A"] never_blocked, |state| change(state, Change::Move(Motion::LineStart));
    "text.line-end" "action-text-line-end" Text EDITING ["End", "Ctrl-E"] never_blocked, |state| change(state, Change::Move(Motion::LineEnd));
    "text.start" "action-text-start" Text EDITING ["Ctrl-Home"] never_blocked, |state| change(state, Change::Move(Motion::TextStart));
    "text.finish" "action-text-finish" Text EDITING ["Ctrl-End"] never_blocked, |state| change(state, Change::Move(Motion::TextEnd));
    "text.select-left" "action-text-select-left" Text EDITING ["Shift-Left"] never_blocked, |state| change(state, Change::Extend(Motion::Left));
    "text.select-right" "action-text-select-right" Text EDITING ["Shift-Right"] never_blocked, |state| change(state, Change::Extend(Motion::Right));
    "text.select-word-left" "action-text-select-word-left" Text EDITING ["Ctrl-Shift-Left"] never_blocked, |state| change(state, Change::Extend(Motion::WordLeft));
    "text.select-word-right" "action-text-select-word-right" Text EDITING ["Ctrl-Shift-Right"] never_blocked, |state| change(state, Change::Extend(Motion::WordRight));
    "text.select-all" "action-text-select-all" Text EDITING ["Alt-a"] never_blocked, |state| change(state, Change::SelectAll);
    "text.backspace" "action-text-backspace" Text EDITING ["Backspace", "Ctrl-H"] never_blocked, |state| change(state, Change::Backspace);
    "text.delete" "action-text-delete" Text EDITING ["Delete", "Ctrl-D"] never_blocked, |state| change(state, Change::Delete);
    "text.delete-word-before" "action-text-delete-word-before" Text EDITING ["Ctrl-W", "Ctrl-Backspace", "Alt-Backspace"] never_blocked, |state| change(state, Change::DeleteWordBefore);
    "text.delete-word-after" "action-text-delete-word-after" Text EDITING ["Ctrl-Delete", "Alt-Delete", "Alt-d"] never_blocked, |state| change(state, Change::DeleteWordAfter);
    "text.delete-to-line-start" "action-text-delete-to-line-start" Text EDITING ["Ctrl-U"] never_blocked, |state| change(state, Change::DeleteToLineStart);
    "text.delete-to-line-end" "action-text-delete-to-line-end" Text EDITING ["Ctrl-K"] never_blocked, |state| change(state, Change::DeleteToLineEnd);
    "text.copy" "action-text-copy" Text EDITING ["Ctrl-Insert", "Alt-c"] never_blocked, copy;
    "text.undo" "action-text-undo" Text EDITING ["Ctrl-Z"] never_blocked, |state| change(state, Change::Undo);
    "text.redo" "action-text-redo" Text EDITING ["Ctrl-Y"] never_blocked, |state| change(state, Change::Redo);
};

/// The text field of the uppermost dialog, and its layout.
pub fn active(state: &mut State) -> Option<(&mut Editor, Layout)> {
    let wide = Options { caret_room: true, ..state.options() };
    let width = state.dialogs.uppermost()?.editor_width(state);
    let editor = state.dialogs.uppermost_mut()?.editor()?;
    let base = base_direction(editor.text(), wide.align);
    let layout = Layout::new(editor.text(), Options { width, base, ..wide });
    Some((editor, layout))
}

/// Inserts a typed character.
pub fn typed(state: &mut State, character: char) -> Vec<Effect> {
    change(state, Change::Insert(letters(character)))
}

/// Changes the text, unless it would become too long.
pub fn change(state: &mut State, change: Change) -> Vec<Effect> {
    let bytes = match &change {
        Change::Insert(text) => text.len(),
        Change::NewLine => 1,
        _ => 0,
    };
    if let Some((editor, layout)) = active(state) {
        if bytes > 0 && !editor.has_room(bytes) {
            state.say(Message::new("text-full"));
            return Vec::new();
        }
        editor.apply(change, &layout);
    }
    text_changed(state);
    Vec::new()
}

/// Runs what the dialog wants done after its text has changed.
pub fn text_changed(state: &mut State) {
    if let Some(follows) = state.dialogs.uppermost().map(|dialog| dialog.text_changed()) {
        follows(state);
    }
}

/// Inserts a pasted text: all of it, or, if it does not fit, nothing.
pub fn paste(state: &mut State, pasted: &str) {
    if let Some((editor, _)) = active(state) {
        if !editor.has_room(pasted.len()) {
            return state.say(Message::new("text-full"));
        }
        editor.paste(pasted);
    }
    text_changed(state);
}

fn copy(state: &mut State) -> Vec<Effect> {
    let selected = active(state).and_then(|(editor, _)| editor.selected_text().map(str::to_owned));
    selected.map(Effect::Copy).into_iter().collect()
}
