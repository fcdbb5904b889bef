//! From a file to a map: any RON that says what [`super::map_text`] would, in any layout, with or without ids.
//!
//! What cannot be read is an error that names file, line and column, and the way out. What can be mended without a
//! guess (a missing id) is mended and said.

mod error;

use std::path::{Path, PathBuf};

pub use error::{Expected, ReadError, ReadErrorKind, Syntax};

use super::Fingerprint;
use crate::model::Map;
use crate::words::Message;

/// A map that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The map.
    pub map: Map,
    /// What people should know: what was mended, what will not be kept.
    pub notes: Vec<Message>,
    /// How many comments the file has; they are not kept when it is written.
    pub comments: usize,
    /// The schema of the file, where it is an older one.
    pub migrated: Option<u32>,
    /// Whether this program may write the file.
    pub access: Access,
}

/// Whether this program may write a file that it can read.
#[derive(Clone, Debug, PartialEq)]
pub enum Access {
    /// It may.
    Writable,
    /// It may not, because of this.
    ReadOnly(Message),
}

impl Loaded {
    /// Whether the first save should keep the former file beside the new one: the new one holds less or other
    /// things than the former.
    pub fn keeps_former(&self) -> bool {
        self.comments > 0 || self.migrated.is_some()
    }
}

/// A map that was read from a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// What was in it.
    pub loaded: Loaded,
    /// The file itself, with symbolic links followed: where to save.
    pub path: PathBuf,
    /// What to find there on saving, so that nobody else's work is overwritten.
    pub fingerprint: Fingerprint,
}

/// The most bytes that a map's file may have.
pub const SIZE_LIMIT: u64 = 256 * 1024 * 1024;

/// Reads a map out of the bytes of a file; `file` is its name in errors.
///
/// # Errors
/// A [`ReadError`] with the position of the first thing that cannot be read.
pub fn read_map(text: &[u8], file: &str) -> Result<Loaded, ReadError> {
    let _ = text;
    Err(ReadError { file: file.to_owned(), position: None, kind: ReadErrorKind::Empty, newer: None })
}

/// Opens a map's file.
///
/// # Errors
/// A [`ReadError`]: of the file system, or as [`read_map`].
pub fn open(path: &Path) -> Result<Opened, ReadError> {
    let file = path.to_string_lossy().into_owned();
    Ok(Opened { loaded: read_map(b"", &file)?, path: path.to_owned(), fingerprint: Fingerprint::of(b"") })
}
