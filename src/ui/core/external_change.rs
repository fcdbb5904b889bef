//! What is known about changes that another program made to the map's file.

use std::path::PathBuf;
use std::sync::Arc;

use crate::format::Fingerprint;
use crate::model::Map;
use crate::words::Message;

/// A file whose content is not what we last read or wrote.
#[derive(Clone, Debug)]
pub struct ExternalChange {
    /// The map's own file, or the one that a first save or a copy was to make.
    pub path: PathBuf,
    pub current: CurrentFile,
    /// An unused file name, for a copy.
    pub copy_path: PathBuf,
    /// Whether a save found it, and therefore wrote nothing.
    pub during_save: bool,
    /// Whether the dialog was shown: it opens by itself only once.
    pub dialog_shown: bool,
    /// Whether a merge or a reload is running.
    pub in_progress: bool,
}

/// What was found at the path of the file.
#[derive(Clone, Debug)]
pub enum CurrentFile {
    /// No file.
    Missing,
    Changed(Arc<ChangedFile>),
}

/// A content that another program wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangedFile {
    /// `None` if it cannot be read.
    pub fingerprint: Option<Fingerprint>,
    /// The map, or why it is not one.
    pub content: Result<TheirMap, Message>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TheirMap {
    pub map: Arc<Map>,
    /// Why this program may not write it, if so.
    pub read_only: Option<Message>,
    /// Whether the file has comments, which a save would not keep.
    pub has_comments: bool,
    /// The first of its changes relative to what the file contained before.
    pub changes: Vec<Message>,
    /// The number of all changes.
    pub change_count: usize,
}

impl ExternalChange {
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        self.current.fingerprint()
    }

    /// The map in the file, or why it is not one; `None` if there is no file.
    pub fn content(&self) -> Option<Result<&TheirMap, &Message>> {
        match &self.current {
            CurrentFile::Missing => None,
            CurrentFile::Changed(other) => Some(other.content.as_ref()),
        }
    }
}

impl CurrentFile {
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        match self {
            CurrentFile::Missing => None,
            CurrentFile::Changed(other) => other.fingerprint,
        }
    }
}
