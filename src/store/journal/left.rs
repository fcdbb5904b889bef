//! What programs that have ended left behind, and how it becomes a map again.

use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::error::JournalError;
use crate::model::Map;
use crate::ops::Transaction;
use crate::store::fingerprint::Fingerprint;
use crate::store::place::Directories;
use crate::words::Message;

/// What a program that has ended left behind and no file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// The segment; only for [`restore`] and [`discard`].
    pub journal: PathBuf,
    /// The map's file; `None`: it had none yet.
    pub path: Option<PathBuf>,
    /// What the map is called.
    pub name: String,
    /// When the first of the changes was made.
    pub from: Timestamp,
    /// When the last of them was made.
    pub until: Timestamp,
    /// The changes that the file does not hold, in order; at least one.
    pub changes: Vec<Change>,
    /// Whether the end of the segment cannot be read: what is there is what was written before.
    pub torn: bool,
}

/// A change, for people to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// When it was made.
    pub time: Timestamp,
    /// The action's name (`card.add`).
    pub action: String,
    /// What was done.
    pub said: Message,
    /// Whether it stood in an open editor.
    pub draft: bool,
}

/// What is to be opened, and done on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The map that the file holds, with the ranks that the transactions need; of an untitled map, what it began with.
    pub base: Map,
    /// What is to be done on it, in order, each undoable.
    pub transactions: Vec<Transaction>,
    /// How they came about.
    pub how: How,
}

/// How changes were restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The file is as it was: they are done again.
    Replayed,
    /// The file has changed since: both were brought together in one transaction.
    Merged {
        /// How many values could not be decided.
        conflicts: usize,
    },
    /// There is no file: the map is made of what the journal has.
    Whole,
}

/// What is left of all maps, oldest first.
pub fn left(directories: &Directories) -> Vec<Left> {
    let _ = directories;
    Vec::new()
}

/// What is left of the map in this file, given by its canonical path; oldest first.
pub fn left_of(directories: &Directories, path: &Path) -> Vec<Left> {
    left(directories).into_iter().filter(|left| left.path.as_deref() == Some(path)).collect()
}

/// Makes transactions of what is left, on the map that the file holds now (`None`: there is no such file).
///
/// # Errors
/// A [`JournalError`]; nothing was changed.
pub fn restore(left: &Left, file: Option<(&Map, Fingerprint)>) -> Result<Restored, JournalError> {
    let _ = file;
    Err(JournalError { file: left.journal.clone(), kind: io::Error::from(io::ErrorKind::Unsupported).into() })
}

/// Lets go of what is left, because it was restored or is not wanted. It goes to the history.
///
/// # Errors
/// A [`JournalError`]; it is still there.
pub fn discard(directories: &Directories, left: &Left) -> Result<(), JournalError> {
    let _ = directories;
    Err(JournalError { file: left.journal.clone(), kind: io::Error::from(io::ErrorKind::Unsupported).into() })
}
