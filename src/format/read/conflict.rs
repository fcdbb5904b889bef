//! Reads merge conflicts, as written by [`crate::format::write`].
//!
//! The field that a conflict is about (`id`, `field` and, for a set or table, `entry`) precedes its
//! values, because the shape of the field decides how they are read. The values of a field that
//! this version does not know are kept as written.

use std::fmt;

use ron::value::RawValue;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::error::{Expected, ReadErrorKind};
use super::node::KeySeed;
use super::raw::tidy;
use super::reading::ReadContext;
use super::value::{IdSeed, TextVisitor, ValueSeed, list};
use crate::format::write::PLACE;
use crate::model::{
    ConflictSubject, Described, Field, FieldKey, FieldName, Home, Id, Kind, Place, Position, Rank, Shape,
    Sides, Unknown, Value,
};

/// The name of a conflict in the file.
const NAME: &str = "Conflict";

/// A conflict as read from the file.
pub(super) struct ConflictDraft {
    pub disputed: ConflictSubject,
    pub sides: Sides,
    /// The offset of its first key.
    pub offset: Option<usize>,
}

pub(super) struct ConflictsSeed<'a, 'de>(pub &'a ReadContext<'de>);

impl<'de> DeserializeSeed<'de> for ConflictsSeed<'_, 'de> {
    type Value = Vec<ConflictDraft>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.enter("conflicts", Expected::Nodes);
        let conflicts = list(deserializer, || ConflictSeed(self.0))?;
        self.0.leave();
        Ok(conflicts)
    }
}

struct ConflictSeed<'a, 'de>(&'a ReadContext<'de>);

impl<'de> DeserializeSeed<'de> for ConflictSeed<'_, 'de> {
    type Value = ConflictDraft;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<ConflictDraft, D::Error> {
        self.0.leave();
        deserializer.deserialize_struct(NAME, &[], self)
    }
}

impl<'de> Visitor<'de> for ConflictSeed<'_, 'de> {
    type Value = ConflictDraft;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<ConflictDraft, A::Error> {
        let reading = self.0;
        let mut parts = ConflictParts::default();
        let mut seen: Vec<&str> = Vec::new();
        while let Some(name) = access.next_key_seed(KeySeed(reading))? {
            parts.offset = parts.offset.or(reading.key_offset());
            if seen.contains(&name) {
                let kind = ReadErrorKind::RepeatedKey { key: name.to_owned() };
                return Err(reading.fail(reading.key_offset(), kind));
            }
            seen.push(name);
            parts.read(name, &mut access, reading)?;
        }
        let ConflictParts { id: Some(id), field: Some(field), sides, offset, .. } = parts else {
            return Err(reading.fail(parts.offset, ReadErrorKind::UnaskedConflict));
        };
        Ok(ConflictDraft { disputed: ConflictSubject { id, field }, sides, offset })
    }
}

/// The parts of a conflict read so far.
#[derive(Default)]
struct ConflictParts {
    id: Option<Id>,
    field: Option<Field>,
    sides: Sides,
    offset: Option<usize>,
    /// Whether a value has been read: then the field can no longer change.
    valued: bool,
}

impl ConflictParts {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &'de str,
        access: &mut A,
        reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        let unasked = || reading.fail(reading.key_offset(), ReadErrorKind::UnaskedConflict);
        match (name, self.id, &self.field) {
            ("id", _, None) => self.id = Some(own_id(access, reading)?),
            ("field", Some(id), _) if !self.valued => self.field = Some(field(id, access, reading)?),
            ("entry", _, Some(field)) if !self.valued || !has_entries(field) => {
                self.entry(name, access, reading)?;
            }
            ("ours", Some(id), Some(field)) => {
                self.sides.ours = value(id, field, access, reading)?;
                self.valued = true;
            }
            ("theirs", Some(id), Some(field)) => {
                self.sides.theirs = value(id, field, access, reading)?;
                self.valued = true;
            }
            ("id" | "field" | "entry" | "ours" | "theirs", ..) => return Err(unasked()),
            (name, ..) => self.unknown(name, access, reading)?,
        }
        Ok(())
    }

    /// Reads the entry of a set or table; if the field is neither, an unknown field.
    fn entry<'de, A: MapAccess<'de>>(
        &mut self,
        name: &'de str,
        access: &mut A,
        reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        let Some(field) = &mut self.field else { return Ok(()) };
        let key = match field.name.described().map(|described| described.shape) {
            Some(Shape::CountsByName(_) | Shape::CountsByNameAndId(_) | Shape::TextsByName) => {
                reading.enter("entry", Expected::Text);
                FieldKey::Text(access.next_value_seed(TextVisitor)?)
            }
            Some(Shape::CountsById(kind, _) | Shape::References(kind)) => {
                reading.enter("entry", Expected::Id);
                FieldKey::Id(access.next_value_seed(IdSeed { reading, kind: Some(*kind) })?)
            }
            Some(Shape::CountsByAnyId(_) | Shape::AnyReferences) => {
                reading.enter("entry", Expected::Id);
                FieldKey::Id(access.next_value_seed(IdSeed { reading, kind: None })?)
            }
            _ => return self.unknown(name, access, reading),
        };
        reading.leave();
        field.key = Some(key);
        Ok(())
    }

    fn unknown<'de, A: MapAccess<'de>>(
        &mut self,
        name: &'de str,
        access: &mut A,
        reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        let raw: &RawValue = access.next_value()?;
        // It belongs to no node.
        reading.note_unknown(usize::MAX, name);
        let place = self.sides.unknown.partition_point(|one| one.name.as_str() < name);
        self.sides.unknown.insert(place, Unknown { name: name.to_owned(), raw: tidy(raw.get_ron()) });
        Ok(())
    }
}

