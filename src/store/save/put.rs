//! Writes bytes to a file, step by step, on any [`Disk`].
//!
//! Whatever fails and whenever the program is killed, the file contains either its former or its
//! new content, complete. Only a file that is written in place can be torn, and then synced copies
//! of both contents exist.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use super::in_place::write_in_place;
use super::interrupted::forget;
use super::nature::{Nature, Permissions};
use super::replacement::{KeepFormer, ReplaceOptions, Replacement};
use super::target::{FormerFile, Replaces, SaveTarget, directory_of};
use super::temporary::{Temporary, TemporaryError, clear_leftovers, is_denied};
use crate::format::{Backup, Fingerprint, SaveErrorKind, SaveReport, system_says};
use crate::store::backup::BackupFolder;
use crate::store::system::disk::Disk;

/// How often names are exchanged back while other programs write the file, before giving up.
const ATTEMPTS: usize = 4;

/// How many names beside a file are tried for its former content: `NAME~`, `NAME~2` …
const BESIDE: usize = 9;

/// Where the former content has been kept.
enum FormerContent {
    /// Only in the file.
    NotYet,
    /// Among the backup copies.
    AsCopy(PathBuf),
    /// Beside the file.
    Beside(PathBuf),
}

pub(super) fn put<D: Disk>(
    disk: &D,
    path: &Path,
    bytes: &[u8],
    order: ReplaceOptions<'_>,
) -> Result<SaveReport, SaveErrorKind> {
    let target = SaveTarget::resolve(disk, path)?;
    target.allows(order.replaces)?;
    let backup_folder = order.backups.map(|backups| backups.folder_for(disk, &target.path));
    let backup_folder = if order.keep_former == KeepFormer::Surely {
        backup_folder.map(BackupFolder::with_the_last)
    } else {
        backup_folder
    };
    clear_leftovers(disk, &target, backup_folder.as_ref());
    let mut saved = if target.former.is_some() {
        Replacement { disk, target: &target, bytes, options: order, backup_folder: backup_folder.as_ref() }
            .perform()?
    } else {
        put_new(disk, &target, bytes, order.permissions)?
    };
    if let Some(backup_folder) = &backup_folder {
        forget(backup_folder);
    }
    if let (Some(backup_folder), Backup::Kept(kept)) = (backup_folder, &saved.backup) {
        backup_folder.prune(kept);
        if !backup_folder.is_wanted() {
            // The copy was only needed while writing in place.
            saved.backup = Backup::NotAsked;
        }
    }
    Ok(saved)
}

fn put_new<D: Disk>(
    disk: &D,
    target: &SaveTarget<D>,
    bytes: &[u8],
    permissions: Permissions<'_>,
) -> Result<SaveReport, SaveErrorKind> {
    let temporary = Temporary::write(disk, target, bytes, &Nature::of(disk, permissions))?;
    temporary.become_new(&target.name)?;
    let durable = disk.sync_directory(&target.directory).is_ok();
    Ok(SaveReport { fingerprint: Fingerprint::of(bytes), durable, former: None, backup: Backup::NotAsked })
}

