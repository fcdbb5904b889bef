//! How the work is kept besides the file: how far the journal is, and saving by itself.

use std::sync::Arc;

use crate::format::journal::Left;
use crate::model::Map;
use crate::ops::{Revision, Transaction};

/// How far the journal is.
#[derive(Clone, Debug, Default)]
pub struct Keeping {
    /// Which of the session's journals it is: answers bear this number.
    pub journal: u64,
    /// Whether anything was given to it.
    pub begun: bool,
    /// The last record that would outlive a crash.
    pub through: u64,
    /// The last record that the journal was told to be in a file.
    pub noted: u64,
    /// Whether it cannot be written, and what is being done about it.
    pub failing: Failing,
    /// The draft that was given to it last.
    pub draft: Option<Transaction>,
    /// The saves that are under way: a verified one is noted in the journal.
    pub saving: Option<Saving>,
    /// What was restored, until it stands in this journal.
    pub restored: Option<Restoring>,
    /// Whether the journal before this one is still to be closed.
    pub closes_former: bool,
    /// What is known for saving by itself.
    pub autosave: Resting,
}

/// What is known for saving by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Resting {
    /// When a key was pressed last, in milliseconds since the program began.
    pub touched: u64,
    /// Since when the map has changes that the file does not hold; `None` where it has none.
    pub since: Option<u64>,
    /// The save under way that nobody asked for.
    pub saving: Option<Revision>,
    /// Whether such a save has failed since the user saved.
    pub rests: bool,
}

/// Whether a journal cannot be written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Failing {
    /// It can.
    #[default]
    No,
    /// It could not; the next change tries anew, with the whole map.
    Yes,
    /// It could not, and the whole map is on its way.
    TriedAnew,
}

/// What a save will have saved.
#[derive(Clone, Debug)]
pub struct Saving {
    /// Which state of the document.
    pub revision: Revision,
    /// The last record that is in it.
    pub through: u64,
    /// The map.
    pub map: Arc<Map>,
}

/// What was restored from another program's journal, and is discarded once this one has it.
#[derive(Clone, Debug)]
pub struct Restoring {
    /// The last record of it here.
    pub sequence: u64,
    /// What is then discarded.
    pub left: Arc<Left>,
}

impl Keeping {
    /// Whether everything up to this record would outlive a crash.
    pub fn holds(&self, sequence: u64) -> bool {
        self.begun && self.through >= sequence
    }
}
