//! Text editing keys, and quick capture: `Enter` and `Tab` store the typed text and open the next
//! field.

use super::{keep, path};
use crate::model::{CardField, Value};
use crate::ops::Transaction;
use crate::text::{Editor, EditorCommand as Change, Layout, Motion, Options, base_direction};
use crate::ui::board::capture::state::Capture;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::cursor::CursorRow;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{EDITING, Scope};
use crate::ui::core::state::{Action, State};
use crate::words::{Message, MessageId};

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
    "text.save" "action-text-save" Text CAPTURE ["Ctrl-S", "F2"] never_blocked, keep::and_save;
    "text.left" "action-text-left" Text EDITING ["Left"] never_blocked, |state| change(state, Change::Move(Motion::Left));
    "text.right" "action-text-right" Text EDITING ["Right"] never_blocked, |state| change(state, Change::Move(Motion::Right));
    "text.word-left" "action-text-word-left" Text EDITING ["Ctrl-Left", "Alt-Left", "Alt-b"] never_blocked, |state| change(state, Change::Move(Motion::WordLeft));
    "text.word-right" "action-text-word-right" Text EDITING ["Ctrl-Right", "Alt-Right", "Alt-f"] never_blocked, |state| change(state, Change::Move(Motion::WordRight));
    "text.line-start" "action-text-line-start" Text EDITING ["Home"] never_blocked, |state| change(state, Change::Move(Motion::LineStart));
    "text.line-end" "action-text-line-end" Text EDITING ["End"] never_blocked, |state| change(state, Change::Move(Motion::LineEnd));
    "text.start" "action-text-start" Text EDITING ["Ctrl-Home"] never_blocked, |state| change(state, Change::Move(Motion::TextStart));
    "text.finish" "action-text-finish" Text EDITING ["Ctrl-End"] never_blocked, |state| change(state, Change::Move(Motion::TextEnd));
    "text.select-left" "action-text-select-left" Text EDITING ["Shift-Left"] never_blocked, |state| change(state, Change::Extend(Motion::Left));
    "text.select-right" "action-text-select-right" Text EDITING ["Shift-Right"] never_blocked, |state| change(state, Change::Extend(Motion::Right));
    "text.select-word-left" "action-text-select-word-left" Text EDITING ["Ctrl-Shift-Left"] never_blocked, |state| change(state, Change::Extend(Motion::WordLeft));
    "text.select-word-right" "action-text-select-word-right" Text EDITING ["Ctrl-Shift-Right"] never_blocked, |state| change(state, Change::Extend(Motion::WordRight));
    "text.select-all" "action-text-select-all" Text EDITING ["Ctrl-A"] never_blocked, |state| change(state, Change::SelectAll);
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
    change(state, Change::Insert(character.into()))
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

fn new_line(state: &mut State) -> Vec<Effect> {
    let takes_lines = state.dialogs.top::<Capture>().is_some_and(Capture::takes_lines);
    if takes_lines { change(state, Change::NewLine) } else { Vec::new() }
}

fn copy(state: &mut State) -> Vec<Effect> {
    let selected = active(state).and_then(|(editor, _)| editor.selected_text().map(str::to_owned));
    selected.map(Effect::Copy).into_iter().collect()
}

/// Takes the text that came back from the user's external editor.
pub fn edited(state: &mut State, result: Result<String, Message>) -> Vec<Effect> {
    let text = match result {
        Ok(text) => text,
        Err(reason) => {
            state.say(reason);
            return vec![Effect::Redraw];
        }
    };
    if text.trim().is_empty() {
        state.say(Message::new("editor-empty"));
        return vec![Effect::Redraw];
    }
    if let CursorRow::Card(card) = state.board.cursor.row
        && state.map().card(card).is_some_and(|card| card.text != text)
    {
        let said = Message::new("did-card-edit");
        let text = Value::text(text.trim_end_matches('\n'));
        state.commit(Transaction::new(named!("card.edit-outside"), said).set(card, CardField::Text, text));
    }
    vec![Effect::Redraw]
}
