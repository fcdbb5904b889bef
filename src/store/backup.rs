//! Backup copies of what files contained before they were saved: a directory for each file, under
//! `backups` in the state directory, with the last few contents. The highest number is the latest.
//!
//! The directory is named by a fingerprint of the file's canonical path: that works with long or
//! unusual names, and does not reveal the name to others who can list the directory.

use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Path, PathBuf};

use super::canonical::{canonical, key};
use super::open::open;
use super::place::Directories;
use super::system::disk::Disk;
use crate::format::Fingerprint;
use crate::format::read::SIZE_LIMIT;

/// The directory of backup copies, and how many are kept of each file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backups {
    pub directory: PathBuf,
    /// How many are kept of each file; the oldest are removed first. With 0, a copy exists only
    /// while a save needs it.
    pub number: usize,
}

impl Backups {
    /// The backups in the program's state directory.
    pub fn under(directories: &Directories, number: usize) -> Backups {
        Backups { directory: directories.state.join("backups"), number }
    }

    /// The directory with the copies of a file; `path` must be canonical.
    pub fn folder(&self, path: &Path) -> PathBuf {
        self.directory.join(key(path))
    }

    /// The copies of all files, one of which may be the file in question under another of its
    /// names.
    pub(super) fn all_folders<'a, D: Disk>(&self, disk: &'a D) -> Vec<BackupFolder<'a, D>> {
        let entries = std::fs::read_dir(&self.directory).into_iter().flatten();
        let backup_folder = |folder| BackupFolder { disk, folder, number: self.number };
        entries.filter_map(|entry| Some(backup_folder(entry.ok()?.path()))).collect()
    }

    /// The newest copy of a file that can be read as a map; `path` must be canonical.
    fn newest_readable(&self, path: &Path) -> Option<PathBuf> {
        let entries = std::fs::read_dir(self.folder(path)).ok()?;
        let names = entries.filter_map(|entry| Some(entry.ok()?.file_name()));
        let mut copies: Vec<(u64, OsString)> =
            names.filter_map(|name| Some((number_of(&name)?, name))).collect();
        copies.sort();
        let mut copies = copies.into_iter().rev().map(|(_, name)| self.folder(path).join(name));
        copies.find(|copy| open(copy).is_ok())
    }

    /// The copies of one file; `path` must be canonical.
    pub(super) fn folder_for<'a, D: Disk>(&self, disk: &'a D, path: &Path) -> BackupFolder<'a, D> {
        BackupFolder { disk, folder: self.folder(path), number: self.number }
    }
}

/// The newest copy of a file that can be read as a map.
pub fn readable_copy(path: &Path, directories: &Directories) -> Option<PathBuf> {
    Backups::under(directories, 0).newest_readable(&canonical(path))
}

/// The copies of one file. Its directory is created with the first copy.
pub(super) struct BackupFolder<'a, D: Disk> {
    pub disk: &'a D,
    folder: PathBuf,
    number: usize,
}

