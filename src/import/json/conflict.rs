//! Unresolved merge conflicts, as `export::json` writes them: `id`, `field`, `entry` (if the
//! conflict is about one entry of a set or table), `ours` and `theirs`. `unknown_field` means that
//! the values are RON of a field that this version does not know.

use serde_json::{Map as Object, Value as Json};

use super::value::{is_nothing, unknowns, value};
use crate::format::unknown;
use crate::model::{
    ConflictSubject, Field, FieldKey, FieldName, Home, Id, Kind, Place, Position, Rank, Shape, Sides, Value,
};

/// Parses a conflict; `None` if it does not say which field it is about, or if a side is not a
/// valid value.
pub(super) fn conflict(json: &Json) -> Option<(ConflictSubject, Sides)> {
    let object = json.as_object()?;
    let id: Id = text(object, "id")?.parse().ok()?;
    let disputed = ConflictSubject { id, field: field(id, object)? };
    let side = |name: &str| match object.get(name) {
        None => Some(Value::Unset),
        Some(json) => side(&disputed, json).or_else(|| is_nothing(json).then_some(Value::Unset)),
    };
    let (ours, theirs) = (side("ours")?, side("theirs")?);
    let mut unknown: Vec<_> = match object.get("unknown") {
        Some(json) => unknowns(json, &[]).flatten().filter(|one| !is_own(&one.name)).collect(),
        None => Vec::new(),
    };
    unknown.sort_by(|one, other| one.name.cmp(&other.name));
    Some((disputed, Sides { ours, theirs, unknown }))
}

/// Whether a conflict's own fields in the map's file use this name.
fn is_own(name: &str) -> bool {
    matches!(name, "id" | "field" | "entry" | "ours" | "theirs")
}

fn text<'json>(object: &'json Object<String, Json>, name: &str) -> Option<&'json str> {
    object.get(name)?.as_str()
}

fn field(id: Id, object: &Object<String, Json>) -> Option<Field> {
    let called = text(object, "field")?;
    if object.get("unknown_field").and_then(Json::as_bool) == Some(true) {
        // The name must be valid in the map's file, like the values.
        let name = unknown(called, "()")?.name;
        return Some(Field { name: FieldName::Unknown, key: Some(FieldKey::Text(name)) });
    }
    match FieldName::named(id.kind(), called) {
        Some(name) => {
            let key = match object.get("entry") {
                None => None,
                Some(nothing) if is_nothing(nothing) && !nothing.is_string() => None,
                Some(entry) => Some(key(name, entry.as_str()?)?),
            };
            Some(Field { name, key })
        }
        None => (called == "place").then_some(Field::POSITION),
    }
}

/// The key of an entry, for fields that have entries.
fn key(name: FieldName, entry: &str) -> Option<FieldKey> {
    match name.described()?.shape {
        Shape::CountsByName(_) | Shape::CountsByNameAndId(_) | Shape::TextsByName => {
            Some(FieldKey::Text(entry.to_owned()))
        }
        Shape::CountsById(..) | Shape::CountsByAnyId(_) | Shape::References(_) | Shape::AnyReferences => {
            entry.parse().ok().map(FieldKey::Id)
        }
        _ => None,
    }
}

/// The value of one side, for the field or its entry.
fn side(disputed: &ConflictSubject, json: &Json) -> Option<Value> {
    let Field { name, key } = &disputed.field;
    match (name.described().map(|described| described.shape), key) {
        (Some(shape), Some(_)) => value(&shape.entry()?, json),
        (Some(shape), None) => value(shape, json),
        (None, Some(FieldKey::Text(name))) => Some(Value::Text(unknown(name, json.as_str()?)?.raw)),
        (None, _) => position(disputed.id.kind(), json),
    }
}

/// The position of a card or touchpoint, given by the ids of its parents.
fn position(kind: Kind, json: &Json) -> Option<Value> {
    let id = |json: &Json| json.as_str()?.parse::<Id>().ok();
    let ids: Vec<Id> = json.as_array()?.iter().filter(|id| !is_nothing(id)).map(id).collect::<Option<_>>()?;
    let rank = Rank::default();
    let position = match (kind, ids.as_slice()) {
        (Kind::Touchpoint, [Id::Stage(stage)]) => Position::Within(*stage, rank),
        (Kind::Card, [Id::Stage(stage), Id::Lane(lane)]) => {
            Position::Cell(Place { home: Home::Stage(*stage), lane: *lane, rank })
        }
        (Kind::Card, [Id::Touchpoint(touchpoint), Id::Lane(lane)]) => {
            Position::Cell(Place { home: Home::Touchpoint(*touchpoint), lane: *lane, rank })
        }
        _ => return None,
    };
    Some(Value::Position(position))
}
