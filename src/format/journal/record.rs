//! What a journal keeps.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::format::fingerprint::Fingerprint;
use crate::model::Map;
use crate::ops::Transaction;

/// One user action as the journal keeps it. Undo and redo are actions too, with the ops that were really applied.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its number; each is greater than the one before, however many segments they are in.
    pub sequence: u64,
    /// When it was done.
    pub time: Timestamp,
    /// What was done.
    pub transaction: Transaction,
    /// Whether it is not done yet: what stands in an open editor, as the transaction that closing it would make. The next
    /// record, of whatever kind, takes its place; an empty one says that nothing stands there any more.
    pub draft: bool,
}

/// What the changes of a journal start from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The map's file, in canonical form; `None`: the map has none yet.
    pub path: Option<PathBuf>,
    /// What the map is called, for people: a file's name, a title.
    pub name: String,
    /// What the file holds; `None`: there is no such file yet.
    pub fingerprint: Option<Fingerprint>,
    /// The map that is in the file (or that an untitled one began with), with the ranks of memory.
    pub map: Arc<Map>,
}

/// A save that was done and verified.
#[derive(Clone, Debug)]
pub struct Checkpoint {
    /// The file, in canonical form; another than before after it was saved under a new name.
    pub path: PathBuf,
    /// What it holds now.
    pub fingerprint: Fingerprint,
    /// The number of the last record that is in it. Drafts are in no file and do not count.
    pub through: u64,
    /// The map that was saved, with the ranks of memory.
    pub map: Arc<Map>,
}
