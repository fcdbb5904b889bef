//! Writes merge conflicts, one per line: `Conflict(id: "c-…", field: "text", ours: "…", theirs:
//! "…")`.
//!
//! For a set or table, `entry` names the entry. The field `place` is a node's position; its value
//! lists the ids of its containers (`["t-…", "l-…"]` for a card, `["s-…"]` for a touchpoint). The
//! field `after` is its order; the value is the id of the node it follows, and is missing for the
//! first. The field `kept` is for a stage, touchpoint or lane that one side removed; the other
//! side's value lists what it changed in it. A field that this version does not know keeps its name
//! and its values in RON.

use super::node::{NodeLine, push_value};
use super::text::push_text;
use crate::model::{ConflictSubject, FieldKey, FieldName, Id, Map, Position, Sides, Value};

/// The name of the field for a node's position.
pub(in crate::format) const PLACE: &str = "place";

/// Writes the list of conflicts; nothing if there are none.
pub(super) fn push_conflicts(out: &mut String, map: &Map) {
    if map.conflicts().len() == 0 {
        return;
    }
    out.push_str("    conflicts: [\n");
    for (disputed, sides) in map.conflicts() {
        out.push_str("        Conflict(");
        push_conflict(out, disputed, sides);
        out.push_str("),\n");
    }
    out.push_str("    ],\n");
}

fn push_conflict(out: &mut String, disputed: &ConflictSubject, sides: &Sides) {
    let mut line = NodeLine::begin(out).id(disputed.id);
    let (name, entry) = named(disputed);
    line = line.raw("field", &quoted(name));
    if let Some(entry) = entry {
        line = line.raw("entry", &quoted(&entry));
    }
    let raw = disputed.field.name == FieldName::Unknown;
    for (name, value) in [("ours", &sides.ours), ("theirs", &sides.theirs)] {
        if !value.is_unset() {
            line = line.raw(name, &ron(value, raw));
        }
    }
    sides.unknown.iter().fold(line, |line, unknown| line.raw(&unknown.name, &unknown.raw));
}

/// The name of the field, and of its entry.
fn named(disputed: &ConflictSubject) -> (&str, Option<String>) {
    let entry = |key: &FieldKey| match key {
        FieldKey::Text(name) => Some(name.clone()),
        FieldKey::Id(id) => Some(id.to_string()),
        FieldKey::Disputed(_) => None,
    };
    match (disputed.field.name.described(), &disputed.field.key) {
        (Some(described), key) => (described.name, key.as_ref().and_then(entry)),
        (None, Some(FieldKey::Text(unknown))) => (unknown, None),
        (None, _) => (PLACE, None),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::new();
    push_text(&mut out, text);
    out
}

fn ron(value: &Value, raw: bool) -> String {
    let mut out = String::new();
    match value {
        Value::Text(text) if raw => out.push_str(text),
        Value::Position(position) => {
            let ids: Vec<String> = stands_in(position).iter().map(|id| quoted(&id.to_string())).collect();
            out = format!("[{}]", ids.join(", "));
        }
        value => push_value(&mut out, value),
    }
    out
}

/// The ids of the containers at this position, the innermost first.
fn stands_in(position: &Position) -> Vec<Id> {
    match position {
        Position::Order(_) => Vec::new(),
        Position::Within(stage, _) => vec![(*stage).into()],
        Position::Cell(place) => vec![place.home.into(), place.lane.into()],
    }
}
