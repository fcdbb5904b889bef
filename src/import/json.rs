//! JSON: our own format (`export::json`) with all ids, what other programs write about journeys
//! (`foreign`), or any list of objects, read as a table whose headings are the keys.
//!
//! Missing values get defaults, ids included. Values that a field does not accept, or that this
//! version does not know, are reported as unplaced.

mod conflict;
mod foreign;
mod rows;
mod value;

use std::collections::BTreeMap;

use serde_json::{Map as Object, Value as Json};

use self::rows::{cell, table_of};
use self::value::{is_nothing, unknowns, value};
use super::draft::MapDraft;
use super::overlooked::{self, SourceText};
use super::{Import, ImportError, ImportShape, ImportSource, table};
use crate::format::part_names;
use crate::model::{
    Ballot, Block, Card, Choice, FieldKey, Fields, Home, Id, Info, Kind, Lane, LaneId, LaneKind, Node,
    Parked, Persona, Place, Position, Rank, Stage, StageId, Touchpoint, Unknown, Value, Waiver,
};
use crate::text::quoted;
use crate::words::Message;

/// Whether a key has a meaning of its own in some node, without being a field.
fn is_no_field(key: &str) -> bool {
    ["id", "unknown"].contains(&key) || part_names().any(|part| part == key)
}

/// What nodes of this kind contain besides their fields.
fn parts(kind: Kind) -> Vec<&'static str> {
    match kind {
        Kind::Map => part_names().filter(|part| !["touchpoints", "cards", "lane"].contains(part)).collect(),
        Kind::Stage => vec!["touchpoints", "cards"],
        Kind::Touchpoint => vec!["cards"],
        Kind::Card => vec!["lane"],
        _ => Vec::new(),
    }
}

/// Limits for the number of objects, lists and values, which use much more memory than their text.
const MOST: [(u8, usize); 3] = [(b'{', 120_000), (b'[', 1_000_000), (b',', 4_000_000)];

pub(super) fn read(text: &str, draft: MapDraft, source: &ImportSource) -> Result<Import, ImportError> {
    for (sign, most) in MOST {
        if text.bytes().filter(|byte| *byte == sign).count() > most {
            return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: most as u64 });
        }
    }
    let json: Json = serde_json::from_str(text)
        .map_err(|error| ImportError::Broken { line: Some(error.line() as u64), said: error.to_string() })?;
    read_value(&json, text, draft, source)
}

/// Reads a map from a value that was parsed from this text.
///
/// # Errors
/// [`ImportError::OtherKind`] if the value contains no journey.
pub(super) fn read_value(
    json: &Json,
    text: &str,
    mut draft: MapDraft,
    source: &ImportSource,
) -> Result<Import, ImportError> {
    let is_ours = |object: &Object<String, Json>| {
        object.get("schema").is_some_and(Json::is_number) && object.get("stages").is_some_and(Json::is_array)
    };
    if let Some(object) = json.as_object().filter(|object| is_ours(object)) {
        let mut reader = JsonReader { draft, lanes: BTreeMap::new(), foreign_ids: Vec::new() };
        reader.map(object);
        reader.say_ids();
        return reader.draft.finish(ImportShape::Json);
    }
    if let Some(rewritten) = foreign::rewritten(json, text) {
        rewritten.remarks.into_iter().for_each(|remark| draft.remark(remark));
        let mut reader = JsonReader { draft, lanes: BTreeMap::new(), foreign_ids: Vec::new() };
        reader.map(&rewritten.object);
        reader.say_ids();
        reader.order_lanes();
        let mut texts = Vec::new();
        gather(json, "", &mut texts);
        overlooked::leave(&mut reader.draft, &texts);
        return reader.draft.finish_named(ImportShape::Data, source);
    }
    match json {
        Json::Array(items) if items.iter().all(Json::is_object) && !items.is_empty() => {
            let document = table_of(items)?;
            let shape = table::read(&mut draft, document)?;
            draft.finish_named(shape, source)
        }
        other => Err(other_kind(other, text)),
    }
}

/// All texts in a value, with their keys; ids and what refers to them are no texts of people.
fn gather<'file>(json: &'file Json, key: &'file str, texts: &mut Vec<SourceText<'file>>) {
    match json {
        Json::String(text) => texts.push(SourceText { field: key, text }),
        Json::Array(items) => items.iter().for_each(|item| gather(item, key, texts)),
        Json::Object(object) => {
            let is_text = |key: &str| key != "id" && !key.ends_with("Id") && !key.ends_with("_id");
            object.iter().filter(|(key, _)| is_text(key)).for_each(|(key, json)| gather(json, key, texts));
        }
        _ => {}
    }
}

/// How many ids a remark names.
const NAMED_IDS: usize = 20;

/// How many keys a refusal names.
const NAMED_KEYS: usize = 8;

