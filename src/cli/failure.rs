//! Why a command could not do what it was asked: always exit status 2.

use std::io;

use crate::format::{ReadError, SaveError};
use crate::words::Message;

/// What is wrong with the input or the call.
#[derive(Debug)]
pub(super) enum Failure {
    /// Print this message.
    Said(Box<Message>),
    /// Standard output does not take what is written.
    Output(io::Error),
    /// It has been said already; only the status remains.
    Told,
}

impl Failure {
    /// The failure as a sentence; `None` where nothing is to be said.
    pub fn message(&self) -> Option<Message> {
        match self {
            Failure::Said(message) => Some((**message).clone()),
            Failure::Output(error) => Some(Message::new("cli-output").text("said", error.to_string())),
            Failure::Told => None,
        }
    }

    /// Whether the reader of standard output went away: nobody's fault.
    pub fn is_broken_pipe(&self) -> bool {
        matches!(self, Failure::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}

impl From<Message> for Failure {
    fn from(message: Message) -> Failure {
        Failure::Said(Box::new(message))
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
