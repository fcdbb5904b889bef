//! The state of the inspector: every field of a node, one row of the schema each.

use crate::model::{Card, Field, FieldName, Fields, Id, Kind, LaneKind, Map, Shape, Value};
use crate::text::Editor;
use crate::words::Message;

#[derive(Clone, Debug)]
pub struct Inspector {
    /// The node.
    pub id: Id,
    /// In the order of the form: the relevant fields, then the others.
    pub fields: Vec<FieldRow>,
    /// The number of relevant fields.
    pub near: usize,
    /// The index of the selected field.
    pub selected: usize,
    /// The text field, while the selected field is being typed.
    pub editor: Option<Editor>,
    /// The reason why the typed text is not accepted.
    pub complaint: Option<Message>,
}

/// A row of the schema, for any kind of node.
#[derive(Clone, Copy, Debug)]
pub struct FieldRow {
    pub field: FieldName,
    /// Its name in the file.
    pub name: &'static str,
    /// The message id of its label.
    pub label: &'static str,
    /// Which values it takes.
    pub shape: &'static Shape,
    /// The node's name or text, which cannot be cleared.
    pub required: bool,
}

/// The relevant fields of cards in a lane, by their names in the file.
const FITTING: &[(LaneKind, &[&str])] = &[
    (LaneKind::PainPoint, &["severity", "frequency", "importance", "satisfaction", "votes"]),
    (LaneKind::Opportunity, &["answers", "impact", "effort", "reach", "decision", "votes"]),
    (LaneKind::Goal, &["importance", "satisfaction"]),
    (LaneKind::Metric, &["measure", "unit", "actual", "target", "measured_by"]),
    (LaneKind::Automation, &["trigger", "action", "delay", "repeat", "via"]),
];
/// The fields that are relevant for any card.
const ALWAYS: &[&str] = &["text", "personas", "evidence", "source", "owner", "due", "note"];

impl Inspector {
    pub fn new(map: &Map, id: Id) -> Inspector {
        let rows = rows_of(id.kind());
        let matters = |row: &FieldRow| fits(map, id, row.name) || !value(map, id, row.field).is_unset();
        let (mut fields, rest): (Vec<FieldRow>, Vec<FieldRow>) = rows.into_iter().partition(matters);
        let near = fields.len();
        fields.extend(rest);
        Inspector { id, fields, near, selected: 0, editor: None, complaint: None }
    }

    pub fn row(&self) -> Option<&FieldRow> {
        self.fields.get(self.selected)
    }
}

/// The labels of the fields that are relevant for the cards of a lane: first its own, then evidence and owner,
/// which all have.
pub fn fitting_labels(kind: LaneKind) -> impl Iterator<Item = Message> {
    let own = FITTING.iter().filter(move |(fitting, _)| *fitting == kind).flat_map(|(_, names)| *names);
    let names = own.copied().chain(["evidence", "owner"]);
    names.filter_map(|name| Card::ROWS.iter().find(|row| row.name == name)).map(|row| Message::new(row.label))
}

/// The value of a field; unset if the map does not contain the node.
pub fn value(map: &Map, id: Id, field: FieldName) -> Value {
    map.value(id, &Field { name: field, key: None }).unwrap_or_default()
}

/// Whether a field is relevant for a card in its lane. For other nodes all fields are.
fn fits(map: &Map, id: Id, name: &str) -> bool {
    let Id::Card(card) = id else { return true };
    let kind = map.card(card).and_then(|card| map.lane(card.place.lane)).map(|lane| lane.kind);
    let of_kind = FITTING.iter().filter(|(fitting, _)| Some(*fitting) == kind);
    ALWAYS.contains(&name) || of_kind.into_iter().any(|(_, names)| names.contains(&name))
}

pub fn rows_of(kind: Kind) -> Vec<FieldRow> {
    let row = |(place, field): (usize, FieldName)| {
        let described = field.described()?;
        let is_text = matches!(described.shape, Shape::Line | Shape::Lines);
        let required = place == 0 && kind != Kind::Map && is_text;
        Some(FieldRow {
            field,
            name: described.name,
            label: described.label,
            shape: described.shape,
            required,
        })
    };
    kind.fields().into_iter().enumerate().filter_map(row).collect()
}

/// The values that a choice offers, with their labels; the default is among them.
pub fn choices(map: &Map, id: Id, row: &FieldRow) -> Vec<(Value, &'static str)> {
    let Shape::Choice(variants) = row.shape else { return Vec::new() };
    let mut offered: Vec<(Value, &'static str)> = Vec::new();
    for variant in *variants {
        let kept = kept(map, id, row.field, Value::Choice(variant.name));
        offered.push((kept, variant.label));
    }
    let always_set = kept(map, id, row.field, Value::Unset) != Value::Unset;
    if !always_set && offered.iter().all(|(value, _)| !value.is_unset()) {
        offered.insert(0, (Value::Unset, "value-unset"));
    }
    offered
}

/// The value that a field has after this one was stored in it.
fn kept(map: &Map, id: Id, field: FieldName, value: Value) -> Value {
    map.stored_value(id, &Field { name: field, key: None }, &value).unwrap_or_default()
}

/// The kind of a card's lane, or of the lane itself; it determines the colour of the form.
pub fn lane_kind(map: &Map, id: Id) -> Option<LaneKind> {
    match id {
        Id::Card(card) => map.card(card).and_then(|card| map.lane(card.place.lane)).map(|lane| lane.kind),
        Id::Lane(lane) => map.lane(lane).map(|lane| lane.kind),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Choice;

    #[test]
    fn what_a_lane_asks_for_is_in_the_schema_of_cards() {
        let names: Vec<&str> = rows_of(Kind::Card).iter().map(|row| row.name).collect();
        for (kind, fitting) in FITTING {
            for name in fitting.iter().chain(ALWAYS) {
                assert!(names.contains(name), "{}: {name}", kind.name());
            }
        }
    }

    #[test]
    fn only_what_a_node_is_called_or_says_is_required() {
        let required = |kind| rows_of(kind).into_iter().filter(|row| row.required).map(|row| row.name);
        assert_eq!(required(Kind::Card).collect::<Vec<_>>(), ["text"]);
        assert_eq!(required(Kind::Stage).collect::<Vec<_>>(), ["name"]);
        assert_eq!(required(Kind::Lane).count(), 0);
        assert_eq!(required(Kind::Map).count(), 0);
    }
}