/// Says what the file is, by its first keys.
fn other_kind(json: &Json, text: &str) -> ImportError {
    let keys = json.as_object().into_iter().flat_map(Object::keys).take(NAMED_KEYS);
    let keys: Vec<String> = keys.map(|key| quoted(key)).collect();
    // What begins like a list or a table of JSON is none of YAML that anybody writes.
    let is_json = text.trim_start().starts_with(['{', '[']);
    let kind = Message::new(if is_json { "import-kind-json" } else { "import-kind-yaml" });
    ImportError::OtherKind(match keys.is_empty() {
        true => kind,
        false => Message::new("import-kind-keys").message("kind", kind).quotations("keys", keys),
    })
}

struct JsonReader {
    draft: MapDraft,
    /// The lanes by the name that cards use for them.
    lanes: BTreeMap<String, LaneId>,
    /// The ids of other programs, which Masa replaces by its own.
    foreign_ids: Vec<String>,
}

fn id<I: TryFrom<Id>>(object: &Object<String, Json>) -> Option<I> {
    object.get("id")?.as_str()?.parse::<Id>().ok().and_then(|id| I::try_from(id).ok())
}

macro_rules! listed {
    ($reader:ident, $object:ident, $key:literal, $kind:ident) => {
        for object in $reader.list($object, $key) {
            let mut node = $kind::default();
            $reader.fields(Kind::$kind, object, &mut node);
            $reader.insert_listed(object, Kind::$kind, node, Node::$kind);
        }
    };
}

impl JsonReader {
    fn map(&mut self, object: &Object<String, Json>) {
        if object
            .get("schema")
            .and_then(Json::as_u64)
            .is_some_and(|schema| schema > u64::from(crate::format::SCHEMA))
        {
            self.draft.remark(Message::new("import-remark-newer"));
        }
        self.info(object);
        for persona in self.list(object, "personas") {
            let mut node = Persona::default();
            self.fields(Kind::Persona, persona, &mut node);
            self.draft.new_persona(id(persona), node);
        }
        for lane in self.list(object, "lanes") {
            let mut node = Lane::new(LaneKind::Custom);
            self.fields(Kind::Lane, lane, &mut node);
            let made = self.draft.new_lane(id(lane), node);
            let called =
                lane.get("id").and_then(Json::as_str).map_or_else(|| made.to_string(), str::to_owned);
            self.lanes.entry(called).or_insert(made);
        }
        self.list(object, "stages").into_iter().for_each(|stage| self.stage(stage));
        listed!(self, object, "agenda", Block);
        listed!(self, object, "parked", Parked);
        listed!(self, object, "ballots", Ballot);
        listed!(self, object, "waived", Waiver);
        let conflicts = object.get("conflicts").and_then(Json::as_array);
        conflicts.into_iter().flatten().filter(|json| !is_nothing(json)).for_each(|json| self.conflict(json));
    }

    /// Says which ids were replaced.
    fn say_ids(&mut self) {
        let count = self.foreign_ids.len();
        if count > 0 {
            let named: Vec<String> = self.foreign_ids.iter().take(NAMED_IDS).map(|id| quoted(id)).collect();
            let more = if count > NAMED_IDS { ", …" } else { "" };
            let said = Message::new("import-remark-ids").number("count", count);
            self.draft.remark(said.text("ids", format!("“{}”{more}", named.join("”, “"))));
        }
    }

    /// Sorts the lanes by their kinds: keys have no order, and those of other programs none that is meant.
    fn order_lanes(&mut self) {
        let map = self.draft.map();
        let place = |id: &LaneId| {
            map.lane(*id).and_then(|lane| LaneKind::ALL.iter().position(|kind| *kind == lane.kind))
        };
        let mut lanes = map.lane_ids().to_vec();
        lanes.sort_by_key(place);
        lanes.into_iter().for_each(|lane| self.draft.put_last(lane));
    }

