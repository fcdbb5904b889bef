//! Errors of commands; the exit status is always 2.

use std::io;

use crate::format::{ReadError, SaveError};
use crate::words::Message;

/// Wrong input or arguments.
#[derive(Debug)]
pub(super) enum Failure {
    /// The message to print.
    Message(Box<Message>),
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
            Failure::Output(error) => Some(Message::new("cli-output").text("said", error.to_string())),
            Failure::AlreadyReported => None,
        }
    }

    /// True if the reader of standard output closed the pipe, which is not an error of ours.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Failure {
        Failure::Message(Box::new(message))
    }
}

impl From<ReadError> for Failure {
    fn from(error: ReadError) -> Failure {
        error.message().into()
    }
}

impl From<SaveError> for Failure {
    fn from(error: SaveError) -> Failure {
        error.message().into()
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Failure {
        Failure::Output(error)
    }
}
