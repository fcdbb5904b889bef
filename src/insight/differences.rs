//! Describes the differences between two maps in sentences: what was added, removed, changed and
//! moved.

use super::conflict;
use super::field::{about, displayed, key_name};
use super::name::{self, verbatim};
use crate::model::{Field, FieldKey, FieldName, Id, Map, Position, Shape, Value};
use crate::ops::{Op, diff};
use crate::words::Message;

/// The differences; empty if the maps are equal.
pub fn differences(from: &Map, to: &Map) -> Vec<Message> {
    diff(from, to).iter().map(|op| tell(from, to, op)).collect()
}

/// Describes an op of the difference between two maps.
pub(super) fn tell(from: &Map, to: &Map, op: &Op) -> Message {
    match op {
        Op::Insert(node) => placed("difference-added", "difference-added-to", to, node.id()),
        Op::Remove(id) => placed("difference-removed", "difference-removed-from", from, *id),
        Op::Set(id, field, Value::Position(position)) if field.name == FieldName::Position => {
            moved(from, to, *id, position)
        }
        Op::Set(_, Field { key: Some(FieldKey::Disputed(disputed)), .. }, value) => match value {
            Value::Sides(sides) => Message::new("difference-conflict")
                .message("conflict", conflict::describe(to, disputed, sides)),
            _ => Message::new("difference-conflict-settled").message("about", about(from, disputed)),
        },
        Op::Set(id, field, value) => changed(from, to, *id, field, value),
    }
}

fn placed(bare: &'static str, with_place: &'static str, map: &Map, id: Id) -> Message {
    let what = name::of(map, id);
    match name::whereabouts(map, id) {
        Some(place) => Message::new(with_place).message("what", what).message("place", place),
        None => Message::new(bare).message("what", what),
    }
}

fn moved(from: &Map, to: &Map, id: Id, position: &Position) -> Message {
    let what = name::of(to, id);
    if let (Some(former), Some(place)) = (name::whereabouts(from, id), name::whereabouts(to, id))
        && home(from, id) != home(to, id)
    {
        return Message::new("difference-moved")
            .message("what", what)
            .message("from", former)
            .message("to", place);
    }
    let number = 1 + to.siblings(id, position).iter().position(|sibling| *sibling == id).unwrap_or_default();
    Message::new("difference-reordered").message("what", what).number("place", number as i64)
}

/// The container of a node.
fn home(map: &Map, id: Id) -> Option<(Id, Id)> {
    match id {
        Id::Card(id) => map.card(id).map(|card| (card.place.home.into(), card.place.lane.into())),
        Id::Touchpoint(id) => map.touchpoint(id).map(|touchpoint| (touchpoint.stage.into(), Id::Map)),
        _ => Some((Id::Map, Id::Map)),
    }
}

fn changed(from: &Map, to: &Map, id: Id, field: &Field, value: &Value) -> Message {
    let former = from.value(id, field).unwrap_or_default();
    if field.name == name::field(id) && !former.is_unset() && !value.is_unset() {
        return Message::new("difference-renamed")
            .message("what", name::in_full(from, id))
            .message("to", displayed(to, Some(&Shape::Lines), value));
    }
    let schema = field.name.described().map(|described| (described.label, described.shape));
    let shape = schema.map(|(_, shape)| shape);
    let what = name::of(from, id);
    let label = match (schema, &field.key) {
        (Some((label, _)), _) => Message::new(label),
        (None, Some(FieldKey::Text(unknown))) => verbatim(unknown),
        (None, _) => Message::new("difference-unknown"),
    };
    if let (Some(Shape::References(_)), Some(key)) = (shape, &field.key) {
        let message = if value.is_unset() { "difference-entry-removed" } else { "difference-entry-added" };
        let entry = key_name(from, to, key);
        return Message::new(message).message("entry", entry).message("field", label).message("what", what);
    }
    let label = match (shape, &field.key) {
        (Some(_), Some(key)) => {
            Message::new("difference-entry").message("field", label).message("entry", key_name(from, to, key))
        }
        _ => label,
    };
    let message = match (former.is_unset(), value) {
        (_, Value::Yes) => "difference-flag-set",
        (_, Value::Unset) if former == Value::Yes => "difference-flag-cleared",
        (true, _) => "difference-set",
        (false, Value::Unset) => "difference-cleared",
        (false, _) => "difference-changed",
    };
    Message::new(message)
        .message("field", label)
        .message("what", what)
        .message("from", displayed(from, shape, &former))
        .message("to", displayed(to, shape, value))
}

#[cfg(test)]
mod tests;
