//! Why nothing was imported.

use crate::format::ReadError;
use crate::text::error_by_message;
use crate::words::Message;

/// Why nothing was imported.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportError {
    /// It is not any shape that Masa knows.
    Unrecognised,
    /// There is nothing in it.
    Empty,
    /// The text is neither UTF-8 nor UTF-16 with a byte order mark.
    NotText,
    /// It is a format that can carry a map, and carries none; the format's name.
    NoMapInside(&'static str),
    /// More than `limit` of something, which the message names.
    TooMuch {
        /// Of what: a sentence that takes `limit`.
        what: &'static str,
        limit: u64,
    },
    /// It is broken at a line, counted from 1, in the words of whoever noticed.
    Broken {
        /// The line, where it is known.
        line: Option<u64>,
        said: String,
    },
    /// The map that it carries cannot be read.
    Map(Box<ReadError>),
    /// This build of the program cannot read the format of this name.
    NotBuilt(&'static str),
}

impl ImportError {
    /// What happened and what to do, to people.
    pub fn message(&self) -> Message {
        match self {
            ImportError::Unrecognised => Message::new("import-unrecognised"),
            ImportError::Empty => Message::new("import-empty"),
            ImportError::NotText => Message::new("import-not-text"),
            ImportError::NoMapInside(format) => Message::new("import-no-map-inside").text("format", *format),
            ImportError::TooMuch { what, limit } => Message::new(what).text("limit", limit.to_string()),
            ImportError::Broken { line: Some(line), said } => {
                Message::new("import-broken-line").text("line", line.to_string()).text("said", said.clone())
            }
            ImportError::Broken { line: None, said } => {
                Message::new("import-broken").text("said", said.clone())
            }
            ImportError::Map(error) => error.message(),
            ImportError::NotBuilt(format) => Message::new("import-not-built").text("format", *format),
        }
    }
}

impl From<ReadError> for ImportError {
    fn from(error: ReadError) -> ImportError {
        ImportError::Map(Box::new(error))
    }
}

error_by_message!(ImportError);
