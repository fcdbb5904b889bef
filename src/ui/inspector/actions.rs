//! The inspector: moving in the form and changing fields; each change is one undo step.

use crate::insight::measures::offered;
use crate::insight::{field, name};
use crate::model::{Field, FieldKey, FieldName, Id, Shape, Value};
use crate::ops::{ActionName, Transaction, edit_field};
use crate::text::{Editor, Side};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::{self, no_map};
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{DIALOG, SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::inspector::entry;
use crate::ui::inspector::state::{FieldRow, Inspector, choices, value};
use crate::ui::references::ReferenceList;
use crate::ui::widget::popup::close;
use crate::ui::widget::scroll::{moved, page};
use crate::words::{Message, MessageId};

pub static INSPECTOR: Scope = Scope {
    name: "inspector",
    title: MessageId::new("scope-inspector"),
    inherits: &[&DIALOG],
    hints: &[
        "inspector.edit",
        "inspector.down",
        "inspector.up",
        "inspector.clear",
        "dialog.undo",
        "inspector.close",
        "dialog.help",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "inspector.map" "action-inspector-map" View SCREEN [] no_map, |state| open(state, Id::Map);
    "inspector.down" "action-field-after" / "hint-key-next" Navigate INSPECTOR ["Down", "j", "Tab"] never_blocked, |state| select(state, 1);
    "inspector.up" "action-field-before" / "hint-key-before" Navigate INSPECTOR ["Up", "k", "Shift-Tab"] never_blocked, |state| select(state, -1);
    "inspector.page-down" "action-dialog-page-down" Navigate INSPECTOR ["PgDn"] never_blocked, |state| select(state, page(state) / 2);
    "inspector.page-up" "action-dialog-page-up" Navigate INSPECTOR ["PgUp"] never_blocked, |state| select(state, -page(state) / 2);
    "inspector.top" "action-dialog-top" Navigate INSPECTOR ["Home"] never_blocked, |state| select(state, isize::MIN);
    "inspector.bottom" "action-dialog-bottom" Navigate INSPECTOR ["End"] never_blocked, |state| select(state, isize::MAX);
    "inspector.edit" "action-field-edit" Text INSPECTOR ["Enter"] never_blocked, edit;
    "inspector.toggle" "action-field-toggle" Text INSPECTOR ["Space"] never_blocked, |state| turn(state, named!("inspector.toggle"), Travel::Forward);
    "inspector.left" "action-field-turn" Text INSPECTOR ["Left"] never_blocked, |state| turn_to(state, named!("inspector.left"), Side::Left);
    "inspector.right" "action-field-turn" Text INSPECTOR ["Right"] never_blocked, |state| turn_to(state, named!("inspector.right"), Side::Right);
    "inspector.more" "action-field-more" Text INSPECTOR ["+", "="] never_blocked, |state| turn(state, named!("inspector.more"), Travel::Forward);
    "inspector.less" "action-field-less" Text INSPECTOR ["-"] never_blocked, |state| turn(state, named!("inspector.less"), Travel::Backward);
    "inspector.clear" "action-field-clear" Text INSPECTOR ["Delete", "x", "Backspace"] never_blocked, clear;
    "inspector.digit-0" "action-field-digit" Text INSPECTOR ["0"] never_blocked, |state| digit(state, named!("inspector.digit-0"), 0);
    "inspector.digit-1" "action-field-digit" Text INSPECTOR ["1"] never_blocked, |state| digit(state, named!("inspector.digit-1"), 1);
    "inspector.digit-2" "action-field-digit" Text INSPECTOR ["2"] never_blocked, |state| digit(state, named!("inspector.digit-2"), 2);
    "inspector.digit-3" "action-field-digit" Text INSPECTOR ["3"] never_blocked, |state| digit(state, named!("inspector.digit-3"), 3);
    "inspector.digit-4" "action-field-digit" Text INSPECTOR ["4"] never_blocked, |state| digit(state, named!("inspector.digit-4"), 4);
    "inspector.digit-5" "action-field-digit" Text INSPECTOR ["5"] never_blocked, |state| digit(state, named!("inspector.digit-5"), 5);
    "inspector.digit-6" "action-field-digit" Text INSPECTOR ["6"] never_blocked, |state| digit(state, named!("inspector.digit-6"), 6);
    "inspector.digit-7" "action-field-digit" Text INSPECTOR ["7"] never_blocked, |state| digit(state, named!("inspector.digit-7"), 7);
    "inspector.digit-8" "action-field-digit" Text INSPECTOR ["8"] never_blocked, |state| digit(state, named!("inspector.digit-8"), 8);
    "inspector.digit-9" "action-field-digit" Text INSPECTOR ["9"] never_blocked, |state| digit(state, named!("inspector.digit-9"), 9);
    "inspector.close" "action-dialog-close" View INSPECTOR ["Esc", "q", "i"] never_blocked, close;
};

/// Opens the form of a node above whatever is open.
pub fn open(state: &mut State, id: Id) -> Vec<Effect> {
    let inspector = Inspector::new(state.map(), id);
    state.dialogs.open(inspector);
    Vec::new()
}

/// The node and the selected row of the uppermost form.
pub fn selected(state: &State) -> Option<(Id, FieldRow)> {
    let inspector = state.dialogs.top::<Inspector>()?;
    Some((inspector.id, *inspector.row()?))
}

pub fn select(state: &mut State, by: isize) -> Vec<Effect> {
    if let Some(inspector) = state.dialogs.top_mut::<Inspector>() {
        inspector.selected = moved(inspector.selected, by, inspector.fields.len());
        inspector.complaint = None;
    }
    Vec::new()
}

/// Removes the complaint after the text has changed.
pub fn no_complaint(state: &mut State) {
    if let Some(inspector) = state.dialogs.top_mut::<Inspector>() {
        inspector.complaint = None;
    }
}

/// Shows in the inspector why a value is not accepted.
pub fn complain(state: &mut State, complaint: Message) {
    if let Some(inspector) = state.dialogs.top_mut::<Inspector>() {
        inspector.complaint = Some(complaint);
    }
}

/// Stores a value in the selected field, as one undo step; an equal value changes nothing.
pub fn set(state: &mut State, action: ActionName, id: Id, row: &FieldRow, wanted: Value) {
    let began = value(state.map(), id, row.field);
    let change = change(state, action, id, row, &began, wanted);
    state.commit(change);
}

/// The change that accepting the typed text would make; `None` if nothing is typed or it is not
/// valid.
pub fn typed_change(state: &State, inspector: &Inspector) -> Option<Transaction> {
    let (row, editor) = (inspector.row()?, inspector.editor.as_ref()?);
    typed(state, inspector.id, row, editor).ok()
}

/// The change that storing this text in a field would make.
///
/// # Errors
/// The field does not accept it.
pub(super) fn typed(state: &State, id: Id, row: &FieldRow, editor: &Editor) -> Result<Transaction, Message> {
    let value = |text| entry::parse(state, row, text);
    let began = value(editor.original()).unwrap_or_default();
    Ok(change(state, named!("inspector.edit"), id, row, &began, value(editor.text())?))
}

/// The change from `began`, the value when the edit began, to `wanted`.
fn change(
    state: &State,
    action: ActionName,
    id: Id,
    row: &FieldRow,
    began: &Value,
    wanted: Value,
) -> Transaction {
    let said = field::set(state.map(), row.field, name::of(state.map(), id), &wanted);
    let mut transaction = Transaction::new(action, said);
    if row.shape.is_keyed() {
        let keys: std::collections::BTreeSet<FieldKey> =
            began.keys().into_iter().chain(wanted.keys()).collect();
        for key in keys {
            let entry = wanted.entry(&key);
            if began.entry(&key) != entry {
                let field = Field { name: row.field, key: Some(key) };
                transaction = transaction.set(id, field, entry);
            }
        }
    } else {
        let field = Field { name: row.field, key: None };
        transaction = transaction.with(edit_field(state.map(), id, field, began, wanted));
    }
    transaction
}

/// `Enter`: starts typing a text, switches a choice or a flag, or opens the list of references.
pub(super) fn edit(state: &mut State) -> Vec<Effect> {
    let Some((id, row)) = selected(state) else { return Vec::new() };
    match row.shape {
        Shape::Flag | Shape::Choice(_) => turn(state, named!("inspector.edit"), Travel::Forward),
        Shape::Reference(kind) => refer(state, id, &row, *kind, true),
        Shape::References(kind) => refer(state, id, &row, *kind, false),
        Shape::AnyReference | Shape::AnyReferences => {
            complain(state, Message::new("complaint-any-reference"));
            Vec::new()
        }
        _ => {
            let text = entry::typed(state, id, &row);
            begin(state, &text)
        }
    }
}

fn begin(state: &mut State, text: &str) -> Vec<Effect> {
    if !blocked::is_too_long(state, text)
        && let Some(inspector) = state.dialogs.top_mut::<Inspector>()
    {
        inspector.editor = Some(Editor::new(text));
        inspector.complaint = None;
    }
    Vec::new()
}

fn refer(state: &mut State, id: Id, row: &FieldRow, kind: crate::model::Kind, single: bool) -> Vec<Effect> {
    let mut list =
        ReferenceList::new(named!("inspector.edit"), state.map(), vec![id], row.field, kind, single);
    if !list.offers_any() {
        complain(state, Message::new("complaint-nothing-to-choose"));
        return Vec::new();
    }
    list.select_first_ticked(state.map());
    state.dialogs.open(list);
    Vec::new()
}

fn turn_to(state: &mut State, action: ActionName, side: Side) -> Vec<Effect> {
    let direction = along(state, side);
    turn(state, action, direction)
}

/// Switches a flag, a choice, a whole number or a text that is offered to the next or previous value. Numbers
/// and texts stop at their ends.
fn turn(state: &mut State, action: ActionName, direction: Travel) -> Vec<Effect> {
    let Some((id, row)) = selected(state) else { return Vec::new() };
    let former = value(state.map(), id, row.field);
    let wanted = match row.shape {
        Shape::Flag => Value::flag(former.is_unset()),
        Shape::Choice(_) => {
            let offered = choices(state.map(), id, &row);
            let place = offered.iter().position(|(one, _)| *one == former).unwrap_or_default();
            let next = match direction {
                Travel::Forward => (place + 1) % offered.len().max(1),
                Travel::Backward => place.checked_sub(1).unwrap_or(offered.len().saturating_sub(1)),
            };
            offered.get(next).map_or(former, |(one, _)| one.clone())
        }
        Shape::Whole(range) => {
            let start = 0.clamp(*range.start(), *range.end());
            let wanted = match (former.into_whole::<i64>(), direction) {
                (Some(number), Travel::Forward) => number.saturating_add(1),
                (Some(number), Travel::Backward) => number.saturating_sub(1),
                // An unset field steps to 1 or, if negative values are allowed, to −1, as on the
                // board.
                (None, Travel::Forward) => start.max(1).min(*range.end()),
                (None, Travel::Backward) => (start - 1).max(*range.start()),
            };
            if !range.contains(&wanted) {
                complain(state, entry::complaint_whole(range));
                return Vec::new();
            }
            Value::Whole(wanted)
        }
        Shape::Line => match next_offered(state, row.field, &former.into_text(), direction) {
            Some(text) => Value::text(text),
            None => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    set(state, action, id, &row, wanted);
    Vec::new()
}

/// The text after or before this one among those that the field offers.
fn next_offered(state: &State, field: FieldName, former: &str, direction: Travel) -> Option<String> {
    let offered = offered(state.map(), field);
    let place = offered.iter().position(|text| text == former);
    let next = match (place, direction) {
        (Some(place), direction) => direction.step(place, offered.len()),
        (None, Travel::Forward) => Some(0),
        (None, Travel::Backward) => offered.len().checked_sub(1),
    };
    offered.get(next?).cloned()
}

/// Sets a one-digit number at once, or starts typing any other number.
fn digit(state: &mut State, action: ActionName, digit: i64) -> Vec<Effect> {
    let Some((id, row)) = selected(state) else { return Vec::new() };
    match row.shape {
        Shape::Whole(range) if *range.end() <= 9 => {
            if range.contains(&digit) {
                set(state, action, id, &row, Value::Whole(digit));
            } else {
                complain(state, entry::complaint_whole(range));
            }
            Vec::new()
        }
        Shape::Whole(_) | Shape::Number | Shape::Decimal(_) | Shape::Date => begin(state, &digit.to_string()),
        _ => Vec::new(),
    }
}

fn clear(state: &mut State) -> Vec<Effect> {
    let Some((id, row)) = selected(state) else { return Vec::new() };
    if row.required {
        complain(state, Message::new("complaint-required"));
    } else {
        set(state, named!("inspector.clear"), id, &row, Value::Unset);
    }
    Vec::new()
}

/// Closes the forms of nodes that no longer exist.
pub fn close_stale(state: &mut State) {
    while let Some(inspector) = state.dialogs.top::<Inspector>()
        && !state.map().contains(inspector.id)
    {
        close(state);
    }
}
