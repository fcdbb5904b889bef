//! Reads the value of a field according to its shape. All checks are done here, while the parser
//! knows the position.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::RangeInclusive;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error::{Expected, ReadErrorKind};
use super::reading::ReadContext;
use crate::model::{Id, Kind, Shape, Value, Variant};

/// Reads a value of this shape, with or without `Some(…)`.
pub(in crate::format) struct ValueSeed<'a, 'de> {
    pub reading: &'a ReadContext<'de>,
    pub name: &'static str,
    pub shape: &'a Shape,
}

fn expected(shape: &Shape) -> Expected {
    match shape {
        Shape::Flag => Expected::Flag,
        Shape::Whole(_) => Expected::Whole,
        Shape::Number | Shape::Decimal(_) => Expected::Number,
        Shape::Line | Shape::Lines => Expected::Text,
        Shape::Texts => Expected::Texts,
        Shape::Choice(_) => Expected::Choice,
        Shape::Date => Expected::Date,
        Shape::Reference(_) | Shape::AnyReference => Expected::Id,
        Shape::References(_) | Shape::AnyReferences => Expected::Ids,
        Shape::CountsByName(_)
        | Shape::CountsById(..)
        | Shape::CountsByAnyId(_)
        | Shape::CountsByNameAndId(_) => Expected::Counts,
        Shape::TextsByName => Expected::TextsByName,
    }
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, 'de> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let reading = self.reading;
        reading.enter(self.name, expected(self.shape));
        let value = deserializer.deserialize_option(self)?;
        reading.leave();
        Ok(value)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, 'de> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        // A choice may itself be called `None`.
        Ok(match self.shape {
            Shape::Choice(variants) => {
                let none = variants.iter().find(|variant| variant.name == "None");
                none.map_or(Value::Unset, |none| Value::Choice(none.name))
            }
            _ => Value::Unset,
        })
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let reading = self.reading;
        let id = |kind| IdSeed { reading, kind };
        Ok(match self.shape {
            Shape::Flag => Value::flag(serde::Deserialize::deserialize(deserializer)?),
            Shape::Whole(range) => Value::Whole(WholeSeed { reading, range }.deserialize(deserializer)?),
            Shape::Number => Value::Number(finite(reading, deserializer)?),
            Shape::Decimal(range) => Value::Number(within(reading, range, deserializer)?),
            Shape::Line | Shape::Lines => deserializer.deserialize_str(TextVisitor).map(Value::text)?,
            Shape::Texts => Value::texts(&list(deserializer, || TextVisitor)?),
            Shape::Choice(variants) => {
                deserializer.deserialize_identifier(ChoiceVisitor { reading, variants })?
            }
            Shape::Date => deserializer.deserialize_str(DateVisitor { reading })?,
            Shape::Reference(kind) => Value::Reference(id(Some(*kind)).deserialize(deserializer)?),
            Shape::AnyReference => Value::Reference(id(None).deserialize(deserializer)?),
            Shape::References(_) | Shape::AnyReferences => {
                let kind = if let Shape::References(kind) = self.shape { Some(*kind) } else { None };
                let ids: BTreeSet<Id> = list(deserializer, || id(kind))?.into_iter().collect();
                Value::references(&ids)
            }
            Shape::CountsByName(range) => Value::counts(&deserializer.deserialize_map(TableVisitor {
                reading,
                key: TextVisitor,
                value: WholeSeed { reading, range },
            })?),
            Shape::CountsById(kind, range) => {
                Value::counts(&CountsSeed { reading, kind: Some(*kind), range }.deserialize(deserializer)?)
            }
            Shape::CountsByAnyId(range) => {
                Value::counts(&CountsSeed { reading, kind: None, range }.deserialize(deserializer)?)
            }
            Shape::CountsByNameAndId(range) => {
                Value::tables(&deserializer.deserialize_map(TableVisitor {
                    reading,
                    key: TextVisitor,
                    value: CountsSeed { reading, kind: None, range },
                })?)
            }
            Shape::TextsByName => Value::named(&deserializer.deserialize_map(TableVisitor {
                reading,
                key: TextVisitor,
                value: TextVisitor,
            })?),
        })
    }
}

fn finite<'de, D: Deserializer<'de>>(reading: &ReadContext<'de>, deserializer: D) -> Result<f64, D::Error> {
    let number: f64 = serde::Deserialize::deserialize(deserializer)?;
    if number.is_finite() {
        return Ok(number);
    }
    let (field, found) = (reading.field_name(), number.to_string());
    Err(reading.fail(None, ReadErrorKind::NotFinite { field, found }))
}

fn within<'de, D: Deserializer<'de>>(
    reading: &ReadContext<'de>,
    range: &RangeInclusive<i64>,
    deserializer: D,
) -> Result<f64, D::Error> {
    let number = finite(reading, deserializer)?;
    let (least, most) = (*range.start(), *range.end());
    if (least as f64..=most as f64).contains(&number) {
        return Ok(number);
    }
    let (field, found) = (reading.field_name(), number.to_string());
    Err(reading.fail(None, ReadErrorKind::OutsideScale { field, found, least, most }))
}

#[derive(Clone, Copy)]
pub(in crate::format) struct TextVisitor;

impl<'de> DeserializeSeed<'de> for TextVisitor {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for TextVisitor {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        Ok(text)
    }
}

