//! Why a file cannot be read: what happened, where, and the way out.

mod sentence;

use std::io;

use crate::model::{Refusal, Variant};
use crate::text::{error_by_message, shell_word};
use crate::words::Message;

/// A file that cannot be read as a map.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    /// The name of the file, as it was given.
    pub file: String,
    /// Line and column of what is wrong, both from 1, the column in characters.
    pub position: Option<(usize, usize)>,
    /// What is wrong.
    pub kind: ReadErrorKind,
    /// The schema of the file, where it is newer than this program: then that may be the reason.
    pub newer: Option<u32>,
}

/// What is wrong with a file.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadErrorKind {
    /// There is no such file.
    Missing,
    /// It is a directory.
    Directory,
    /// It is a device, a pipe or a socket.
    NotRegular,
    /// The system does not let us read it.
    Denied,
    /// It has more bytes than we read.
    TooLarge {
        /// The most bytes that are read.
        limit: u64,
    },
    /// It has more nodes or values than we read.
    TooMany {
        /// The most that are read.
        limit: usize,
    },
    /// Reading failed, in the system's words.
    Unreadable(String),
    /// There is nothing in it but white space and comments.
    Empty,
    /// It is not UTF-8.
    NotUtf8,
    /// Git left its conflict markers in it.
    ConflictMarkers,
    /// It is not RON here.
    Syntax(Syntax),
    /// A struct of another name.
    OtherStruct {
        /// The name that belongs here.
        expected: &'static str,
        /// The name that stands here.
        found: String,
    },
    /// A key that stands twice in its node, table or file.
    RepeatedKey {
        /// The key.
        key: String,
    },
    /// An id that two nodes have.
    RepeatedId {
        /// The id.
        id: String,
        /// The line of the first, where it is known.
        first: usize,
    },
    /// A text where an id belongs.
    MalformedId {
        /// The text.
        text: String,
        /// The letter that the id should begin with; none: that of any kind.
        letter: Option<char>,
    },
    /// A conflict that gives values before it says of what, or does not say it at all.
    UnaskedConflict,
    /// Two conflicts about one field of one node.
    RepeatedConflict {
        /// The id of the node.
        id: String,
    },
    /// A card without a lane.
    NoLane,
    /// A card in a lane that the file does not have.
    UnknownLane {
        /// What stands as the card's lane.
        lane: String,
        /// The lanes that there are.
        known: String,
    },
    /// A card whose lane several lanes are called.
    AmbiguousLane {
        /// What stands as the card's lane.
        lane: String,
        /// The ids of the lanes called so.
        known: String,
    },
    /// A whole number that its field does not take.
    OutOfRange {
        /// The field.
        field: &'static str,
        /// The number, as it is written.
        found: String,
        /// The least that it takes.
        least: i64,
        /// The most that it takes.
        most: i64,
    },
    /// Infinity, not a number, or more than a number can hold.
    NotFinite {
        /// The field.
        field: &'static str,
        /// The number, as it is written.
        found: String,
    },
    /// A text that is no date.
    NotADate {
        /// The field.
        field: &'static str,
        /// The text.
        found: String,
    },
    /// A word that is not one of the field's choices.
    NoSuchChoice {
        /// The field.
        field: &'static str,
        /// The word.
        found: String,
        /// The choices.
        allowed: &'static [Variant],
    },
    /// A value of another type.
    WrongType {
        /// The field.
        field: &'static str,
        /// What stands there.
        found: String,
        /// What the field takes.
        expected: Expected,
    },
    /// Two statements of the file do not go together.
    Refused(Box<Refusal>),
}

/// What the grammar asks for where it is broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// The file ends too early.
    End,
    /// A text without its closing quote.
    UnclosedText,
    /// A `/*` without its `*/`.
    UnclosedComment,
    /// An escape that there is not.
    Escape,
    /// A comma, or the end of what is open.
    Comma,
    /// The colon after a key.
    Colon,
    /// A closing bracket of this kind.
    Close(char),
    /// The name of a field.
    Key,
    /// Something after the end of the map.
    After,
    /// Brackets in brackets, deeper than any map goes.
    TooDeep,
    /// Anything else, in the parser's words.
    Other(String),
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text in quotes.
    Text,
    /// A list of texts.
    Texts,
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// One of the field's words, without quotes.
    Choice,
    /// A date in quotes.
    Date,
    /// An id in quotes.
    Id,
    /// A list of ids.
    Ids,
    /// A table from names or ids to whole numbers.
    Counts,
    /// A list of nodes.
    Nodes,
    /// A table from actions to lists of keys.
    Keys,
    /// The ids of what a node stands in.
    Place,
}

/// What is wrong, and its offset in the text, where it has one.
pub(super) type Problem = (Option<usize>, ReadErrorKind);

impl From<io::Error> for ReadErrorKind {
    fn from(error: io::Error) -> ReadErrorKind {
        match error.kind() {
            io::ErrorKind::NotFound => ReadErrorKind::Missing,
            io::ErrorKind::PermissionDenied => ReadErrorKind::Denied,
            io::ErrorKind::IsADirectory => ReadErrorKind::Directory,
            _ => ReadErrorKind::Unreadable(error.to_string()),
        }
    }
}

impl ReadError {
    /// `file:line:column`, as far as it is known.
    pub fn place(&self) -> String {
        match self.position {
            Some((line, column)) => format!("{}:{line}:{column}", self.file),
            None => self.file.clone(),
        }
    }

    /// The error as a sentence: where, what, and what to do next.
    pub fn message(&self) -> Message {
        self.with_problem(match self.kind {
            // The command as a shell takes it; it reads no stream.
            ReadErrorKind::ConflictMarkers if self.file != "-" => {
                Message::new("read-conflict-markers-in-file").text("file", shell_word(self.file.as_ref()))
            }
            _ => self.kind.message(),
        })
    }

    /// The same where the file is a version of one: no command can be called on that.
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
