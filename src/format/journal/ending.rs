//! What happened to changes in a journal.

/// Why a segment was moved to the history. Its file name there tells, so that one rename suffices,
/// even if its content is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// A file contains all of it.
    Saved,
    /// It was restored after its program had ended.
    Restored,
    /// The user discarded what no file contains.
    Discarded,
}

impl Ending {
    pub const ALL: [Ending; 3] = [Ending::Saved, Ending::Restored, Ending::Discarded];
}

/// The state of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeStatus {
    /// A file contains it, or contained it until it was overwritten.
    Saved,
    /// Only the journal of a running program contains it.
    InJournal,
    /// Only the journal of a program that has ended contains it: it can be restored.
    Orphaned,
    Restored,
    Discarded,
}

impl From<Ending> for ChangeStatus {
    fn from(ending: Ending) -> ChangeStatus {
        match ending {
            Ending::Saved => ChangeStatus::Saved,
            Ending::Restored => ChangeStatus::Restored,
            Ending::Discarded => ChangeStatus::Discarded,
        }
    }
}
