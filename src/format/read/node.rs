//! Reads a node of any kind: its id, the fields of its schema, the parts it contains, and fields
//! that this version does not know.

use std::fmt;
use std::marker::PhantomData;

use ron::value::RawValue;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::error::{Expected, ReadErrorKind};
use super::raw::tidy;
use super::reading::ReadContext;
use super::value::{Optional, ValueSeed, list};
use crate::model::{Fields, Id, Kind, Unknown};

/// The most unknown fields of a node.
const MOST_UNKNOWN: usize = 1000;

/// A node as read from the file: it may lack an id, and its position is not set yet.
pub(super) struct Draft<P: Parts> {
    pub id: Option<Id>,
    pub node: P::Node,
    pub parts: P,
    /// The offset of its first key; of the key that it belongs to, if it has none.
    pub offset: usize,
}

/// What a kind of node contains besides the fields of its schema.
pub(super) trait Parts: Default {
    type Node: Fields;
    /// Its name in the file.
    const NAME: &'static str;
    const KEYS: &'static [&'static str] = &[];

    /// A node with all fields at their default and a placeholder as position.
    fn blank() -> Self::Node;

    /// Reads the part with this index in [`Parts::KEYS`].
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        _part: usize,
        _access: &mut A,
        _reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        Ok(())
    }

    /// Checks the node after its last key.
    fn finish<E: Error>(&self, _reading: &ReadContext<'_>, _first_key: Option<usize>) -> Result<(), E> {
        Ok(())
    }
}

pub(super) struct NodeSeed<'a, 'de, P> {
    reading: &'a ReadContext<'de>,
    parts: PhantomData<P>,
}

impl<'a, 'de, P: Parts> NodeSeed<'a, 'de, P> {
    pub fn new(reading: &'a ReadContext<'de>) -> NodeSeed<'a, 'de, P> {
        NodeSeed { reading, parts: PhantomData }
    }
}

impl<'de, P: Parts> DeserializeSeed<'de> for NodeSeed<'_, 'de, P> {
    type Value = Draft<P>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Draft<P>, D::Error> {
        self.reading.leave();
        deserializer.deserialize_struct(P::NAME, &[], self)
    }
}

impl<'de, P: Parts> Visitor<'de> for NodeSeed<'_, 'de, P> {
    type Value = Draft<P>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(P::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Draft<P>, A::Error> {
        let reading = self.reading;
        let offset = reading.key_offset().unwrap_or_default();
        let mut draft = Draft { id: None, node: P::blank(), parts: P::default(), offset };
        let mut keys = Keys::<P>::new();
        let mut first = None;
        while let Some(name) = access.next_key_seed(KeySeed(reading))? {
            first = first.or(reading.key_offset());
            let key = keys.key(name);
            if !keys.is_new(key, name, draft.node.unknown()) {
                let kind = ReadErrorKind::RepeatedKey { key: name.to_owned() };
                return Err(reading.fail(reading.key_offset(), kind));
            }
            draft.offset = first.unwrap_or(offset);
            draft.read(key, name, &mut access, reading)?;
        }
        draft.node.tidy();
        draft.parts.finish(reading, first)?;
        Ok(draft)
    }
}

impl<P: Parts> Draft<P> {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        key: NodeKey,
        name: &'de str,
        access: &mut A,
        reading: &ReadContext<'de>,
    ) -> Result<(), A::Error> {
        match key {
            NodeKey::Id => {
                self.id = access.next_value_seed(Optional(OwnIdSeed { reading, kind: P::Node::KIND }))?;
            }
            NodeKey::Row(place) => {
                let Some(row) = P::Node::ROWS.get(place) else { return Ok(()) };
                let value =
                    access.next_value_seed(ValueSeed { reading, name: row.name, shape: &row.shape })?;
                (row.set)(&mut self.node, value);
            }
            NodeKey::Part(part) => self.parts.read(part, access, reading)?,
            NodeKey::Unknown => {
                let raw: &RawValue = access.next_value()?;
                reading.note_unknown(self.offset, name);
                let unknown = self.node.unknown_mut();
                if unknown.len() == MOST_UNKNOWN {
                    let kind = ReadErrorKind::TooMany { limit: MOST_UNKNOWN };
                    return Err(reading.fail(reading.key_offset(), kind));
                }
                let place = unknown.partition_point(|one| one.name.as_str() < name);
                unknown.insert(place, Unknown { name: name.to_owned(), raw: tidy(raw.get_ron()) });
            }
        }
        Ok(())
    }
}

