//! Typing into a field of a form, or a name in a list.

use super::actions::{complain, edit, select, selected, typed};
use crate::model::Shape;
use crate::text::{EditorCommand, Motion};
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::cannot_save;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::FIELD;
use crate::ui::core::state::{Action, State};
use crate::ui::export::{self, ExportDialog};
use crate::ui::inspector::state::Inspector;
use crate::ui::lanes::LaneList;
use crate::ui::widget::typing::change;
use crate::ui::{file, lanes};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "field.keep" "action-text-keep" Text FIELD ["Enter"] never_blocked, keep;
    "field.end" "action-text-end" Text FIELD ["Esc"] never_blocked, end;
    "field.next" "action-field-keep-after" Text FIELD ["Tab"] never_blocked, |state| keep_and_go(state, 1);
    "field.before" "action-field-keep-before" Text FIELD ["Shift-Tab"] never_blocked, |state| keep_and_go(state, -1);
    "field.new-line" "action-text-new-line" Text FIELD ["Ctrl-J", "Shift-Enter", "Alt-Enter"] never_blocked, new_line;
    "field.save" "action-text-save" File FIELD ["Ctrl-S", "F2"] cannot_save, keep_and_save;
    "field.up" "action-text-up" Text FIELD ["Up"] never_blocked, |state| travel(state, Motion::Up);
    "field.down" "action-text-down" Text FIELD ["Down"] never_blocked, |state| travel(state, Motion::Down);
};

/// Stores the typed text; if it is not valid, the field stays open and says why.
fn keep(state: &mut State) -> Vec<Effect> {
    if state.dialogs.top::<LaneList>().is_some() {
        lanes::keep_title(state, true);
    } else if state.dialogs.top::<ExportDialog>().is_some() {
        export::keep_folder(state);
    } else {
        take(state);
    }
    Vec::new()
}

/// Stores the typed text and saves the map, unless the text is not valid.
fn keep_and_save(state: &mut State) -> Vec<Effect> {
    let mut effects = keep(state);
    if state.scope() != &FIELD {
        effects.extend(file::save(state));
    }
    effects
}

/// Stores the typed text and closes the field. If it is not valid, the field says why, and the same
/// key again discards it.
fn end(state: &mut State) -> Vec<Effect> {
    if state.dialogs.top::<LaneList>().is_some() {
        lanes::keep_title(state, false);
    } else if state.dialogs.top::<ExportDialog>().is_some() {
        export::keep_folder(state);
    } else if let Some(inspector) = state.dialogs.top::<Inspector>() {
        let typed = inspector.editor.as_ref().is_some_and(|editor| !editor.text().trim().is_empty());
        let was_refused = inspector.complaint.is_some();
        if !take(state) {
            discard_or_warn(state, was_refused || !typed);
        }
    }
    Vec::new()
}

/// Discards a text that is not valid, or says that the same key will.
fn discard_or_warn(state: &mut State, now: bool) {
    let Some(inspector) = state.dialogs.top_mut::<Inspector>() else { return };
    if now {
        inspector.editor = None;
    } else {
        let complaint = inspector.complaint.take();
        inspector.complaint =
            complaint.map(|complaint| Message::new("complaint-let-go").message("complaint", complaint));
    }
}

fn keep_and_go(state: &mut State, by: isize) -> Vec<Effect> {
    if state.dialogs.top::<LaneList>().is_some() {
        lanes::keep_title_and_go(state, by);
        return Vec::new();
    }
    if state.dialogs.top::<Inspector>().is_none() {
        // The only field of its dialog: typing goes on in it.
        state.say(Message::new("form-ends"));
        return Vec::new();
    }
    if !take(state) {
        return Vec::new();
    }
    let place = |state: &State| state.dialogs.top::<Inspector>().map(|inspector| inspector.selected);
    let (first, mut before) = (place(state), place(state));
    loop {
        select(state, by);
        // At the end of the form, typing goes on in the same field.
        if place(state) == before {
            if let (Some(inspector), Some(first)) = (state.dialogs.top_mut::<Inspector>(), first) {
                inspector.selected = first;
            }
            edit(state);
            state.say(Message::new("form-ends"));
            return Vec::new();
        }
        if selected(state).is_some_and(|(_, row)| is_typed(row.shape)) {
            return edit(state);
        }
        before = place(state);
    }
}

/// Whether a field of this shape is typed.
fn is_typed(shape: &Shape) -> bool {
    !matches!(
        shape,
        Shape::Flag
            | Shape::Choice(_)
            | Shape::Reference(_)
            | Shape::References(_)
            | Shape::AnyReference
            | Shape::AnyReferences
    )
}

/// Stores the typed text in the field; `false` if it is not valid.
fn take(state: &mut State) -> bool {
    let Some((id, row)) = selected(state) else { return true };
    let Some(inspector) = state.dialogs.top::<Inspector>() else { return true };
    let Some(editor) = inspector.editor.clone() else { return true };
    match typed(state, id, &row, &editor) {
        Ok(change) => {
            state.commit(change);
            if let Some(inspector) = state.dialogs.top_mut::<Inspector>() {
                inspector.editor = None;
            }
            true
        }
        Err(complaint) => {
            complain(state, complaint);
            false
        }
    }
}

/// Whether the text may contain line breaks.
fn takes_lines(state: &State) -> bool {
    let lines = |shape: &Shape| {
        matches!(
            shape,
            Shape::Lines | Shape::Texts | Shape::TextsByName | Shape::CountsByName(_) | Shape::CountsById(..)
        )
    };
    selected(state).is_some_and(|(_, row)| lines(row.shape))
}

fn new_line(state: &mut State) -> Vec<Effect> {
    if takes_lines(state) { change(state, EditorCommand::NewLine) } else { Vec::new() }
}

fn travel(state: &mut State, motion: Motion) -> Vec<Effect> {
    change(state, EditorCommand::Move(motion))
}
