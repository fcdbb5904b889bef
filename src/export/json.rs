//! The whole map as JSON, for scripts.
//!
//! One object, nested and ordered like the map's file: `schema`, the map's own fields, then the
//! lists `personas`, `lanes`, `stages` (each with `cards` of the stage as a whole and
//! `touchpoints`, each with its `cards`), `agenda`, `parked`, `ballots` and `waived`; lists are
//! present even if empty. Unresolved merge conflicts follow as `conflicts`, if there are any
//! ([`conflict`]). Each object starts with its `id`, a card then has its `lane`, followed by the
//! fields under their names in the file; fields with their default value are omitted. Choices and
//! dates are strings, flags `true`, references ids; votes and emotions are objects from voter or
//! persona id to number. Fields that this version does not know are in `unknown`, as RON text by
//! name. Nothing is left out, so that the map can be rebuilt from it: even prompts of lanes, which
//! exports for people omit. `docs/json.md` documents this format for users.
//!
//! Characters that would affect a terminal or reorder a line are written as `\u…`.

pub(super) mod conflict;
mod value;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

pub(super) use self::value::{ValueJson, fields};
use super::ExportOptions;
use crate::format::SCHEMA;
use crate::model::{CardId, Fields, Home, Id, Map, StageId, TouchpointId};
use crate::text::visible::mark;

pub(super) fn json(map: &Map, _: &ExportOptions) -> Vec<u8> {
    let text = serde_json::to_string_pretty(&MapJson(map)).expect("a map has string keys and finite numbers");
    let mut file = escaped(text);
    file.push('\n');
    file.into_bytes()
}

/// Such characters occur only in strings, so an escape is valid wherever they are.
pub(super) fn escaped(text: String) -> String {
    // Line feeds occur only between strings; within strings they are escaped already.
    let is_marked = |character: char| character != '\n' && mark(character).is_some();
    let acts =
        |character: char| is_marked(character) || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}');
    if !text.contains(acts) {
        return text;
    }
    let mut escaped = String::with_capacity(text.len() + 64);
    for character in text.chars() {
        if acts(character) {
            let mut units = [0; 2];
            escaped.extend(character.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            escaped.push(character);
        }
    }
    escaped
}

struct MapJson<'map>(&'map Map);

impl Serialize for MapJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let map = self.0;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("schema", &SCHEMA)?;
        fields(&mut object, map.info())?;
        macro_rules! list {
            ($name:literal, $ids:ident, $get:ident) => {
                let node = |id: &_| map.$get(*id).map(|node| NodeJson { id: (*id).into(), lane: None, node });
                object.serialize_entry($name, &ListJson(|| map.$ids().iter().filter_map(node)))?;
            };
        }
        list!("personas", persona_ids, persona);
        list!("lanes", lane_ids, lane);
        object
            .serialize_entry("stages", &ListJson(|| map.stage_ids().iter().map(|id| StageJson(map, *id))))?;
        list!("agenda", block_ids, block);
        list!("parked", parked_ids, parked_thought);
        list!("ballots", ballot_ids, ballot);
        list!("waived", waiver_ids, waiver);
        if map.conflicts().len() > 0 {
            let conflict = |(disputed, sides)| conflict::ConflictJson(disputed, sides);
            object.serialize_entry("conflicts", &ListJson(|| map.conflicts().map(conflict)))?;
        }
        object.end()
    }
}

struct StageJson<'map>(&'map Map, StageId);

impl Serialize for StageJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let StageJson(map, id) = *self;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("id", &id.to_string())?;
        map.stage(id).map_or(Ok(()), |stage| fields(&mut object, stage))?;
        object.serialize_entry("cards", &ListJson(|| cards(map, Home::Stage(id))))?;
        let touchpoints = || map.touchpoints_of(id).iter().map(|id| TouchpointJson(map, *id));
        object.serialize_entry("touchpoints", &ListJson(touchpoints))?;
        object.end()
    }
}

struct TouchpointJson<'map>(&'map Map, TouchpointId);

impl Serialize for TouchpointJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let TouchpointJson(map, id) = *self;
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("id", &id.to_string())?;
        map.touchpoint(id).map_or(Ok(()), |touchpoint| fields(&mut object, touchpoint))?;
        object.serialize_entry("cards", &ListJson(|| cards(map, Home::Touchpoint(id))))?;
        object.end()
    }
}

fn cards(map: &Map, home: Home) -> impl Iterator<Item = NodeJson<'_, crate::model::Card>> {
    let ids = map.lane_ids().iter().flat_map(move |lane| map.cards_in(home, *lane));
    let card = |id: &CardId| {
        let node = map.card(*id)?;
        Some(NodeJson { id: (*id).into(), lane: Some(node.place.lane.into()), node })
    };
    ids.filter_map(card)
}

/// A node without child nodes.
struct NodeJson<'map, N> {
    id: Id,
    lane: Option<Id>,
    node: &'map N,
}

impl<N: Fields> Serialize for NodeJson<'_, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("id", &self.id.to_string())?;
        if let Some(lane) = self.lane {
            object.serialize_entry("lane", &lane.to_string())?;
        }
        fields(&mut object, self.node)?;
        object.end()
    }
}

/// Serializes the items of an iterator, which is created anew each time.
struct ListJson<F>(F);

impl<F: Fn() -> I, I: Iterator<Item: Serialize>> Serialize for ListJson<F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for item in (self.0)() {
            list.serialize_element(&item)?;
        }
        list.end()
    }
}
