//! What a journal restores.

use crate::model::Map;
use crate::ops::{Merged, Transaction, apply_all};
use crate::words::Message;

/// What is to be opened, and done on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The map that the file holds, with the ranks that the transactions need; of an untitled map, what it began with.
    pub base: Map,
    /// What is to be done on it, in order, each undoable.
    pub transactions: Vec<Transaction>,
    /// How they came about.
    pub how: How,
    /// What could not be done, or not all of it, because what it changes is lost.
    pub refused: Vec<Refused>,
    /// What came of the merge with the file, where there was one.
    pub merged: Option<Merged>,
}

impl Restored {
    /// The map with everything done.
    ///
    /// # Errors
    /// A refusal, which would be a fault of Masa: all was done before.
    pub fn map(&self) -> Result<Map, crate::model::Refusal> {
        let mut map = self.base.clone();
        for transaction in &self.transactions {
            apply_all(transaction.ops.clone(), &mut map)?;
        }
        Ok(map)
    }
}

/// How changes were restored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The file is as it was: they are done again.
    Replayed,
    /// The file has changed since: both were brought together in one transaction.
    Merged {
        /// How many values could not be decided.
        conflicts: usize,
    },
    /// There is no file: the map is made of what the journal has.
    Whole,
}

/// A change that could not be done, or not all of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// What was to be done.
    pub said: Message,
    /// What it would have written, whole.
    pub texts: Vec<String>,
}
