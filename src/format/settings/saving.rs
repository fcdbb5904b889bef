//! How files are saved.

use crate::model::{Choice, Variant, choice};

choice! {
    /// When a map is saved by itself.
    #[derive(Default)]
    Autosave {
        /// Never.
        #[default]
        Off "autosave-off",
        /// Two seconds after the last key.
        OnIdle "autosave-on-idle",
        /// Every so many seconds.
        Every "autosave-every",
    }
}

/// How files are saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavingSettings {
    /// How many copies are kept of what a file held before it was saved.
    pub backups: u8,
    /// When a map is saved by itself.
    pub autosave: Autosave,
    /// The seconds from the first change that the file does not hold to the save, for [`Autosave::Every`].
    pub autosave_seconds: u16,
}

impl Default for SavingSettings {
    fn default() -> SavingSettings {
        SavingSettings { backups: 3, autosave: Autosave::default(), autosave_seconds: 60 }
    }
}
