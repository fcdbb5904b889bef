//! Checks of the structure: dangling references, merge conflicts and unknown fields.

use super::checked_map::CheckedMap;
use crate::insight::{conflict, name};
use crate::model::{FieldKey, Fields, Id, Kind, Map, SchemaRow, Shape, Value, Visitor, visit};
use crate::words::Message;

pub fn dangling_references(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let mut references = References { map: checked.map, dangling: Vec::new() };
    visit(checked.map, &mut references);
    references.dangling
}

/// Collects the references to nodes that do not exist.
struct References<'map> {
    map: &'map Map,
    dangling: Vec<(Id, Message)>,
}

impl Visitor for References<'_> {
    fn visit<N: Fields>(&mut self, id: Id, node: &N) {
        // A waiver may outlive its subject. It is then reported as unused.
        if id.kind() == Kind::Waiver {
            return;
        }
        // A vote keeps a record of its candidates, even of those that were removed since.
        let is_record = |row: &&SchemaRow<N>| {
            N::KIND == Kind::Ballot && matches!(row.shape, Shape::AnyReferences | Shape::CountsByAnyId(_))
        };
        for row in N::ROWS.iter().filter(|row| !is_record(row)) {
            for target in targets(&(row.get)(node)) {
                if !self.map.contains(target) {
                    let message = Message::new("check-dangling-reference")
                        .message("about", name::of(self.map, id))
                        .message("field", Message::new(row.label))
                        .text("target", target.to_string());
                    self.dangling.push((id, message));
                }
            }
        }
    }
}

/// The nodes that a value refers to.
fn targets(value: &Value) -> Vec<Id> {
    match value {
        Value::Reference(id) => vec![*id],
        Value::References(_) | Value::Counts(_) => {
            let id = |key| if let FieldKey::Id(id) = key { Some(id) } else { None };
            value.keys().into_iter().filter_map(id).collect()
        }
        _ => Vec::new(),
    }
}

pub fn conflicts(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    map.conflicts().map(|(disputed, sides)| (disputed.id, conflict::describe(map, disputed, sides))).collect()
}

pub fn unknown_fields(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let mut unknowns = Unknowns { map: checked.map, fields: Vec::new() };
    visit(checked.map, &mut unknowns);
    unknowns.fields
}

/// Collects the fields that this version of Masa does not know.
struct Unknowns<'map> {
    map: &'map Map,
    fields: Vec<(Id, Message)>,
}

impl Visitor for Unknowns<'_> {
    fn visit<N: Fields>(&mut self, id: Id, node: &N) {
        for unknown in node.unknown() {
            let message = Message::new("check-unknown-field")
                .message("about", name::of(self.map, id))
                .text("field", unknown.name.clone());
            self.fields.push((id, message));
        }
    }
}
