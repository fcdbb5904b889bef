//! The queue of everything that was applied: each reader gets every transaction once, in order;
//! what all have read is dropped.

use std::collections::{BTreeMap, VecDeque};

use crate::ops::transaction::Transaction;

/// Who made a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// This program: it can be undone here.
    Own,
    Other,
}

/// A transaction that was applied.
#[derive(Clone, Debug, PartialEq)]
pub struct QueuedTransaction {
    /// Its number in the document; increasing.
    pub sequence: u64,
    pub author: Author,
    /// For an undo or a redo, only the ops that were applied.
    pub transaction: Transaction,
}

/// Identifies a reader of the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QueueReader(u32);

impl QueueReader {
    /// The journal, which reads everything from the beginning.
    pub const JOURNAL: QueueReader = QueueReader(0);
}

/// The transactions that not everybody has read.
#[derive(Clone, Debug)]
pub(super) struct Queue {
    entries: VecDeque<QueuedTransaction>,
    /// The number of the last transaction.
    last: u64,
    /// The number of the last transaction that each reader has read.
    read: BTreeMap<QueueReader, u64>,
}

impl Default for Queue {
    fn default() -> Queue {
        Queue { entries: VecDeque::new(), last: 0, read: BTreeMap::from([(QueueReader::JOURNAL, 0)]) }
    }
}

impl Queue {
    pub fn last(&self) -> u64 {
        self.last
    }

    pub fn push(&mut self, applied: QueuedTransaction) {
        self.last = applied.sequence;
        self.entries.push_back(applied);
    }

    /// Adds a reader that starts with the next transaction.
    pub fn add_reader(&mut self) -> QueueReader {
        let reader = QueueReader(self.read.keys().next_back().map_or(0, |last| last.0) + 1);
        self.read.insert(reader, self.last);
        reader
    }

    /// What a reader has not read yet.
    pub fn take(&mut self, reader: QueueReader) -> Vec<QueuedTransaction> {
        let Some(read) = self.read.get_mut(&reader) else { return Vec::new() };
        let had = std::mem::replace(read, self.last);
        let mut taken = self.release();
        taken.retain(|applied| applied.sequence > had);
        taken.extend(self.entries.iter().filter(|applied| applied.sequence > had).cloned());
        taken
    }

    pub fn remove_reader(&mut self, reader: QueueReader) {
        self.read.remove(&reader);
        self.release();
    }

    /// Removes and returns what everybody has read.
    fn release(&mut self) -> Vec<QueuedTransaction> {
        let had_by_all = self.read.values().min().copied().unwrap_or(self.last);
        let count = self.entries.partition_point(|applied| applied.sequence <= had_by_all);
        self.entries.drain(..count).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ops::transaction::ActionName;
    use crate::words::Message;

    fn applied(sequence: u64) -> QueuedTransaction {
        let transaction = Transaction::new(ActionName::new("test.change"), Message::new("count-cards"));
        QueuedTransaction { sequence, author: Author::Own, transaction }
    }

    fn numbers(taken: &[QueuedTransaction]) -> Vec<u64> {
        taken.iter().map(|applied| applied.sequence).collect()
    }

    #[test]
    fn each_reader_gets_every_entry_once_and_entries_read_by_all_are_dropped() {
        let mut queue = Queue::default();
        queue.push(applied(1));
        let link = queue.add_reader();
        queue.push(applied(3));
        assert_eq!(numbers(&queue.take(QueueReader::JOURNAL)), [1, 3]);
        assert_eq!(queue.entries.len(), 1, "the other reader came after the first");
        assert!(queue.take(QueueReader::JOURNAL).is_empty());
        queue.push(applied(4));
        assert_eq!(numbers(&queue.take(link)), [3, 4]);
        assert_eq!(numbers(&queue.take(QueueReader::JOURNAL)), [4]);
        assert!(queue.entries.is_empty());
        queue.push(applied(5));
        assert_eq!(numbers(&queue.take(QueueReader::JOURNAL)), [5]);
        queue.remove_reader(link);
        assert!(queue.entries.is_empty() && queue.take(link).is_empty());
    }
}
