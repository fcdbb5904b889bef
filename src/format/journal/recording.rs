//! A recorded session, to be replayed step by step.

use super::record::JournalRecord;
use crate::model::Map;

/// What a program recorded from opening a map to closing it.
#[derive(Clone, Debug, PartialEq)]
pub struct Recording {
    /// The map as the program opened it, with the ranks that the steps refer to.
    pub base: Map,
    /// The changes in order; the ops of each can be applied after those before it. The last one
    /// may be a text that was still in an open editor.
    pub steps: Vec<JournalRecord>,
}
