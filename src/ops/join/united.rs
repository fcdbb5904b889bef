//! Decides the value of each field of a joined card.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Automation, Card, CardField, FieldKey, Fields, Metric, Shape, Value};

/// The fields that can hold only one value. It comes from the first card that has one; the fields
/// of a metric come together from the first card with a metric, and likewise for an automation.
pub const KEPT_BY_THE_FIRST: &[CardField] = &[
    CardField::Satisfaction,
    CardField::Decision,
    CardField::Owner,
    CardField::Due,
    CardField::Measure,
    CardField::Unit,
    CardField::Actual,
    CardField::Target,
    CardField::MeasuredBy,
    CardField::Trigger,
    CardField::Action,
    CardField::Delay,
    CardField::Repeat,
    CardField::Via,
];

/// Combines the values of a field of these cards.
pub fn united(field: CardField, shape: &Shape, cards: &[&Card]) -> Value {
    let values = || cards.iter().map(|card| card.value(field, None));
    match field {
        CardField::Text | CardField::Note => one_below_another(values()),
        // A card without personas applies to all of them.
        CardField::Personas if values().any(|value| value.is_unset()) => Value::Unset,
        CardField::Personas | CardField::Answers => {
            let ids: BTreeSet<_> = values().flat_map(Value::into_references).collect();
            Value::references::<crate::model::Id>(&ids)
        }
        CardField::Votes => sums(values(), most(shape)),
        CardField::Severity
        | CardField::Frequency
        | CardField::Impact
        | CardField::Effort
        | CardField::Reach
        | CardField::Importance => values().fold(Value::Unset, greater),
        CardField::Evidence => cards
            .iter()
            .max_by_key(|card| card.facets().proof.certainty)
            .map_or(Value::Unset, |card| card.value(field, None)),
        CardField::Source => sources(cards),
        CardField::Measure
        | CardField::Unit
        | CardField::Actual
        | CardField::Target
        | CardField::MeasuredBy => {
            let with_metric = cards.iter().find(|card| *card.metric() != Metric::default());
            with_metric.map_or(Value::Unset, |card| card.value(field, None))
        }
        CardField::Trigger | CardField::Action | CardField::Delay | CardField::Repeat | CardField::Via => {
            let automated = cards.iter().find(|card| *card.automation() != Automation::default());
            automated.map_or(Value::Unset, |card| card.value(field, None))
        }
        CardField::Satisfaction | CardField::Decision | CardField::Owner | CardField::Due => {
            values().find(|value| !value.is_unset()).unwrap_or_default()
        }
    }
}

/// The texts one below another, without empty and repeated ones.
fn one_below_another(values: impl Iterator<Item = Value>) -> Value {
    let mut texts: Vec<String> = Vec::new();
    for text in values.map(Value::into_text).filter(|text| !text.trim().is_empty()) {
        if texts.iter().all(|former| former.trim() != text.trim()) {
            texts.push(text);
        }
    }
    Value::text(texts.join("\n"))
}

/// Adds up the counts under each key, each sum limited to `most`.
pub fn sums(values: impl Iterator<Item = Value>, most: i64) -> Value {
    let mut sums: BTreeMap<FieldKey, i64> = BTreeMap::new();
    for value in values {
        if let Value::Counts(counts) = value {
            for (key, count) in counts {
                let sum = sums.entry(key).or_default();
                *sum = sum.saturating_add(count).min(most);
            }
        }
    }
    Value::counts(&sums)
}

/// The largest count that a table of this shape allows.
pub fn most(shape: &Shape) -> i64 {
    match shape {
        Shape::CountsByName(range)
        | Shape::CountsById(_, range)
        | Shape::CountsByAnyId(range)
        | Shape::CountsByNameAndId(range) => *range.end(),
        _ => i64::MAX,
    }
}

fn greater(one: Value, other: Value) -> Value {
    match (&one, &other) {
        (Value::Whole(former), Value::Whole(number)) if number > former => other,
        (Value::Number(former), Value::Number(number)) if number > former => other,
        (Value::Unset, _) => other,
        _ => one,
    }
}

/// The different sources of the cards, those of the strongest evidence first.
fn sources(cards: &[&Card]) -> Value {
    let mut proofs: Vec<_> = cards.iter().map(|card| &card.facets().proof).collect();
    proofs.sort_by_key(|proof| std::cmp::Reverse(proof.certainty));
    let mut sources: Vec<&str> = Vec::new();
    for proof in proofs.into_iter().filter(|proof| !proof.source.is_empty()) {
        if !sources.contains(&proof.source.as_str()) {
            sources.push(&proof.source);
        }
    }
    Value::text(sources.join("; "))
}
