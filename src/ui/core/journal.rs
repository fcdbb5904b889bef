//! The state of the journal and of autosave.

use std::sync::Arc;

use super::votes::VoteFolders;
use crate::format::journal::OrphanedJournal;
use crate::model::Map;
use crate::ops::{Revision, Transaction};

#[derive(Clone, Debug, Default)]
pub struct JournalState {
    /// The number of this journal within the session; answers carry it.
    pub journal: u64,
    /// Whether anything was written to it.
    pub is_started: bool,
    /// The last record that would survive a crash.
    pub durable: u64,
    /// The last record that the journal knows to be saved in a file.
    pub checkpointed: u64,
    /// Whether writing it fails, and what is being done about it.
    pub health: JournalHealth,
    /// The draft that was last stored in it.
    pub draft: Option<Transaction>,
    /// The running save: once it succeeds, the journal records it.
    pub pending_save: Option<PendingSave>,
    /// What was restored, until this journal contains it.
    pub restoring: Option<PendingRestore>,
    /// The folders of ballots that this program has opened.
    pub votes: VoteFolders,
    /// Whether the previous journal still has to be closed.
    pub closes_previous: bool,
    pub autosave: AutosaveState,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AutosaveState {
    /// When a key was last pressed, in milliseconds since the program started.
    pub last_key: u64,
    /// Since when the map has unsaved changes, in the same milliseconds; `None` if it has none.
    pub changed_since: Option<u64>,
    /// The revision of the running autosave.
    pub saving: Option<Revision>,
    /// Whether autosave is paused: one has failed since the user last saved.
    pub is_paused: bool,
}

/// Whether writing a journal fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum JournalHealth {
    #[default]
    Writable,
    /// It failed; the next change retries with the whole map.
    Failed,
    /// It failed, and the whole map is being written again.
    Retrying,
}

/// A running save.
#[derive(Clone, Debug)]
pub struct PendingSave {
    pub revision: Revision,
    /// The last record that it contains.
    pub through: u64,
    pub map: Arc<Map>,
}

/// A restored orphaned journal, which is discarded once this journal contains it.
#[derive(Clone, Debug)]
pub struct PendingRestore {
    /// The last record of it in this journal.
    pub sequence: u64,
    pub journal: Arc<OrphanedJournal>,
}

impl JournalState {
    /// Whether everything up to this record would survive a crash.
    pub fn is_durable(&self, sequence: u64) -> bool {
        self.is_started && self.durable >= sequence
    }
}
