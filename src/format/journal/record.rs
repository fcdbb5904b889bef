//! The entries of a journal.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::format::fingerprint::Fingerprint;
use crate::model::Map;
use crate::ops::Transaction;

/// One user action in the journal. Undo and redo are actions as well; their ops are those that were
/// actually applied.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalRecord {
    /// Greater than that of every record before it, even across segments.
    pub sequence: u64,
    pub time: Timestamp,
    pub transaction: Transaction,
    /// Whether this is a draft: the text in an open editor, as the transaction that closing the
    /// editor would make. The next record of any kind replaces it; an empty one means that no draft
    /// remains.
    pub draft: bool,
}

/// What the changes of a journal start from.
#[derive(Clone, Debug)]
pub struct JournalOrigin {
    /// The map's file, as a canonical path; `None` if the map was never saved.
    pub path: Option<PathBuf>,
    /// The name of the map for display: a file name or a title.
    pub name: String,
    /// The content of the file; `None` if there is no file yet.
    pub fingerprint: Option<Fingerprint>,
    /// The map in the file (or that an untitled one started with), with its ranks in memory.
    pub map: Arc<Map>,
}

/// A completed and verified save.
#[derive(Clone, Debug)]
pub struct Checkpoint {
    /// The file, as a canonical path; “save as” changes it.
    pub path: PathBuf,
    /// The new content of the file.
    pub fingerprint: Fingerprint,
    /// The sequence of the last record in the file. Drafts are never saved and do not count.
    pub through: u64,
    /// The map that was saved, with its ranks in memory.
    pub map: Arc<Map>,
}
