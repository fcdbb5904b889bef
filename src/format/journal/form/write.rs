//! Writes ops as JSON.

use std::collections::BTreeMap;

use serde_json::{Map as Object, Value as Json, json};

use super::names::{CONFLICT, POSITION, UNKNOWN};
use crate::model::{Field, FieldKey, FieldName, Fields, Id, Node, Position, Sides, Unknown, Value, Visitor};
use crate::ops::Op;
use crate::words::{Argument, Message};

pub(in crate::format) fn op(op: &Op) -> Json {
    match op {
        Op::Insert(node) => json!({ "insert": of_node(node) }),
        Op::Remove(id) => json!({ "remove": id.to_string() }),
        Op::Set(id, field, value) => {
            let mut object = subject(*id, field);
            object.insert("set".to_owned(), of_value(value));
            Json::Object(object)
        }
    }
}

/// Which field of which node is meant.
pub(in crate::format) fn subject(id: Id, field: &Field) -> Object<String, Json> {
    let mut object = Object::new();
    object.insert("of".to_owned(), id.to_string().into());
    object.insert("field".to_owned(), name(field.name).into());
    if let Some(entry) = &field.key {
        object.insert("entry".to_owned(), key(entry));
    }
    object
}

fn name(name: FieldName) -> String {
    match (name, name.described()) {
        (_, Some(described)) => format!("{}.{}", described.kind.letter(), described.name),
        (FieldName::Unknown, None) => UNKNOWN.to_owned(),
        (FieldName::Conflict, None) => CONFLICT.to_owned(),
        (_, None) => POSITION.to_owned(),
    }
}

fn key(key: &FieldKey) -> Json {
    match key {
        FieldKey::Text(text) => json!({ "text": text }),
        FieldKey::Id(id) => json!({ "id": id.to_string() }),
        FieldKey::Disputed(disputed) => Json::Object(subject(disputed.id, &disputed.field)),
    }
}

pub(in crate::format) fn of_value(value: &Value) -> Json {
    match value {
        Value::Unset => Json::Null,
        Value::Yes => Json::Bool(true),
        Value::Whole(whole) => json!({ "whole": whole }),
        // JSON has no infinity. No field accepts one, but a record must be exact.
        Value::Number(number) if !number.is_finite() => json!({ "number": number.to_string() }),
        Value::Number(number) => json!({ "number": number }),
        Value::Text(text) => json!({ "text": text }),
        Value::Texts(texts) => json!({ "texts": texts }),
        Value::Choice(choice) => json!({ "choice": choice }),
        Value::Date(date) => json!({ "date": date.to_string() }),
        Value::Reference(id) => json!({ "id": id.to_string() }),
        Value::References(ids) => json!({ "ids": ids.iter().map(Id::to_string).collect::<Vec<_>>() }),
        Value::Counts(counts) => {
            let counts = counts.iter().map(|(of, count)| json!([key(of), count]));
            json!({ "counts": counts.collect::<Vec<_>>() })
        }
        Value::Tables(tables) => {
            let counts = |counts: &BTreeMap<Id, i64>| {
                counts.iter().map(|(id, count)| json!([id.to_string(), count])).collect::<Vec<_>>()
            };
            let tables = tables.iter().map(|(name, of_name)| json!([name, counts(of_name)]));
            json!({ "tables": tables.collect::<Vec<_>>() })
        }
        Value::Named(texts) => json!({ "named": texts }),
        Value::Position(one) => json!({ POSITION: position(one) }),
        Value::Sides(sides) => {
            let Sides { ours, theirs, unknown } = &**sides;
            json!({ "ours": of_value(ours), "theirs": of_value(theirs), UNKNOWN: unknowns(unknown) })
        }
    }
}

fn position(position: &Position) -> Json {
    match position {
        Position::Order(rank) => json!({ "rank": rank.as_str() }),
        Position::Within(stage, rank) => json!({ "stage": stage.to_string(), "rank": rank.as_str() }),
        Position::Cell(place) => {
            let home = Id::from(place.home).to_string();
            json!({ "home": home, "lane": place.lane.to_string(), "rank": place.rank.as_str() })
        }
    }
}

fn unknowns(unknown: &[Unknown]) -> Json {
    unknown.iter().map(|one| json!([one.name, one.raw])).collect()
}

pub(in crate::format) fn of_node(node: &Node) -> Json {
    struct JsonFields(Json);
    impl Visitor for JsonFields {
        fn visit<N: Fields>(&mut self, id: Id, node: &N) {
            self.0 = fields(id, node);
        }
    }
    let mut written = JsonFields(Json::Null);
    node.show(&mut written);
    written.0
}

fn fields<N: Fields>(id: Id, node: &N) -> Json {
    let values = N::ROWS.iter().map(|row| (row.name.to_owned(), (row.get)(node)));
    let set = values.filter(|(_, value)| !value.is_unset()).map(|(name, value)| (name, of_value(&value)));
    let mut object = Object::new();
    object.insert("id".to_owned(), id.to_string().into());
    if let Some(one) = node.position() {
        object.insert(POSITION.to_owned(), position(&one));
    }
    object.insert("fields".to_owned(), Json::Object(set.collect()));
    if !node.unknown().is_empty() {
        object.insert(UNKNOWN.to_owned(), unknowns(node.unknown()));
    }
    Json::Object(object)
}

pub(in crate::format::journal) fn message(message: &Message) -> Json {
    let arguments = message.arguments.iter().map(|(name, argument)| json!([name, of_argument(argument)]));
    json!({ "id": message.id.name(), "with": arguments.collect::<Vec<_>>() })
}

fn of_argument(argument: &Argument) -> Json {
    match argument {
        Argument::Text(text) => json!(text),
        Argument::Number(number) => json!(number),
        Argument::Message(one) => message(one),
        Argument::List(all) => all.iter().map(message).collect(),
    }
}
