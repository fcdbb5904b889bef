//! JSON: our own format (`export::json`) with all ids, or any list of objects, read as a table
//! whose headings are the keys.
//!
//! Missing values get defaults, ids included. Values that a field does not accept, or that this
//! version does not know, are reported as unplaced.

mod conflict;
mod value;

use std::collections::BTreeMap;

use serde_json::{Map as Object, Value as Json};

use self::value::{is_nothing, unknowns, value};
use super::document::{DocumentRow, RowDocument, RowKind};
use super::draft::MapDraft;
use super::{Import, ImportError, ImportShape, table};
use crate::format::part_names;
use crate::model::{
    Ballot, Block, Card, Choice, FieldKey, Fields, Home, Id, Info, Kind, Lane, LaneId, LaneKind, Node,
    Parked, Persona, Place, Position, Rank, Stage, StageId, Touchpoint, Unknown, Value, Waiver,
};
use crate::words::Message;

/// Whether a key has a meaning of its own here, without being a field.
fn is_no_field(key: &str) -> bool {
    ["id", "unknown"].contains(&key) || part_names().any(|part| part == key)
}

/// Limits for the number of objects, lists and values, which use much more memory than their text.
const MOST: [(u8, usize); 3] = [(b'{', 120_000), (b'[', 1_000_000), (b',', 4_000_000)];

/// The maximum number of cells of a table made from a list of objects, including empty ones.
const MOST_TABLE_CELLS: usize = 2_000_000;

pub(super) fn read(text: &str, mut draft: MapDraft) -> Result<Import, ImportError> {
    for (sign, most) in MOST {
        if text.bytes().filter(|byte| *byte == sign).count() > most {
            return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: most as u64 });
        }
    }
    let json: Json = serde_json::from_str(text)
        .map_err(|error| ImportError::Broken { line: Some(error.line() as u64), said: error.to_string() })?;
    match json {
        Json::Object(object) if object.get("stages").is_some_and(Json::is_array) => {
            let mut reader = JsonReader { draft, lanes: BTreeMap::new() };
            reader.map(&object);
            reader.draft.finish(ImportShape::Json)
        }
        Json::Array(objects) => {
            let document = table_of(&objects)?;
            let shape = table::read(&mut draft, document)?;
            draft.finish(shape)
        }
        _ => Err(ImportError::Unrecognised),
    }
}

/// Converts a list of objects to rows, with the union of their keys as headings.
fn table_of(objects: &[Json]) -> Result<RowDocument, ImportError> {
    let objects: Option<Vec<&Object<String, Json>>> = objects.iter().map(Json::as_object).collect();
    let objects = objects.ok_or(ImportError::Unrecognised)?;
    let mut heads: Vec<&String> = Vec::new();
    for key in objects.iter().flat_map(|object| object.keys()) {
        if heads.len() < 1000 && !heads.contains(&key) {
            heads.push(key);
        }
    }
    // Each row has as many cells as there are different keys.
    let cells = heads.len().saturating_mul(objects.len());
    if cells > MOST_TABLE_CELLS {
        return Err(ImportError::TooMuch { what: "import-too-many-cells", limit: MOST_TABLE_CELLS as u64 });
    }
    let row = |number, cells| DocumentRow { number, sort: RowKind::Cells, cells };
    let mut rows = vec![row(1, heads.iter().map(|head| (*head).clone()).collect())];
    for (place, object) in objects.iter().enumerate() {
        let cell = |head: &&String| object.get(*head).map(cell).unwrap_or_default();
        rows.push(row(place + 2, heads.iter().map(cell).collect()));
    }
    Ok(RowDocument { sheet: None, rows })
}

fn cell(json: &Json) -> String {
    match json {
        nothing if is_nothing(nothing) => String::new(),
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join("\n"),
        other => other.to_string(),
    }
}

struct JsonReader {
    draft: MapDraft,
    /// The lanes by the name that cards use for them.
    lanes: BTreeMap<String, LaneId>,
}

fn id<I: TryFrom<Id>>(object: &Object<String, Json>) -> Option<I> {
    object.get("id")?.as_str()?.parse::<Id>().ok().and_then(|id| I::try_from(id).ok())
}

macro_rules! listed {
    ($reader:ident, $object:ident, $key:literal, $kind:ident) => {
        for object in $reader.list($object, $key) {
            let mut node = $kind::default();
            $reader.fields(object, &mut node);
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
            self.fields(persona, &mut node);
            self.draft.new_persona(id(persona), node);
        }
        for lane in self.list(object, "lanes") {
            let mut node = Lane::new(LaneKind::Custom);
            self.fields(lane, &mut node);
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
        self.fields(object, &mut info);
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
        self.fields(object, &mut node);
        let stage = self.draft.new_stage(id(object), node);
        self.list(object, "cards").into_iter().for_each(|card| self.card(card, Home::Stage(stage)));
        for touchpoint in self.list(object, "touchpoints") {
            self.touchpoint(touchpoint, stage);
        }
    }

    fn touchpoint(&mut self, object: &Object<String, Json>, stage: StageId) {
        let mut node = Touchpoint::new(stage, "");
        self.fields(object, &mut node);
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
        self.fields(object, &mut node);
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
    fn fields<N: Fields>(&mut self, object: &Object<String, Json>, node: &mut N) {
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
                    for one in unknowns(json) {
                        self.unknown(one, json, node);
                    }
                }
                None if is_no_field(key) || is_nothing(json) => {}
                None => {
                    let place = Message::new("import-place-field").text("field", key.clone());
                    self.draft.leave(&cell(json), place, Message::new("import-why-no-field"));
                }
            }
        }
        node.tidy();
    }
}
