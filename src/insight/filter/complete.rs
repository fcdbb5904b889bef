//! Completes a filter while it is typed: keys, or the values that the last key has in this map.

use std::collections::BTreeSet;

use super::grammar::{PartialTerm, last, quoted};
use super::keys::{FilterKey, keys};
use crate::insight::fold::{contains, folded};
use crate::insight::name::lane_title;
use crate::model::{Kind, Map, Shape, Value};
use crate::words::{Message, Words};

/// The possible continuations of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completions {
    /// The line before the completed word.
    pub before: String,
    /// The possible words, the best first.
    pub candidates: Vec<String>,
    /// The common beginning of all candidates, if it is longer than what was typed.
    pub shared: Option<String>,
}

/// The possible continuations of this line.
pub fn completions(line: &str, map: &Map) -> Completions {
    let PartialTerm { before, key, text, quoted: is_quoted } = last(line);
    let before = before.to_owned();
    let Some(typed_key) = key else {
        if is_quoted {
            return Completions { before, ..Completions::default() };
        }
        let names = keys().iter().filter_map(|key| key.name_beginning(&text));
        let candidates: Vec<String> = names.map(|name| format!("{name}:")).collect();
        let shared = shared(&candidates, &text);
        return Completions { before, candidates, shared };
    };
    let Some(key) = FilterKey::named(&typed_key) else {
        return Completions { before, ..Completions::default() };
    };
    let begun = folded(&text);
    let mut values = values(key, key.language_of(&typed_key), map);
    values.retain(|value| contains(value, &begun) && folded(value) != begun);
    values.sort_by_key(|value| !folded(value).starts_with(&begun));
    let shared = if is_quoted { None } else { shared(&values, &text) };
    Completions { before, candidates: values.iter().map(|value| quoted(value)).collect(), shared }
}

/// The common beginning of several candidates, if it continues what was typed and needs no quotes.
fn shared(candidates: &[String], typed: &str) -> Option<String> {
    let (first, rest) = candidates.split_first()?;
    let mut common = first.as_str();
    for other in rest {
        let same = common.chars().zip(other.chars()).take_while(|(one, other)| one == other);
        let length: usize = same.map(|(one, _)| one.len_utf8()).sum();
        common = common.get(..length)?;
    }
    let goes_on = common.len() > typed.len() && folded(common).starts_with(&folded(typed));
    (!rest.is_empty() && goes_on && quoted(common) == common).then(|| common.to_owned())
}

/// All values of a range up to this number are offered; of longer ranges those that the map has.
const FEW: i64 = 10;

/// The values that a key can have in this map, in the language of the key if they have names.
fn values(key: &FilterKey, language: &str, map: &Map) -> Vec<String> {
    let words = Words::of(language).unwrap_or_else(Words::english);
    let say = |id: &'static str| words.say_plain(&Message::new(id));
    let mut values: Vec<String> = match key.shape {
        Shape::Flag => return vec![say("filter-value-yes"), say("filter-value-no")],
        Shape::Choice(variants) if language == "en" => variants.iter().map(|one| folded(one.name)).collect(),
        Shape::Choice(variants) => variants.iter().map(|one| say(one.label)).collect(),
        Shape::Whole(bounds) if *bounds.end() <= FEW => {
            bounds.clone().map(|number| number.to_string()).collect()
        }
        Shape::Reference(kind) | Shape::References(kind) => names(*kind, map),
        _ if key.is_always_set() => return Vec::new(),
        _ => present(key, map),
    };
    if !key.is_always_set() {
        values.extend([say("filter-value-none"), say("filter-value-any")]);
    }
    values
}

/// The names of the nodes that a card can refer to.
fn names(kind: Kind, map: &Map) -> Vec<String> {
    match kind {
        Kind::Persona => {
            map.persona_ids().iter().filter_map(|id| Some(map.persona(*id)?.name.clone())).collect()
        }
        Kind::Lane => {
            let words = Words::of(&map.info().language).unwrap_or_else(Words::english);
            let title = |id| Some(words.say_plain(&lane_title(map.lane(id)?)));
            map.lane_ids().iter().filter_map(|id| title(*id)).collect()
        }
        Kind::Stage => map.stage_ids().iter().filter_map(|id| Some(map.stage(*id)?.name.clone())).collect(),
        Kind::Touchpoint => {
            let touchpoints = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage));
            touchpoints.filter_map(|id| Some(map.touchpoint(*id)?.name.clone())).collect()
        }
        _ => Vec::new(),
    }
}

/// The values that occur in the map's cards.
fn present(key: &FilterKey, map: &Map) -> Vec<String> {
    let mut found = BTreeSet::new();
    for (id, card) in map.cards() {
        match key.value(map, id, card) {
            Value::Text(text) if !text.contains('\n') => drop(found.insert(text)),
            Value::Texts(texts) => found.extend(texts),
            Value::Date(date) => drop(found.insert(date.to_string())),
            Value::Number(number) => drop(found.insert(number.to_string())),
            Value::Whole(number) => drop(found.insert(number.to_string())),
            Value::Counts(counts) => {
                found.extend(counts.into_keys().filter_map(|key| String::try_from(key).ok()));
            }
            _ => {}
        }
    }
    found.into_iter().collect()
}
