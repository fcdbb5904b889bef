//! Finds texts to show to the user: those that ops write, and those in bytes that can no longer be
//! read. The latter may be altered, so they are shown and never applied.

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::format::journal::form;
use crate::ops::Op;

/// The most texts that are collected from bytes that cannot be read.
pub(super) const MOST_TEXTS: usize = 100_000;

const TEXT: &str = "text";
const TEXTS: &str = "texts";

/// Structural characters of JSON.
const STRUCTURE: [char; 6] = ['{', '}', '[', ']', ':', ','];

/// A place of a segment that cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnreadPart {
    /// The sequence of the preceding record.
    pub after: u64,
    /// The time of the damaged record, if it can be read.
    pub time: Option<Timestamp>,
    /// Texts that could be recognized there; any of them may be altered.
    pub texts: Vec<String>,
}

impl UnreadPart {
    /// Searches these bytes, which follow the record with the sequence `after`.
    pub(crate) fn of(after: u64, bytes: &[u8]) -> UnreadPart {
        let all = String::from_utf8_lossy(bytes);
        let parts = between_quotation_marks(&all);
        // More would not be looked at.
        let parts = parts.get(..MOST_TEXTS).unwrap_or(&parts);
        let time = parts.iter().find_map(|part| part.parse().ok());
        UnreadPart { after, time, texts: texts_in(parts) }
    }
}

/// All texts that ops write, complete and in order.
pub(crate) fn texts_of(ops: &[Op]) -> Vec<String> {
    let mut texts = Vec::new();
    ops.iter().for_each(|op| gather(&form::op(op), &mut texts));
    texts.retain(|text| !text.trim().is_empty());
    texts
}

fn gather(json: &Json, texts: &mut Vec<String>) {
    match json {
        Json::Array(items) => items.iter().for_each(|item| gather(item, texts)),
        Json::Object(object) => object.iter().for_each(|(key, value)| match (key.as_str(), value) {
            (TEXT, Json::String(text)) => texts.push(text.clone()),
            (TEXTS, Json::Array(all)) => {
                texts.extend(all.iter().filter_map(Json::as_str).map(str::to_owned));
            }
            (_, value) => gather(value, texts),
        }),
        _ => {}
    }
}

/// The strings among these parts that may be texts: those after a key of texts, and anything
/// between two quotation marks that reads like words. Any two marks count, because one may be lost.
fn texts_in(parts: &[&str]) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for (place, part) in parts.iter().enumerate() {
        let before = |back: usize| place.checked_sub(back).and_then(|place| parts.get(place)).copied();
        let is_text = before(1) == Some(":") && before(2) == Some(TEXT);
        if is_text || reads_like_words(part) {
            let text = serde_json::from_str(&format!("\"{part}\"")).unwrap_or_else(|_| (*part).to_owned());
            if !text.trim().is_empty() && texts.last() != Some(&text) {
                texts.push(text);
            }
        }
    }
    texts
}

fn between_quotation_marks(all: &str) -> Vec<&str> {
    let mut escaped = false;
    all.split(|character: char| {
        let is_end = character == '"' && !escaped;
        escaped = character == '\\' && !escaped;
        is_end
    })
    .collect()
}

/// Whether a person, rather than the program, is likely to have written this.
fn reads_like_words(part: &str) -> bool {
    let is_structure = part.starts_with(STRUCTURE) && part.ends_with(STRUCTURE);
    let words = part.contains(' ') || part.contains(|character: char| !character.is_ascii());
    words && !is_structure && part.chars().filter(|character| character.is_alphabetic()).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, CardId, Token, Value};

    fn op(text: &str) -> Op {
        let id = CardId::new(Token::from_bits(7));
        Op::Set(id.into(), CardField::Text.into(), Value::text(text))
    }

    #[test]
    fn texts_are_found_wherever_a_byte_is_altered() {
        let text = "נטישת עגלה: \"50%\"\nat \\ the till";
        let ops = [op("basket"), op(text), op("last")];
        assert_eq!(texts_of(&ops), ["basket", text, "last"]);
        let json = Json::from(ops.iter().map(form::op).collect::<Vec<_>>()).to_string();
        assert_eq!(UnreadPart::of(0, json.as_bytes()).texts, ["basket", text, "last"]);
        let place = json.find("till").unwrap_or_default();
        for at in 0..json.len() {
            let mut bytes = json.clone().into_bytes();
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1;
            }
            let is_in_text = at.abs_diff(place) < 48;
            let found = UnreadPart::of(0, &bytes).texts.join("\u{1f}");
            assert!(is_in_text || found.contains("at \\ the till"), "{at}: {found}");
        }
    }
}
