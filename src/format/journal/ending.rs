//! What became of changes.

/// Why a segment is in the history. Its name there says so: whatever its bytes are by then, one rename does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// A file holds all of it.
    Saved,
    /// It was restored after its program had ended.
    Restored,
    /// Nobody wanted what no file holds of it.
    Discarded,
}

impl Ending {
    /// All of them.
    pub const ALL: [Ending; 3] = [Ending::Saved, Ending::Restored, Ending::Discarded];
}

/// Where a change stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A file holds it, or held it until something else was written there.
    Saved,
    /// Only the journal of a program that is running has it.
    Kept,
    /// Only the journal of a program that has ended has it: it is to be restored.
    Left,
    /// It was restored after its program had ended.
    Restored,
    /// Nobody wanted it.
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
