//! Personas.

use serde_json::{Map as Object, Value as Json, json};

use super::entry::add_text;
use super::key::{Part, name_of, part_of, texts, words};
use crate::import::head::HeadMeaning;
use crate::import::json::value::is_nothing;
use crate::model::LaneKind;

/// A persona in our form: a single text becomes a list where we have one.
pub(super) fn persona(object: &Object<String, Json>) -> Object<String, Json> {
    let named = name_of(object, &["persona", "role"]);
    let mut persona = Object::new();
    for (key, json) in object.iter().filter(|(_, json)| !is_nothing(json)) {
        let list = |json: &Json| Json::from(texts(json));
        match (words(key).as_str(), part_of(key)) {
            _ if named == Some(key.as_str()) => drop(persona.insert("name".to_owned(), json.clone())),
            ("goals" | "goal" | "needs", _) => drop(persona.insert("goals".to_owned(), list(json))),
            (_, Part::Head(HeadMeaning::Lane(LaneKind::PainPoint))) => {
                drop(persona.insert("pains".to_owned(), list(json)))
            }
            (_, Part::Head(HeadMeaning::Lane(LaneKind::Motivation))) => {
                persona.insert("motivations".to_owned(), list(json));
            }
            (_, Part::Head(HeadMeaning::Lane(LaneKind::Behaviour))) => {
                persona.insert("behaviours".to_owned(), list(json));
            }
            ("age" | "gender" | "occupation" | "job" | "location" | "role" | "demographics", _)
                if !texts(json).is_empty() =>
            {
                let entry = persona.entry("demographics").or_insert_with(|| json!([]));
                if let Some(lines) = entry.as_array_mut() {
                    lines.extend(texts(json).into_iter().map(Json::from));
                }
            }
            (_, Part::Described) if json.is_string() => add_text(&mut persona, "summary", json),
            _ => drop(persona.insert(key.clone(), json.clone())),
        }
    }
    persona
}
