//! Typing: what keys do in any text, and rapid capture, in which `Enter` and `Tab` keep what was typed and go on.

use super::{keep, path};
use crate::model::{CardField, Value};
use crate::ops::Transaction;
use crate::text::editor::LIMIT;
use crate::text::{Edit as Change, Editor, Layout, Motion, Options, base_direction};
use crate::ui::board::actions::row_in_lane;
use crate::ui::capture::state::{Edit, Target, Way};
use crate::ui::core::action::{Action, Group, Scope, never_blocked};
use crate::ui::core::cursor::{Column, Cursor, Row};
use crate::ui::core::effect::Effect;
use crate::ui::core::mode::Mode;
use crate::ui::core::state::State;
use crate::ui::{
    board::layout::{edit_text_width, visible_lanes},
    personas::layout as sheets,
};
use crate::words::{Message, MessageId};

macro_rules! typing {
    ($($name:literal $title:literal $scope:ident [$($key:literal),*] $run:expr;)*) => {
        &[$(Action {
            name: $name,
            title: MessageId::new($title),
            group: Group::Text,
            scope: Scope::$scope,
            keys: &[$($key),*],
            blocked: never_blocked,
            run: $run,
        },)*]
    };
}

/// The actions of this family.
pub static ACTIONS: &[Action] = typing! {
    "text.keep" "action-text-keep" Capture ["Enter"] keep::and_open_next;
    "text.end" "action-text-end" Capture ["Esc"] keep::and_end;
    "text.next-cell" "action-text-next-cell" Capture ["Tab"] path::forth;
    "text.cell-before" "action-text-cell-before" Capture ["Shift-Tab"] path::back;
    "text.new-line" "action-text-new-line" Capture ["Ctrl-J", "Shift-Enter", "Alt-Enter"] new_line;
    "text.up" "action-text-up" Capture ["Up"] |state| change(state, Change::Move(Motion::Up));
    "text.down" "action-text-down" Capture ["Down"] |state| change(state, Change::Move(Motion::Down));
    "text.select-up" "action-text-select-up" Capture ["Shift-Up"] |state| change(state, Change::Extend(Motion::Up));
    "text.select-down" "action-text-select-down" Capture ["Shift-Down"] |state| change(state, Change::Extend(Motion::Down));
    "text.save" "action-text-save" Capture ["Ctrl-S", "F2"] keep::and_save;
    "text.left" "action-text-left" Editing ["Left"] |state| change(state, Change::Move(Motion::Left));
    "text.right" "action-text-right" Editing ["Right"] |state| change(state, Change::Move(Motion::Right));
    "text.word-left" "action-text-word-left" Editing ["Ctrl-Left", "Alt-Left", "Alt-b"] |state| change(state, Change::Move(Motion::WordLeft));
    "text.word-right" "action-text-word-right" Editing ["Ctrl-Right", "Alt-Right", "Alt-f"] |state| change(state, Change::Move(Motion::WordRight));
    "text.line-start" "action-text-line-start" Editing ["Home"] |state| change(state, Change::Move(Motion::LineStart));
    "text.line-end" "action-text-line-end" Editing ["End"] |state| change(state, Change::Move(Motion::LineEnd));
    "text.start" "action-text-start" Editing ["Ctrl-Home"] |state| change(state, Change::Move(Motion::TextStart));
    "text.finish" "action-text-finish" Editing ["Ctrl-End"] |state| change(state, Change::Move(Motion::TextEnd));
    "text.select-left" "action-text-select-left" Editing ["Shift-Left"] |state| change(state, Change::Extend(Motion::Left));
    "text.select-right" "action-text-select-right" Editing ["Shift-Right"] |state| change(state, Change::Extend(Motion::Right));
    "text.select-word-left" "action-text-select-word-left" Editing ["Ctrl-Shift-Left"] |state| change(state, Change::Extend(Motion::WordLeft));
    "text.select-word-right" "action-text-select-word-right" Editing ["Ctrl-Shift-Right"] |state| change(state, Change::Extend(Motion::WordRight));
    "text.select-all" "action-text-select-all" Editing ["Ctrl-A"] |state| change(state, Change::SelectAll);
    "text.backspace" "action-text-backspace" Editing ["Backspace", "Ctrl-H"] |state| change(state, Change::Backspace);
    "text.delete" "action-text-delete" Editing ["Delete", "Ctrl-D"] |state| change(state, Change::Delete);
    "text.delete-word-before" "action-text-delete-word-before" Editing ["Ctrl-W", "Ctrl-Backspace", "Alt-Backspace"] |state| change(state, Change::DeleteWordBefore);
    "text.delete-word-after" "action-text-delete-word-after" Editing ["Ctrl-Delete", "Alt-Delete", "Alt-d"] |state| change(state, Change::DeleteWordAfter);
    "text.delete-to-line-start" "action-text-delete-to-line-start" Editing ["Ctrl-U"] |state| change(state, Change::DeleteToLineStart);
    "text.delete-to-line-end" "action-text-delete-to-line-end" Editing ["Ctrl-K"] |state| change(state, Change::DeleteToLineEnd);
    "text.copy" "action-text-copy" Editing ["Ctrl-Insert", "Alt-c"] copy;
    "text.undo" "action-text-undo" Editing ["Ctrl-Z"] |state| change(state, Change::Undo);
    "text.redo" "action-text-redo" Editing ["Ctrl-Y"] |state| change(state, Change::Redo);
};

