//! Opens a map's file for editing.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::interrupted::complete;
use super::lock::{Asked, Lock, lock};
use super::open::open;
use super::place::Directories;
use super::timer::kept_timer;
use crate::format::{Access, Opened, ReadError};

/// Opens a map's file for editing; read-only if another program is editing it. An interrupted save
/// of it is completed first, or reported if that is not possible. The file can be edited as long as
/// the returned lock is held.
///
/// # Errors
/// As [`open`].
pub fn open_to_edit(
    path: &Path,
    directories: &Directories,
    now: Timestamp,
) -> Result<(Opened, Option<Arc<Lock>>), ReadError> {
    // Lock before reading, so that everything the former holder wrote is read.
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
    opened.timer = lock.as_ref().and_then(|_| kept_timer(directories, &opened.path, now));
    opened.lock = lock.as_deref().map(Lock::token);
    Ok((opened, lock))
}
