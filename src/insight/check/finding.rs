//! The types of a check and of a finding.

use super::checked_map::CheckedMap;
use crate::model::Id;
use crate::words::{Argument, Message, MessageId};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// The map is inconsistent. An error cannot be waived.
    Error,
    /// The map lacks something.
    Advice,
}

/// A check of a map, which yields one kind of finding.
pub struct Check {
    pub name: &'static str,
    pub severity: Severity,
    /// The heading above its findings.
    pub title: MessageId,
    /// Returns the nodes that have a finding, each with the message.
    pub(super) find: fn(&CheckedMap<'_>) -> Vec<(Id, Message)>,
}

impl PartialEq for Check {
    fn eq(&self, other: &Check) -> bool {
        self.name == other.name
    }
}

impl std::fmt::Debug for Check {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

/// An error in a map, or something that it lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub check: &'static Check,
    /// The node that the finding is about, where it can usually be fixed.
    pub about: Id,
    /// A sentence that says what was found.
    pub message: Message,
}

impl Finding {
    /// The name of the unknown field that it is about.
    pub fn unknown_field(&self) -> Option<&str> {
        let arguments = self.message.arguments.iter().filter(|_| self.check.name == "unknown-field");
        arguments.into_iter().find_map(|(name, argument)| match argument {
            Argument::Text(field) if name == "field" => Some(field.as_str()),
            _ => None,
        })
    }
}
