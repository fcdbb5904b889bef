//! Why a journal could not be written or read.

use std::io;
use std::path::PathBuf;

use crate::format::system_error::system_says;
use crate::text::error_by_message;
use crate::words::Message;

/// Why a journal could not be written or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalError {
    /// The segment, or the directory of all segments.
    pub file: PathBuf,
    pub kind: JournalErrorKind,
}

/// The reasons why a journal cannot be written or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalErrorKind {
    /// An earlier write failed; the whole map must be written to a new segment.
    Poisoned,
    /// A record, a segment or the map exceeds the limit for reading.
    TooLarge,
    /// The map that the changes start from would not be read back as the same map.
    Unfaithful,
    /// It is not a segment, or its beginning is damaged.
    Unreadable,
    /// Its header is damaged, so it may belong to any map.
    OfUnknownMap,
    /// The file that it belongs to contains another map.
    AnotherMap,
    /// It was written by a newer version.
    Newer,
    /// The map that its changes start from was not kept, so that they can only be listed.
    NoBase,
    /// A running program is writing it.
    InUse,
    /// Its file was removed, renamed or altered while it was being written.
    Displaced,
    System {
        kind: io::ErrorKind,
        /// The system's error message.
        said: String,
    },
}

impl JournalErrorKind {
    /// Whether there is no such file.
    pub(crate) fn is_missing(&self) -> bool {
        matches!(self, JournalErrorKind::System { kind: io::ErrorKind::NotFound, .. })
    }
}

impl From<io::Error> for JournalErrorKind {
    fn from(error: io::Error) -> JournalErrorKind {
        JournalErrorKind::System { kind: error.kind(), said: system_says(&error) }
    }
}

impl JournalError {
    /// What happened, and what to do next.
    pub fn message(&self) -> Message {
        let message = match &self.kind {
            JournalErrorKind::Poisoned => Message::new("journal-poisoned"),
            JournalErrorKind::TooLarge => Message::new("journal-too-large"),
            JournalErrorKind::Unfaithful => Message::new("journal-unfaithful"),
            JournalErrorKind::Unreadable => Message::new("journal-unreadable"),
            JournalErrorKind::OfUnknownMap => Message::new("journal-of-unknown-map"),
            JournalErrorKind::AnotherMap => Message::new("journal-another-map"),
            JournalErrorKind::Newer => Message::new("journal-newer"),
            JournalErrorKind::NoBase => Message::new("journal-no-base"),
            JournalErrorKind::InUse => Message::new("journal-in-use"),
            JournalErrorKind::Displaced => Message::new("journal-displaced"),
            JournalErrorKind::System { kind: io::ErrorKind::StorageFull, .. } => Message::new("journal-full"),
            JournalErrorKind::System { said, .. } => {
                Message::new("journal-system").text("said", said.as_str())
            }
        };
        message.text("file", self.file.to_string_lossy())
    }

    /// As [`Self::message`], for commands that only read: without the advice to save the map.
    pub fn message_of_reading(&self) -> Message {
        let message = match &self.kind {
            JournalErrorKind::TooLarge => Message::new("journal-too-large-to-read"),
            JournalErrorKind::System { said, .. } => {
                Message::new("journal-not-read").text("said", said.as_str())
            }
            _ => return self.message(),
        };
        message.text("file", self.file.to_string_lossy())
    }
}

error_by_message!(JournalError);
