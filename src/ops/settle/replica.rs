//! The state of one replica of a session: the map, and how far the log was read.

use std::collections::BTreeMap;

use super::entry::{AuthorId, Entry};
use super::memory::SessionMemory;
use super::settled::Settled;
use super::settling::settle;
use crate::model::Map;

/// Everything that replicas have in common besides the map.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionState {
    /// Identifies the log: 128 random bits.
    pub log: u128,
    /// How many records of the log are settled.
    pub position: u64,
    pub memory: SessionMemory,
    /// The last entry of each author, so that one that arrives again is recognised.
    pub last: BTreeMap<AuthorId, Entry>,
}

/// What became of a record of the log.
#[derive(Clone, Debug, PartialEq)]
pub enum Received {
    Settled(Settled),
    /// It was settled before.
    Repeated,
}

/// Why a record of the log was not settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryError {
    /// Records before it are missing; nothing was read.
    OutOfOrder { expected: u64, position: u64 },
    /// An entry with this author and number was settled, with other content. The record is skipped.
    Altered(AuthorId, u64),
    /// Entries of its author before it are missing. The record is skipped.
    Incomplete { author: AuthorId, expected: u64, number: u64 },
}

impl SessionState {
    /// At the beginning of a log.
    pub fn new(log: u128) -> SessionState {
        SessionState { log, position: 0, memory: SessionMemory::default(), last: BTreeMap::new() }
    }

    /// The number of the author's last entry; 0 if there is none.
    pub fn last_number(&self, author: AuthorId) -> u64 {
        self.last.get(&author).map_or(0, |entry| entry.number)
    }

    /// Settles the record at a position (the first is 1).
    ///
    /// # Errors
    /// An [`EntryError`]; the map is then unchanged.
    pub fn receive(&mut self, map: &mut Map, position: u64, entry: &Entry) -> Result<Received, EntryError> {
        if !self.expects(position, entry)? {
            return Ok(Received::Repeated);
        }
        let settled = settle(map, &mut self.memory, entry);
        self.note(entry);
        Ok(Received::Settled(settled))
    }

    /// Notes that an entry was settled.
    pub(crate) fn note(&mut self, entry: &Entry) {
        self.last.insert(entry.author, entry.clone());
    }

    /// Goes on to a record; whether its entry is new, and so is to be settled.
    pub(crate) fn expects(&mut self, position: u64, entry: &Entry) -> Result<bool, EntryError> {
        if position <= self.position {
            return Ok(false);
        }
        let expected = self.position + 1;
        if position != expected {
            return Err(EntryError::OutOfOrder { expected, position });
        }
        self.position = position;
        let (author, number) = (entry.author, entry.number);
        let last = self.last_number(author);
        match self.last.get(&author) {
            Some(former) if number == last && former != entry => Err(EntryError::Altered(author, number)),
            _ if number <= last => Ok(false),
            _ if number == last + 1 => Ok(true),
            _ => Err(EntryError::Incomplete { author, expected: last + 1, number }),
        }
    }
}

/// A replica: the map that results from the log so far. Its snapshot is all that somebody who joins
/// later needs.
#[derive(Clone, Debug)]
pub struct Replica {
    pub map: Map,
    pub state: SessionState,
}

impl Replica {
    /// At the beginning of the log of a session that starts with this map.
    pub fn new(map: Map, log: u128) -> Replica {
        Replica { map, state: SessionState::new(log) }
    }

    /// Settles the record at a position (the first is 1).
    ///
    /// # Errors
    /// An [`EntryError`]; the map is then unchanged.
    pub fn receive(&mut self, position: u64, entry: &Entry) -> Result<Received, EntryError> {
        self.state.receive(&mut self.map, position, entry)
    }
}
