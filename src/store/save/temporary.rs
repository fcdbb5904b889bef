//! The temporary that becomes the file. Its name is short, whatever the name of the file is (one of 255 bytes must work),
//! begins in the same way for one file, so that what a killed program left is found by the next save, and ends at random,
//! so that nobody can take it beforehand. Whoever writes one holds its lock: an unlocked one of ours is a leftover.

use std::collections::hash_map::RandomState;
use std::ffi::{OsStr, OsString};
use std::hash::{BuildHasher, Hasher};
use std::io;

use super::nature::Nature;
use super::target::{Former, Target, directory_of};
use crate::format::{Fingerprint, SaveErrorKind};
use crate::store::backup::Shelf;
use crate::store::system::disk::Disk;

/// How many names are tried: a single one is taken by chance once in many lives.
const TRIES: usize = 8;

/// A written temporary; it is removed unless it becomes the file.
pub(super) struct Temporary<'a, D: Disk> {
    disk: &'a D,
    directory: &'a D::Directory,
    file: D::File,
    /// Its name.
    pub name: OsString,
    kept: bool,
}

impl<D: Disk> Drop for Temporary<'_, D> {
    fn drop(&mut self) {
        // What has the name may be another file by now, if the names changed places and the system reported a failure.
        if !self.kept && self.is_here() {
            // Nothing more can be done where this fails too: the first failure is what is reported, and the next save
            // removes what is left.
            let _ = self.disk.remove(self.directory, &self.name);
        }
    }
}

/// How the names of a file's temporaries begin.
fn beginning(target: &OsStr) -> String {
    format!(".masa-{:016x}-", Fingerprint::of(target.as_encoded_bytes()).bits())
}

/// How they end.
const ENDING: &str = ".tmp";

/// A name for one. The standard library's hasher is keyed at random.
fn random_name(target: &OsStr) -> OsString {
    format!("{}{:016x}{ENDING}", beginning(target), RandomState::new().build_hasher().finish()).into()
}

/// Why a file cannot be replaced as a whole, though perhaps it can be written in place.
pub(super) enum Unwritten {
    /// The directory takes no new file, or the file's owner or attributes cannot be given to another.
    NotHere(io::Error),
    /// It failed.
    Failed(SaveErrorKind),
}

impl From<Unwritten> for SaveErrorKind {
    fn from(unwritten: Unwritten) -> SaveErrorKind {
        match unwritten {
            Unwritten::NotHere(error) => error.into(),
            Unwritten::Failed(kind) => kind,
        }
    }
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Unwritten {
        Unwritten::Failed(error.into())
    }
}

/// Whether the system refused because of who may write where.
pub(super) fn is_denied(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

impl<'a, D: Disk> Temporary<'a, D> {
    /// Writes and syncs a temporary beside the target.
    pub fn write(
        disk: &'a D,
        target: &'a Target<D>,
        bytes: &[u8],
        nature: &Nature<'_, D>,
    ) -> Result<Temporary<'a, D>, Unwritten> {
        let temporary = Temporary::create(disk, target, nature.is_private())?;
        disk.write(&temporary.file, bytes)?;
        if !nature.give(disk, &temporary.file)? {
            return Err(Unwritten::NotHere(io::ErrorKind::PermissionDenied.into()));
        }
        disk.sync(&temporary.file)?;
        Ok(temporary)
    }

    fn create(disk: &'a D, target: &'a Target<D>, private: bool) -> Result<Temporary<'a, D>, Unwritten> {
        for _ in 0..TRIES {
            let name = random_name(&target.name);
            match disk.create(&target.directory, &name, private) {
                Ok(file) => {
                    let temporary = Temporary { disk, directory: &target.directory, file, name, kept: false };
                    // Another program may have taken it for a leftover before it was locked. A system without locks
                    // never takes one for a leftover.
                    if disk.hold(&temporary.file).unwrap_or(true) && temporary.is_here() {
                        return Ok(temporary);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) if is_denied(&error) => return Err(Unwritten::NotHere(error)),
                Err(error) => return Err(error.into()),
            }
        }
        Err(io::Error::from(io::ErrorKind::AlreadyExists).into())
    }

    /// Whether this file, and no other, has the name.
    pub fn is_here(&self) -> bool {
        let Ok(Some(found)) = self.disk.look(self.directory, &self.name) else { return false };
        self.disk.look_at(&self.file).is_ok_and(|own| own.identity == found.identity)
    }

    /// What tells its file from every other.
    pub fn identity(&self) -> io::Result<(u64, u64)> {
        Ok(self.disk.look_at(&self.file)?.identity)
    }

    /// Takes a place in the same directory; what is there is replaced.
    pub fn replace(mut self, name: &OsStr) -> io::Result<()> {
        self.disk.rename((self.directory, &self.name), (self.directory, name))?;
        self.kept = true;
        Ok(())
    }

    /// Becomes a file that was not there.
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

    /// Lets go of the name, which another file has now.
    pub fn forget(mut self) {
        self.kept = true;
    }
}

/// Removes what killed programs left of this file's temporaries. One may be the former file, or what another program
/// wrote at the last moment (the names had changed places already): it goes to the copies before, if it holds anything
/// that the file does not. What belongs neither to the user nor to the file's owner is somebody else's, and stays.
pub(super) fn clear_leftovers<D: Disk>(disk: &D, target: &Target<D>, shelf: Option<&Shelf<'_, D>>) {
    // Not worth failing a save for.
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
            let _ = clear(disk, target, &name, shelf);
        }
    }
}

fn clear<D: Disk>(
    disk: &D,
    target: &Target<D>,
    name: &OsStr,
    shelf: Option<&Shelf<'_, D>>,
) -> Result<(), SaveErrorKind> {
    let leftover = Former::open(disk, &target.directory, name, false)?;
    // Somebody writes it, or it is another file since; without locks nobody knows.
    let same = |look: crate::store::system::disk::Look| look.identity == leftover.look.identity;
    if !disk.hold(&leftover.file)? || !disk.look(&target.directory, name)?.is_some_and(same) {
        return Ok(());
    }
    let content = leftover.content(disk)?;
    let known = content.is_empty()
        || target.open(disk, false).and_then(|file| file.content(disk)).is_ok_and(|file| file == content);
    if let Some(shelf) = shelf.filter(|_| !known) {
        shelf.keep_copy(&content)?;
    }
    Ok(disk.remove(&target.directory, name)?)
}