/// What a key of a node means.
#[derive(Clone, Copy)]
enum NodeKey {
    Id,
    Row(usize),
    Part(usize),
    Unknown,
}

/// Interprets the keys of a node and remembers which were seen.
struct Keys<P> {
    seen: u64,
    next_row: usize,
    parts: PhantomData<P>,
}

impl<P: Parts> Keys<P> {
    fn new() -> Keys<P> {
        Keys { seen: 0, next_row: 0, parts: PhantomData }
    }

    fn key(&mut self, name: &str) -> NodeKey {
        let rows = P::Node::ROWS;
        // Keys usually have the order of the rows, so search on from the last one.
        let ahead = rows.iter().enumerate().skip(self.next_row);
        let row = ahead.chain(rows.iter().enumerate().take(self.next_row)).find(|(_, row)| row.name == name);
        if name == "id" && P::Node::KIND != Kind::Map {
            NodeKey::Id
        } else if let Some(part) = P::KEYS.iter().position(|key| *key == name) {
            NodeKey::Part(part)
        } else if let Some((place, _)) = row {
            self.next_row = place + 1;
            NodeKey::Row(place)
        } else {
            NodeKey::Unknown
        }
    }

    /// Whether this key occurs for the first time.
    fn is_new(&mut self, key: NodeKey, name: &str, unknown: &[Unknown]) -> bool {
        let bit = match key {
            NodeKey::Unknown => return unknown.iter().all(|one| one.name != name),
            NodeKey::Id => 0,
            NodeKey::Row(place) => 1 + place,
            NodeKey::Part(part) => 1 + P::Node::ROWS.len() + part,
        };
        let new = self.seen & (1 << bit) == 0;
        self.seen |= 1 << bit;
        new
    }
}

/// Reads a key of a struct.
pub(in crate::format) struct KeySeed<'a, 'de>(pub &'a ReadContext<'de>);

impl<'de> DeserializeSeed<'de> for KeySeed<'_, 'de> {
    type Value = &'de str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'de str, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_, 'de> {
    type Value = &'de str;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_borrowed_str<E: Error>(self, key: &'de str) -> Result<&'de str, E> {
        self.0.note_key(key);
        Ok(key)
    }
}

/// Reads the id of the node itself.
struct OwnIdSeed<'a, 'de> {
    reading: &'a ReadContext<'de>,
    kind: Kind,
}

impl<'de> DeserializeSeed<'de> for OwnIdSeed<'_, 'de> {
    type Value = Id;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Id, D::Error> {
        let reading = self.reading;
        reading.enter("id", Expected::Id);
        let id = deserializer.deserialize_str(self)?;
        reading.leave();
        Ok(id)
    }
}

impl<'de> Visitor<'de> for OwnIdSeed<'_, 'de> {
    type Value = Id;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an id")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Id, E> {
        let offset = Some(self.reading.offset_of_string(text));
        let id = self.reading.id(text, Some(self.kind), offset)?;
        self.reading.note_id(id, offset);
        Ok(id)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Id, E> {
        let id = self.reading.id(text, Some(self.kind), None)?;
        self.reading.note_id(id, None);
        Ok(id)
    }
}

pub(super) struct NodesSeed<'a, 'de, P> {
    reading: &'a ReadContext<'de>,
    name: &'static str,
    parts: PhantomData<P>,
}

impl<'a, 'de, P: Parts> NodesSeed<'a, 'de, P> {
    pub fn new(reading: &'a ReadContext<'de>, name: &'static str) -> NodesSeed<'a, 'de, P> {
        NodesSeed { reading, name, parts: PhantomData }
    }
}

impl<'de, P: Parts> DeserializeSeed<'de> for NodesSeed<'_, 'de, P> {
    type Value = Vec<Draft<P>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<Draft<P>>, D::Error> {
        self.reading.enter(self.name, Expected::Nodes);
        let nodes = list(deserializer, || NodeSeed::new(self.reading))?;
        self.reading.leave();
        Ok(nodes)
    }
}
