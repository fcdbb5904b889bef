//! Where the map is at home, and what may be done there.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::data::Data;
use super::journal::Keeping;
use super::outside::Outside;
use crate::format::{Fingerprint, LockToken};
use crate::model::Map;
use crate::ops::{Document, Revision};
use crate::words::Message;

/// The file of the map.
#[derive(Clone, Debug, Default)]
pub struct FileState {
    /// Its path; `None` until the first save of an untitled map.
    pub path: Option<PathBuf>,
    /// The name that a first save offers.
    pub suggested: String,
    /// What the file held when it was opened or last saved; `None` where it does not exist yet.
    pub fingerprint: Option<Fingerprint>,
    /// The map of that content: what a three-way merge with another content starts from.
    pub base: Option<Arc<Map>>,
    /// Why it cannot be saved, where it cannot.
    pub read_only: Option<Message>,
    /// Whether the file has comments, which a save does not keep (the former file is then kept beside it).
    pub has_comments: bool,
    /// The right to edit the file, given back when another map takes its place.
    pub lock: Option<LockToken>,
    /// What another program did to it, or to the file that a save was to make, until that is settled.
    pub outside: Option<Outside>,
    /// What the save under way will have saved.
    pub saving: Option<Revision>,
    /// Whether the program ends once the save under way has succeeded.
    pub leave_once_saved: bool,
    /// How far its journal is.
    pub keeping: Keeping,
    /// What was set aside, where this is only a look at what a program left behind.
    pub looking: Option<Box<Looking>>,
}

/// What is set aside while one looks at something else.
#[derive(Debug)]
pub struct Looking {
    /// The map that is open.
    pub document: Document,
    /// Its file.
    pub file: FileState,
    /// What whoever set it aside comes back to.
    pub before: Box<dyn Data>,
}

impl Clone for Looking {
    fn clone(&self) -> Looking {
        Looking { document: self.document.clone(), file: self.file.clone(), before: self.before.copied() }
    }
}

impl FileState {
    /// The rights to edit that are still wanted: for this file, and for what is set aside.
    pub fn locks(&self) -> impl Iterator<Item = LockToken> {
        let files = std::iter::successors(Some(self), |file| Some(&file.looking.as_deref()?.file));
        files.filter_map(|file| file.lock)
    }

    /// The name to show: the file's without its folders, or the suggested one.
    pub fn name(&self) -> String {
        let name = self.path.as_deref().and_then(Path::file_name);
        name.map_or_else(|| self.suggested.clone(), |name| name.to_string_lossy().into_owned())
    }
}
