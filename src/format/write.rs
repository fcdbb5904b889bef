//! Writes the canonical file: nested and in order, one card per line, without defaults, with as few
//! escapes as a terminal allows. Writing what was read, or reading what was written, changes
//! nothing.
//!
//! `ron`'s own writer escapes Hebrew points, Arabic harakat and emoji sequences, which makes the
//! file unreadable for people; this one escapes only what would act on a terminal or be invisible.

mod conflict;
mod node;
mod text;

use crate::model::{Fields, Home, Info, LaneId, Map, MapField, StageId, TouchpointId};
pub(super) use conflict::PLACE;
use conflict::push_conflicts;
use node::NodeLine;
pub(super) use node::{node_content, push_value};
pub(super) use text::{is_escaped, push_text, push_word};

use super::migrate::SCHEMA;

/// The text of a map's file.
pub fn map_text(map: &Map) -> String {
    let mut writer = MapWriter { map, out: String::with_capacity(4096 + 160 * map.card_count()) };
    writer.out.push_str("JourneyMap(\n");
    writer.head();
    writer.lists();
    writer.stages();
    writer.workshop();
    push_conflicts(&mut writer.out, map);
    writer.unknown();
    writer.out.push_str(")\n");
    writer.out
}

struct MapWriter<'map> {
    map: &'map Map,
    out: String,
}

/// Fields of the map that get their own line at the start; the others share one, but for the last.
const OWN_LINE: [MapField; 4] = [MapField::Title, MapField::Language, MapField::Direction, MapField::State];

/// Keys in the file of a newer schema that are written back first.
pub(super) const VERSION_KEYS: [&str; 2] = ["schema", "min_reader"];

macro_rules! list {
    ($writer:ident, $title:literal, $name:literal, $ids:ident, $get:ident) => {
        let ids = $writer.map.$ids();
        if !ids.is_empty() {
            $writer.out.push_str(concat!("    ", $title, ": [\n"));
            for id in ids {
                let Some(node) = $writer.map.$get(*id) else { continue };
                $writer.indent(2);
                $writer.out.push_str(concat!($name, "("));
                NodeLine::begin(&mut $writer.out).id(*id).fields(node).unknown(node);
                $writer.out.push_str("),\n");
            }
            $writer.out.push_str("    ],\n");
        }
    };
}

impl MapWriter<'_> {
    fn indent(&mut self, depth: usize) {
        (0..depth).for_each(|_| self.out.push_str("    "));
    }

    fn head(&mut self) {
        let info = self.map.info();
        let newer = |name: &str| {
            info.unknown.iter().find(|one| one.name == name).and_then(|one| one.raw.parse::<u32>().ok())
        };
        let schema = newer("schema").filter(|schema| *schema > SCHEMA);
        self.field_line(|line| line.raw("schema", &schema.unwrap_or(SCHEMA).to_string()));
        if let (Some(_), Some(least)) = (schema, newer("min_reader")) {
            self.field_line(|line| line.raw("min_reader", &least.to_string()));
        }
        for field in OWN_LINE {
            self.field_line(|line| line.field(info, Info::row(field)));
        }
        let is_other = |field: MapField| field != MapField::Headlines && !OWN_LINE.contains(&field);
        let others = Info::ROWS.iter().filter(|row| is_other(row.field));
        self.field_line(|line| others.fold(line, |line, row| line.field(info, row)));
        self.field_line(|line| line.field(info, Info::row(MapField::Headlines)));
    }

    /// Writes a line of the map's own fields, unless it is empty.
    fn field_line(&mut self, fill: impl for<'line> FnOnce(NodeLine<'line>) -> NodeLine<'line>) {
        let start = self.out.len();
        self.indent(1);
        if fill(NodeLine::begin(&mut self.out)).is_empty() {
            self.out.truncate(start);
        } else {
            self.out.push_str(",\n");
        }
    }

    fn lists(&mut self) {
        list!(self, "personas", "Persona", persona_ids, persona);
        list!(self, "lanes", "Lane", lane_ids, lane);
    }

    fn workshop(&mut self) {
        list!(self, "agenda", "Block", block_ids, block);
        list!(self, "parked", "Parked", parked_ids, parked_thought);
        list!(self, "ballots", "Ballot", ballot_ids, ballot);
        list!(self, "waived", "Waiver", waiver_ids, waiver);
    }

    fn stages(&mut self) {
        if self.map.stage_ids().is_empty() {
            return;
        }
        self.out.push_str("    stages: [\n");
        for stage in self.map.stage_ids() {
            self.stage(*stage);
        }
        self.out.push_str("    ],\n");
    }

    fn stage(&mut self, id: StageId) {
        let Some(stage) = self.map.stage(id) else { return };
        self.out.push_str("        Stage(\n            ");
        NodeLine::begin(&mut self.out).id(id).fields(stage).unknown(stage);
        self.out.push_str(",\n");
        self.cards(Home::Stage(id), 3);
        let touchpoints = self.map.touchpoints_of(id);
        if !touchpoints.is_empty() {
            self.out.push_str("            touchpoints: [\n");
            for touchpoint in touchpoints {
                self.touchpoint(*touchpoint);
            }
            self.out.push_str("            ],\n");
        }
        self.out.push_str("        ),\n");
    }

    fn touchpoint(&mut self, id: TouchpointId) {
        let Some(touchpoint) = self.map.touchpoint(id) else { return };
        self.out.push_str("                Touchpoint(\n                    ");
        NodeLine::begin(&mut self.out).id(id).fields(touchpoint).unknown(touchpoint);
        self.out.push_str(",\n");
        self.cards(Home::Touchpoint(id), 5);
        self.out.push_str("                ),\n");
    }

    fn cards(&mut self, home: Home, depth: usize) {
        if self.map.card_count_of_home(home) == 0 {
            return;
        }
        self.indent(depth);
        self.out.push_str("cards: [\n");
        for lane in self.map.lane_ids() {
            self.cell(home, *lane, depth + 1);
        }
        self.indent(depth);
        self.out.push_str("],\n");
    }

    fn cell(&mut self, home: Home, lane: LaneId, depth: usize) {
        for id in self.map.cards_in(home, lane) {
            let Some(card) = self.map.card(*id) else { continue };
            self.indent(depth);
            self.out.push_str("Card(");
            NodeLine::begin(&mut self.out).id(*id).lane(lane).fields(card).unknown(card);
            self.out.push_str("),\n");
        }
    }

    /// Writes the map's unknown fields, one per line.
    fn unknown(&mut self) {
        let info = self.map.info();
        for unknown in info.unknown.iter().filter(|one| !VERSION_KEYS.contains(&one.name.as_str())) {
            self.field_line(|line| line.raw(&unknown.name, &unknown.raw));
        }
    }
}