/// The text that is being typed, wherever it is, and its layout.
pub fn active(state: &mut State) -> Option<(&mut Editor, Layout)> {
    let wide = Options { caret_room: true, ..state.options() };
    let width = match &state.mode {
        Mode::Edit(_) => edit_text_width(state),
        Mode::Inspector(_) => crate::ui::inspector::view::value_width(state),
        Mode::Sheet(_) => sheets::edit_width(state),
        _ => u16::MAX,
    };
    let editor = match &mut state.mode {
        Mode::Edit(edit) => &mut edit.editor,
        Mode::Sheet(sheet) => &mut sheet.editor,
        Mode::Prompt(prompt) => &mut prompt.editor,
        Mode::Palette(palette) => &mut palette.editor,
        Mode::Inspector(inspector) => inspector.editor.as_mut()?,
        Mode::List(list) => &mut list.typing.as_mut()?.editor,
        Mode::Export(dialog) => dialog.typing.as_mut()?,
        _ => return None,
    };
    let base = base_direction(editor.text(), wide.align);
    let layout = Layout::new(editor.text(), Options { width, base, ..wide });
    Some((editor, layout))
}

/// A character was typed into whatever text is being typed.
pub fn typed(state: &mut State, character: char) -> Vec<Effect> {
    change(state, Change::Insert(character.into()))
}

/// Changes the text that is being typed.
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
    crate::ui::find::actions::text_changed(state);
    Vec::new()
}

/// What was pasted goes into the text that is being typed: all of it, or nothing.
pub fn paste(state: &mut State, pasted: &str) {
    if let Some((editor, _)) = active(state) {
        if !editor.has_room(pasted.len()) {
            return state.say(Message::new("text-full"));
        }
        editor.paste(pasted);
    }
    crate::ui::find::actions::text_changed(state);
}

/// Whether a text is too long to be edited here; that is said then.
pub fn is_too_long(state: &mut State, text: &str) -> bool {
    let too_long = text.len() > LIMIT;
    if too_long {
        state.say(Message::new("text-too-long"));
    }
    too_long
}

fn new_line(state: &mut State) -> Vec<Effect> {
    match &state.mode {
        Mode::Edit(edit) if edit.takes_lines() => change(state, Change::NewLine),
        _ => Vec::new(),
    }
}

fn copy(state: &mut State) -> Vec<Effect> {
    let selected = active(state).and_then(|(editor, _)| editor.selected_text().map(str::to_owned));
    selected.map(Effect::Copy).into_iter().collect()
}

/// Begins to type.
pub fn begin(state: &mut State, edit: Edit) {
    state.board.cursor = cursor_of(state, &edit.target);
    if is_too_long(state, edit.editor.original()) {
        return;
    }
    state.mode = Mode::Edit(Box::new(edit));
}

/// Begins to type into a cell: a new card, or its first one.
pub fn begin_in_cell(state: &mut State, column: Column, lane: crate::model::LaneId, way: Way) {
    let Some(home) = column.home() else { return };
    let first = row_in_lane(state, column, lane, 0);
    let edit = match (way, first) {
        (Way::Editing, Row::Card(card)) => {
            let text = state.map().card(card).map_or(String::new(), |card| card.text.clone());
            Edit::new(Target::Card(card), way, &text)
        }
        _ => Edit::new(Target::NewCard { home, lane, after: None }, way, ""),
    };
    begin(state, edit);
}

/// Where the cursor stands while this is typed.
fn cursor_of(state: &State, target: &Target) -> Cursor {
    let map = state.map();
    let before = state.board.cursor;
    match *target {
        Target::Card(card) => Cursor::on_card(map, card).unwrap_or(before),
        Target::NewCard { home, lane, after } => {
            let row =
                after.map_or_else(|| row_in_lane(state, Column::of(home), lane, usize::MAX - 1), Row::Card);
            Cursor { column: Column::of(home), row }
        }
        Target::Touchpoint(touchpoint) => Cursor { column: Column::Touchpoint(touchpoint), row: Row::Name },
        Target::NewTouchpoint { stage, after } => match after {
            Some(after) => Cursor { column: Column::Touchpoint(after), row: Row::Name },
            None => Cursor::on_stage(map, stage, Row::Name),
        },
        Target::Stage(stage) if before.stage(map) == Some(stage) => Cursor { row: Row::Stage, ..before },
        Target::Stage(stage) => Cursor::on_stage(map, stage, Row::Stage),
        Target::NewStage { .. } => before,
    }
}

/// The text came back from the user's own editor.
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
    if let Row::Card(card) = state.board.cursor.row
        && state.map().card(card).is_some_and(|card| card.text != text)
    {
        let said = Message::new("did-card-edit");
        let text = Value::text(text.trim_end_matches('\n'));
        state.commit(Transaction::new("card.edit-outside", said).set(card, CardField::Text, text));
    }
    vec![Effect::Redraw]
}

/// The lanes at which rapid capture stops.
pub fn capture_lanes(state: &State) -> Vec<crate::model::LaneId> {
    let map = state.map();
    let stops = |lane: &crate::model::LaneId| map.lane(*lane).is_some_and(|lane| lane.capture);
    visible_lanes(state).into_iter().filter(stops).collect()
}
