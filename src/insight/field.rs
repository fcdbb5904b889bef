//! Names and values of fields, for display.

use super::name::{self, verbatim};
use crate::model::{ConflictSubject, FieldKey, FieldName, Map, Shape, Value};
use crate::words::Message;

/// What a conflict is about: `the emotion of touchpoint “Sees an ad”`.
pub fn about(map: &Map, disputed: &ConflictSubject) -> Message {
    Message::new("conflict-about")
        .message("field", label(map, disputed))
        .message("what", name::of(map, disputed.id))
}

/// The label of the field, with the name of the entry if there is one.
fn label(map: &Map, disputed: &ConflictSubject) -> Message {
    let field = &disputed.field;
    match (field.name, field.name.described(), &field.key) {
        (FieldName::Position, ..) => Message::new("conflict-place"),
        (_, Some(described), None) => Message::new(described.label),
        (_, Some(described), Some(key)) => Message::new("difference-entry")
            .message("field", Message::new(described.label))
            .message("entry", key_name(map, map, key)),
        (_, None, Some(FieldKey::Text(unknown))) => {
            Message::new("conflict-unknown").text("name", unknown.as_str())
        }
        (_, None, _) => Message::new("difference-unknown"),
    }
}

/// A value as people read it: a choice by its label, a node by its name.
pub(super) fn displayed(map: &Map, shape: Option<&Shape>, value: &Value) -> Message {
    match (value, shape) {
        (Value::Choice(name), Some(Shape::Choice(variants))) => {
            let variant = variants.iter().find(|variant| variant.name == *name);
            variant.map_or_else(|| verbatim(name), |variant| Message::new(variant.label))
        }
        (Value::Unset | Value::Yes | Value::Position(_) | Value::Sides(_), _) => verbatim(""),
        (Value::Text(text), Some(_)) => Message::new("name-quoted").text("text", text.as_str()),
        (Value::Text(raw), None) => verbatim(raw),
        (Value::Texts(texts), _) => {
            Message::new("name-verbatim").quotations("text", texts.iter().map(String::as_str))
        }
        (Value::Choice(name), _) => verbatim(name),
        // People write the minus as a sign of its own.
        (Value::Whole(number), _) => verbatim(&number.to_string().replace('-', "−")),
        (Value::Number(number), _) => verbatim(&number.to_string().replace('-', "−")),
        (Value::Date(date), _) => verbatim(&date.to_string()),
        (Value::Reference(id), _) => name::of(map, *id),
        (Value::References(_) | Value::Counts(_) | Value::Tables(_) | Value::Named(_), _) => {
            // Differences in sets and tables are reported entry by entry; a whole one is only
            // described by its keys.
            let keys: Vec<Message> = value.keys().iter().map(|key| key_name(map, map, key)).collect();
            Message::new("name-verbatim").list("text", keys)
        }
    }
}

/// A message: a field was set to a value, or cleared.
pub fn set(map: &Map, field: FieldName, what: Message, value: &Value) -> Message {
    let Some(described) = field.described() else { return Message::new("difference-unknown") };
    let done = match value {
        Value::Unset => Message::new("did-field-clear"),
        Value::Choice(_) | Value::Whole(_) | Value::Number(_) | Value::Date(_) | Value::Reference(_) => {
            Message::new("did-field-set").message("to", displayed(map, Some(described.shape), value))
        }
        // Texts may be long, and only some entries of a set or a table change.
        _ => Message::new("did-field-change"),
    };
    done.message("field", Message::new(described.label)).message("what", what)
}

pub(super) fn key_name(from: &Map, to: &Map, key: &FieldKey) -> Message {
    match key {
        FieldKey::Text(text) => verbatim(text),
        FieldKey::Id(id) => name::of(if to.contains(*id) { to } else { from }, *id),
        FieldKey::Disputed(disputed) => about(to, disputed),
    }
}