impl<D: Disk> Replacement<'_, D> {
    fn perform(&self) -> Result<SaveReport, SaveErrorKind> {
        let former = self.target.open(self.disk, false)?;
        let content = self.former_content(&former)?;
        // A rename would separate the hard links of the file.
        if former.look.links > 1 {
            return write_in_place(self, SaveErrorKind::Protected);
        }
        let nature = Nature::of(self.disk, self.options.permissions);
        let temporary = match Temporary::write(self.disk, self.target, self.bytes, &nature.over(&former)) {
            Ok(temporary) => temporary,
            Err(TemporaryError::NotHere(error)) => return write_in_place(self, error.into()),
            Err(TemporaryError::Failed(kind)) => return Err(kind),
        };
        let kept = self.keep(&former, content.as_deref())?;
        // Do not keep it twice.
        let backup_folder = self.backup_folder.filter(|backup_folder| {
            backup_folder.is_wanted() && self.options.keep_former != KeepFormer::Surely
        });
        let exchanged = self.disk.exchange(&self.target.directory, &temporary.name, &self.target.name);
        let saved = match exchanged {
            Ok(()) => self.finish_exchange(temporary, content.as_deref(), backup_folder),
            Err(error) if error.kind() == io::ErrorKind::Unsupported => {
                self.rename_over(temporary, content.as_deref(), backup_folder)
            }
            Err(error) if is_denied(&error) => {
                drop(temporary);
                write_in_place(self, error.into())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(SaveErrorKind::Removed),
            Err(error) => Err(error.into()),
        };
        saved.map(|saved| match kept {
            FormerContent::AsCopy(copy) => SaveReport { backup: Backup::Kept(copy), ..saved },
            FormerContent::Beside(former) => SaveReport { former: Some(former), ..saved },
            FormerContent::NotYet => saved,
        })
    }

    /// The content of the former file, if it is needed.
    fn former_content(&self, former: &FormerFile<D>) -> Result<Option<Vec<u8>>, SaveErrorKind> {
        let matters = self.options.replaces != Replaces::Anything
            || self.options.keep_former != KeepFormer::AsCopy
            || self.backup_folder.is_some_and(BackupFolder::is_wanted);
        if matters { former.expected_content(self.disk, self.options.replaces).map(Some) } else { Ok(None) }
    }

    /// Keeps the former content before it is replaced, if that was asked for.
    fn keep(&self, former: &FormerFile<D>, content: Option<&[u8]>) -> Result<FormerContent, SaveErrorKind> {
        match (self.options.keep_former, content) {
            (KeepFormer::Beside, Some(content)) => match self.keep_as(former, content, "~", true) {
                // The name belongs to somebody else or to a directory.
                Err(SaveErrorKind::System {
                    kind: io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory,
                    ..
                }) => self.keep_beside(former, content).map(FormerContent::Beside),
                kept => kept.map(FormerContent::Beside),
            },
            (KeepFormer::Surely, Some(content)) => self.keep_surely(former, content),
            _ => Ok(FormerContent::NotYet),
        }
    }

    /// Keeps it among the backup copies, or else beside the file under an unused name.
    fn keep_surely(&self, former: &FormerFile<D>, content: &[u8]) -> Result<FormerContent, SaveErrorKind> {
        let said = match self.backup_folder.map(|backup_folder| backup_folder.keep_copy(content)) {
            Some(Ok(copy)) => return Ok(FormerContent::AsCopy(copy)),
            Some(Err(error)) => Some(system_says(&error)),
            None => None,
        };
        let refused = match self.keep_beside(former, content) {
            Ok(beside) => return Ok(FormerContent::Beside(beside)),
            Err(refused) => refused,
        };
        let said = said.unwrap_or_else(|| match refused {
            SaveErrorKind::System { said, .. } => said,
            _ => io::Error::from(io::ErrorKind::AlreadyExists).to_string(),
        });
        let beside = || directory_of(&self.target.path).to_owned();
        Err(SaveErrorKind::NotKept {
            directory: self
                .backup_folder
                .map_or_else(beside, |backup_folder| backup_folder.folder().to_owned()),
            said,
        })
    }

    /// Keeps the former content beside the file, under an unused name.
    fn keep_beside(&self, former: &FormerFile<D>, content: &[u8]) -> Result<PathBuf, SaveErrorKind> {
        let names = std::iter::once("~".to_owned()).chain((2..=BESIDE).map(|number| format!("~{number}")));
        for ending in names {
            match self.keep_as(former, content, &ending, false) {
                Err(SaveErrorKind::Exists) => {}
                kept => return kept,
            }
        }
        Err(SaveErrorKind::Exists)
    }

    /// Keeps the former content beside the file, under the file's name with an ending; `replaces`
    /// allows overwriting what has that name.
    fn keep_as(
        &self,
        former: &FormerFile<D>,
        content: &[u8],
        ending: &str,
        replaces: bool,
    ) -> Result<PathBuf, SaveErrorKind> {
        let mut whole = self.target.name.clone();
        whole.push(ending);
        let place = |name: &OsStr| {
            let copy = Temporary::write(self.disk, self.target, content, &Nature::Exactly(former))?;
            if replaces {
                copy.replace(name)?
            } else {
                copy.become_new(name)?
            }
            Ok(self.target.path.with_file_name(name))
        };
        match place(&whole) {
            Err(SaveErrorKind::System { kind: io::ErrorKind::InvalidFilename, .. }) => {
                place(&shorter(&self.target.name.to_string_lossy(), ending))
            }
            placed => placed,
        }
    }

    /// After the exchange of names: checks the former file, which now has the temporary name, and
    /// moves it to the backup copies.
    fn finish_exchange(
        &self,
        temporary: Temporary<'_, D>,
        content: Option<&[u8]>,
        backup_folder: Option<&BackupFolder<'_, D>>,
    ) -> Result<SaveReport, SaveErrorKind> {
        let (disk, directory) = (self.disk, &self.target.directory);
        match self.check_replaced(&temporary.name, content) {
            Ok(()) => {}
            Err(reason) => return Err(self.exchange_back(temporary, reason)),
        }
        let durable = disk.sync_directory(directory).is_ok();
        let from = (directory, temporary.name.as_os_str());
        let backup = match (backup_folder, content) {
            (Some(backup_folder), Some(content)) => Backup::of(backup_folder.take_in(from, content)),
            _ => Backup::NotAsked,
        };
        if !matches!(backup, Backup::Kept(_)) {
            // It is not wanted or cannot be kept. If this fails, the next save removes it.
            let _ = disk.remove(directory, &temporary.name);
        }
        temporary.forget();
        Ok(SaveReport { fingerprint: Fingerprint::of(self.bytes), durable, former: None, backup })
    }

    /// Whether the file that now has the temporary name is the one that was to be replaced.
    fn check_replaced(&self, name: &OsStr, content: Option<&[u8]>) -> Result<(), SaveErrorKind> {
        let out = FormerFile::open(self.disk, &self.target.directory, name, false)?;
        match content {
            Some(content) if out.content(self.disk)? != content => Err(SaveErrorKind::Changed),
            _ => Ok(()),
        }
    }

    /// Another program wrote the file in the meantime: gives its version the name back.
    fn exchange_back(&self, temporary: Temporary<'_, D>, reason: SaveErrorKind) -> SaveErrorKind {
        for _ in 0..ATTEMPTS {
            let back = self.disk.exchange(&self.target.directory, &temporary.name, &self.target.name);
            if back.is_err() {
                break;
            }
            if temporary.is_here() {
                return reason;
            }
        }
        let left = self.target.path.with_file_name(&temporary.name);
        temporary.forget();
        SaveErrorKind::Entangled { left }
    }

    /// Without an exchange of names: the former file gets a second name among the copies, and is
    /// then replaced by a rename.
    fn rename_over(
        &self,
        temporary: Temporary<'_, D>,
        content: Option<&[u8]>,
        backup_folder: Option<&BackupFolder<'_, D>>,
    ) -> Result<SaveReport, SaveErrorKind> {
        // As late as possible: another program can only write unnoticed between this check and the
        // rename.
        if let Some(content) = content
            && self.target.open(self.disk, false)?.content(self.disk)? != content
        {
            return Err(SaveErrorKind::Changed);
        }
        let from = (&self.target.directory, self.target.name.as_os_str());
        let backup = match (backup_folder, content) {
            (Some(backup_folder), Some(content)) => Backup::of(backup_folder.link_in(from, content)),
            _ => Backup::NotAsked,
        };
        temporary.replace(&self.target.name)?;
        let durable = self.disk.sync_directory(&self.target.directory).is_ok();
        Ok(SaveReport { fingerprint: Fingerprint::of(self.bytes), durable, former: None, backup })
    }
}

/// A name with room for an ending, for file systems with names of up to 255 bytes.
fn shorter(name: &str, ending: &str) -> OsString {
    const ROOM: usize = 240;
    let fits = |(place, character): &(usize, char)| place + character.len_utf8() <= ROOM;
    let mut kept: String = name.char_indices().take_while(fits).map(|(_, character)| character).collect();
    kept.push_str(ending);
    kept.into()
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
