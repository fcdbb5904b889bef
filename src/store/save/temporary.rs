//! Temporary files, which are written and then renamed. Their names are short, whatever the
//! target's name is (one of 255 bytes must work); they start the same way for one target, so that
//! the next save finds what a killed program left; and they end at random, so that nobody can
//! create one in advance. The writer holds its lock: an unlocked one is a leftover.

use std::collections::hash_map::RandomState;
use std::ffi::{OsStr, OsString};
use std::hash::{BuildHasher, Hasher};
use std::io;

use super::nature::Nature;
use super::target::{FormerFile, SaveTarget, directory_of};
use crate::format::{Fingerprint, SaveErrorKind};
use crate::store::backup::BackupFolder;
use crate::store::system::disk::Disk;

/// How many names are tried; a single collision is already extremely unlikely.
const TRIES: usize = 8;

/// A written temporary file; removed on drop unless it has become the target.
pub(super) struct Temporary<'a, D: Disk> {
    disk: &'a D,
    directory: &'a D::Directory,
    file: D::File,
    pub name: OsString,
    kept: bool,
}

impl<D: Disk> Drop for Temporary<'_, D> {
    fn drop(&mut self) {
        // The name may refer to another file by now, if the names were exchanged although the
        // system reported a failure.
        if !self.kept && self.is_here() {
            // If this fails, nothing more can be done: the first failure is reported, and the next
            // save removes the leftover.
            let _ = self.disk.remove(self.directory, &self.name);
        }
    }
}

/// The beginning of the names of a target's temporary files.
fn beginning(target: &OsStr) -> String {
    format!(".masa-{:016x}-", Fingerprint::of(target.as_encoded_bytes()).bits())
}

/// The ending of these names.
const ENDING: &str = ".tmp";

/// A random name; the standard library's hasher has a random key.
fn random_name(target: &OsStr) -> OsString {
    format!("{}{:016x}{ENDING}", beginning(target), RandomState::new().build_hasher().finish()).into()
}

/// Why no temporary file was written.
pub(super) enum TemporaryError {
    /// The file might be written in place: the directory is not writable, or the file's owner or
    /// attributes cannot be given to a new file.
    NotHere(io::Error),
    /// Writing failed.
    Failed(SaveErrorKind),
}

impl From<TemporaryError> for SaveErrorKind {
    fn from(unwritten: TemporaryError) -> SaveErrorKind {
        match unwritten {
            TemporaryError::NotHere(error) => error.into(),
            TemporaryError::Failed(kind) => kind,
        }
    }
}

impl From<io::Error> for TemporaryError {
    fn from(error: io::Error) -> TemporaryError {
        TemporaryError::Failed(error.into())
    }
}

/// Whether the error is one of permissions.
pub(super) fn is_denied(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

impl<'a, D: Disk> Temporary<'a, D> {
    /// Writes and syncs a temporary file beside the target.
    pub fn write(
        disk: &'a D,
        target: &'a SaveTarget<D>,
        bytes: &[u8],
        nature: &Nature<'_, D>,
    ) -> Result<Temporary<'a, D>, TemporaryError> {
        let temporary = Temporary::create(disk, target, nature.is_private())?;
        disk.write(&temporary.file, bytes)?;
        if !nature.give(disk, &temporary.file)? {
            return Err(TemporaryError::NotHere(io::ErrorKind::PermissionDenied.into()));
        }
        disk.sync(&temporary.file)?;
        Ok(temporary)
    }

    fn create(
        disk: &'a D,
        target: &'a SaveTarget<D>,
        private: bool,
    ) -> Result<Temporary<'a, D>, TemporaryError> {
        for _ in 0..TRIES {
            let name = random_name(&target.name);
            match disk.create(&target.directory, &name, private) {
                Ok(file) => {
                    let temporary = Temporary { disk, directory: &target.directory, file, name, kept: false };
                    // Another program may have removed it as a leftover before it was locked.
                    // Without locks, no file is ever treated as a leftover.
                    if disk.hold(&temporary.file).unwrap_or(true) && temporary.is_here() {
                        return Ok(temporary);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) if is_denied(&error) => return Err(TemporaryError::NotHere(error)),
                Err(error) => return Err(error.into()),
            }
        }
        Err(io::Error::from(io::ErrorKind::AlreadyExists).into())
    }

    /// Whether the name still refers to this file.
    pub fn is_here(&self) -> bool {
        let Ok(Some(found)) = self.disk.look(self.directory, &self.name) else { return false };
        self.disk.look_at(&self.file).is_ok_and(|own| own.identity == found.identity)
    }

    /// Device and inode of the file.
    pub fn identity(&self) -> io::Result<(u64, u64)> {
        Ok(self.disk.look_at(&self.file)?.identity)
    }

    /// Renames it within its directory, replacing what has that name.
    pub fn replace(mut self, name: &OsStr) -> io::Result<()> {
        self.disk.rename((self.directory, &self.name), (self.directory, name))?;
        self.kept = true;
        Ok(())
    }

    /// Renames it to a name that must not exist.
    pub fn become_new(mut self, name: &OsStr) -> Result<(), SaveErrorKind> {
        match self.disk.rename_new(self.directory, &self.name, name) {
            Ok(()) => {
                self.kept = true;
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(SaveErrorKind::Exists),
            Err(error) => Err(error.into()),
        }
    }

    /// Leaves the name alone, because it now belongs to another file.
    pub fn forget(mut self) {
        self.kept = true;
    }
}

/// Removes the temporary files that killed programs left beside the target. One of them may be the
/// former file, or what another program wrote at the last moment (the names had already been
/// exchanged), so it is first moved to the backup copies if its content differs from the file's.
/// Files that belong neither to the user nor to the target's owner are left alone.
pub(super) fn clear_leftovers<D: Disk>(
    disk: &D,
    target: &SaveTarget<D>,
    backup_folder: Option<&BackupFolder<'_, D>>,
) {
    // Not worth failing a save.
    let names = disk.names(&target.directory, directory_of(&target.path)).unwrap_or_default();
    let beginning = beginning(&target.name);
    let is_temporary = |name: &OsString| {
        name.to_str().is_some_and(|name| name.starts_with(&beginning) && name.ends_with(ENDING))
    };
    for name in names.into_iter().filter(is_temporary) {
        if let Ok(Some(look)) = disk.look(&target.directory, &name)
            && look.regular
            && (look.own || target.former.is_some_and(|former| former.owner == look.owner))
        {
            let _ = clear(disk, target, &name, backup_folder);
        }
    }
}

fn clear<D: Disk>(
    disk: &D,
    target: &SaveTarget<D>,
    name: &OsStr,
    backup_folder: Option<&BackupFolder<'_, D>>,
) -> Result<(), SaveErrorKind> {
    let leftover = FormerFile::open(disk, &target.directory, name, false)?;
    // Leave it if somebody is writing it or it has been replaced; without locks this cannot be
    // known.
    let same = |look: crate::store::system::disk::Look| look.identity == leftover.look.identity;
    if !disk.hold(&leftover.file)? || !disk.look(&target.directory, name)?.is_some_and(same) {
        return Ok(());
    }
    let content = leftover.content(disk)?;
    let known = content.is_empty()
        || target.open(disk, false).and_then(|file| file.content(disk)).is_ok_and(|file| file == content);
    if let Some(backup_folder) = backup_folder.filter(|_| !known) {
        backup_folder.keep_copy(&content)?;
    }
    Ok(disk.remove(&target.directory, name)?)
}