/// Reads an optional value: what the seed reads, with or without `Some(…)`, or `None`.
pub(super) struct Optional<S>(pub S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Optional<S> {
    type Value = Option<S::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Optional<S> {
    type Value = Option<S::Value>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}

/// Reads a list whose elements are read by the seed.
pub(in crate::format) fn list<'de, D: Deserializer<'de>, S: DeserializeSeed<'de>>(
    deserializer: D,
    seed: impl Fn() -> S,
) -> Result<Vec<S::Value>, D::Error> {
    struct ListVisitor<F>(F);

    impl<'de, S: DeserializeSeed<'de>, F: Fn() -> S> Visitor<'de> for ListVisitor<F> {
        type Value = Vec<S::Value>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a list")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            let mut elements = Vec::new();
            while let Some(element) = list.next_element_seed((self.0)())? {
                elements.push(element);
            }
            Ok(elements)
        }
    }

    deserializer.deserialize_seq(ListVisitor(seed))
}

/// Reads an integer in a range.
#[derive(Clone, Copy)]
pub(super) struct WholeSeed<'a, 'de> {
    pub reading: &'a ReadContext<'de>,
    pub range: &'a RangeInclusive<i64>,
}

impl<'de> DeserializeSeed<'de> for WholeSeed<'_, 'de> {
    type Value = i64;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<i64, D::Error> {
        let reading = self.reading;
        reading.enter_whole(self.range);
        let number = deserializer.deserialize_i64(self)?;
        reading.leave_whole();
        Ok(number)
    }
}

impl Visitor<'_> for WholeSeed<'_, '_> {
    type Value = i64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a whole number")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        if self.range.contains(&number) {
            return Ok(number);
        }
        let (field, found) = (self.reading.field_name(), number.to_string());
        let (least, most) = (*self.range.start(), *self.range.end());
        Err(self.reading.fail(None, ReadErrorKind::OutOfRange { field, found, least, most }))
    }
}

/// Reads one of the choices.
struct ChoiceVisitor<'a, 'de> {
    reading: &'a ReadContext<'de>,
    variants: &'static [Variant],
}

impl Visitor<'_> for ChoiceVisitor<'_, '_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a word")
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<Value, E> {
        match self.variants.iter().find(|variant| variant.name == word) {
            Some(variant) => Ok(Value::Choice(variant.name)),
            None => {
                let (field, found) = (self.reading.field_name(), word.to_owned());
                let kind = ReadErrorKind::NoSuchChoice { field, found, allowed: self.variants };
                Err(self.reading.fail(None, kind))
            }
        }
    }
}

/// Reads a date, `2026-11-21`.
struct DateVisitor<'a, 'de> {
    reading: &'a ReadContext<'de>,
}

impl<'de> DateVisitor<'_, 'de> {
    fn date<E: Error>(&self, text: &str, offset: Option<usize>) -> Result<Value, E> {
        // The date parser accepts more than we write (`20261121`, or a time after the date).
        match text.parse::<jiff::civil::Date>().ok().filter(|date| date.to_string() == text) {
            Some(date) => Ok(Value::Date(date)),
            None => {
                let found = text.to_owned();
                let kind = ReadErrorKind::NotADate { field: self.reading.field_name(), found };
                Err(self.reading.fail(offset.or(self.reading.key_offset()), kind))
            }
        }
    }
}

impl<'de> Visitor<'de> for DateVisitor<'_, 'de> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a date")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Value, E> {
        self.date(text, Some(self.reading.offset_of_string(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.date(text, None)
    }
}

/// Reads an id of this kind; `None` for any kind.
#[derive(Clone, Copy)]
pub(super) struct IdSeed<'a, 'de> {
    pub reading: &'a ReadContext<'de>,
    pub kind: Option<Kind>,
}

impl<'de> DeserializeSeed<'de> for IdSeed<'_, 'de> {
    type Value = Id;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Id, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for IdSeed<'_, 'de> {
    type Value = Id;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an id")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Id, E> {
        self.reading.id(text, self.kind, Some(self.reading.offset_of_string(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Id, E> {
        self.reading.id(text, self.kind, None)
    }
}

/// Reads a table of integers by ids of this kind; `None` for any kind.
#[derive(Clone, Copy)]
struct CountsSeed<'a, 'de> {
    reading: &'a ReadContext<'de>,
    kind: Option<Kind>,
    range: &'a RangeInclusive<i64>,
}

impl<'de> DeserializeSeed<'de> for CountsSeed<'_, 'de> {
    type Value = BTreeMap<Id, i64>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let CountsSeed { reading, kind, range } = self;
        let (key, value) = (IdSeed { reading, kind }, WholeSeed { reading, range });
        deserializer.deserialize_map(TableVisitor { reading, key, value })
    }
}

/// Reads a table whose keys and values are read by these seeds.
struct TableVisitor<'a, 'de, K, V> {
    reading: &'a ReadContext<'de>,
    key: K,
    value: V,
}

impl<'de, K, V> Visitor<'de> for TableVisitor<'_, 'de, K, V>
where
    K: DeserializeSeed<'de, Value: Ord + ToString> + Copy,
    V: DeserializeSeed<'de> + Copy,
{
    type Value = BTreeMap<K::Value, V::Value>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a table")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut table = BTreeMap::new();
        while let Some(key) = access.next_key_seed(self.key)? {
            if table.contains_key(&key) {
                let kind = ReadErrorKind::RepeatedKey { key: key.to_string() };
                return Err(self.reading.fail(None, kind));
            }
            table.insert(key, access.next_value_seed(self.value)?);
        }
        Ok(table)
    }
}
