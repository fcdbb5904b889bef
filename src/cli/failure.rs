//! Errors of commands; the exit status is always 2.

use std::fmt::{self, Display, Formatter};
use std::io;

use super::unreadable::{told, told_of};
use crate::format::{ReadError, SaveError, SaveErrorKind, system_says};
use crate::text::visible;
use crate::words::Message;

/// Wrong input or arguments.
#[derive(Debug)]
pub(super) enum Failure {
    /// The message to print.
    Message(Box<Message>),
    /// All that is wrong with a file that cannot be read as a map; never empty.
    Unreadable(Vec<Message>),
    /// Writing to standard output failed.
    Output(io::Error),
    /// A signal asks the program to end.
    Ended(i32),
    /// The user left a question without an answer.
    Left,
    /// Already reported; only the exit status is left to set.
    AlreadyReported,
}

impl Failure {
    /// The error as a message; `None` if there is nothing to print.
    pub fn message(&self) -> Option<Message> {
        match self {
            Failure::Message(message) => Some((**message).clone()),
            Failure::Unreadable(messages) => messages.first().cloned(),
            Failure::Output(error) => Some(Message::new("cli-output").text("said", system_says(error))),
            Failure::AlreadyReported | Failure::Ended(_) | Failure::Left => None,
        }
    }

    /// Of content that was read already, such as that of standard input.
    pub fn of_content(error: &ReadError, bytes: &[u8]) -> Failure {
        Failure::Unreadable(told_of(error, bytes))
    }

    /// All that is to be printed: whatever else is wrong with a file is told at once.
    pub fn messages(&self) -> Vec<Message> {
        match self {
            Failure::Unreadable(messages) => messages.clone(),
            _ => self.message().into_iter().collect(),
        }
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
            None => formatter.write_str("nothing to report"),
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
        Failure::Unreadable(told(&error))
    }
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
