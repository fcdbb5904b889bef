//! The result of restoring a journal.

use crate::model::Map;
use crate::ops::{Merged, Transaction, apply_all};
use crate::words::Message;

/// A map, and the changes that are to be applied to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    /// The map in the file, with the ranks that the transactions refer to; for an untitled map,
    /// what it started with.
    pub base: Map,
    /// The changes to apply, in order. Each can be undone.
    pub transactions: Vec<Transaction>,
    pub how: RestoreMethod,
    /// Changes that could not be applied completely, because what they refer to is lost.
    pub refused: Vec<RefusedChange>,
    /// The result of the merge with the file, if there was one.
    pub merged: Option<Merged>,
}

impl Restored {
    /// The map after all transactions.
    ///
    /// # Errors
    /// A refusal would be a bug in Masa: everything was applied before.
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
pub enum RestoreMethod {
    /// The file is unchanged: they are applied again.
    Replayed,
    /// The file has changed since: both versions were merged, in one transaction.
    Merged {
        /// The number of unresolved conflicts.
        conflicts: usize,
    },
    /// There is no file: the map is built from the journal alone.
    Snapshot,
}

/// A change that could not be applied completely.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusedChange {
    /// What the change did, as a sentence.
    pub message: Message,
    /// The complete texts that it would have written.
    pub texts: Vec<String>,
}
