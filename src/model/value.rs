//! Values of fields, and the shapes that say which values a field takes.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::conflict::{Disputed, Sides};
use super::id::{Id, Kind, LaneId, PersonaId, StageId, TouchpointId};
use super::rank::Rank;

/// Where a card is at home: a touchpoint, or a stage as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// Of the stage as a whole.
    Stage(StageId),
    /// Of one touchpoint; only the touchpoint knows its stage, so moving it moves its cards.
    Touchpoint(TouchpointId),
}

impl From<Home> for Id {
    fn from(home: Home) -> Id {
        match home {
            Home::Stage(stage) => stage.into(),
            Home::Touchpoint(touchpoint) => touchpoint.into(),
        }
    }
}

/// A card's place: one value, so that a move is one change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The touchpoint or stage.
    pub home: Home,
    /// The lane.
    pub lane: LaneId,
    /// The order within the cell.
    pub rank: Rank,
}

/// Where any node stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// In the map's own list of its kind (stages, lanes, personas …).
    Order(Rank),
    /// A touchpoint within its stage.
    Within(StageId, Rank),
    /// A card in its cell.
    Cell(Place),
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

/// One variant of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name in the file (`PainPoint`).
    pub name: &'static str,
    /// The id of the message that names it to people.
    pub label: &'static str,
}

/// Which values a field takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Yes or unset.
    Flag,
    /// A whole number within the range.
    Whole(RangeInclusive<i64>),
    /// Any finite number.
    Number,
    /// A text of one line.
    Line,
    /// A text of several lines.
    Lines,
    /// Texts, one line each.
    Texts,
    /// One of these.
    Choice(&'static [Variant]),
    /// A calendar date, `2026-11-21` in the file.
    Date,
    /// One node of this kind; it need not exist (weak).
    Reference(Kind),
    /// One node of any kind; it need not exist (weak).
    AnyReference,
    /// Nodes of this kind; they need not exist (weak).
    References(Kind),
    /// Nodes of any kinds; they need not exist (weak).
    AnyReferences,
    /// Whole numbers within the range, by name.
    CountsByName(RangeInclusive<i64>),
    /// Whole numbers within the range, by a node of this kind.
    CountsById(Kind, RangeInclusive<i64>),
}

impl Shape {
    /// Whether the value, whole, is one that the field takes.
    pub fn takes(&self, value: &Value) -> bool {
        match (self, value) {
            (_, Value::Unset)
            | (Shape::Flag, Value::Yes)
            | (Shape::Date, Value::Date(_))
            | (Shape::AnyReference, Value::Reference(_)) => true,
            (Shape::Whole(range), Value::Whole(number)) => range.contains(number),
            (Shape::Number, Value::Number(number)) => number.is_finite(),
            (Shape::Line | Shape::Lines, Value::Text(text)) => !text.is_empty(),
            (Shape::Texts, Value::Texts(texts)) => !texts.is_empty(),
            (Shape::Choice(variants), Value::Choice(name)) => variants.iter().any(|one| one.name == *name),
            (Shape::Reference(kind), Value::Reference(id)) => id.kind() == *kind,
            (Shape::AnyReferences, Value::References(ids)) => !ids.is_empty(),
            (Shape::References(kind), Value::References(ids)) => {
                !ids.is_empty() && ids.iter().all(|id| id.kind() == *kind)
            }
            (Shape::CountsByName(range), Value::Counts(counts)) => {
                let fits = |(key, count): (&Key, &i64)| matches!(key, Key::Text(_)) && range.contains(count);
                !counts.is_empty() && counts.iter().all(fits)
            }
            (Shape::CountsById(kind, range), Value::Counts(counts)) => {
                let fits = |(key, count): (&Key, &i64)| {
                    matches!(key, Key::Id(id) if id.kind() == *kind) && range.contains(count)
                };
                !counts.is_empty() && counts.iter().all(fits)
            }
            _ => false,
        }
    }

    /// Whether the field is a set or a table, whose entries are changed one by one.
    pub fn is_keyed(&self) -> bool {
        matches!(self, Shape::References(_) | Shape::CountsByName(_) | Shape::CountsById(..))
    }
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

    /// This set or table with one entry changed; `None` where the entry does not fit it.
    pub fn with_entry(self, shape: &Shape, key: &Key, entry: Value) -> Option<Value> {
        match (shape, key) {
            (Shape::References(_), Key::Id(id)) => {
                let mut ids = if let Value::References(ids) = self { ids } else { BTreeSet::new() };
                match entry {
                    Value::Yes => ids.insert(*id),
                    Value::Unset => ids.remove(id),
                    _ => return None,
                };
                Some(if ids.is_empty() { Value::Unset } else { Value::References(ids) })
            }
            (Shape::CountsByName(_), Key::Text(_)) | (Shape::CountsById(..), Key::Id(_)) => {
                let mut counts = if let Value::Counts(counts) = self { counts } else { BTreeMap::new() };
                match entry {
                    Value::Whole(count) => counts.insert(key.clone(), count),
                    Value::Unset => counts.remove(key),
                    _ => return None,
                };
                Some(if counts.is_empty() { Value::Unset } else { Value::Counts(counts) })
            }
            _ => None,
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
