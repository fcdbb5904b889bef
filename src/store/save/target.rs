//! The file that is to be written: where it is once symbolic links are followed, and what is there now.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use crate::format::read::SIZE_LIMIT;
use crate::format::{Fingerprint, SaveErrorKind};
use crate::store::system::disk::{Disk, Look};

/// How many symbolic links are followed, as Linux does (`path_resolution(7)`).
const LINKS: usize = 40;

/// Which former file may be replaced.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Replaces {
    /// None: it must not be there.
    Nothing,
    /// Whatever is there, or nothing.
    Anything,
    /// The one that holds this.
    Exactly(Fingerprint),
}

/// Where a file is to be written.
pub(super) struct Target<D: Disk> {
    /// The directory that it is in, held open: it stays the same one whatever is renamed meanwhile.
    pub directory: D::Directory,
    /// Its name there; no symbolic link had it when we looked.
    pub name: OsString,
    /// The same as a path, in canonical form: for people and for the names of copies.
    pub path: PathBuf,
    /// What is there now.
    pub former: Option<Look>,
}

impl<D: Disk> Target<D> {
    /// Follows symbolic links, also to where there is nothing yet.
    pub fn resolve(disk: &D, path: &Path) -> Result<Target<D>, SaveErrorKind> {
        let mut path = path.to_owned();
        let mut directory = disk.directory(None, directory_of(&path))?;
        for _ in 0..LINKS {
            let name = path.file_name().ok_or(SaveErrorKind::NotRegular)?.to_owned();
            let Some(link) = disk.link(&directory, &name)? else {
                return Target::at(disk, directory, name, &path);
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
    ) -> Result<Target<D>, SaveErrorKind> {
        let former = disk.look(&directory, &name)?;
        if former.is_some_and(|look| !look.regular) {
            return Err(SaveErrorKind::NotRegular);
        }
        Ok(Target { directory, name, path: disk.canonical(path), former })
    }

    /// Whether what is there may be replaced.
    pub fn allows(&self, replaces: Replaces) -> Result<(), SaveErrorKind> {
        match (&self.former, replaces) {
            (Some(_), Replaces::Nothing) => Err(SaveErrorKind::Exists),
            (None, Replaces::Exactly(_)) => Err(SaveErrorKind::Removed),
            // Renaming over it would not ask; whoever protected it wants to be asked.
            (Some(former), _) if former.protected => Err(SaveErrorKind::Protected),
            _ => Ok(()),
        }
    }

    /// Opens the former file.
    pub fn open(&self, disk: &D, writable: bool) -> Result<Former<D>, SaveErrorKind> {
        Former::open(disk, &self.directory, &self.name, writable)
    }
}

/// A file that is there.
pub(super) struct Former<D: Disk> {
    /// The file, open.
    pub file: D::File,
    /// What it is.
    pub look: Look,
}

impl<D: Disk> Former<D> {
    /// Opens a regular file.
    pub fn open(
        disk: &D,
        directory: &D::Directory,
        name: &OsStr,
        writable: bool,
    ) -> Result<Former<D>, SaveErrorKind> {
        let file = disk.open(directory, name, writable).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => SaveErrorKind::Removed,
            _ => error.into(),
        })?;
        let look = disk.look_at(&file)?;
        if look.regular { Ok(Former { file, look }) } else { Err(SaveErrorKind::NotRegular) }
    }

    /// Whether it is the same file.
    pub fn is(&self, other: &Former<D>) -> bool {
        self.look.identity == other.look.identity
    }

    /// All that it holds.
    pub fn content(&self, disk: &D) -> Result<Vec<u8>, SaveErrorKind> {
        // No map has so many bytes, so it is none that we read.
        if self.look.size > SIZE_LIMIT {
            return Err(SaveErrorKind::Changed);
        }
        Ok(disk.read(&self.file, SIZE_LIMIT)?)
    }

    /// All that it holds, which must be what is expected.
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

/// The directory of a file; of a bare name, the current one.
pub(super) fn directory_of(path: &Path) -> &Path {
    let directory = path.parent().filter(|directory| !directory.as_os_str().is_empty());
    directory.unwrap_or(Path::new("."))
}
