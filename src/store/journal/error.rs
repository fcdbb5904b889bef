//! Why a journal could not be written or read.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::text::visible;
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
    /// The error as a sentence.
    pub fn message(&self) -> Message {
        let message = match &self.kind {
            JournalErrorKind::System { said, .. } => {
                Message::new("journal-system").text("said", said.as_str())
            }
        };
        message.text("file", self.file.to_string_lossy())
    }
}

impl fmt::Display for JournalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().map_text(&|text| visible(text).into_owned()).fmt(formatter)
    }
}

impl std::error::Error for JournalError {}
