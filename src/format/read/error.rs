//! Errors in reading a file: what is wrong, where, and what to do.

mod sentence;

use std::io;

use crate::format::system_error::system_says;
use crate::model::{Refusal, Variant};
use crate::text::{error_by_message, shell_word};
use crate::words::Message;

/// Why a file cannot be read as a map.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    /// The name of the file, as given.
    pub file: String,
    /// Line and column of the error, both from 1; the column in characters.
    pub position: Option<(usize, usize)>,
    pub kind: ReadErrorKind,
    /// The schema of the file if it is newer than this program's, which may be the cause.
    pub newer: Option<u32>,
}

/// The reasons why a file cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadErrorKind {
    Missing,
    Directory,
    /// It is a device, a pipe or a socket.
    NotRegular,
    /// The system denied permission.
    Denied,
    /// It has too many bytes.
    TooLarge {
        /// In bytes.
        limit: u64,
    },
    /// It has too many nodes or values.
    TooMany {
        limit: usize,
    },
    /// Reading failed; contains the system's error message.
    Unreadable(String),
    /// It contains only white space and comments.
    Empty,
    /// It does not begin like a map.
    NotAMap,
    /// It is not UTF-8.
    NotUtf8,
    /// It contains git's conflict markers.
    ConflictMarkers,
    /// It is not valid RON.
    Syntax(Syntax),
    /// A struct with an unexpected name.
    OtherStruct {
        expected: &'static str,
        found: String,
    },
    /// A key that occurs twice in its node, table or file.
    RepeatedKey {
        key: String,
    },
    /// An id of two nodes.
    RepeatedId {
        id: String,
        /// The line of the first occurrence, if known.
        first: usize,
    },
    /// A text in place of an id.
    MalformedId {
        text: String,
        /// The letter that the id should start with; `None` if any kind is allowed.
        letter: Option<char>,
    },
    /// A text that is no id, where a persona is meant: probably her name.
    NotAPersona {
        text: String,
    },
    /// A conflict without its field, or with a value before it.
    UnaskedConflict,
    /// Two conflicts about the same field of the same node.
    RepeatedConflict {
        id: String,
    },
    NoLane,
    /// A card in a lane that the file does not have.
    UnknownLane {
        /// The lane given in the card.
        lane: String,
        /// The lanes of the file.
        known: String,
    },
    /// A card whose lane name matches several lanes.
    AmbiguousLane {
        /// The lane given in the card.
        lane: String,
        /// The ids of the matching lanes.
        known: String,
    },
    /// An integer that its field does not accept.
    OutOfRange {
        field: &'static str,
        /// The number, as written.
        found: String,
        least: i64,
        most: i64,
    },
    /// A number, whole or not, that its field does not accept.
    OutsideScale {
        field: &'static str,
        /// The number, as written.
        found: String,
        least: i64,
        most: i64,
    },
    /// A number that is infinite, NaN or too large.
    NotFinite {
        field: &'static str,
        /// The number, as written.
        found: String,
    },
    /// A text that is not a date.
    NotADate {
        field: &'static str,
        found: String,
    },
    /// A word that is not one of the field's choices.
    NoSuchChoice {
        field: &'static str,
        found: String,
        allowed: &'static [Variant],
    },
    /// A value of the wrong type.
    WrongType {
        field: &'static str,
        /// The value, as written.
        found: String,
        expected: Expected,
    },
    /// The map refused something: two statements of the file contradict each other.
    Refused(Box<Refusal>),
}

/// What is missing or wrong at a syntax error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// The file ends too early.
    End,
    /// A text without its closing quote.
    UnclosedText,
    /// A `/*` without its `*/`.
    UnclosedComment,
    /// An unknown escape sequence.
    Escape,
    /// A comma, or a closing bracket.
    Comma,
    /// The colon after a key.
    Colon,
    /// This closing bracket.
    Close(char),
    /// The name of a field.
    Key,
    /// The name of a field: this bracket opens something instead.
    KeyBefore(char),
    /// A `#` where a comment was meant.
    CommentSign,
    /// A text that goes on over several lines, up to this one, and is probably not closed where it should be.
    TextOverLines(usize),
    /// There is something after the end of the map.
    After,
    /// Brackets are nested deeper than in any map.
    TooDeep,
    /// Anything else; contains the parser's message.
    Other(String),
}

/// The type of value that a field accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text in quotes.
    Text,
    /// A list of texts.
    Texts,
    /// `true` or `false`.
    Flag,
    /// An integer.
    Whole,
    Number,
    /// One of the field's choices, without quotes.
    Choice,
    /// A date in quotes.
    Date,
    /// An id in quotes.
    Id,
    /// A list of ids.
    Ids,
    /// A table from names or ids to integers.
    Counts,
    /// A table from names to texts.
    TextsByName,
    /// A list of nodes.
    Nodes,
    /// A table from actions to lists of keys.
    Keys,
    /// The ids of the containers of a node.
    Place,
}

/// What is wrong, and its offset in the text if it has one.
pub(super) type Problem = (Option<usize>, ReadErrorKind);

impl From<io::Error> for ReadErrorKind {
    fn from(error: io::Error) -> ReadErrorKind {
        match error.kind() {
            io::ErrorKind::NotFound => ReadErrorKind::Missing,
            io::ErrorKind::PermissionDenied => ReadErrorKind::Denied,
            io::ErrorKind::IsADirectory => ReadErrorKind::Directory,
            _ => ReadErrorKind::Unreadable(system_says(&error)),
        }
    }
}

impl ReadError {
    /// `file:line:column`, as far as known.
    pub fn place(&self) -> String {
        match self.position {
            Some((line, column)) => format!("{}:{line}:{column}", self.file),
            None => self.file.clone(),
        }
    }

    /// Where, what, and what to do next.
    pub fn message(&self) -> Message {
        self.with_problem(match self.kind {
            // Contains a command with the file name quoted for a shell; not for standard input.
            ReadErrorKind::ConflictMarkers if self.file != "-" => {
                Message::new("read-conflict-markers-in-file").text("file", shell_word(self.file.as_ref()))
            }
            _ => self.kind.message(),
        })
    }

    /// As [`Self::message`], for a version of a file: it is not a file that a command could be
    /// given.
    pub fn message_of_version(&self) -> Message {
        self.with_problem(self.kind.message())
    }

    fn with_problem(&self, problem: Message) -> Message {
        let message = match self.newer {
            Some(schema) => Message::new("read-error-newer").text("schema", schema.to_string()),
            None => Message::new("read-error"),
        };
        message.text("place", self.place()).message("problem", problem)
    }
}

error_by_message!(ReadError);
