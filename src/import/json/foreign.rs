//! JSON and YAML of other programs: rewritten into the form that our own reader takes, so that
//! whatever is not understood is listed by it as an unknown field. Stages may be called phases or
//! columns, and be names only; lists under known headings become cards; feelings may be words or
//! numbers on any scale.

mod card;
mod entry;
mod felt;
mod grid;
mod key;
mod keyed;
mod persona;

use serde_json::{Map as Object, Value as Json, json};

use self::entry::{add_text, first_text};
use self::key::{Part, flat, name_of, part_of, texts, words};
use self::keyed::unkeyed;
use self::persona::persona;
use super::value::is_nothing;
use crate::import::feeling::Scale;
use crate::import::head::HeadMeaning;
use crate::model::{Fields, Info, LaneKind, MapField, PersonaField, Stage, Touchpoint, TouchpointField};
use crate::words::Message;

/// A file in our form, and what the user should know about it.
pub(super) struct Rewritten {
    pub object: Object<String, Json>,
    pub remarks: Vec<Message>,
}

/// Rewrites a file, whose text is `source`; `None` if it has no list of stages.
pub(super) fn rewritten(json: &Json, source: &str) -> Option<Rewritten> {
    let json = &unkeyed(json, source);
    // The scale of the feelings is only known after all of them were seen.
    let mut first = Rewriter::new(Scale::OURS);
    first.file(json)?;
    let scale = Scale::of(&first.numbers);
    let mut second = Rewriter::new(scale);
    second.has_touchpoints = first.has_touchpoints;
    second.feels_stages = first.feels_stages;
    let object = second.file(json)?;
    Some(Rewritten { object, remarks: second.remarks })
}

/// A key as the heading of a table: in words, unless it has some already.
pub(super) fn heading(key: &str) -> String {
    let is_one_word = key.chars().all(|one| one.is_alphanumeric() || one == '_');
    if is_one_word && !crate::model::Card::ROWS.iter().any(|row| row.name == key) {
        words(key)
    } else {
        key.to_owned()
    }
}

struct Rewriter {
    scale: Scale,
    /// All feelings that are numbers without a scale of their own.
    numbers: Vec<f64>,
    /// Whether any stage has touchpoints.
    has_touchpoints: bool,
    /// Whether any stage as a whole is felt.
    feels_stages: bool,
    personas: Vec<Json>,
    remarks: Vec<Message>,
}

const STAGES: [&str; 9] = [
    "stages",
    "phases",
    "columns",
    "journey stages",
    "journey phases",
    "journey",
    "sections",
    "steps",
    "journey steps",
];

/// The maximum number of objects around the journey itself.
const MOST_AROUND: usize = 4;

impl Rewriter {
    fn new(scale: Scale) -> Rewriter {
        Rewriter {
            scale,
            numbers: Vec::new(),
            has_touchpoints: false,
            feels_stages: false,
            personas: Vec::new(),
            remarks: Vec::new(),
        }
    }

    fn file(&mut self, json: &Json) -> Option<Object<String, Json>> {
        match json {
            Json::Object(object) => self.around(object, MOST_AROUND),
            Json::Array(stages) if are_stages(stages) => {
                let stages: Vec<Json> = stages.iter().map(|stage| self.stage(stage)).collect();
                Some(self.with_personas(Object::from_iter([("stages".to_owned(), Json::from(stages))])))
            }
            _ => None,
        }
    }

    /// The journey in this object, or in the one object within it that has one.
    fn around(&mut self, object: &Object<String, Json>, deeper: usize) -> Option<Object<String, Json>> {
        if list_of_stages(object).is_some() {
            return Some(self.map(object));
        }
        let inner = |json: &&Json| json.as_object().is_some_and(|inner| has_stages(inner, deeper));
        let (key, inside) = object.iter().find(|(_, json)| deeper > 0 && inner(json))?;
        let mut map = self.around(inside.as_object()?, deeper - 1)?;
        for (other, json) in object.iter().filter(|(other, _)| *other != key) {
            map.entry(other.clone()).or_insert_with(|| json.clone());
        }
        Some(map)
    }

