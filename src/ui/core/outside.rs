//! What is known about changes that another program made to the map's file.

use std::path::PathBuf;
use std::sync::Arc;

use crate::format::Fingerprint;
use crate::model::Map;
use crate::words::Message;

/// A file whose content is not what we last read or wrote.
#[derive(Clone, Debug)]
pub struct Outside {
    /// The map's own file, or the one that a first save or a copy was to make.
    pub path: PathBuf,
    pub found: Found,
    /// An unused file name, for a copy.
    pub copy: PathBuf,
    /// Whether a save found it, and therefore wrote nothing.
    pub saving: bool,
    /// Whether the dialog was shown: it opens by itself only once.
    pub offered: bool,
    /// Whether a merge or a reload is running.
    pub working: bool,
}

/// What was found at the path of the file.
#[derive(Clone, Debug)]
pub enum Found {
    /// No file.
    Missing,
    Other(Arc<Other>),
}

/// A content that another program wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// `None` if it cannot be read.
    pub fingerprint: Option<Fingerprint>,
    /// The map, or why it is not one.
    pub content: Result<OtherMap, Message>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OtherMap {
    pub map: Arc<Map>,
    /// Why this program may not write it, if so.
    pub read_only: Option<Message>,
    /// Whether the file has comments, which a save would not keep.
    pub has_comments: bool,
    /// The first of its changes relative to what the file contained before.
    pub changes: Vec<Message>,
    /// The number of all changes.
    pub count: usize,
}

impl Outside {
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        self.found.fingerprint()
    }

    /// The map in the file, or why it is not one; `None` if there is no file.
    pub fn content(&self) -> Option<Result<&OtherMap, &Message>> {
        match &self.found {
            Found::Missing => None,
            Found::Other(other) => Some(other.content.as_ref()),
        }
    }
}

impl Found {
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        match self {
            Found::Missing => None,
            Found::Other(other) => other.fingerprint,
        }
    }
}
