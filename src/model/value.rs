//! Values of fields, and by what a value is found: a field of a node, an entry of it. A conflict is a value of the map that
//! says of which field it is, so all of them stand here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::id::{Id, Kind, PersonaId};
use super::place::Position;

/// The name of any field of any node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldName {
    /// Where the node stands.
    Position,
    /// What this version does not know, by its name in the file.
    Unknown,
    /// Of the map: what a merge left undecided, by what it is about.
    Conflict,
    /// See [`Field::after`].
    After(Kind),
    /// See [`Field::kept`].
    Kept(Kind),
    /// A row of the schema of such nodes, by its place there.
    Of(Kind, u8),
}

/// A field, or one entry of a field that is a set or a table: what one change changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    /// Which field.
    pub name: FieldName,
    /// Which entry of it.
    pub key: Option<Key>,
}

impl Field {
    /// Where the node stands.
    pub const POSITION: Field = Field { name: FieldName::Position, key: None };

    /// Which sibling a node of this kind follows: there only to be in conflict. [`Value::Unset`] is none: it
    /// comes first.
    pub const fn after(kind: Kind) -> Field {
        Field { name: FieldName::After(kind), key: None }
    }

    /// For what in it a node of this kind is kept, that one side removed: there only to be in conflict.
    /// [`Value::Unset`] is: it is to be removed.
    pub const fn kept(kind: Kind) -> Field {
        Field { name: FieldName::Kept(kind), key: None }
    }
}

/// What one entry of a keyed field is called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A voter's name.
    Text(String),
    /// A persona, or a card that is answered.
    Id(Id),
    /// What a conflict is about.
    Disputed(Box<Disputed>),
}

/// The value of a field; [`Value::Unset`] is every field's default and is not written to the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// The default.
    #[default]
    Unset,
    /// Yes (no is [`Value::Unset`]).
    Yes,
    /// A whole number, in the range that its shape says.
    Whole(i64),
    /// A finite number.
    Number(f64),
    /// A text, not empty.
    Text(String),
    /// A list of texts, not empty.
    Texts(Vec<String>),
    /// One of the variants that the shape lists, by its name in the file.
    Choice(&'static str),
    /// A calendar date.
    Date(Date),
    /// Another node.
    Reference(Id),
    /// A set of other nodes, not empty.
    References(BTreeSet<Id>),
    /// Whole numbers by key, not empty.
    Counts(BTreeMap<Key, i64>),
    /// Where a node stands.
    Position(Position),
    /// Two values that a merge could not bring together.
    Sides(Box<Sides>),
}

/// A field that this version does not know, kept as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The key in the file.
    pub name: String,
    /// The value, as RON text.
    pub raw: String,
}

/// What a conflict is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Disputed {
    /// The node.
    pub id: Id,
    /// Which field of it, or which entry of the field.
    pub field: Field,
}

/// The two values, [`Value::Unset`] where a side took the value away. Positions in them carry no rank: they say where,
/// not in which order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sides {
    /// What the map held when the sides were brought together.
    pub ours: Value,
    /// What the other side wanted.
    pub theirs: Value,
    /// What this version does not know, ordered by name.
    pub unknown: Vec<Unknown>,
}

impl Value {
    /// A flag.
    pub fn flag(flag: bool) -> Value {
        if flag { Value::Yes } else { Value::Unset }
    }

    /// A text; the empty one is unset.
    pub fn text(text: impl Into<String>) -> Value {
        let text = text.into();
        if text.is_empty() { Value::Unset } else { Value::Text(text) }
    }

    /// A list of texts; the empty one is unset.
    pub fn texts(texts: &[String]) -> Value {
        if texts.is_empty() { Value::Unset } else { Value::Texts(texts.to_vec()) }
    }

    /// A whole number, where there is one.
    pub fn whole(number: Option<impl Into<i64>>) -> Value {
        number.map_or(Value::Unset, |number| Value::Whole(number.into()))
    }

    /// A number, where there is one.
    pub fn number(number: Option<f64>) -> Value {
        number.map_or(Value::Unset, Value::Number)
    }

    /// A date, where there is one.
    pub fn date(date: Option<Date>) -> Value {
        date.map_or(Value::Unset, Value::Date)
    }

