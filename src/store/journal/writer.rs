//! Writing a journal: on one thread, in segments.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use super::error::JournalError;
use super::record::{Checkpoint, Origin, Record};
use crate::model::Map;
use crate::store::place::Directories;

/// The journal of one open map.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    origin: Origin,
}

impl Journal {
    /// A journal of changes that start from this. Nothing is touched before the first record.
    pub fn new(directories: &Directories, origin: Origin) -> Journal {
        Journal { folder: directories.state.join("journal"), origin }
    }

    /// Writes records and brings them to where a power cut does not reach them.
    ///
    /// # Errors
    /// A [`JournalError`]: then it is unknown what of them is on the disk, and nothing more is taken before
    /// [`Journal::snapshot`].
    pub fn append(&mut self, records: &[Record]) -> Result<(), JournalError> {
        if records.is_empty() { Ok(()) } else { Err(self.unsupported()) }
    }

    /// Begins anew after an error, in another file: with the whole map as it is now, which holds all records up to the
    /// number `through`.
    ///
    /// # Errors
    /// A [`JournalError`]; it can be tried again.
    pub fn snapshot(&mut self, map: Arc<Map>, through: u64, time: Timestamp) -> Result<(), JournalError> {
        let _ = (map, through, time);
        Err(self.unsupported())
    }

    /// Notes a verified save. When it holds all records the segment goes to the history.
    ///
    /// # Errors
    /// A [`JournalError`]: the save is not noted, and nothing more is taken before [`Journal::snapshot`].
    pub fn checkpoint(&mut self, saved: Checkpoint) -> Result<(), JournalError> {
        self.origin.path = Some(saved.path);
        self.origin.fingerprint = Some(saved.fingerprint);
        self.origin.map = saved.map;
        Ok(())
    }

    /// Lets go: what is in no file is left to be restored.
    pub fn close(&mut self) {}

    /// Lets go of what is in no file too: the user does not want it. It goes to the history.
    pub fn discard(&mut self) {}

    fn unsupported(&self) -> JournalError {
        JournalError { file: self.folder.clone(), kind: io::Error::from(io::ErrorKind::Unsupported).into() }
    }
}
