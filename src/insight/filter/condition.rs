//! The condition on one key of a filter: values of which a card must have one, or (negated) none.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::error::FilterError;
use super::grammar::{QuotableText, bare};
use super::keys::{FilterKey, in_languages};
use super::range::{Range, date_range, number_range};
use crate::insight::fold::{contains, folded};
use crate::insight::name::{lane_title, verbatim};
use crate::insight::pick;
use crate::model::{Card, CardId, Id, Kind, Map, Shape, Value, Variant};
use crate::words::Message;

/// The condition on one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    pub key: &'static FilterKey,
    /// Whether a card must have none of the values.
    pub negated: bool,
    /// The values as typed, with their meaning.
    pub(super) tests: Vec<(QuotableText, Test)>,
}

/// The meaning of one value of a key.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    /// The field is unset; a flag is false.
    Unset,
    /// The field is set; a flag is true.
    Any,
    /// The field contains this text (folded).
    Text(String),
    /// The field is a number in this range.
    Number(Range<f64>),
    /// The field is a date in this range.
    Date(Range<Date>),
    /// The field has this variant.
    Choice(&'static Variant),
    /// The field is, or contains, one of these nodes.
    Nodes(BTreeSet<Id>),
}

/// Whether the word is that of the message, in any language.
fn is_word(typed: &str, label: &'static str) -> bool {
    let typed = bare(typed);
    in_languages().any(|words| bare(&words.say_plain(&Message::new(label))) == typed)
}

impl Test {
    /// Parses a value for this key in this map.
    pub fn parse(key: &'static FilterKey, typed: &QuotableText, map: &Map) -> Result<Test, FilterError> {
        let text = typed.text.as_str();
        if !typed.quoted {
            let no = matches!(key.shape, Shape::Flag) && is_word(text, "filter-value-no");
            let yes = matches!(key.shape, Shape::Flag) && is_word(text, "filter-value-yes");
            if no || is_word(text, "filter-value-none") {
                return Ok(Test::Unset);
            }
            if yes || is_word(text, "filter-value-any") {
                return Ok(Test::Any);
            }
        }
        let no_range = |sentence| FilterError::NoRange {
            sentence,
            field: Message::new(key.label),
            value: text.to_owned(),
            example: key.example(),
        };
        match key.shape {
            Shape::Flag => Err(no_choice(
                key,
                text,
                vec![Message::new("filter-value-yes"), Message::new("filter-value-no")],
            )),
            Shape::Choice(variants) => choice(key, variants, text),
            Shape::Whole(bounds) => {
                let range = number_range(text).filter(|range| range.lies_within(bounds));
                range.map(Test::Number).ok_or_else(|| no_range("filter-no-whole"))
            }
            Shape::Number | Shape::Decimal(_) => {
                number_range(text).map(Test::Number).ok_or_else(|| no_range("filter-no-number"))
            }
            Shape::Date => date_range(text).map(Test::Date).ok_or_else(|| no_range("filter-no-date")),
            Shape::CountsByName(_) if !typed.quoted => {
                Ok(number_range(text).map_or_else(|| Test::Text(folded(text)), Test::Number))
            }
            Shape::Reference(kind) | Shape::References(kind) => nodes(*kind, text, map),
            _ => Ok(Test::Text(folded(text))),
        }
    }

    /// Whether a field with this value passes.
    pub fn holds(&self, value: &Value) -> bool {
        match (self, value) {
            (Test::Unset, value) => value.is_unset(),
            (Test::Any, value) => !value.is_unset(),
            (Test::Text(needle), Value::Text(text)) => contains(text, needle),
            (Test::Text(needle), Value::Texts(texts)) => texts.iter().any(|text| contains(text, needle)),
            (Test::Text(needle), Value::Counts(counts)) => counts
                .keys()
                .any(|key| matches!(key, crate::model::FieldKey::Text(name) if contains(name, needle))),
            (Test::Number(range), Value::Whole(number)) => range.contains(*number as f64),
            (Test::Number(range), Value::Number(number)) => range.contains(*number),
            (Test::Number(range), Value::Counts(counts)) => {
                range.contains(counts.values().sum::<i64>() as f64)
            }
            (Test::Date(range), Value::Date(date)) => range.contains(*date),
            (Test::Choice(variant), Value::Choice(name)) => variant.name == *name,
            (Test::Nodes(ids), Value::Reference(id)) => ids.contains(id),
            (Test::Nodes(ids), Value::References(others)) => !ids.is_disjoint(others),
            _ => false,
        }
    }

