//! Opening a map's file to be edited.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::interrupted::complete;
use super::lock::{Asked, Lock, lock};
use super::open::open;
use super::place::Directories;
use crate::format::{Access, Opened, ReadError};

/// Opens a map's file to be edited: read-only where another program does so already. A save of it that was interrupted is
/// completed before, or it is said what is left of it. The file can be edited as long as the lock is held that comes
/// with it.
///
/// # Errors
/// Those of [`open`].
pub fn open_to_edit(
    path: &Path,
    directories: &Directories,
    now: Timestamp,
) -> Result<(Opened, Option<Arc<Lock>>), ReadError> {
    // Locked before it is read: what was read then is what the former holder left.
    let asked = lock(path, directories, now);
    let interrupted = if let Asked::Ours(_) = asked { complete(path, directories) } else { None };
    let mut opened = open(path)?;
    opened.interrupted = interrupted.map(|interrupted| interrupted.message(path));
    let lock = match asked {
        Asked::Ours(lock) => Some(lock),
        Asked::Theirs(holder) => {
            if opened.loaded.access == Access::Writable {
                opened.loaded.access = Access::ReadOnly(holder.message());
            }
            None
        }
        Asked::Unknown => None,
    };
    opened.lock = lock.as_deref().map(Lock::token);
    Ok((opened, lock))
}
