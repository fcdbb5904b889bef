//! Checks of the structure: dangling references, merge conflicts and unknown fields.

use super::checked_map::CheckedMap;
use super::finding::Found;
use crate::insight::{conflict, name};
use crate::model::{FieldKey, Fields, Id, Kind, Map, SchemaRow, Shape, Value, Visitor, visit};
use crate::text::nearest;
use crate::words::Message;

pub fn dangling_references(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    Faults::of(checked.map).dangling
}

pub fn unknown_fields(checked: &CheckedMap<'_>) -> Vec<Found> {
    Faults::of(checked.map).unknown
}

pub fn conflicts(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    map.conflicts().map(|(disputed, sides)| (disputed.id, conflict::describe(map, disputed, sides))).collect()
}

/// What is wrong with the fields of all nodes, in the order of the file.
struct Faults<'map> {
    map: &'map Map,
    /// References to nodes that do not exist.
    dangling: Vec<(Id, Message)>,
    /// Fields that this version of Masa does not know.
    unknown: Vec<Found>,
}

impl Faults<'_> {
    fn of(map: &Map) -> Faults<'_> {
        let mut faults = Faults { map, dangling: Vec::new(), unknown: Vec::new() };
        visit(map, &mut faults);
        faults
    }
}

impl Visitor for Faults<'_> {
    fn visit<N: Fields>(&mut self, id: Id, node: &N) {
        let about = |message: &'static str| Message::new(message).message("about", name::of(self.map, id));
        for unknown in node.unknown() {
            // Those of a newer version are told when the file is read.
            if N::KIND == Kind::Map && VERSION_FIELDS.contains(&unknown.name.as_str()) {
                continue;
            }
            let names = N::ROWS.iter().map(|row| row.name).chain(contained(N::KIND).iter().copied());
            let message = match nearest(&unknown.name, names) {
                Some(known) => about("check-unknown-field-nearest").text("known", known),
                None => about("check-unknown-field"),
            };
            self.unknown.push(Found {
                about: id,
                message: message.text("field", unknown.name.clone()),
                unknown_field: Some(unknown.name.clone()),
            });
        }
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
                    let message = about("check-dangling-reference")
                        .message("field", Message::new(row.label))
                        .text("target", target.to_string());
                    self.dangling.push((id, message));
                }
            }
        }
    }
}

/// The keys of the numbers of a file's version, which are kept with the fields of the map. A test of the reader
/// compares them.
pub const VERSION_FIELDS: [&str; 2] = ["schema", "min_reader"];

/// The keys of a node in the file besides its fields: what it contains, and a card's lane. A test of the reader
/// compares them.
pub const fn contained(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Map => &["personas", "lanes", "stages", "agenda", "parked", "ballots", "waived", "conflicts"],
        Kind::Stage => &["touchpoints", "cards"],
        Kind::Touchpoint => &["cards"],
        Kind::Card => &["lane"],
        _ => &[],
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