    /// The objects in the list under a key. Other items are reported as unplaced; empty ones are
    /// ignored.
    fn list<'json>(
        &mut self,
        object: &'json Object<String, Json>,
        key: &'static str,
    ) -> Vec<&'json Object<String, Json>> {
        let listed = match object.get(key) {
            Some(Json::Array(items)) => items.as_slice(),
            Some(other) => std::slice::from_ref(other),
            None => &[],
        };
        let mut objects = Vec::new();
        for json in listed.iter().filter(|json| !is_nothing(json)) {
            match json.as_object().filter(|_| object.get(key).is_some_and(Json::is_array)) {
                Some(found) => objects.push(found),
                None => {
                    let place = Message::new("import-place-field").text("field", key);
                    self.draft.leave(&cell(json), place, Message::new("import-why-no-object"));
                }
            }
        }
        objects
    }

    /// Reads an unresolved merge conflict; if there are several about one field, the first.
    fn conflict(&mut self, json: &Json) {
        let taken = conflict::conflict(json).is_some_and(|(disputed, sides)| {
            self.draft.map().conflict(&disputed).is_none()
                && self.draft.set(Id::Map, disputed.conflict(), Value::Sides(Box::new(sides)))
        });
        if !taken {
            let place = Message::new("import-place-field").text("field", "conflicts");
            self.draft.leave(&cell(json), place, Message::new("import-why-no-conflict"));
        }
    }

    fn info(&mut self, object: &Object<String, Json>) {
        let mut info = Info::default();
        self.fields(Kind::Map, object, &mut info);
        for row in Info::ROWS {
            let value = (row.get)(&info);
            if !value.is_unset() {
                self.draft.set(Id::Map, row.field, value);
            } else if object.contains_key("schema") {
                // A file written by Masa is complete, so a missing field is empty. In any other
                // file, keep the detected language.
                self.draft.set(Id::Map, row.field, Value::Unset);
            }
        }
        for unknown in &info.unknown {
            let field = crate::model::Field {
                name: crate::model::FieldName::Unknown,
                key: Some(FieldKey::Text(unknown.name.clone())),
            };
            self.draft.set(Id::Map, field, Value::text(&unknown.raw));
        }
    }

    fn stage(&mut self, object: &Object<String, Json>) {
        let mut node = Stage::default();
        self.fields(Kind::Stage, object, &mut node);
        let stage = self.draft.new_stage(id(object), node);
        self.list(object, "cards").into_iter().for_each(|card| self.card(card, Home::Stage(stage)));
        for touchpoint in self.list(object, "touchpoints") {
            self.touchpoint(touchpoint, stage);
        }
    }

    fn touchpoint(&mut self, object: &Object<String, Json>, stage: StageId) {
        let mut node = Touchpoint::new(stage, "");
        self.fields(Kind::Touchpoint, object, &mut node);
        let touchpoint = self.draft.new_touchpoint(id(object), node);
        self.list(object, "cards").into_iter().for_each(|card| self.card(card, Home::Touchpoint(touchpoint)));
    }

    fn card(&mut self, object: &Object<String, Json>, home: Home) {
        let called = object.get("lane").and_then(Json::as_str).unwrap_or_default();
        let lane = match self.lanes.get(called) {
            Some(lane) => *lane,
            None => {
                // A file written by hand may name the lane by its kind.
                let lane = match LaneKind::named(called) {
                    Some(kind) => self.draft.lane_of(kind),
                    None => table::cards::lane(&mut self.draft, called),
                };
                self.lanes.insert(called.to_owned(), lane);
                lane
            }
        };
        let mut node = Card::new(Place { home, lane, rank: Rank::default() }, "");
        self.fields(Kind::Card, object, &mut node);
        self.draft.new_card(id(object), node);
    }

    fn insert_listed<I, N: Fields>(
        &mut self,
        object: &Object<String, Json>,
        kind: Kind,
        mut node: N,
        wrap: impl Fn(I, N) -> Node,
    ) where
        I: TryFrom<Id> + Copy + Into<Id>,
    {
        let (id, rank) = (self.draft.free_id(kind, id::<I>(object)), self.draft.last_rank());
        node.set_position(Position::Order(rank));
        self.draft.insert(wrap(id, node));
    }

    /// Stores a field that this version does not know, unless its name has another meaning here.
    fn unknown<N: Fields>(&mut self, one: Option<Unknown>, json: &Json, node: &mut N) {
        let is_known = |name: &str| is_no_field(name) || N::ROWS.iter().any(|row| row.name == name);
        match one.filter(|one| !is_known(&one.name)) {
            Some(one) => {
                node.store_unknown(Some(&FieldKey::Text(one.name)), Value::Text(one.raw));
            }
            None => {
                let place = Message::new("import-place-field").text("field", "unknown");
                self.draft.leave(&cell(json), place, Message::new("import-why-no-field"));
            }
        }
    }

    /// Sets the fields that are present and not empty.
    fn fields<N: Fields>(&mut self, kind: Kind, object: &Object<String, Json>, node: &mut N) {
        let parts = parts(kind);
        let is_own = |json: &Json| json.as_str().is_some_and(|text| text.parse::<Id>().is_ok());
        let foreign = object.get("id").filter(|json| !is_nothing(json) && !is_own(json));
        self.foreign_ids.extend(foreign.map(cell));
        for (key, json) in object {
            match N::ROWS.iter().find(|row| row.name == key) {
                Some(row) => match value(&row.shape, json) {
                    Some(value) => (row.set)(node, value),
                    None if is_nothing(json) => {}
                    None => {
                        let place = Message::new("import-place-field").text("field", key.clone());
                        let why =
                            Message::new("import-why-no-value").message("field", Message::new(row.label));
                        self.draft.leave(&cell(json), place, why);
                    }
                },
                None if key == "unknown" => {
                    // The numbers of a newer schema belong to the exported file, not to its map.
                    let of_file: &[&str] = if kind == Kind::Map { &["schema", "min_reader"] } else { &[] };
                    for one in unknowns(json, of_file) {
                        self.unknown(one, json, node);
                    }
                }
                None if key == "id" || parts.contains(&key.as_str()) || is_nothing(json) => {}
                None => {
                    let place = Message::new("import-place-field").text("field", key.clone());
                    self.draft.leave(&cell(json), place, Message::new("import-why-no-field"));
                }
            }
        }
        node.tidy();
    }
}
