//! Cards out of texts, objects, and lists of both.

use serde_json::{Map as Object, Value as Json, json};

use super::Rewriter;
use super::key::{Part, part_of, texts, words};
use crate::import::feeling::{level, number};
use crate::import::json::value::is_nothing;
use crate::model::{Card, Choice, Fields, LaneKind, Shape};

/// The keys of a card's text, of which the first that is there counts; the next ones follow on their
/// own lines.
const TEXTS: [&str; 9] =
    ["text", "title", "name", "label", "content", "description", "quote", "value", "summary"];

impl Rewriter {
    pub(super) fn cards(&mut self, kind: LaneKind, json: &Json) -> Vec<Json> {
        match json {
            Json::Array(items) => items
                .iter()
                .filter(|item| !is_nothing(item))
                .flat_map(|item| self.cards(kind, item))
                .collect(),
            Json::Object(object) => vec![Json::Object(card(object, kind.name()))],
            other => {
                let texts = texts(other).into_iter().flat_map(|text| {
                    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
                    lines.map(str::to_owned).collect::<Vec<_>>()
                });
                texts.map(|text| json!({ "text": text, "lane": kind.name() })).collect()
            }
        }
    }

    /// Cards that state their own lane; of others, nothing says what they are, so they are activities.
    pub(super) fn loose_cards(&mut self, json: &Json) -> Vec<Json> {
        self.cards(LaneKind::Activity, json)
    }

    /// Cards in a lane that is called as the key is.
    pub(super) fn titled(&self, key: &str, json: &Json) -> Vec<Json> {
        let title = words(key);
        texts(json).into_iter().map(|text| json!({ "text": text, "lane": title })).collect()
    }
}

/// A card in our form.
fn card(object: &Object<String, Json>, lane: &str) -> Object<String, Json> {
    let mut card = Object::new();
    let mut lines: Vec<String> = Vec::new();
    for wanted in TEXTS {
        for (_, json) in object.iter().filter(|(key, json)| words(key) == wanted && json.is_string()) {
            lines.extend(texts(json));
        }
    }
    for (key, json) in object {
        let is_text = json.is_string() && TEXTS.contains(&words(key).as_str());
        match Card::ROWS.iter().find(|row| row.name == words(key).replace(' ', "_")) {
            _ if is_text => {}
            Some(row) => {
                let number = match (&row.shape, json.as_str()) {
                    (Shape::Whole(range), Some(text)) => whole(text, *range.end()),
                    _ => None,
                };
                card.insert(row.name.to_owned(), number.map_or_else(|| json.clone(), Json::from));
            }
            None if part_of(key) == Part::Unknown && words(key) == "type" && json.is_string() => {
                card.insert("lane".to_owned(), json.clone());
            }
            None => drop(card.insert(key.clone(), json.clone())),
        }
    }
    if !lines.is_empty() {
        card.insert("text".to_owned(), lines.join("\n").into());
    }
    card.entry("lane").or_insert_with(|| lane.into());
    card
}

/// A level as a word or a number, on a scale that ends at 3 or 5.
fn whole(text: &str, end: i64) -> Option<i64> {
    if let Some(number) = number(text) {
        return (number.fract() == 0.0 && number.abs() < 1e15).then_some(number as i64);
    }
    let level = level(text)?;
    Some(if end == 5 { level * 2 - 1 } else { level })
}
