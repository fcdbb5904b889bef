//! Values of fields, and what identifies a value: a field of a node, or one entry of it. A conflict
//! is a value of the map that refers to a field, so all these types are in one file.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::id::{Id, Kind, PersonaId};
use super::place::Position;

/// The name of a field of any node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldName {
    /// The position of the node.
    Position,
    /// A field that this version does not know; its name is the key.
    Unknown,
    /// A field of the map: the unresolved conflict about the field in the key.
    Conflict,
    /// See [`Field::after`].
    After(Kind),
    /// See [`Field::kept`].
    Kept(Kind),
    /// A row of the schema of this kind, by its index.
    Of(Kind, u8),
}

/// A field, or one entry of a field that is a set or a table: the unit of change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    pub name: FieldName,
    /// The entry; `None` for the whole field.
    pub key: Option<FieldKey>,
}

impl Field {
    pub const POSITION: Field = Field { name: FieldName::Position, key: None };

    /// The sibling that a node of this kind follows. Exists only in conflicts. [`Value::Unset`]
    /// means that the node comes first.
    pub const fn after(kind: Kind) -> Field {
        Field { name: FieldName::After(kind), key: None }
    }

    /// The content because of which a node of this kind, which one side removed, is kept. Exists
    /// only in conflicts. [`Value::Unset`] means that it is to be removed.
    pub const fn kept(kind: Kind) -> Field {
        Field { name: FieldName::Kept(kind), key: None }
    }
}

/// The key of an entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FieldKey {
    /// The name of a voter, or of a page.
    Text(String),
    /// A persona, or a card that is answered.
    Id(Id),
    /// The field that a conflict is about.
    Disputed(Box<ConflictSubject>),
}

/// The value of a field; [`Value::Unset`] is the default of every field and is not written to the
/// file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    #[default]
    Unset,
    /// True; false is [`Value::Unset`].
    Yes,
    /// An integer in the range of the field's shape.
    Whole(i64),
    /// A finite number.
    Number(f64),
    /// Never empty.
    Text(String),
    /// Never empty.
    Texts(Vec<String>),
    /// The name in the file of one of the shape's variants.
    Choice(&'static str),
    Date(Date),
    Reference(Id),
    /// A set of nodes, never empty.
    References(BTreeSet<Id>),
    /// Integers by key, never empty.
    Counts(BTreeMap<FieldKey, i64>),
    /// Tables of integers, by name; none of them empty.
    Tables(BTreeMap<String, BTreeMap<Id, i64>>),
    /// Texts by name; none of them empty.
    Named(BTreeMap<String, String>),
    Position(Position),
    /// An unresolved conflict.
    Sides(Box<Sides>),
}

/// A field that this version does not know, preserved as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The key in the file.
    pub name: String,
    /// The value, as RON text.
    pub raw: String,
}

/// The field that a conflict is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConflictSubject {
    pub id: Id,
    /// The field, or one entry of it.
    pub field: Field,
}

/// The two values of a conflict; [`Value::Unset`] if a side removed the value. Positions in them
/// have no rank: they say in which list, not where in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sides {
    /// What the map held at the time of the merge.
    pub ours: Value,
    pub theirs: Value,
    /// Fields of the file that this version does not know, ordered by name.
    pub unknown: Vec<Unknown>,
}

impl Value {
    pub fn flag(flag: bool) -> Value {
        if flag { Value::Yes } else { Value::Unset }
    }

    /// [`Value::Unset`] if empty.
    pub fn text(text: impl Into<String>) -> Value {
        let text = text.into();
        if text.is_empty() { Value::Unset } else { Value::Text(text) }
    }

    /// [`Value::Unset`] if empty.
    pub fn texts(texts: &[String]) -> Value {
        if texts.is_empty() { Value::Unset } else { Value::Texts(texts.to_vec()) }
    }

    pub fn whole(number: Option<impl Into<i64>>) -> Value {
        number.map_or(Value::Unset, |number| Value::Whole(number.into()))
    }

    pub fn number(number: Option<f64>) -> Value {
        number.map_or(Value::Unset, Value::Number)
    }

    pub fn date(date: Option<Date>) -> Value {
        date.map_or(Value::Unset, Value::Date)
    }

    pub fn reference(id: Option<impl Into<Id>>) -> Value {
        id.map_or(Value::Unset, |id| Value::Reference(id.into()))
    }

    /// [`Value::Unset`] if empty.
    pub fn references<I: Copy + Into<Id>>(ids: &BTreeSet<I>) -> Value {
        if ids.is_empty() {
            Value::Unset
        } else {
            Value::References(ids.iter().map(|id| (*id).into()).collect())
        }
    }

    /// [`Value::Unset`] if empty.
    pub fn counts<K: Clone + Into<FieldKey>>(counts: &BTreeMap<K, i64>) -> Value {
        if counts.is_empty() {
            return Value::Unset;
        }
        Value::Counts(counts.iter().map(|(key, count)| (key.clone().into(), *count)).collect())
    }

    /// Without tables that are empty; [`Value::Unset`] if none is left.
    pub fn tables(tables: &BTreeMap<String, BTreeMap<Id, i64>>) -> Value {
        let filled = tables.iter().filter(|(_, counts)| !counts.is_empty());
        let tables: BTreeMap<_, _> = filled.map(|(name, counts)| (name.clone(), counts.clone())).collect();
        if tables.is_empty() { Value::Unset } else { Value::Tables(tables) }
    }

