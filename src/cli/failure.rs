//! Errors of commands; the exit status is always 2.

use std::fmt::{self, Display, Formatter};
use std::io;
use std::path::Path;

use crate::format::{EXTENSION, ReadError, ReadErrorKind, SaveError, SaveErrorKind, read_errors};
use crate::import::ImportFormat;
use crate::store;
use crate::text::{shell_word, visible};
use crate::words::Message;

/// Wrong input or arguments.
#[derive(Debug)]
pub(super) enum Failure {
    /// The message to print.
    Message(Box<Message>),
    /// A file that cannot be read as a map.
    Unreadable(Box<ReadError>),
    /// Writing to standard output failed.
    Output(io::Error),
    /// Already reported; only the exit status is left to set.
    AlreadyReported,
}

impl Failure {
    /// The error as a message; `None` if there is nothing to print.
    pub fn message(&self) -> Option<Message> {
        match self {
            Failure::Message(message) => Some((**message).clone()),
            Failure::Unreadable(error) => Some(error.message()),
            Failure::Output(error) => Some(Message::new("cli-output").text("said", error.to_string())),
            Failure::AlreadyReported => None,
        }
    }

    /// All that is to be printed: whatever else is wrong with a file is told at once.
    pub fn messages(&self) -> Vec<Message> {
        let further = match self {
            Failure::Unreadable(error) => further_errors(error),
            _ => Vec::new(),
        };
        if further.is_empty() { self.message().into_iter().collect() } else { further }
    }

    /// True if the reader of standard output closed the pipe, which is not an error of ours.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl Display for Failure {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self.message() {
            Some(message) => message.map_text(&|text| visible(text).into_owned()).fmt(formatter),
            None => formatter.write_str("already reported"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<Message> for Failure {
    fn from(message: Message) -> Failure {
        Failure::Message(Box::new(message))
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Failure {
        match error.kind {
            ReadErrorKind::NotAMap | ReadErrorKind::Missing => reason(&error).into(),
            _ => Failure::Unreadable(Box::new(error)),
        }
    }
}

/// All errors of a file that can be read again; empty if this is not so.
fn further_errors(error: &ReadError) -> Vec<Message> {
    let bytes = error.position.and_then(|_| store::read_bytes(Path::new(&error.file)).ok());
    let errors = bytes.map(|bytes| read_errors(&bytes, &error.file)).unwrap_or_default();
    errors.iter().map(ReadError::message).collect()
}

/// The message of a file that cannot be read; if it can be imported, how.
pub(super) fn reason(error: &ReadError) -> Message {
    let kinds = ImportFormat::by_ending(&error.file);
    let importable = !kinds.is_empty() && !kinds.contains(&ImportFormat::Masa);
    let named = format!("{}.{EXTENSION}", error.file);
    if error.kind == ReadErrorKind::Missing && Path::new(&named).is_file() {
        return Message::new("cli-named").text("file", error.file.as_str()).text("name", named);
    }
    let is_other = error.kind == ReadErrorKind::NotAMap && importable;
    if is_other { instead(Path::new(&error.file)) } else { error.message() }
}

/// How to import a file that is no map.
pub(super) fn instead(file: &Path) -> Message {
    let message = Message::new("cli-import-instead").text("file", file.to_string_lossy());
    message.text("word", shell_word(file.as_os_str()))
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Failure {
        error.message().into()
    }
}

/// Why the file of -o was not written: an existing one can be overwritten with --force.
pub(super) fn of_output(error: SaveError) -> Failure {
    match error.kind {
        SaveErrorKind::Exists => Message::new("cli-exists").text("file", error.file.to_string_lossy()).into(),
        _ => error.into(),
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}
