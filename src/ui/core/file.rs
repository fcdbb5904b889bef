//! The file of the map: where it is, what it contained, and whether it may be written.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::data::Data;
use super::external_change::ExternalChange;
use super::journal::JournalState;
use super::timer::TimerState;
use crate::format::{Fingerprint, LockToken};
use crate::model::Map;
use crate::ops::{Document, Revision};
use crate::words::Message;

#[derive(Clone, Debug, Default)]
pub struct FileState {
    /// `None` until the first save of an untitled map.
    pub path: Option<PathBuf>,
    /// The name that the first save suggests.
    pub suggested: String,
    /// The fingerprint of the content when it was opened or last saved; `None` if the file does not
    /// exist yet.
    pub fingerprint: Option<Fingerprint>,
    /// The map of that content: the base of a three-way merge.
    pub base: Option<Arc<Map>>,
    /// The reason why it cannot be saved, if so.
    pub read_only: Option<Message>,
    /// Whether the file has comments. A save does not keep them, so it copies the old file first.
    pub has_comments: bool,
    /// The lock for editing the file; released when another map is opened.
    pub lock: Option<LockToken>,
    /// What another program did to this file, or to the file that a save was to make, until it is
    /// resolved.
    pub external_change: Option<ExternalChange>,
    pub save: SaveState,
    /// The timer of the workshop that is held with it.
    pub timer: TimerState,
    pub journal: JournalState,
    /// What was set aside while the user previews an orphaned journal; `None` outside a preview.
    pub set_aside: Option<Box<SetAsideMap>>,
}

/// The save that is running or being asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SaveState {
    /// The revision that the running save will have saved.
    pub running: Option<Revision>,
    /// Whether the program quits once it has succeeded.
    pub then_quit: bool,
}

/// What is set aside while the user previews something else.
#[derive(Debug)]
pub struct SetAsideMap {
    pub document: Document,
    pub file: FileState,
    /// The state of the feature that started the preview, for when it ends.
    pub return_to: Box<dyn Data>,
}

impl Clone for SetAsideMap {
    fn clone(&self) -> SetAsideMap {
        SetAsideMap {
            document: self.document.clone(),
            file: self.file.clone(),
            return_to: self.return_to.copied(),
        }
    }
}

impl FileState {
    /// The locks that are still needed: for this file, and for the files set aside.
    pub fn locks(&self) -> impl Iterator<Item = LockToken> {
        let files = std::iter::successors(Some(self), |file| Some(&file.set_aside.as_deref()?.file));
        files.filter_map(|file| file.lock)
    }

    /// The name to show: the file name without folders, or the suggested name.
    pub fn name(&self) -> String {
        let name = self.path.as_deref().and_then(Path::file_name);
        name.map_or_else(|| self.suggested.clone(), |name| name.to_string_lossy().into_owned())
    }
}
