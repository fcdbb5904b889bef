//! A kind of finding, and a finding.

use super::checked_map::CheckedMap;
use crate::model::Id;
use crate::words::{Message, MessageId};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Something is wrong in the map. It cannot be waived.
    Error,
    /// The map lacks something.
    Advice,
}

/// One check of a map: a kind of finding.
pub struct Check {
    pub name: &'static str,
    pub severity: Severity,
    /// The heading of its findings.
    pub title: MessageId,
    /// Returns what it finds, in the order of the file.
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

/// Something that is wrong in a map, or that it lacks.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub check: &'static Check,
    /// The node where it can be seen, and usually changed.
    pub about: Id,
    /// What was found, and why it matters.
    pub message: Message,
}
