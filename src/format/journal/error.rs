//! Why a journal could not be written or read.

use std::io;
use std::path::PathBuf;

use crate::text::error_by_message;
use crate::words::Message;

/// Why a journal could not be written or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalError {
    /// The segment, or the directory of all.
    pub file: PathBuf,
    /// What happened.
    pub kind: JournalErrorKind,
}

/// What kept a journal from being written or read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JournalErrorKind {
    /// Writing failed before; the whole map is to be written into another segment.
    Poisoned,
    /// A record, a segment or the map is larger than any that is read.
    TooLarge,
    /// The map that the changes start from cannot be written so that it is read back the same.
    Unfaithful,
    /// It is no segment, or not even its beginning is whole.
    Unreadable,
    /// Its beginning is damaged: it may be of any map.
    OfUnknownMap,
    /// The file of its map holds another map.
    AnotherMap,
    /// A newer version wrote it.
    Newer,
    /// A program that is running writes it.
    InUse,
    /// Its file was removed, renamed or altered while it was being written.
    Displaced,
    /// The system refused.
    System {
        /// Which refusal.
        kind: io::ErrorKind,
        /// In the system's words.
        said: String,
    },
}

impl From<io::Error> for JournalErrorKind {
    fn from(error: io::Error) -> JournalErrorKind {
        JournalErrorKind::System { kind: error.kind(), said: error.to_string() }
    }
}

impl JournalError {
    /// The error as a sentence: what happened, and what to do next.
    pub fn message(&self) -> Message {
        let message = match &self.kind {
            JournalErrorKind::Poisoned => Message::new("journal-poisoned"),
            JournalErrorKind::TooLarge => Message::new("journal-too-large"),
            JournalErrorKind::Unfaithful => Message::new("journal-unfaithful"),
            JournalErrorKind::Unreadable => Message::new("journal-unreadable"),
            JournalErrorKind::OfUnknownMap => Message::new("journal-of-unknown-map"),
            JournalErrorKind::AnotherMap => Message::new("journal-another-map"),
            JournalErrorKind::Newer => Message::new("journal-newer"),
            JournalErrorKind::InUse => Message::new("journal-in-use"),
            JournalErrorKind::Displaced => Message::new("journal-displaced"),
            JournalErrorKind::System { kind: io::ErrorKind::StorageFull, .. } => Message::new("journal-full"),
            JournalErrorKind::System { said, .. } => {
                Message::new("journal-system").text("said", said.as_str())
            }
        };
        message.text("file", self.file.to_string_lossy())
    }

    /// The same where one only looks: what to do next is not to save a map.
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
