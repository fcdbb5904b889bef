//! What the keys of other programs mean, however they are written.

use serde_json::{Map as Object, Value as Json};

use crate::import::head::{HeadMeaning, meaning};
use crate::import::json::value::is_nothing;

/// What is under a key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    /// The name of what the key is in.
    Name,
    /// A longer text about it.
    Described,
    Persona,
    /// Its touchpoints, called steps or moments.
    Steps,
    /// Cards that state their own lane, or none.
    Cards,
    /// The rows of a grid.
    Rows,
    /// What a heading of these words means.
    Head(HeadMeaning),
    Unknown,
}

/// A key as words: `painPoints`, `pain_points` and `Pain-Points` are “pain points”.
pub(super) fn words(key: &str) -> String {
    let mut words = String::with_capacity(key.len() + 4);
    let mut former_is_small = false;
    for letter in key.chars() {
        if letter.is_alphanumeric() {
            if letter.is_uppercase() && former_is_small {
                words.push(' ');
            }
            former_is_small = letter.is_lowercase() || letter.is_numeric();
            words.extend(letter.to_lowercase());
        } else {
            former_is_small = false;
            if !words.ends_with(' ') && !words.is_empty() {
                words.push(' ');
            }
        }
    }
    words.truncate(words.trim_end().len());
    words
}

pub(super) fn part_of(key: &str) -> Part {
    let words = words(key);
    match words.as_str() {
        "name" | "title" | "label" | "heading" => return Part::Name,
        "description" | "summary" | "details" | "about" | "bio" | "overview" => return Part::Described,
        "steps" | "moments" | "moment" | "journey steps" | "children" => return Part::Steps,
        "cards" | "items" | "notes list" | "stickies" | "sticky notes" => return Part::Cards,
        "rows" | "swimlanes" | "swim lanes" => return Part::Rows,
        "personas" | "persona" => return Part::Persona,
        "frictions" | "pain" => return Part::Head(HeadMeaning::Lane(crate::model::LaneKind::PainPoint)),
        "thoughts feelings" | "quote" | "quotes" | "says" => {
            return Part::Head(HeadMeaning::Lane(crate::model::LaneKind::Thought));
        }
        _ => {}
    }
    let emotional = ["emotion", "feeling", "mood", "sentiment", "satisfaction", "emotional"];
    let scored = [" score", " level", " rating", " value", " intensity"];
    if let Some(about) = scored.iter().find_map(|end| words.strip_suffix(end))
        && emotional.iter().any(|word| about.contains(word))
    {
        return Part::Head(HeadMeaning::Lane(crate::model::LaneKind::Emotion));
    }
    match meaning(&words) {
        Some(HeadMeaning::Number | HeadMeaning::LaneName | HeadMeaning::Ignored) | None => Part::Unknown,
        Some(head) => Part::Head(head),
    }
}

/// The key whose text names an object: one for names, otherwise the first of `others` that it has.
pub(super) fn name_of<'json>(object: &'json Object<String, Json>, others: &[&str]) -> Option<&'json str> {
    let is_text = |json: &Json| json.is_string() && !is_nothing(json) || json.is_number();
    let with = |wanted: &dyn Fn(&str) -> bool| {
        object.iter().find(|(key, json)| is_text(json) && wanted(key)).map(|(key, _)| key.as_str())
    };
    with(&|key| words(key) == "name").or_else(|| with(&|key| part_of(key) == Part::Name)).or_else(|| {
        others.iter().find_map(|other| {
            with(&|key| {
                let words = words(key);
                words == *other || words.strip_suffix(" name").is_some_and(|word| word == *other)
            })
        })
    })
}

/// The texts in a value, if it consists of nothing else: a text, a number, or a list of these.
pub(super) fn texts(json: &Json) -> Vec<String> {
    match json {
        Json::String(text) => vec![text.clone()],
        Json::Number(number) => vec![number.to_string()],
        Json::Bool(flag) => vec![flag.to_string()],
        Json::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            items.iter().filter(|item| !is_nothing(item)).flat_map(texts).collect()
        }
        _ => Vec::new(),
    }
}

/// All texts in a value, whatever it consists of.
pub(super) fn flat(json: &Json) -> Vec<String> {
    match json {
        Json::Array(items) => items.iter().flat_map(flat).collect(),
        Json::Object(object) => object.values().flat_map(flat).collect(),
        Json::Null => Vec::new(),
        other => texts(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LaneKind;

    #[test]
    fn a_key_is_known_however_it_is_written() {
        for key in ["painPoints", "pain_points", "Pain-Points", "PAIN POINTS", "pains", "frictions"] {
            assert_eq!(part_of(key), Part::Head(HeadMeaning::Lane(LaneKind::PainPoint)), "{key}");
        }
        for key in ["emotion", "feeling_score", "emotionIntensity", "sentiment", "satisfactionLevel"] {
            assert_eq!(part_of(key), Part::Head(HeadMeaning::Lane(LaneKind::Emotion)), "{key}");
        }
        assert_eq!(
            (part_of("title"), part_of("touchPoints")),
            (Part::Name, Part::Head(HeadMeaning::Touchpoint))
        );
        assert_eq!(part_of("colour"), Part::Unknown);
    }
}
