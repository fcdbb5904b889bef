//! The types of a check and of a finding.

use super::checked_map::CheckedMap;
use crate::model::Id;
use crate::words::{Message, MessageId};

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
    /// Returns what was found, in the order of the map.
    pub(super) find: fn(&CheckedMap<'_>) -> Vec<Found>,
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
    /// The name of the unknown field that it is about.
    pub unknown_field: Option<String>,
}

/// What a check found.
pub struct Found {
    pub about: Id,
    pub message: Message,
    /// The name of the unknown field that it is about.
    pub unknown_field: Option<String>,
}

impl From<(Id, Message)> for Found {
    fn from((about, message): (Id, Message)) -> Found {
        Found { about, message, unknown_field: None }
    }
}
