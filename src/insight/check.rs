//! Checks the structure of a map: dangling references, unresolved merge conflicts, unknown fields.
//! Checks of the content will be further rows of [`CHECKS`].

use super::{conflict, name};
use crate::model::{FieldKey, Fields, Id, Map, Value, Visitor, visit};
use crate::words::{Message, MessageId};

/// Something that is wrong in a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The name of the check that found it; waivers in files refer to it.
    pub check: &'static str,
    pub about: Id,
    pub message: Message,
}

/// One check of a map.
pub struct Check {
    /// Must not change: waivers in files refer to it.
    pub name: &'static str,
    pub title: MessageId,
    /// Returns the findings, in the order of the file.
    find: fn(&Map) -> Vec<(Id, Message)>,
}

/// All checks, in the order in which they are reported.
pub static CHECKS: &[Check] = &[
    Check {
        name: "dangling-reference",
        title: MessageId::new("check-dangling-reference-title"),
        find: dangling_references,
    },
    Check { name: "conflict", title: MessageId::new("check-conflict-title"), find: conflicts },
    Check { name: "unknown-field", title: MessageId::new("check-unknown-field-title"), find: unknown_fields },
];

/// The findings of all checks, except those that the team waived.
pub fn check(map: &Map) -> Vec<Finding> {
    let run = |check: &'static Check| {
        let finding = |(about, message)| Finding { check: check.name, about, message };
        (check.find)(map).into_iter().map(finding)
    };
    CHECKS.iter().flat_map(run).filter(|finding| !is_waived(map, finding)).collect()
}

fn is_waived(map: &Map, finding: &Finding) -> bool {
    map.waiver_ids()
        .iter()
        .filter_map(|id| map.waiver(*id))
        .any(|waiver| waiver.finding == finding.check && waiver.about.unwrap_or(Id::Map) == finding.about)
}

fn dangling_references(map: &Map) -> Vec<(Id, Message)> {
    let mut references = References { map, dangling: Vec::new() };
    visit(map, &mut references);
    references.dangling
}

/// Collects the references to nodes that do not exist.
struct References<'map> {
    map: &'map Map,
    dangling: Vec<(Id, Message)>,
}

impl Visitor for References<'_> {
    fn visit<N: Fields>(&mut self, id: Id, node: &N) {
        for row in N::ROWS {
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

fn conflicts(map: &Map) -> Vec<(Id, Message)> {
    map.conflicts().map(|(disputed, sides)| (disputed.id, conflict::describe(map, disputed, sides))).collect()
}

fn unknown_fields(map: &Map) -> Vec<(Id, Message)> {
    let mut unknowns = Unknowns { map, fields: Vec::new() };
    visit(map, &mut unknowns);
    unknowns.fields
}

/// Collects the fields that this version does not know.
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

#[cfg(test)]
mod tests;
