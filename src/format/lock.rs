//! The locks of files that are open, as data: what stands for one that is ours, and who holds another.

use jiff::Timestamp;

use crate::words::Message;

/// Stands for the right to edit a file, where nobody can hold it: two are equal where it is the same lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LockToken(pub u64);

/// Who holds a lock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// The number of the program's process; `None` where it did not say.
    pub process: Option<u32>,
    /// The machine; empty where that is not known.
    pub host: String,
    /// Since when.
    pub since: Option<Timestamp>,
}

impl Holder {
    /// Why the file cannot be saved here.
    pub fn message(&self) -> Message {
        self.told("read-only-locked")
    }

    /// A sentence about it.
    pub(crate) fn told(&self, id: &'static str) -> Message {
        let process = self.process.map_or_else(|| "?".to_owned(), |process| process.to_string());
        let since =
            self.since.map_or_else(|| "?".to_owned(), |since| since.strftime("%F %T UTC").to_string());
        let host = if self.host.is_empty() { "?" } else { &self.host };
        Message::new(id).text("process", process).text("host", host).text("since", since)
    }
}
