//! Why a file cannot be read: what happened, where, and the way out.

use std::fmt;
use std::io;

use crate::model::{Choice, LaneKind, Refusal, Variant};
use crate::store::system::Unread;
use crate::text::{shell_word, visible};
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

impl Expected {
    fn message(self) -> Message {
        Message::new(match self {
            Expected::Text => "expected-text",
            Expected::Texts => "expected-texts",
            Expected::Flag => "expected-flag",
            Expected::Whole => "expected-whole",
            Expected::Number => "expected-number",
            Expected::Choice => "expected-choice",
            Expected::Date => "expected-date",
            Expected::Id => "expected-id",
            Expected::Ids => "expected-ids",
            Expected::Counts => "expected-counts",
            Expected::Nodes => "expected-nodes",
            Expected::Keys => "expected-keys",
            Expected::Place => "expected-place",
        })
    }
}

impl Syntax {
    fn message(&self) -> Message {
        match self {
            Syntax::End => Message::new("syntax-end"),
            Syntax::UnclosedText => Message::new("syntax-unclosed-text"),
            Syntax::UnclosedComment => Message::new("syntax-unclosed-comment"),
            Syntax::Escape => Message::new("syntax-escape"),
            Syntax::Comma => Message::new("syntax-comma"),
            Syntax::Colon => Message::new("syntax-colon"),
            Syntax::Close(bracket) => Message::new("syntax-close").text("bracket", bracket.to_string()),
            Syntax::Key => Message::new("syntax-key"),
            Syntax::After => Message::new("syntax-after"),
            Syntax::TooDeep => Message::new("syntax-too-deep"),
            Syntax::Other(said) => Message::new("syntax-other").text("said", short(said)),
        }
    }
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

impl From<Unread> for ReadErrorKind {
    fn from(unread: Unread) -> ReadErrorKind {
        match unread {
            Unread::Refused(error) => error.into(),
            Unread::Directory => ReadErrorKind::Directory,
            Unread::NotRegular => ReadErrorKind::NotRegular,
            Unread::TooLarge { limit } => ReadErrorKind::TooLarge { limit },
        }
    }
}

impl ReadErrorKind {
    fn message(&self) -> Message {
        match self {
            ReadErrorKind::Missing => Message::new("read-missing"),
            ReadErrorKind::Directory => Message::new("read-directory"),
            ReadErrorKind::NotRegular => Message::new("read-not-regular"),
            ReadErrorKind::Denied => Message::new("read-denied"),
            ReadErrorKind::TooLarge { limit } => {
                Message::new("read-too-large").number("limit", limit / (1024 * 1024))
            }
            ReadErrorKind::TooMany { limit } => {
                Message::new("read-too-many").text("limit", limit.to_string())
            }
            ReadErrorKind::Unreadable(said) => Message::new("read-unreadable").text("said", short(said)),
            ReadErrorKind::Empty => Message::new("read-empty"),
            ReadErrorKind::NotUtf8 => Message::new("read-not-utf8"),
            ReadErrorKind::ConflictMarkers => Message::new("read-conflict-markers"),
            ReadErrorKind::Syntax(syntax) => syntax.message(),
            ReadErrorKind::OtherStruct { expected, found } => {
                Message::new("read-other-struct").text("expected", *expected).text("found", short(found))
            }
            ReadErrorKind::RepeatedKey { key } => Message::new("read-repeated-key").text("key", short(key)),
            ReadErrorKind::RepeatedId { id, first } => {
                Message::new("read-repeated-id").text("id", id.as_str()).text("first", first.to_string())
            }
            ReadErrorKind::UnaskedConflict => Message::new("read-unasked-conflict"),
            ReadErrorKind::RepeatedConflict { id } => {
                Message::new("read-repeated-conflict").text("id", id.as_str())
            }
            ReadErrorKind::NoLane => Message::new("read-no-lane"),
            ReadErrorKind::UnknownLane { lane, known } if known.is_empty() => {
                Message::new("read-unknown-lane-none")
                    .text("lane", short(lane))
                    .text("kinds", names(LaneKind::VARIANTS))
            }
            ReadErrorKind::UnknownLane { lane, known } => {
                Message::new("read-unknown-lane").text("lane", short(lane)).text("known", known.as_str())
            }
            ReadErrorKind::AmbiguousLane { lane, known } => {
                Message::new("read-ambiguous-lane").text("lane", short(lane)).text("known", known.as_str())
            }
            ReadErrorKind::Refused(refusal) => refusal.message(),
            value => value.value_message(),
        }
    }

    /// The sentences about single values.
    fn value_message(&self) -> Message {
        match self {
            ReadErrorKind::MalformedId { text, letter } => Message::new("read-malformed-id")
                .text("text", short(text))
                .text("letter", letter.map_or_else(|| "c".to_owned(), String::from)),
            ReadErrorKind::OutOfRange { field, found, least, most } => Message::new("read-out-of-range")
                .text("field", *field)
                .text("found", short(found))
                .text("least", least.to_string())
                .text("most", most.to_string()),
            ReadErrorKind::NotFinite { field, found } => {
                Message::new("read-not-finite").text("field", *field).text("found", short(found))
            }
            ReadErrorKind::NotADate { field, found } => {
                Message::new("read-not-a-date").text("field", *field).text("found", short(found))
            }
            ReadErrorKind::NoSuchChoice { field, found, allowed } => Message::new("read-no-such-choice")
                .text("field", *field)
                .text("found", short(found))
                .text("allowed", names(allowed)),
            ReadErrorKind::WrongType { field, found, expected } => Message::new("read-wrong-type")
                .text("field", *field)
                .text("found", short(found))
                .message("expected", expected.message()),
            _ => Message::new("read-unreadable"),
        }
    }
}

/// A text that a file holds may be of any length.
fn short(text: &str) -> String {
    const SHOWN: usize = 80;
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn names(variants: &[Variant]) -> String {
    variants.iter().map(|variant| variant.name).collect::<Vec<_>>().join(", ")
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
        let message = match self.newer {
            Some(schema) => Message::new("read-error-newer").text("schema", schema.to_string()),
            None => Message::new("read-error"),
        };
        let problem = match self.kind {
            // The command as a shell takes it.
            ReadErrorKind::ConflictMarkers => {
                self.kind.message().text("file", shell_word(self.file.as_ref()))
            }
            _ => self.kind.message(),
        };
        message.text("place", self.place()).message("problem", problem)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().map_text(&|text| visible(text).into_owned()).fmt(formatter)
    }
}

impl std::error::Error for ReadError {}