impl<D: Disk> BackupFolder<'_, D> {
    /// Whether copies are kept after the save that needs them.
    pub fn is_wanted(&self) -> bool {
        self.number > 0
    }

    /// The same copies, but at least one is kept, whatever the settings say.
    pub fn with_the_last(self) -> Self {
        BackupFolder { number: self.number.max(1), ..self }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Stores a copy durably: it survives a power failure.
    pub fn keep_copy(&self, content: &[u8]) -> io::Result<PathBuf> {
        let directory = self.open()?;
        let name = self.next(&directory, content)?;
        self.place(&directory, &name, content)?;
        Ok(self.folder.join(name))
    }

    /// Stores a record beside the copies, durably, replacing the former one. It is locked before it
    /// gets its name.
    pub fn keep_record(&self, name: &OsStr, content: &[u8]) -> io::Result<D::File> {
        self.place(&self.open()?, name, content)
    }

    fn place(&self, directory: &D::Directory, name: &OsStr, content: &[u8]) -> io::Result<D::File> {
        let mut half = name.to_owned();
        half.push(UNFINISHED);
        let file = match self.disk.create(directory, &half, true) {
            // Left by a program that was killed while storing the same content.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                self.disk.remove(directory, &half)?;
                self.disk.create(directory, &half, true)?
            }
            created => created?,
        };
        // On a file system without locks, the lock is the only thing missing.
        let _ = self.disk.hold(&file);
        let written = self.disk.write(&file, content).and_then(|()| self.disk.sync(&file));
        let named = written.and_then(|()| self.disk.rename((directory, &half), (directory, name)));
        if let Err(error) = named {
            // A partly written copy is useless.
            let _ = self.disk.remove(directory, &half);
            return Err(error);
        }
        self.disk.sync_directory(directory)?;
        Ok(file)
    }

    /// The content of a copy.
    pub fn content(&self, name: &OsStr) -> io::Result<Vec<u8>> {
        self.disk.read(&self.disk.open(&self.existing()?, name, false)?, SIZE_LIMIT)
    }

    /// Removes a copy or a record, durably.
    pub fn remove(&self, name: &OsStr) -> io::Result<()> {
        let directory = self.existing()?;
        self.disk.remove(&directory, name)?;
        self.disk.sync_directory(&directory)
    }

    /// Opens the directory if it exists; never creates it.
    pub fn existing(&self) -> io::Result<D::Directory> {
        self.disk.existing_directory(&self.folder)
    }

    /// Moves a file to the copies, under a new name.
    pub fn take_in(&self, from: (&D::Directory, &OsStr), content: &[u8]) -> io::Result<PathBuf> {
        let directory = self.open()?;
        let name = self.next(&directory, content)?;
        match self.disk.rename(from, (&directory, &name)) {
            Ok(()) => Ok(self.folder.join(name)),
            // Usually because it is on another file system.
            Err(_) => {
                let kept = self.keep_copy(content)?;
                self.disk.remove(from.0, from.1)?;
                Ok(kept)
            }
        }
    }

    /// Gives a file a second name among the copies, because a rename is about to replace it.
    pub fn link_in(&self, from: (&D::Directory, &OsStr), content: &[u8]) -> io::Result<PathBuf> {
        let directory = self.open()?;
        let name = self.next(&directory, content)?;
        match self.disk.hard_link(from, (&directory, &name)) {
            Ok(()) => Ok(self.folder.join(name)),
            Err(_) => self.keep_copy(content),
        }
    }

    /// Removes the oldest copies if there are too many, but never `kept`, as long as copies are
    /// wanted.
    pub fn prune(&self, kept: &Path) {
        // An extra copy does no harm.
        let _ = self.try_to_prune(kept.file_name().filter(|_| self.is_wanted()));
    }

    fn try_to_prune(&self, kept: Option<&OsStr>) -> io::Result<()> {
        let directory = self.open()?;
        let mut copies = self.copies(&directory)?;
        copies.sort();
        // Partly written copies of killed programs. A number higher than the last may be a copy
        // being written.
        let last = copies.last().map_or(0, |(number, _)| *number);
        let halves = self.disk.names(&directory, &self.folder)?.into_iter().filter(|name| {
            let whole = name.to_str().and_then(|name| name.strip_suffix(UNFINISHED));
            whole.and_then(|whole| number_of(OsStr::new(whole))).is_some_and(|number| number <= last)
        });
        halves.into_iter().try_for_each(|name| self.disk.remove(&directory, &name))?;
        let surplus = copies.len().saturating_sub(self.number);
        let surplus = copies.into_iter().take(surplus).filter(|(_, name)| Some(name.as_os_str()) != kept);
        for (_, name) in surplus {
            self.disk.remove(&directory, &name)?;
        }
        Ok(())
    }

    fn open(&self) -> io::Result<D::Directory> {
        self.disk.private_directory(&self.folder)
    }

    /// The copies with their numbers.
    fn copies(&self, directory: &D::Directory) -> io::Result<Vec<(u64, OsString)>> {
        let names = self.disk.names(directory, &self.folder)?;
        Ok(names.into_iter().filter_map(|name| Some((number_of(&name)?, name))).collect())
    }

    /// The name of the next copy. It includes a hash of the content, so that two programs do not
    /// choose the same name.
    fn next(&self, directory: &D::Directory, content: &[u8]) -> io::Result<OsString> {
        let last = self.copies(directory)?.into_iter().map(|(number, _)| number).max();
        let number = last.map_or(1, |last| last.saturating_add(1));
        Ok(format!("{number:08}-{:016x}{ENDING}", Fingerprint::of(content).bits()).into())
    }
}

/// The ending of the names of copies.
const ENDING: &str = ".masa.ron";

/// An additional ending while a copy is being written.
const UNFINISHED: &str = ".tmp";

/// The number in the name of a copy; `None` if it is not a copy.
fn number_of(name: &OsStr) -> Option<u64> {
    name.to_str()?.strip_suffix(ENDING)?.split_once('-')?.0.parse().ok()
}
