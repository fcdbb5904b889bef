//! The differences between two maps as JSON for scripts: the ops of [`crate::ops::diff`], by
//! meaning.
//!
//! The output is one object: `format` (1), `equal`, and `changes`, a list of objects in an order in
//! which they can be applied. Each starts with `op`. `docs/diff.md` describes them; their structure
//! does not change within a `format`.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::json::conflict::{StandsIn, both, subject};
use super::json::{ValueJson, escaped, fields};
use crate::model::{ConflictSubject, Field, FieldKey, FieldName, Fields, Id, Map, Value, Visitor};
use crate::ops::{Op, diff};

/// The version of the output format.
const FORMAT: u8 = 1;

/// The difference as JSON text with a trailing line break, and whether there is any.
pub fn difference(from: &Map, to: &Map) -> (Vec<u8>, bool) {
    let ops = diff(from, to);
    let changes = ChangesJson { from, to, ops: &ops };
    let text = serde_json::to_string_pretty(&changes).expect("a map has string keys and finite numbers");
    let mut file = escaped(text);
    file.push('\n');
    (file.into_bytes(), !ops.is_empty())
}

struct ChangesJson<'map> {
    from: &'map Map,
    to: &'map Map,
    ops: &'map [Op],
}

impl Serialize for ChangesJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ChangesJson { from, to, ops } = *self;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("format", &FORMAT)?;
        object.serialize_entry("equal", &ops.is_empty())?;
        let changes: Vec<ChangeJson<'_>> = ops.iter().map(|op| ChangeJson { from, to, op }).collect();
        object.serialize_entry("changes", &changes)?;
        object.end()
    }
}

struct ChangeJson<'map> {
    from: &'map Map,
    to: &'map Map,
    op: &'map Op,
}

impl Serialize for ChangeJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        match self.op {
            Op::Insert(node) => whole(&mut object, "add", self.to, node.id())?,
            Op::Remove(id) => whole(&mut object, "remove", self.from, *id)?,
            Op::Set(id, Field { name: FieldName::Position, .. }, _) => self.moved(&mut object, *id)?,
            Op::Set(_, Field { key: Some(FieldKey::Disputed(disputed)), .. }, value) => {
                conflict(&mut object, disputed, value)?;
            }
            Op::Set(id, field, value) => self.set(&mut object, *id, field, value)?,
        }
        object.end()
    }
}

impl ChangeJson<'_> {
    fn moved<M: SerializeMap>(&self, object: &mut M, id: Id) -> Result<(), M::Error> {
        object.serialize_entry("op", "move")?;
        object.serialize_entry("kind", &kind(id))?;
        object.serialize_entry("id", &id.to_string())?;
        object.serialize_entry("from", &Stands(self.from, id))?;
        object.serialize_entry("to", &Stands(self.to, id))
    }

    fn set<M: SerializeMap>(
        &self,
        object: &mut M,
        id: Id,
        field: &Field,
        value: &Value,
    ) -> Result<(), M::Error> {
        object.serialize_entry("op", "set")?;
        object.serialize_entry("kind", &kind(id))?;
        subject(object, &ConflictSubject { id, field: field.clone() })?;
        let former = self.from.value(id, field).unwrap_or_default();
        object.serialize_entry("from", &ValueJson(&former))?;
        object.serialize_entry("to", &ValueJson(value))
    }
}

/// A node that was added or removed, with all its fields and its position.
fn whole<M: SerializeMap>(object: &mut M, op: &'static str, map: &Map, id: Id) -> Result<(), M::Error> {
    object.serialize_entry("op", op)?;
    object.serialize_entry("kind", &kind(id))?;
    object.serialize_entry("id", &id.to_string())?;
    object.serialize_entry("at", &Stands(map, id))?;
    object.serialize_entry("fields", &FieldsOf(map, id))
}

/// A merge conflict that was added or resolved.
fn conflict<M: SerializeMap>(
    object: &mut M,
    disputed: &ConflictSubject,
    value: &Value,
) -> Result<(), M::Error> {
    let Value::Sides(sides) = value else {
        object.serialize_entry("op", "settle")?;
        object.serialize_entry("kind", &kind(disputed.id))?;
        return subject(object, disputed);
    };
    object.serialize_entry("op", "conflict")?;
    object.serialize_entry("kind", &kind(disputed.id))?;
    subject(object, disputed)?;
    both(object, sides)
}

/// The position of a node in a map.
struct Stands<'map>(&'map Map, Id);

impl Serialize for Stands<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Stands(map, id) = *self;
        let Some(position) = map.position(id) else {
            return serializer.serialize_none();
        };
        let place = map.siblings(id, &position).iter().position(|sibling| *sibling == id);
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("in", &StandsIn(&position))?;
        object.serialize_entry("place", &place.map_or(1, |place| place + 1))?;
        object.end()
    }
}

/// The object that a visited node is written to.
struct Shown<'object, M: SerializeMap> {
    object: &'object mut M,
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Visitor for Shown<'_, M> {
    fn visit<N: Fields>(&mut self, _: Id, node: &N) {
        self.result = fields(self.object, node);
    }
}

struct FieldsOf<'map>(&'map Map, Id);

impl Serialize for FieldsOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let FieldsOf(map, id) = *self;
        let mut object = serializer.serialize_map(None)?;
        let mut shown = Shown { object: &mut object, result: Ok(()) };
        map.show(id, &mut shown);
        shown.result?;
        object.end()
    }
}

fn kind(id: Id) -> String {
    id.kind().name().to_ascii_lowercase()
}

#[cfg(test)]
mod tests;
