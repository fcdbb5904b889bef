//! Finds the interrupted save of a file among the copies of all files, and has it settled. What is done with its bytes
//! stands in [`super::save`]; that nobody else edits the file meanwhile is up to whoever asks.

use std::path::Path;

use super::backup::{Backups, Shelf};
use super::canonical::canonical;
use super::journal;
use super::lock::{Asked, lock};
use super::place::Directories;
use super::save::{Settling, is_of, settle};
use super::system::System;
use super::system::disk::Disk;
use crate::format::journal::Left;
use crate::format::{Fingerprint, Interrupted, map_text, read_map};

/// Looks for an interrupted save of this file. Nothing is changed by it.
pub fn interrupted(path: &Path, directories: &Directories) -> Option<Interrupted> {
    find(path, directories, Settling::Look)
}

/// Completes an interrupted save of this file, unless another program has it open.
pub fn complete_interrupted(
    path: &Path,
    directories: &Directories,
    now: jiff::Timestamp,
) -> Option<Interrupted> {
    // Where there is none, not even a lock is made.
    let found = interrupted(path, directories)?;
    match lock(path, directories, now) {
        Asked::Ours(_lock) => complete(path, directories),
        Asked::Theirs(_) | Asked::Unknown => Some(found),
    }
}

/// Completes an interrupted save of this file, which is locked.
pub(super) fn complete(path: &Path, directories: &Directories) -> Option<Interrupted> {
    let path = canonical(path);
    let holds = |former: &[u8], new: &[u8]| journal_holds(&path, directories, former, new);
    find(&path, directories, Settling::Complete(&holds))
}

fn find(path: &Path, directories: &Directories, settling: Settling<'_>) -> Option<Interrupted> {
    let (path, disk) = (canonical(path), System::default());
    let backups = Backups::under(directories, 0);
    let own = backups.shelf(&disk, &path);
    settle(&path, &own, settling)
        .or_else(|| settle(&path, &under_another_name(&path, &own, &backups, &disk)?, settling))
}

/// The place for the copies of a file with several names that was saved by another of them.
fn under_another_name<'a>(
    path: &Path,
    own: &Shelf<'_, System>,
    backups: &Backups,
    disk: &'a System,
) -> Option<Shelf<'a, System>> {
    let directory = disk.existing_directory(path.parent()?).ok()?;
    let look = disk.look(&directory, path.file_name()?).ok()??;
    let is_other = |shelf: &Shelf<'_, System>| shelf.folder() != own.folder() && is_of(shelf, look.identity);
    backups.shelves(disk).into_iter().filter(|_| look.links > 1).find(is_other)
}

/// Whether what the journal holds of a file makes the new content out of the former one.
fn journal_holds(path: &Path, directories: &Directories, former: &[u8], new: &[u8]) -> bool {
    let Ok(loaded) = read_map(former, "") else { return false };
    let file = (&loaded.map, Fingerprint::of(former));
    let makes = |left: &Left| {
        let map = journal::restore(left, Some(file)).ok().and_then(|restored| restored.map().ok());
        map.is_some_and(|map| map_text(&map).as_bytes() == new)
    };
    journal::survey_of(directories, path).left.iter().any(makes)
}
