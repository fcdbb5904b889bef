//! Finds an interrupted save of a file among the backup copies of all files, and completes it. The
//! work on its bytes is done in [`super::save`]; the caller must make sure that nobody else edits
//! the file meanwhile.

use std::path::Path;

use super::backup::{BackupFolder, Backups};
use super::canonical::canonical;
use super::journal;
use super::lock::{Asked, lock};
use super::place::Directories;
use super::save::{RecoveryMode, is_of, recover};
use super::system::System;
use super::system::disk::Disk;
use crate::format::journal::OrphanedJournal;
use crate::format::{Fingerprint, Interrupted, map_text, read_map};

/// Looks for an interrupted save of this file. Changes nothing.
pub fn interrupted(path: &Path, directories: &Directories) -> Option<Interrupted> {
    find(path, directories, RecoveryMode::Look)
}

/// Completes an interrupted save of this file, unless another program has it open.
pub fn complete_interrupted(
    path: &Path,
    directories: &Directories,
    now: jiff::Timestamp,
) -> Option<Interrupted> {
    // If there is none, do not even create a lock.
    let found = interrupted(path, directories)?;
    match lock(path, directories, now) {
        Asked::Ours(_lock) => complete(path, directories),
        Asked::Theirs(_) | Asked::Unknown => Some(found),
    }
}

/// Completes an interrupted save of this file; the caller holds its lock.
pub(super) fn complete(path: &Path, directories: &Directories) -> Option<Interrupted> {
    let path = canonical(path);
    let holds = |former: &[u8], new: &[u8]| journal_holds(&path, directories, former, new);
    find(&path, directories, RecoveryMode::Complete(&holds))
}

fn find(path: &Path, directories: &Directories, settling: RecoveryMode<'_>) -> Option<Interrupted> {
    let (path, disk) = (canonical(path), System::default());
    let backups = Backups::under(directories, 0);
    let own = backups.folder_for(&disk, &path);
    recover(&path, &own, settling)
        .or_else(|| recover(&path, &under_another_name(&path, &own, &backups, &disk)?, settling))
}

/// The copies of the same file under another name, if it has several names and was saved under that
/// one.
fn under_another_name<'a>(
    path: &Path,
    own: &BackupFolder<'_, System>,
    backups: &Backups,
    disk: &'a System,
) -> Option<BackupFolder<'a, System>> {
    let directory = disk.existing_directory(path.parent()?).ok()?;
    let look = disk.look(&directory, path.file_name()?).ok()??;
    let is_other = |backup_folder: &BackupFolder<'_, System>| {
        backup_folder.folder() != own.folder() && is_of(backup_folder, look.identity)
    };
    backups.all_folders(disk).into_iter().filter(|_| look.links > 1).find(is_other)
}

/// Whether the changes in the journal turn the former content into the new one.
fn journal_holds(path: &Path, directories: &Directories, former: &[u8], new: &[u8]) -> bool {
    let Ok(loaded) = read_map(former, "") else { return false };
    let file = (&loaded.map, Fingerprint::of(former));
    let makes = |left: &OrphanedJournal| {
        let map = journal::restore(left, Some(file)).ok().and_then(|restored| restored.map().ok());
        map.is_some_and(|map| map_text(&map).as_bytes() == new)
    };
    journal::survey_of(directories, path).orphaned.iter().any(makes)
}
