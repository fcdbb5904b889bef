//! The file to be written: its location after resolving symbolic links, and its current state.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use crate::format::read::SIZE_LIMIT;
use crate::format::{Fingerprint, SaveErrorKind};
use crate::store::system::disk::{Disk, Look};

/// The most symbolic links that are followed, as in Linux (`path_resolution(7)`).
const LINKS: usize = 40;

/// Which existing file may be replaced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Replaces {
    /// None: the file must not exist.
    Nothing,
    /// Any, or none.
    Anything,
    /// Only one with this content.
    Exactly(Fingerprint),
}

/// The location of a file to be written.
pub(super) struct SaveTarget<D: Disk> {
    /// Its directory, held open, so that it stays the same one even if it is renamed.
    pub directory: D::Directory,
    /// Its name; not that of a symbolic link when it was checked.
    pub name: OsString,
    /// The canonical path, for messages and for the names of backup copies.
    pub path: PathBuf,
    /// The existing file; `None` if there is none.
    pub former: Option<Look>,
}

impl<D: Disk> SaveTarget<D> {
    /// Follows symbolic links, even to a file that does not exist yet.
    pub fn resolve(disk: &D, path: &Path) -> Result<SaveTarget<D>, SaveErrorKind> {
        let mut path = path.to_owned();
        let mut directory = disk.directory(None, directory_of(&path))?;
        for _ in 0..LINKS {
            let name = path.file_name().ok_or(SaveErrorKind::NotRegular)?.to_owned();
            let Some(link) = disk.link(&directory, &name)? else {
                return SaveTarget::at(disk, directory, name, &path);
            };
            directory = disk.directory(Some(&directory), directory_of(&link))?;
            path = directory_of(&path).join(link);
        }
        Err(io::Error::other("too many levels of symbolic links").into())
    }

    fn at(
        disk: &D,
        directory: D::Directory,
        name: OsString,
        path: &Path,
    ) -> Result<SaveTarget<D>, SaveErrorKind> {
        let former = disk.look(&directory, &name)?;
        if former.is_some_and(|look| !look.regular) {
            return Err(SaveErrorKind::NotRegular);
        }
        Ok(SaveTarget { directory, name, path: disk.canonical(path), former })
    }

    /// Whether the existing file may be replaced.
    pub fn allows(&self, replaces: Replaces) -> Result<(), SaveErrorKind> {
        match (&self.former, replaces) {
            (Some(_), Replaces::Nothing) => Err(SaveErrorKind::Exists),
            (None, Replaces::Exactly(_)) => Err(SaveErrorKind::Removed),
            // A rename would ignore the write protection, but whoever set it wants to be asked.
            (Some(former), _) if former.protected => Err(SaveErrorKind::Protected),
            _ => Ok(()),
        }
    }

    pub fn open(&self, disk: &D, writable: bool) -> Result<FormerFile<D>, SaveErrorKind> {
        FormerFile::open(disk, &self.directory, &self.name, writable)
    }
}

/// An existing file, open.
pub(super) struct FormerFile<D: Disk> {
    pub file: D::File,
    pub look: Look,
}

impl<D: Disk> FormerFile<D> {
    /// Opens a file, which must be a regular one.
    pub fn open(
        disk: &D,
        directory: &D::Directory,
        name: &OsStr,
        writable: bool,
    ) -> Result<FormerFile<D>, SaveErrorKind> {
        let file = disk.open(directory, name, writable).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => SaveErrorKind::Removed,
            _ => error.into(),
        })?;
        let look = disk.look_at(&file)?;
        if look.regular { Ok(FormerFile { file, look }) } else { Err(SaveErrorKind::NotRegular) }
    }

    pub fn is(&self, other: &FormerFile<D>) -> bool {
        self.look.identity == other.look.identity
    }

    pub fn content(&self, disk: &D) -> Result<Vec<u8>, SaveErrorKind> {
        // No map is that large, so it is not the file that was read.
        if self.look.size > SIZE_LIMIT {
            return Err(SaveErrorKind::Changed);
        }
        Ok(disk.read(&self.file, SIZE_LIMIT)?)
    }

    /// The content, which must be the expected one.
    pub fn expected_content(&self, disk: &D, replaces: Replaces) -> Result<Vec<u8>, SaveErrorKind> {
        let content = self.content(disk)?;
        match replaces {
            Replaces::Exactly(expected) if expected != Fingerprint::of(&content) => {
                Err(SaveErrorKind::Changed)
            }
            _ => Ok(content),
        }
    }
}

/// The directory of a file; the current directory for a bare name.
pub(super) fn directory_of(path: &Path) -> &Path {
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
    directory.unwrap_or(Path::new("."))
}