/// Whether a conflict of this field may name an entry of it.
fn has_entries(field: &Field) -> bool {
    field.name.described().is_some_and(|described| described.shape.is_keyed())
}

/// Reads the id of the node that the conflict is about; `map` for the map itself.
fn own_id<'de, A: MapAccess<'de>>(access: &mut A, reading: &ReadContext<'de>) -> Result<Id, A::Error> {
    reading.enter("id", Expected::Id);
    let id = access.next_value_seed(IdSeed { reading, kind: None })?;
    reading.leave();
    Ok(id)
}

fn field<'de, A: MapAccess<'de>>(
    id: Id,
    access: &mut A,
    reading: &ReadContext<'de>,
) -> Result<Field, A::Error> {
    reading.enter("field", Expected::Text);
    let name = access.next_value_seed(TextVisitor)?;
    reading.leave();
    let has_place = name == PLACE && matches!(id.kind(), Kind::Card | Kind::Touchpoint);
    Ok(match FieldName::named(id.kind(), &name) {
        Some(name) => Field { name, key: None },
        None if has_place => Field::POSITION,
        None => Field { name: FieldName::Unknown, key: Some(FieldKey::Text(name)) },
    })
}

/// Reads one side's value of a field, or of an entry of it.
fn value<'de, A: MapAccess<'de>>(
    id: Id,
    field: &Field,
    access: &mut A,
    reading: &ReadContext<'de>,
) -> Result<Value, A::Error> {
    let Some(Described { name, shape, .. }) = field.name.described() else {
        return match field.name {
            FieldName::Position => position(id, access, reading),
            _ => access.next_value().map(|raw: &RawValue| Value::text(tidy(raw.get_ron()))),
        };
    };
    match field.key.as_ref().and_then(|_| shape.entry()) {
        Some(entry) => access.next_value_seed(ValueSeed { reading, name, shape: &entry }),
        None => access.next_value_seed(ValueSeed { reading, name, shape }),
    }
}

fn position<'de, A: MapAccess<'de>>(
    id: Id,
    access: &mut A,
    reading: &ReadContext<'de>,
) -> Result<Value, A::Error> {
    let offset = reading.key_offset();
    reading.enter(PLACE, Expected::Place);
    let ids = access.next_value_seed(PlaceSeed(reading))?;
    reading.leave();
    let rank = Rank::default();
    let home = |home: &Id| match home {
        Id::Stage(stage) => Some(Home::Stage(*stage)),
        Id::Touchpoint(touchpoint) => Some(Home::Touchpoint(*touchpoint)),
        _ => None,
    };
    let position = match (id.kind(), ids.as_slice()) {
        (Kind::Touchpoint, [Id::Stage(stage)]) => Some(Position::Within(*stage, rank)),
        (Kind::Card, [one, Id::Lane(lane)]) => {
            home(one).map(|home| Position::Cell(Place { home, lane: *lane, rank }))
        }
        _ => None,
    };
    position.map(Value::Position).ok_or_else(|| {
        let found = ids.iter().map(Id::to_string).collect::<Vec<_>>().join(", ");
        let kind = ReadErrorKind::WrongType { field: PLACE, found, expected: Expected::Place };
        reading.fail(offset, kind)
    })
}

struct PlaceSeed<'a, 'de>(&'a ReadContext<'de>);

impl<'de> DeserializeSeed<'de> for PlaceSeed<'_, 'de> {
    type Value = Vec<Id>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<Id>, D::Error> {
        list(deserializer, || IdSeed { reading: self.0, kind: None })
    }
}
