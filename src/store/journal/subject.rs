//! The file that is asked for, and whether a journal is one of its map: by its path, because it is the same file under another
//! name, or by what it holds, since files are moved, renamed and linked.

use std::path::{Path, PathBuf};

use super::replay::Replay;
use crate::format::Fingerprint;
use crate::format::journal::segment::may_concern;
use crate::store::open::read_bytes;

/// A file that is asked for.
pub(super) struct Subject {
    /// Its canonical path.
    pub path: PathBuf,
    /// What it holds, where that can be read.
    fingerprint: Option<Fingerprint>,
    /// What tells it from every other file.
    identity: Option<(u64, u64)>,
}

impl Subject {
    /// The file at a canonical path.
    pub fn at(path: &Path) -> Subject {
        let fingerprint = read_bytes(path).ok().map(|bytes| Fingerprint::of(&bytes));
        Subject { path: path.to_owned(), fingerprint, identity: identity(path) }
    }

    /// Whether a segment may be of its map, by a look over its bytes.
    pub fn may_concern(&self, bytes: &[u8]) -> bool {
        let holds = |text: String| memchr::memmem::find(bytes, text.as_bytes()).is_some();
        may_concern(bytes, |path| self.is_at(path))
            || self.fingerprint.is_some_and(|fingerprint| holds(fingerprint.to_string()))
    }

    /// Whether it is the file at a path, however that is reached.
    fn is_at(&self, path: &Path) -> bool {
        path == self.path || path.is_absolute() && self.identity.is_some() && self.identity == identity(path)
    }

    /// Whether a journal is of its map.
    pub fn is_of(&self, replay: &Replay) -> bool {
        let recorded = replay.path();
        if recorded.is_some_and(|path| self.is_at(path)) {
            return true;
        }
        // A copy of a file that is still there is not what the changes were made in.
        let still_fits = |path| read_bytes(path).is_ok_and(|bytes| replay.knows(Fingerprint::of(&bytes)));
        self.fingerprint.is_some_and(|fingerprint| replay.knows(fingerprint))
            && !recorded.is_some_and(still_fits)
    }
}

#[cfg(unix)]
fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|found| (found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn identity(_: &Path) -> Option<(u64, u64)> {
    None
}
