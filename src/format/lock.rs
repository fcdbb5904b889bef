//! The data of file locks: a token for one of ours, and the holder of another.

use jiff::Timestamp;

use crate::words::Message;

/// Represents a lock on a file in layers that cannot hold the lock itself. Equal tokens mean the
/// same lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockToken(pub u64);

/// The process that holds a lock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// The process number (PID); `None` if unknown.
    pub process: Option<u32>,
    /// The machine's name; empty if unknown.
    pub host: String,
    /// When it took the lock; `None` if unknown.
    pub since: Option<Timestamp>,
}

impl Holder {
    /// Why the file is read-only.
    pub fn message(&self) -> Message {
        self.message_with("read-only-locked")
    }

    /// The message `id` with the holder as its arguments.
    pub(crate) fn message_with(&self, id: &'static str) -> Message {
        let process = self.process.map_or_else(|| "?".to_owned(), |process| process.to_string());
        let since =
            self.since.map_or_else(|| "?".to_owned(), |since| since.strftime("%F %T UTC").to_string());
        let host = if self.host.is_empty() { "?" } else { &self.host };
        Message::new(id).text("process", process).text("host", host).text("since", since)
    }
}