    /// Without texts that are empty; [`Value::Unset`] if none is left.
    pub fn named(texts: &BTreeMap<String, String>) -> Value {
        let filled = texts.iter().filter(|(_, text)| !text.is_empty());
        let texts: BTreeMap<_, _> = filled.map(|(name, text)| (name.clone(), text.clone())).collect();
        if texts.is_empty() { Value::Unset } else { Value::Named(texts) }
    }

    pub fn is_unset(&self) -> bool {
        *self == Value::Unset
    }

    pub fn into_flag(self) -> bool {
        self == Value::Yes
    }

    /// The text; empty for any other value.
    pub fn into_text(self) -> String {
        if let Value::Text(text) = self { text } else { String::new() }
    }

    /// The texts; empty for any other value.
    pub fn into_texts(self) -> Vec<String> {
        if let Value::Texts(texts) = self { texts } else { Vec::new() }
    }

    /// The integer, if the value is one that fits into `T`.
    pub fn into_whole<T: TryFrom<i64>>(self) -> Option<T> {
        if let Value::Whole(number) = self { T::try_from(number).ok() } else { None }
    }

    pub fn into_number(self) -> Option<f64> {
        if let Value::Number(number) = self { Some(number) } else { None }
    }

    pub fn into_date(self) -> Option<Date> {
        if let Value::Date(date) = self { Some(date) } else { None }
    }

    /// The referenced node, if it is of the right kind.
    pub fn into_reference<I: TryFrom<Id>>(self) -> Option<I> {
        if let Value::Reference(id) = self { I::try_from(id).ok() } else { None }
    }

    /// The referenced nodes of the right kind.
    pub fn into_references<I: TryFrom<Id> + Ord>(self) -> BTreeSet<I> {
        match self {
            Value::References(ids) => ids.into_iter().filter_map(|id| I::try_from(id).ok()).collect(),
            _ => BTreeSet::new(),
        }
    }

    /// The counts whose keys are of the right type.
    pub fn into_counts<K: TryFrom<FieldKey> + Ord>(self) -> BTreeMap<K, i64> {
        match self {
            Value::Counts(counts) => counts
                .into_iter()
                .filter_map(|(key, count)| K::try_from(key).ok().map(|key| (key, count)))
                .collect(),
            _ => BTreeMap::new(),
        }
    }

    /// The tables; empty for any other value.
    pub fn into_tables(self) -> BTreeMap<String, BTreeMap<Id, i64>> {
        if let Value::Tables(tables) = self { tables } else { BTreeMap::new() }
    }

    /// The texts by name; empty for any other value.
    pub fn into_named(self) -> BTreeMap<String, String> {
        if let Value::Named(texts) = self { texts } else { BTreeMap::new() }
    }

    /// The entry under a key: [`Value::Yes`] for a set, [`Value::Whole`] for a table of integers,
    /// [`Value::Counts`] for tables by name, [`Value::Text`] for texts by name.
    pub fn entry(&self, key: &FieldKey) -> Value {
        match (self, key) {
            (Value::References(ids), FieldKey::Id(id)) => Value::flag(ids.contains(id)),
            (Value::Counts(counts), key) => Value::whole(counts.get(key).copied()),
            (Value::Tables(tables), FieldKey::Text(name)) => {
                tables.get(name).map_or(Value::Unset, Value::counts)
            }
            (Value::Named(texts), FieldKey::Text(name)) => texts.get(name).map_or(Value::Unset, Value::text),
            _ => Value::Unset,
        }
    }

    /// The keys of a set or table, in order.
    pub fn keys(&self) -> Vec<FieldKey> {
        match self {
            Value::References(ids) => ids.iter().map(|id| FieldKey::Id(*id)).collect(),
            Value::Counts(counts) => counts.keys().cloned().collect(),
            Value::Tables(tables) => tables.keys().cloned().map(FieldKey::Text).collect(),
            Value::Named(texts) => texts.keys().cloned().map(FieldKey::Text).collect(),
            _ => Vec::new(),
        }
    }
}

impl From<String> for FieldKey {
    fn from(name: String) -> FieldKey {
        FieldKey::Text(name)
    }
}

impl TryFrom<FieldKey> for String {
    type Error = FieldKey;

    fn try_from(key: FieldKey) -> Result<String, FieldKey> {
        if let FieldKey::Text(text) = key { Ok(text) } else { Err(key) }
    }
}

impl From<Id> for FieldKey {
    fn from(id: Id) -> FieldKey {
        FieldKey::Id(id)
    }
}

impl TryFrom<FieldKey> for Id {
    type Error = FieldKey;

    fn try_from(key: FieldKey) -> Result<Id, FieldKey> {
        if let FieldKey::Id(id) = key { Ok(id) } else { Err(key) }
    }
}

impl From<PersonaId> for FieldKey {
    fn from(persona: PersonaId) -> FieldKey {
        FieldKey::Id(persona.into())
    }
}

impl TryFrom<FieldKey> for PersonaId {
    type Error = FieldKey;

    fn try_from(key: FieldKey) -> Result<PersonaId, FieldKey> {
        match key {
            FieldKey::Id(Id::Persona(persona)) => Ok(persona),
            key => Err(key),
        }
    }
}