    /// A description of the test.
    fn describe(&self, key: &FilterKey, typed: &QuotableText, map: &Map) -> Vec<Message> {
        let word = |id| vec![Message::new(id)];
        match self {
            Test::Unset if key.name == "owner" => word("filter-owner-none"),
            Test::Unset if matches!(key.shape, Shape::Flag) => word("filter-value-no"),
            Test::Any if matches!(key.shape, Shape::Flag) => word("filter-value-yes"),
            Test::Unset => word("filter-value-none"),
            Test::Any => word("filter-value-any"),
            Test::Choice(variant) => word(variant.label),
            Test::Number(range) => vec![range.describe()],
            Test::Date(range) => vec![range.describe()],
            Test::Text(_) => vec![verbatim(&typed.text)],
            Test::Nodes(ids) => {
                let in_order = map.ids().into_iter().filter(|id| ids.contains(id));
                let gone = ids.iter().copied().filter(|id| !map.contains(*id));
                in_order.chain(gone).map(|id| called(map, id)).collect()
            }
        }
    }
}

/// The name of a node, without its kind.
fn called(map: &Map, id: Id) -> Message {
    let name = match id {
        Id::Lane(lane) => match map.lane(lane) {
            Some(lane) => return lane_title(lane),
            None => None,
        },
        Id::Persona(persona) => map.persona(persona).map(|persona| persona.name.clone()),
        Id::Stage(stage) => map.stage(stage).map(|stage| stage.name.clone()),
        Id::Touchpoint(touchpoint) => map.touchpoint(touchpoint).map(|touchpoint| touchpoint.name.clone()),
        Id::Card(card) => map.card(card).map(|card| crate::text::quoted(&card.text)),
        _ => None,
    };
    verbatim(&name.unwrap_or_else(|| id.to_string()))
}

fn no_choice(key: &FilterKey, value: &str, mut choices: Vec<Message>) -> FilterError {
    if !key.is_always_set() && !matches!(key.shape, Shape::Flag) {
        choices.push(Message::new("filter-value-none"));
    }
    FilterError::NoChoice { field: Message::new(key.label), value: value.to_owned(), choices }
}

/// The first variant whose name, or label in any language, starts with what was typed.
fn choice(key: &'static FilterKey, variants: &'static [Variant], typed: &str) -> Result<Test, FilterError> {
    let wanted = bare(typed);
    let begins = |variant: &&Variant| {
        let label = Message::new(variant.label);
        bare(variant.name).starts_with(&wanted)
            || in_languages().any(|words| bare(&words.say_plain(&label)).starts_with(&wanted))
    };
    let found = if wanted.is_empty() { None } else { variants.iter().find(begins) };
    found.map(Test::Choice).ok_or_else(|| {
        let label = |variant: &Variant| Message::new(variant.label);
        no_choice(key, typed, variants.iter().map(label).collect())
    })
}

fn nodes(kind: Kind, typed: &str, map: &Map) -> Result<Test, FilterError> {
    fn ids<I: Into<Id>>(ids: Vec<I>) -> BTreeSet<Id> {
        ids.into_iter().map(Into::into).collect()
    }
    let found = match kind {
        Kind::Persona => ids(pick::personas(map, typed)),
        Kind::Lane => ids(pick::lanes(map, typed)),
        Kind::Stage => ids(pick::stages(map, typed)),
        Kind::Touchpoint => ids(pick::touchpoints(map, typed)),
        _ => {
            let needle = folded(typed);
            let is_meant =
                |(id, card): &(CardId, &Card)| id.to_string() == typed || contains(&card.text, &needle);
            ids(map.cards().filter(is_meant).map(|(id, _)| id).collect())
        }
    };
    if found.is_empty() {
        Err(FilterError::UnknownNode(kind, typed.to_owned()))
    } else {
        Ok(Test::Nodes(found))
    }
}

impl Condition {
    /// Whether a card passes.
    pub fn holds(&self, map: &Map, id: CardId, card: &Card) -> bool {
        self.holds_for(&self.key.value(map, id, card))
    }

    /// Whether a card with this value of the key passes.
    pub fn holds_for(&self, value: &Value) -> bool {
        let for_everybody =
            |test: &Test| self.key.is_for_everybody() && value.is_unset() && matches!(test, Test::Nodes(_));
        self.tests.iter().any(|(_, test)| test.holds(value) || for_everybody(test)) != self.negated
    }

    /// The text that parses as this condition.
    pub(super) fn written(&self) -> String {
        let values: Vec<String> = self.tests.iter().map(|(typed, _)| typed.written()).collect();
        format!("{}{}:{}", if self.negated { "-" } else { "" }, self.key.name, values.join(","))
    }

    /// A description of the condition.
    pub fn describe(&self, map: &Map) -> Message {
        let mut tests: Vec<_> = self.tests.iter().collect();
        tests.sort_by_key(|(_, test)| match test {
            Test::Unset => (0, 0),
            Test::Nodes(ids) => (1, map.ids().iter().position(|id| ids.contains(id)).unwrap_or(usize::MAX)),
            _ => (1, 0),
        });
        let mut names: Vec<Message> = Vec::new();
        for name in tests.iter().flat_map(|(typed, test)| test.describe(self.key, typed, map)) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let said = if self.key.is_for_everybody() {
            Message::new("filter-personas").list("names", names)
        } else {
            Message::new("filter-part").message("field", Message::new(self.key.label)).list("names", names)
        };
        if self.negated { Message::new("filter-not").message("part", said) } else { said }
    }
}
