//! Writes into a file that cannot be replaced by another: it has several hard links, its directory
//! is not writable, or its owner or attributes cannot be given to a new file. If the program is
//! killed, the file is torn. So synced copies of its former and its new content are made first, and
//! a record of both with which the next start can complete the save.

use std::io;
use std::path::{Path, PathBuf};

use super::interrupted::InPlaceSave;
use super::nature::Nature;
use super::replacement::Replacement;
use super::target::{FormerFile, Replaces};
use crate::format::{Backup, Fingerprint, SaveErrorKind, SaveReport, system_says};
use crate::store::backup::BackupFolder;
use crate::store::system::disk::Disk;

/// Writes in place. If the file cannot be written at all, the error is `reason`: why it could not
/// be replaced.
pub(super) fn write_in_place<D: Disk>(
    replacement: &Replacement<'_, D>,
    reason: SaveErrorKind,
) -> Result<SaveReport, SaveErrorKind> {
    let Replacement { disk, target, bytes, options: order, backup_folder } = *replacement;
    let file = match target.open(disk, true) {
        Err(SaveErrorKind::System { .. }) => return Err(reason),
        opened => opened?,
    };
    let content = file.expected_content(disk, order.replaces)?;
    let snapshot = snapshot(backup_folder, &content, order.replaces)?;
    Nature::of(disk, order.permissions).close(disk, &file)?;
    let begun = match (backup_folder, &snapshot) {
        (Some(backup_folder), Some(former)) => {
            Some(begin(backup_folder, replacement, &file, (former, &content))?)
        }
        _ => None,
    };
    let written = fill(disk, &file, &content, bytes);
    if let Err(Unfilled::Torn(error)) = written {
        // The record remains, so that the next start completes the save.
        return Err(snapshot.map_or_else(|| error.into(), |copy| SaveErrorKind::Torn { copy }));
    }
    if let Some(begun) = begun {
        begun.remove_record();
    }
    if let Err(Unfilled::Restored(error)) = written {
        return Err(error.into());
    }
    // Another program may have replaced the file in the meantime, so that ours has no name left.
    let own = file.look.identity;
    let found = disk.look(&target.directory, &target.name);
    if found.is_ok_and(|found| found.is_none_or(|found| found.identity != own)) {
        return Err(SaveErrorKind::Changed);
    }
    let backup = match (snapshot, backup_folder) {
        (Some(copy), Some(_)) => Backup::Kept(copy),
        _ => Backup::NotAsked,
    };
    Ok(SaveReport { fingerprint: Fingerprint::of(bytes), durable: true, former: None, backup })
}

/// Makes the copy of the new content and the record; without them, nothing may be written.
fn begin<'a, D: Disk>(
    backup_folder: &'a BackupFolder<'a, D>,
    replacement: &Replacement<'_, D>,
    file: &FormerFile<D>,
    former: (&Path, &[u8]),
) -> Result<InPlaceSave<'a, D>, SaveErrorKind> {
    let noted = backup_folder.keep_copy(replacement.bytes).and_then(|new| {
        InPlaceSave::note(
            backup_folder,
            replacement.target,
            file.look.identity,
            [former, (&new, replacement.bytes)],
        )
    });
    noted.map_err(|error| SaveErrorKind::NoCopy {
        directory: Some(backup_folder.folder().to_owned()),
        said: system_says(&error),
    })
}

/// Why a file does not have its new content.
enum Unfilled {
    /// It has its former content.
    Restored(io::Error),
    /// It may have a mixture of both.
    Torn(io::Error),
}

/// Writes the new content; if that fails, restores the former one.
fn fill<D: Disk>(disk: &D, file: &FormerFile<D>, former: &[u8], new: &[u8]) -> Result<(), Unfilled> {
    disk.reserve(&file.file, new.len() as u64).map_err(Unfilled::Restored)?;
    let write = |bytes| disk.write(&file.file, bytes).and_then(|()| disk.sync(&file.file));
    write(new).map_err(|error| match write(former) {
        Ok(()) => Unfilled::Restored(error),
        Err(_) => Unfilled::Torn(error),
    })
}

/// Copies the former content; without a copy, nothing may be written. Only a file that may be
/// overwritten anyway needs none.
fn snapshot<D: Disk>(
    backup_folder: Option<&BackupFolder<'_, D>>,
    content: &[u8],
    replaces: Replaces,
) -> Result<Option<PathBuf>, SaveErrorKind> {
    match backup_folder {
        Some(backup_folder) => match backup_folder.keep_copy(content) {
            Ok(copy) => Ok(Some(copy)),
            Err(error) => Err(SaveErrorKind::NoCopy {
                directory: Some(backup_folder.folder().to_owned()),
                said: system_says(&error),
            }),
        },
        None if replaces == Replaces::Anything => Ok(None),
        None => Err(SaveErrorKind::NoCopy { directory: None, said: String::new() }),
    }
}
