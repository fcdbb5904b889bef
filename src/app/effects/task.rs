//! What takes time, and on which thread it is done.

use std::path::PathBuf;
use std::sync::Arc;

use crate::format::Settings;
use crate::format::journal::{Ending, Left};
use crate::ui::core::effect::{ExportJob, ImportJob, LookJob, MergeJob, PreviewJob, SaveJob};

/// Something to be done.
pub enum Task {
    Save(SaveJob),
    /// Write a map in other formats.
    Export(Box<ExportJob>),
    /// Find out what an export would come to.
    Preview(Box<PreviewJob>),
    /// Read a file of another format as a map.
    Import(ImportJob),
    Open(PathBuf),
    /// Find out what would become of what a program left behind.
    Recover(Arc<Left>),
    /// Put it away for good.
    Discard(Arc<Left>, Ending),
    /// Open a map again that is to be edited now.
    Edit(PathBuf),
    /// Look at what a file holds now.
    Look(LookJob),
    /// Bring a map together with what another program wrote.
    Merge(Box<MergeJob>),
    SaveSettings(Box<Settings>),
    /// Put a file among the recent ones.
    NoteRecent(PathBuf),
}

impl Task {
    /// The thread on which it is done, where that is not the one for saving: what may take long keeps nothing else.
    pub fn thread(&self) -> Option<&'static str> {
        match self {
            Task::Export(_) => Some("exports"),
            Task::Preview(_) => Some("previews"),
            Task::Import(_) => Some("imports"),
            Task::Look(_) | Task::Merge(_) => Some("looks"),
            Task::Save(_)
            | Task::Open(_)
            | Task::Edit(_)
            | Task::Recover(_)
            | Task::Discard(..)
            | Task::SaveSettings(_)
            | Task::NoteRecent(_) => None,
        }
    }

    /// Whether something outside is another when it is done. Whatever only reads need not be waited for by a program that
    /// ends.
    pub fn writes(&self) -> bool {
        match self {
            Task::Save(_)
            | Task::Export(_)
            | Task::Discard(..)
            | Task::SaveSettings(_)
            | Task::NoteRecent(_) => true,
            Task::Preview(_)
            | Task::Import(_)
            | Task::Open(_)
            | Task::Recover(_)
            | Task::Edit(_)
            | Task::Look(_)
            | Task::Merge(_) => false,
        }
    }
}
