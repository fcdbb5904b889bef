//! How files are saved.

use crate::model::{Choice, Variant, choice};

choice! {
    /// When a map is saved automatically.
    #[derive(Default)]
    Autosave {
        #[default]
        Off "autosave-off",
        /// Two seconds after the last key.
        OnIdle "autosave-on-idle",
        /// A fixed number of seconds after the first unsaved change.
        Every "autosave-every",
    }
}

/// How files are saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavingSettings {
    /// The number of backup copies of a file's former contents.
    pub backups: u8,
    pub autosave: Autosave,
    /// The number of seconds for [`Autosave::Every`].
    pub autosave_seconds: u16,
}

impl Default for SavingSettings {
    fn default() -> SavingSettings {
        SavingSettings { backups: 3, autosave: Autosave::default(), autosave_seconds: 60 }
    }
}
