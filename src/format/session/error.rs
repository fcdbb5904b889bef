//! Why the snapshot of a session cannot be used.

use crate::text::error_by_message;
use crate::words::Message;

/// Why the snapshot of a session cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SnapshotError {
    /// It is longer than any that is written.
    TooLarge,
    /// It is none, or damaged.
    Unreadable,
    /// The other program settles entries in another way, so that the maps would become different.
    OtherVersion,
}

impl SnapshotError {
    /// What happened, and what to do next.
    pub fn message(&self) -> Message {
        match self {
            SnapshotError::TooLarge => Message::new("session-too-large"),
            SnapshotError::Unreadable => Message::new("session-unreadable"),
            SnapshotError::OtherVersion => Message::new("session-other-version"),
        }
    }
}

error_by_message!(SnapshotError);
