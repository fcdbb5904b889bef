//! Why an import failed.

use super::answers::answers_to_type;
use crate::format::ReadError;
use crate::text::{error_by_message, quoted};
use crate::words::Message;

/// Why a file or a text could not be imported.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportError {
    /// The content has no known shape.
    Unrecognised,
    /// A document of headings, lists or tables that do not look like a journey.
    NoJourneyInDocument,
    /// A table whose headings are not known.
    UnknownHeads(Vec<String>),
    /// Something else, which this message names.
    OtherKind(Message),
    /// A workbook has no sheet of this name; the names that it has.
    NoSuchSheet {
        sheet: String,
        sheets: Vec<String>,
    },
    Empty,
    /// The bytes are not a text in a known encoding.
    NotText,
    /// The format can carry an embedded map, but this file does not; the format's name.
    NoMapInside(&'static str),
    /// A limit was exceeded; `what` names it.
    TooMuch {
        /// The message id; the message takes `limit`.
        what: &'static str,
        limit: u64,
    },
    /// The input is malformed; `said` is the parser's message.
    Broken {
        /// The line, starting at 1, if known.
        line: Option<u64>,
        said: String,
    },
    /// The embedded map cannot be read.
    Map(Box<ReadError>),
    /// This build does not include the reader for the format of this name.
    NotBuilt(&'static str),
}

impl ImportError {
    /// The error as a message, with what to do next.
    pub fn message(&self) -> Message {
        match self {
            ImportError::Unrecognised => Message::new("import-unrecognised"),
            ImportError::NoJourneyInDocument => Message::new("import-no-journey-in-document"),
            ImportError::UnknownHeads(heads) => unknown_heads(heads),
            ImportError::OtherKind(what) => Message::new("import-other-kind").message("what", what.clone()),
            ImportError::NoSuchSheet { sheet, sheets } => Message::new("import-no-such-sheet")
                .text("sheet", sheet.clone())
                .quotations("sheets", sheets.clone()),
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

/// Names the headings, and shows how to say what they mean.
fn unknown_heads(heads: &[String]) -> Message {
    let names: Vec<String> = heads.iter().map(|head| quoted(head)).collect();
    // What the user still has to change is at least of the right form.
    let places = ["stage", "touchpoint"].into_iter().chain(std::iter::repeat("lane"));
    let asks = answers_to_type(heads.iter().map(String::as_str).zip(places));
    Message::new("import-unknown-heads").quotations("heads", names).text("map", asks)
}

impl From<ReadError> for ImportError {
    fn from(error: ReadError) -> ImportError {
        ImportError::Map(Box::new(error))
    }
}

error_by_message!(ImportError);
