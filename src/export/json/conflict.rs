//! Unresolved merge conflicts as JSON: `id`, `field`, `entry` if it is about one entry of a set or
//! table, then `ours` and `theirs`, each omitted if that side is empty.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::value::{UnknownsJson, ValueJson, key_text};
use crate::model::{ConflictSubject, FieldKey, FieldName, Id, Position, Sides, Value};

pub struct ConflictJson<'map>(pub &'map ConflictSubject, pub &'map Sides);

impl Serialize for ConflictJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ConflictJson(disputed, sides) = self;
        let mut object = serializer.serialize_map(None)?;
        subject(&mut object, disputed)?;
        both(&mut object, sides)?;
        if !sides.unknown.is_empty() {
            object.serialize_entry("unknown", &UnknownsJson(&sides.unknown))?;
        }
        object.end()
    }
}

/// The entries that say what the conflict is about.
pub fn subject<M: SerializeMap>(object: &mut M, disputed: &ConflictSubject) -> Result<(), M::Error> {
    object.serialize_entry("id", &disputed.id.to_string())?;
    let field = &disputed.field;
    match (field.name.described(), &field.key) {
        (Some(described), key) => {
            object.serialize_entry("field", described.name)?;
            key.as_ref().map_or(Ok(()), |key| object.serialize_entry("entry", &key_text(key)))
        }
        (None, Some(FieldKey::Text(unknown))) if field.name == FieldName::Unknown => {
            object.serialize_entry("field", unknown)?;
            object.serialize_entry("unknown_field", &true)
        }
        (None, _) => object.serialize_entry("field", "place"),
    }
}

/// The entries with the two values.
pub fn both<M: SerializeMap>(object: &mut M, sides: &Sides) -> Result<(), M::Error> {
    for (name, value) in [("ours", &sides.ours), ("theirs", &sides.theirs)] {
        match value {
            Value::Unset => {}
            Value::Position(position) => object.serialize_entry(name, &StandsIn(position))?,
            value => object.serialize_entry(name, &ValueJson(value))?,
        }
    }
    Ok(())
}

/// The ids of a node's parents, nearest first; empty for nodes in the map's own lists.
pub struct StandsIn<'map>(pub &'map Position);

impl Serialize for StandsIn<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ids: Vec<Id> = match self.0 {
            Position::Order(_) => Vec::new(),
            Position::Within(stage, _) => vec![(*stage).into()],
            Position::Cell(place) => vec![place.home.into(), place.lane.into()],
        };
        let mut list = serializer.serialize_seq(Some(ids.len()))?;
        ids.iter().try_for_each(|id| list.serialize_element(&id.to_string()))?;
        list.end()
    }
}
