//! A file, and whether a journal belongs to its map: by its path, because it is the same file under
//! another name, or by its content, because files are moved, renamed and linked.

use std::path::{Path, PathBuf};

use super::replay::Replay;
use crate::format::Fingerprint;
use crate::format::journal::segment::may_concern;
use crate::store::open::read_bytes;

/// The file whose journals are wanted.
pub(super) struct Subject {
    /// Its canonical path.
    pub path: PathBuf,
    /// `None` if it cannot be read.
    fingerprint: Option<Fingerprint>,
    /// Device and inode, if the system has them.
    identity: Option<(u64, u64)>,
}

impl Subject {
    /// `path` must be canonical.
    pub fn at(path: &Path) -> Subject {
        let fingerprint = read_bytes(path).ok().map(|bytes| Fingerprint::of(&bytes));
        Subject { path: path.to_owned(), fingerprint, identity: identity(path) }
    }

    /// Whether a segment may belong to its map, by a quick look at the bytes.
    pub fn may_concern(&self, bytes: &[u8]) -> bool {
        let holds = |text: String| memchr::memmem::find(bytes, text.as_bytes()).is_some();
        may_concern(bytes, |path| self.is_at(path))
            || self.fingerprint.is_some_and(|fingerprint| holds(fingerprint.to_string()))
    }

    /// Whether this is the file at `path`, by whatever name.
    fn is_at(&self, path: &Path) -> bool {
        path == self.path || path.is_absolute() && self.identity.is_some() && self.identity == identity(path)
    }

    /// Whether a journal belongs to its map.
    pub fn is_of(&self, replay: &Replay) -> bool {
        let recorded = replay.path();
        if recorded.is_some_and(|path| self.is_at(path)) {
            return true;
        }
        // The file may be a copy: then the changes belong to the original, if that still exists.
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