    /// A reference, where there is one.
    pub fn reference(id: Option<impl Into<Id>>) -> Value {
        id.map_or(Value::Unset, |id| Value::Reference(id.into()))
    }

    /// A set of references; the empty one is unset.
    pub fn references<I: Copy + Into<Id>>(ids: &BTreeSet<I>) -> Value {
        if ids.is_empty() {
            Value::Unset
        } else {
            Value::References(ids.iter().map(|id| (*id).into()).collect())
        }
    }

    /// A table of counts; the empty one is unset.
    pub fn counts<K: Clone + Into<Key>>(counts: &BTreeMap<K, i64>) -> Value {
        if counts.is_empty() {
            return Value::Unset;
        }
        Value::Counts(counts.iter().map(|(key, count)| (key.clone().into(), *count)).collect())
    }

    /// Whether it is the default.
    pub fn is_unset(&self) -> bool {
        *self == Value::Unset
    }

    /// The flag in it.
    pub fn into_flag(self) -> bool {
        self == Value::Yes
    }

    /// The text in it, empty where it has none.
    pub fn into_text(self) -> String {
        if let Value::Text(text) = self { text } else { String::new() }
    }

    /// The texts in it.
    pub fn into_texts(self) -> Vec<String> {
        if let Value::Texts(texts) = self { texts } else { Vec::new() }
    }

    /// The whole number in it, where it has one that fits.
    pub fn into_whole<T: TryFrom<i64>>(self) -> Option<T> {
        if let Value::Whole(number) = self { T::try_from(number).ok() } else { None }
    }

    /// The number in it.
    pub fn into_number(self) -> Option<f64> {
        if let Value::Number(number) = self { Some(number) } else { None }
    }

    /// The date in it.
    pub fn into_date(self) -> Option<Date> {
        if let Value::Date(date) = self { Some(date) } else { None }
    }

    /// The one node that it refers to, where it is of the right kind.
    pub fn into_reference<I: TryFrom<Id>>(self) -> Option<I> {
        if let Value::Reference(id) = self { I::try_from(id).ok() } else { None }
    }

    /// The nodes that it refers to.
    pub fn into_references<I: TryFrom<Id> + Ord>(self) -> BTreeSet<I> {
        match self {
            Value::References(ids) => ids.into_iter().filter_map(|id| I::try_from(id).ok()).collect(),
            _ => BTreeSet::new(),
        }
    }

    /// The counts in it.
    pub fn into_counts<K: TryFrom<Key> + Ord>(self) -> BTreeMap<K, i64> {
        match self {
            Value::Counts(counts) => counts
                .into_iter()
                .filter_map(|(key, count)| K::try_from(key).ok().map(|key| (key, count)))
                .collect(),
            _ => BTreeMap::new(),
        }
    }

    /// The entry under a key of a set ([`Value::Yes`]) or table ([`Value::Whole`]).
    pub fn entry(&self, key: &Key) -> Value {
        match (self, key) {
            (Value::References(ids), Key::Id(id)) => Value::flag(ids.contains(id)),
            (Value::Counts(counts), key) => Value::whole(counts.get(key).copied()),
            _ => Value::Unset,
        }
    }

    /// The keys of a set or table, in order.
    pub fn keys(&self) -> Vec<Key> {
        match self {
            Value::References(ids) => ids.iter().map(|id| Key::Id(*id)).collect(),
            Value::Counts(counts) => counts.keys().cloned().collect(),
            _ => Vec::new(),
        }
    }
}

impl From<String> for Key {
    fn from(name: String) -> Key {
        Key::Text(name)
    }
}

impl TryFrom<Key> for String {
    type Error = Key;

    fn try_from(key: Key) -> Result<String, Key> {
        if let Key::Text(text) = key { Ok(text) } else { Err(key) }
    }
}

impl From<PersonaId> for Key {
    fn from(persona: PersonaId) -> Key {
        Key::Id(persona.into())
    }
}

impl TryFrom<Key> for PersonaId {
    type Error = Key;

    fn try_from(key: Key) -> Result<PersonaId, Key> {
        match key {
            Key::Id(Id::Persona(persona)) => Ok(persona),
            key => Err(key),
        }
    }
}
