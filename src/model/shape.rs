//! Shapes: which values a field accepts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::id::{Id, Kind};
use super::value::{FieldKey, Value};

/// One variant of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name in the file (`PainPoint`).
    pub name: &'static str,
    /// The id of the message that is its label.
    pub label: &'static str,
}

/// Which values a field accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Yes, or unset for no.
    Flag,
    /// An integer in the range.
    Whole(RangeInclusive<i64>),
    /// Any finite number.
    Number,
    /// A number within the range, whole or not.
    Decimal(RangeInclusive<i64>),
    /// A text of one line.
    Line,
    /// A text of several lines.
    Lines,
    /// A list of texts of one line each.
    Texts,
    /// One of these variants.
    Choice(&'static [Variant]),
    /// A calendar date, `2026-11-21` in the file.
    Date,
    /// A node of this kind; it need not exist (weak).
    Reference(Kind),
    /// A node of any kind; it need not exist (weak).
    AnyReference,
    /// A set of nodes of this kind; they need not exist (weak).
    References(Kind),
    /// A set of nodes of any kind; they need not exist (weak).
    AnyReferences,
    /// A table of integers in the range, by name.
    CountsByName(RangeInclusive<i64>),
    /// A table of integers in the range, by nodes of this kind.
    CountsById(Kind, RangeInclusive<i64>),
    /// A table of integers in the range, by nodes of any kind.
    CountsByAnyId(RangeInclusive<i64>),
    /// A table by name of such tables.
    CountsByNameAndId(RangeInclusive<i64>),
    /// A table of texts of one line each, by name.
    TextsByName,
}

impl Shape {
    /// Whether the field accepts `value` as its whole value.
    pub fn takes(&self, value: &Value) -> bool {
        match (self, value) {
            (_, Value::Unset)
            | (Shape::Flag, Value::Yes)
            | (Shape::Date, Value::Date(_))
            | (Shape::AnyReference, Value::Reference(_)) => true,
            (Shape::Whole(range), Value::Whole(number)) => range.contains(number),
            (Shape::Number, Value::Number(number)) => number.is_finite(),
            (Shape::Decimal(range), Value::Number(number)) => {
                (*range.start() as f64..=*range.end() as f64).contains(number)
            }
            (Shape::Line | Shape::Lines, Value::Text(text)) => !text.is_empty(),
            (Shape::Texts, Value::Texts(texts)) => !texts.is_empty(),
            (Shape::Choice(variants), Value::Choice(name)) => variants.iter().any(|one| one.name == *name),
            (Shape::Reference(kind), Value::Reference(id)) => id.kind() == *kind,
            (Shape::AnyReferences, Value::References(ids)) => !ids.is_empty(),
            (Shape::References(kind), Value::References(ids)) => {
                !ids.is_empty() && ids.iter().all(|id| id.kind() == *kind)
            }
            (Shape::CountsByName(range), Value::Counts(counts)) => {
                let fits = |(key, count): (&FieldKey, &i64)| {
                    matches!(key, FieldKey::Text(_)) && range.contains(count)
                };
                !counts.is_empty() && counts.iter().all(fits)
            }
            (Shape::CountsById(kind, range), Value::Counts(counts)) => {
                let fits = |(key, count): (&FieldKey, &i64)| {
                    matches!(key, FieldKey::Id(id) if id.kind() == *kind) && range.contains(count)
                };
                !counts.is_empty() && counts.iter().all(fits)
            }
            (Shape::CountsByAnyId(range), Value::Counts(counts)) => {
                let fits =
                    |(key, count): (&FieldKey, &i64)| matches!(key, FieldKey::Id(_)) && range.contains(count);
                !counts.is_empty() && counts.iter().all(fits)
            }
            (Shape::CountsByNameAndId(range), Value::Tables(tables)) => {
                let fits = |counts: &BTreeMap<Id, i64>| {
                    !counts.is_empty() && counts.values().all(|count| range.contains(count))
                };
                !tables.is_empty() && tables.values().all(fits)
            }
            (Shape::TextsByName, Value::Named(texts)) => {
                !texts.is_empty() && texts.values().all(|text| !text.is_empty())
            }
            _ => false,
        }
    }

    /// The shape of an entry of this set or table; `None` if the field has no entries.
    pub fn entry(&self) -> Option<Shape> {
        match self {
            Shape::References(_) | Shape::AnyReferences => Some(Shape::Flag),
            Shape::CountsByName(range) | Shape::CountsById(_, range) | Shape::CountsByAnyId(range) => {
                Some(Shape::Whole(range.clone()))
            }
            Shape::CountsByNameAndId(range) => Some(Shape::CountsByAnyId(range.clone())),
            Shape::TextsByName => Some(Shape::Line),
            _ => None,
        }
    }

    /// Whether the field is a set or a table whose entries are changed one by one.
    pub fn is_keyed(&self) -> bool {
        self.entry().is_some()
    }
}

impl Value {
    /// This set or table with one entry changed; `None` if the entry does not fit.
    pub fn with_entry(self, shape: &Shape, key: &FieldKey, entry: Value) -> Option<Value> {
        match (shape, key) {
            (Shape::References(_) | Shape::AnyReferences, FieldKey::Id(id)) => {
                let mut ids = if let Value::References(ids) = self { ids } else { BTreeSet::new() };
                match entry {
                    Value::Yes => ids.insert(*id),
                    Value::Unset => ids.remove(id),
                    _ => return None,
                };
                Some(if ids.is_empty() { Value::Unset } else { Value::References(ids) })
            }
            (Shape::CountsByName(_), FieldKey::Text(_))
            | (Shape::CountsById(..) | Shape::CountsByAnyId(_), FieldKey::Id(_)) => {
                let mut counts = if let Value::Counts(counts) = self { counts } else { BTreeMap::new() };
                match entry {
                    Value::Whole(count) => counts.insert(key.clone(), count),
                    Value::Unset => counts.remove(key),
                    _ => return None,
                };
                Some(if counts.is_empty() { Value::Unset } else { Value::Counts(counts) })
            }
            (Shape::CountsByNameAndId(_), FieldKey::Text(name)) => {
                let mut tables = self.into_tables();
                match entry {
                    Value::Counts(counts) => tables.insert(name.clone(), Value::Counts(counts).into_counts()),
                    Value::Unset => tables.remove(name),
                    _ => return None,
                };
                Some(Value::tables(&tables))
            }
            (Shape::TextsByName, FieldKey::Text(name)) => {
                let mut texts = self.into_named();
                match entry {
                    Value::Text(text) => texts.insert(name.clone(), text),
                    Value::Unset => texts.remove(name),
                    _ => return None,
                };
                Some(Value::named(&texts))
            }
            _ => None,
        }
    }
}