    fn map(&mut self, object: &Object<String, Json>) -> Object<String, Json> {
        let list = list_of_stages(object);
        let mut map = Object::new();
        let mut stages: Vec<Json> = Vec::new();
        if let Some((_, listed)) = list {
            stages =
                listed.iter().filter(|stage| !is_nothing(stage)).map(|stage| self.stage(stage)).collect();
        }
        for (key, json) in object.iter().filter(|(key, _)| list.is_none_or(|(list, _)| list != *key)) {
            let is_lane_list = json.as_array().is_some_and(|rows| rows.iter().all(Json::is_object));
            match part_of(key) {
                _ if is_nothing(json) => {}
                Part::Persona | Part::Head(HeadMeaning::OfPersona(PersonaField::Name)) => {
                    self.new_personas(json)
                }
                Part::Name | Part::Head(HeadMeaning::OfMap(MapField::Title)) if json.is_string() => {
                    first_text(&mut map, "title", key, json);
                }
                Part::Described | Part::Head(HeadMeaning::OfMap(MapField::Scope)) if json.is_string() => {
                    add_text(&mut map, "scope", json);
                }
                Part::Rows if self.put_rows(json, &mut stages) => {}
                Part::Head(HeadMeaning::Touchpoint)
                | Part::Steps
                | Part::Head(HeadMeaning::Lane(LaneKind::Activity))
                    if is_lane_list && self.placed(json, object, &mut stages) => {}
                _ if Info::ROWS.iter().any(|row| row.name == key) || key == "lanes" => {
                    map.insert(key.clone(), json.clone());
                }
                _ => drop(map.entry(key.clone()).or_insert_with(|| json.clone())),
            }
        }
        map.insert("stages".to_owned(), Json::Array(stages));
        self.with_personas(map)
    }

    fn with_personas(&mut self, mut map: Object<String, Json>) -> Object<String, Json> {
        if !self.personas.is_empty() {
            map.insert("personas".to_owned(), Json::Array(std::mem::take(&mut self.personas)));
        }
        map
    }

    /// Personas in a text, an object, or a list of both; returns their ids.
    fn new_personas(&mut self, json: &Json) {
        match json {
            Json::Array(items) => items.iter().for_each(|item| self.new_personas(item)),
            Json::Object(object) => {
                let persona = persona(object);
                self.personas.push(Json::Object(persona));
            }
            other => self.personas.extend(flat(other).into_iter().map(|name| json!({ "name": name }))),
        }
    }

