//! An orphaned journal: one that a program which has ended left behind.

use std::path::PathBuf;

use jiff::Timestamp;

use super::change::JournalEntry;
use super::damage::Damage;

/// Changes that a program which has ended left in its journal and that no file contains.
#[derive(Clone, Debug, PartialEq)]
pub struct OrphanedJournal {
    /// The file of the segment.
    pub journal: PathBuf,
    /// The map's file; `None` for a map that was never saved.
    pub path: Option<PathBuf>,
    /// The former path of the map's file, if it has moved since the changes were made.
    pub former_path: Option<PathBuf>,
    /// The name of the map, for display.
    pub name: String,
    /// The time of the first change.
    pub from: Timestamp,
    /// The time of the last change.
    pub until: Timestamp,
    /// The changes that the file does not contain, in order; empty if only texts could be
    /// recovered.
    pub changes: Vec<JournalEntry>,
    /// Whether the end of the segment cannot be read; everything before it was written earlier.
    pub torn: bool,
    /// Any other damage.
    pub damage: Damage,
    /// The name of the machine or container where the program may still be running; this cannot be
    /// checked from here.
    pub other_host: Option<String>,
}
