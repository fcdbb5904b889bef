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
pub enum Standing {
    /// A file contains it, or contained it until it was overwritten.
    Saved,
    /// Only the journal of a running program contains it.
    Kept,
    /// Only the journal of a program that has ended contains it: it can be restored.
    Left,
    Restored,
    Discarded,
}

impl From<Ending> for Standing {
    fn from(ending: Ending) -> Standing {
        match ending {
            Ending::Saved => Standing::Saved,
            Ending::Restored => Standing::Restored,
            Ending::Discarded => Standing::Discarded,
        }
    }
}
