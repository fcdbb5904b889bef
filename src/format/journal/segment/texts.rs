//! Texts for people: those that ops write, and those that stand in bytes which nobody can read any more. The latter may be
//! altered, so they are shown and never applied.

use jiff::Timestamp;
use serde_json::Value as Json;

use crate::format::journal::form;
use crate::ops::Op;

/// The most texts that are told of what cannot be read.
pub(super) const MOST_TEXTS: usize = 100_000;

/// The keys of texts in records.
const TEXT: &str = "text";
/// See [`TEXT`].
const TEXTS: &str = "texts";

/// What opens and closes values of records.
const STRUCTURE: [char; 6] = ['{', '}', '[', ']', ':', ','];

/// A place of a segment that cannot be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unread {
    /// The sequence of what stands before it.
    pub after: u64,
    /// When it was written, where that can be read.
    pub time: Option<Timestamp>,
    /// Texts that stand there, as far as they can be told from the rest; any of them may be altered.
    pub texts: Vec<String>,
}

impl Unread {
    /// What can be found in these bytes, which stand behind the record of this number.
    pub(crate) fn of(after: u64, bytes: &[u8]) -> Unread {
        let all = String::from_utf8_lossy(bytes);
        let parts = between_quotation_marks(&all);
        // More than anybody looks at.
        let parts = parts.get(..MOST_TEXTS).unwrap_or(&parts);
        let time = parts.iter().find_map(|part| part.parse().ok());
        Unread { after, time, texts: texts_in(parts) }
    }
}

/// All texts that ops write, whole, in order.
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

/// What may have been texts among these parts: strings that a key of texts stands before, and whatever stands between
/// quotation marks (any two, since one may be lost) and reads like words.
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

/// Whether this is more likely written by a person than by the program.
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
        assert_eq!(Unread::of(0, json.as_bytes()).texts, ["basket", text, "last"]);
        let place = json.find("till").unwrap_or_default();
        for at in 0..json.len() {
            let mut bytes = json.clone().into_bytes();
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1;
            }
            let is_in_text = at.abs_diff(place) < 48;
            let found = Unread::of(0, &bytes).texts.join("\u{1f}");
            assert!(is_in_text || found.contains("at \\ the till"), "{at}: {found}");
        }
    }
}
