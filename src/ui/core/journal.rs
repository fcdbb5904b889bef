//! The state of the journal and of autosave.

use std::sync::Arc;

use crate::format::journal::Left;
use crate::model::Map;
use crate::ops::{Revision, Transaction};

#[derive(Clone, Debug, Default)]
pub struct Keeping {
    /// The number of this journal within the session; answers carry it.
    pub journal: u64,
    /// Whether anything was written to it.
    pub begun: bool,
    /// The last record that would survive a crash.
    pub through: u64,
    /// The last record that the journal knows to be saved in a file.
    pub noted: u64,
    /// Whether writing it fails, and what is being done about it.
    pub failing: Failing,
    /// The draft that was last stored in it.
    pub draft: Option<Transaction>,
    /// The running save: once it succeeds, the journal records it.
    pub saving: Option<Saving>,
    /// What was restored, until this journal contains it.
    pub restored: Option<Restoring>,
    /// Whether the previous journal still has to be closed.
    pub closes_former: bool,
    pub autosave: Resting,
}

/// The state of autosave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Resting {
    /// When a key was last pressed, in milliseconds since the program started.
    pub touched: u64,
    /// Since when the map has unsaved changes, in the same milliseconds; `None` if it has none.
    pub since: Option<u64>,
    /// The revision of the running autosave.
    pub saving: Option<Revision>,
    /// Whether autosave is paused: one has failed since the user last saved.
    pub rests: bool,
}

/// Whether writing a journal fails.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Failing {
    #[default]
    No,
    /// It failed; the next change retries with the whole map.
    Yes,
    /// It failed, and the whole map is being written again.
    TriedAnew,
}

/// A running save.
#[derive(Clone, Debug)]
pub struct Saving {
    /// The revision that is saved.
    pub revision: Revision,
    /// The last record that it contains.
    pub through: u64,
    pub map: Arc<Map>,
}

/// A restored orphaned journal, which is discarded once this journal contains it.
#[derive(Clone, Debug)]
pub struct Restoring {
    /// The last record of it in this journal.
    pub sequence: u64,
    pub left: Arc<Left>,
}

impl Keeping {
    /// Whether everything up to this record would survive a crash.
    pub fn holds(&self, sequence: u64) -> bool {
        self.begun && self.through >= sequence
    }
}