    /// A stage: a name, or an object.
    fn stage(&mut self, json: &Json) -> Json {
        let Some(object) = json.as_object() else {
            return json!({ "name": flat(json).join(" ") });
        };
        let mut stage = Object::new();
        let mut touchpoints: Vec<Json> = Vec::new();
        let mut cards: Vec<Json> = Vec::new();
        let mut emotion = None;
        let named = name_of(object, &["stage", "phase", "column"]);
        for (key, json) in object.iter().filter(|(_, json)| !is_nothing(json)) {
            match part_of(key) {
                _ if named == Some(key.as_str()) => {
                    stage.insert("name".to_owned(), texts(json).join(" ").into());
                }
                Part::Cards => cards.extend(self.loose_cards(json)),
                _ if Stage::ROWS.iter().any(|row| row.name == key && key != "note") || key == "id" => {
                    stage.insert(key.clone(), json.clone());
                }
                Part::Described | Part::Head(HeadMeaning::OfTouchpoint(TouchpointField::Note))
                    if json.is_string() =>
                {
                    add_text(&mut stage, "note", json);
                }
                Part::Persona | Part::Head(HeadMeaning::OfPersona(PersonaField::Name)) => {
                    self.new_personas(json)
                }
                Part::Head(HeadMeaning::Touchpoint | HeadMeaning::Stage) | Part::Steps => {
                    touchpoints.extend(self.touchpoints(json));
                }
                Part::Head(HeadMeaning::Lane(LaneKind::Emotion)) => {
                    let (felt, said) = self.felt(json);
                    emotion = emotion.or(felt);
                    cards.extend(said);
                }
                Part::Head(HeadMeaning::Lane(kind)) => cards.extend(self.cards(kind, json)),
                Part::Head(HeadMeaning::OfTouchpoint(_)) if !texts(json).is_empty() => {
                    cards.extend(self.titled(key, json));
                }
                _ => drop(stage.insert(key.clone(), json.clone())),
            }
        }
        self.has_touchpoints |= !touchpoints.is_empty();
        self.feels_stages |= emotion.is_some();
        let name = stage.get("name").cloned();
        if self.feels_stages && !self.has_touchpoints {
            // Only touchpoints are felt, so each stage gets one, which has its cards.
            let mut whole = json!({ "name": name, "cards": cards });
            if let (Some(emotion), Some(whole)) = (emotion, whole.as_object_mut()) {
                whole.insert("emotion".to_owned(), emotion.into());
            }
            self.remark(Message::new("import-remark-felt-stages"));
            (touchpoints, cards) = (vec![whole], Vec::new());
        } else if let Some(emotion) = emotion {
            cards.push(json!({ "text": emotion.to_string(), "lane": "Emotion" }));
        }
        stage.insert("touchpoints".to_owned(), Json::Array(touchpoints));
        stage.insert("cards".to_owned(), Json::Array(cards));
        Json::Object(stage)
    }

    fn touchpoints(&mut self, json: &Json) -> Vec<Json> {
        match json {
            Json::Array(items) => {
                let items = items.iter().filter(|item| !is_nothing(item));
                items.map(|item| self.touchpoint(item)).collect()
            }
            one => vec![self.touchpoint(one)],
        }
    }

    fn touchpoint(&mut self, json: &Json) -> Json {
        let Some(object) = json.as_object() else {
            return json!({ "name": flat(json).join(" ") });
        };
        let mut touchpoint = Object::new();
        let mut cards: Vec<Json> = Vec::new();
        let named =
            name_of(object, &["touchpoint", "step", "moment", "action", "description", "text", "channel"]);
        for (key, json) in object.iter().filter(|(_, json)| !is_nothing(json)) {
            match part_of(key) {
                _ if named == Some(key.as_str()) => {
                    touchpoint.insert("name".to_owned(), texts(json).join(" ").into());
                }
                Part::Cards => cards.extend(self.loose_cards(json)),
                Part::Head(HeadMeaning::Lane(LaneKind::Emotion)) => {
                    let (felt, said) = self.felt(json);
                    cards.extend(said);
                    match (felt, touchpoint.contains_key("emotion")) {
                        (Some(felt), false) => drop(touchpoint.insert("emotion".to_owned(), felt.into())),
                        (Some(felt), true) => {
                            cards.push(json!({ "text": felt.to_string(), "lane": "Emotion" }))
                        }
                        (None, _) => {}
                    }
                }
                Part::Described | Part::Head(HeadMeaning::OfTouchpoint(TouchpointField::Note))
                    if json.is_string() =>
                {
                    add_text(&mut touchpoint, "note", json);
                }
                Part::Head(HeadMeaning::OfTouchpoint(field)) if !texts(json).is_empty() => {
                    let name = Touchpoint::row(field).name;
                    touchpoint.insert(name.to_owned(), texts(json).join(", ").into());
                }
                _ if Touchpoint::ROWS.iter().any(|row| row.name == key) || key == "id" => {
                    touchpoint.insert(key.clone(), json.clone());
                }
                Part::Persona | Part::Head(HeadMeaning::OfPersona(PersonaField::Name)) => {
                    self.new_personas(json)
                }
                Part::Head(HeadMeaning::Lane(kind)) => cards.extend(self.cards(kind, json)),
                _ => drop(touchpoint.insert(key.clone(), json.clone())),
            }
        }
        touchpoint.insert("cards".to_owned(), Json::Array(cards));
        Json::Object(touchpoint)
    }

