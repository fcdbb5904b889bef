//! What another program did to the map's file, as far as it is known.

use std::path::PathBuf;
use std::sync::Arc;

use crate::format::Fingerprint;
use crate::model::Map;
use crate::words::Message;

/// A file that does not hold what it should.
#[derive(Clone, Debug)]
pub struct Outside {
    /// The file: the map's own, or the one that a first save or a copy was to make.
    pub path: PathBuf,
    /// What is there.
    pub found: Found,
    /// A name that is free, for a copy.
    pub copy: PathBuf,
    /// Whether a save found it, which wrote nothing then.
    pub saving: bool,
    /// Whether the dialog was shown: it comes once by itself.
    pub offered: bool,
    /// Whether a merge or a reload is being made.
    pub working: bool,
}

/// What was found where the file should be.
#[derive(Clone, Debug)]
pub enum Found {
    /// Nothing.
    Missing,
    /// Another content.
    Other(Arc<Other>),
}

/// A content that another program wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// What tells it from others; `None` where its bytes cannot be read.
    pub fingerprint: Option<Fingerprint>,
    /// The map that it is, or why it is none.
    pub content: Result<OtherMap, Message>,
}

/// A map that another program wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct OtherMap {
    /// The map.
    pub map: Arc<Map>,
    /// Why it may not be written by this program, where it may not.
    pub read_only: Option<Message>,
    /// Whether the file has what a save would not keep.
    pub has_comments: bool,
    /// The first of its changes to what the file held before.
    pub changes: Vec<Message>,
    /// How many there are.
    pub count: usize,
}

impl Outside {
    /// What tells the content from others, where there is one.
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        self.found.fingerprint()
    }

    /// The map that is there, or why there is none; `None` where there is no file.
    pub fn content(&self) -> Option<Result<&OtherMap, &Message>> {
        match &self.found {
            Found::Missing => None,
            Found::Other(other) => Some(other.content.as_ref()),
        }
    }
}

impl Found {
    /// What tells the content from others, where there is one.
    pub fn fingerprint(&self) -> Option<Fingerprint> {
        match self {
            Found::Missing => None,
            Found::Other(other) => other.fingerprint,
        }
    }
}