    /// Puts touchpoints that are listed beside the stages, and name theirs, into these; `false` if none
    /// names a stage.
    fn placed(&mut self, json: &Json, object: &Object<String, Json>, stages: &mut Vec<Json>) -> bool {
        let items: Vec<&Object<String, Json>> =
            json.as_array().into_iter().flatten().filter_map(Json::as_object).collect();
        let place = |item: &Object<String, Json>| {
            item.iter().find(|(key, _)| is_place(key)).map(|(key, _)| key.clone())
        };
        if items.is_empty() || !items.iter().all(|item| place(item).is_some()) {
            return false;
        }
        let ids: Vec<Option<&Json>> = list_of_stages(object)
            .into_iter()
            .flat_map(|(_, list)| list)
            .map(|stage| stage.get("id"))
            .collect();
        self.has_touchpoints = true;
        for item in items {
            let Some(key) = place(item) else { continue };
            let mut item = item.clone();
            let wanted = item.remove(&key).unwrap_or_default();
            let touchpoint = self.touchpoint(&Json::Object(item));
            let by_id = ids.iter().position(|id| *id == Some(&wanted));
            let by_name = || stages.iter().position(|stage| stage.get("name") == Some(&wanted));
            let found = by_id.or_else(by_name).unwrap_or_else(|| {
                stages.push(json!({ "name": texts(&wanted).join(" "), "touchpoints": [] }));
                stages.len() - 1
            });
            if let Some(list) =
                stages.get_mut(found).and_then(|stage| stage.get_mut("touchpoints")?.as_array_mut())
            {
                list.push(touchpoint);
            }
        }
        true
    }

    fn remark(&mut self, remark: Message) {
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }
}

/// Whether a key names the stage that an object belongs to.
fn is_place(key: &str) -> bool {
    let words = words(key);
    ["stage", "phase", "column", "stage id", "phase id", "column id", "stage name", "phase name"]
        .contains(&words.as_str())
}

/// The list of stages in an object, with its key.
fn list_of_stages(object: &Object<String, Json>) -> Option<(&String, &Vec<Json>)> {
    STAGES.iter().find_map(|wanted| {
        let (key, json) = object.iter().find(|(key, _)| words(key) == *wanted)?;
        Some((
            key,
            json.as_array().filter(|list| list.iter().any(|stage| stage.is_string() || stage.is_object()))?,
        ))
    })
}

fn has_stages(object: &Object<String, Json>, deeper: usize) -> bool {
    let inside = || object.values().filter_map(Json::as_object);
    list_of_stages(object).is_some() || deeper > 0 && inside().any(|inner| has_stages(inner, deeper - 1))
}

/// Whether the items of a list are stages rather than rows of a table, which name theirs.
fn are_stages(items: &[Json]) -> bool {
    let objects: Vec<&Object<String, Json>> = items.iter().filter_map(Json::as_object).collect();
    let is_nested = |object: &&Object<String, Json>| {
        let lists = object.iter().filter(|(_, json)| json.is_array() || json.is_object());
        lists.into_iter().any(|(key, _)| matches!(part_of(key), Part::Head(_) | Part::Steps | Part::Cards))
    };
    let is_row = |object: &&Object<String, Json>| {
        let places = object.keys().map(|key| part_of(key));
        places
            .into_iter()
            .filter(|part| matches!(part, Part::Head(HeadMeaning::Stage | HeadMeaning::Touchpoint)))
            .count()
            >= 2
    };
    !objects.is_empty()
        && objects.iter().all(|object| name_of(object, &["stage", "phase"]).is_some())
        && objects.iter().any(is_nested)
        && !objects.iter().any(|object| {
            is_row(object) && object.values().all(|json| !json.is_object()) && !nested_list(object)
        })
}

/// Whether an object has a list of objects.
fn nested_list(object: &Object<String, Json>) -> bool {
    object.values().any(|json| json.as_array().is_some_and(|items| items.iter().any(Json::is_object)))
}
