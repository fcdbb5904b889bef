//! The folder of a map's ballots: opening it and the folders of its sessions, and writing and
//! reading their files. What the files mean is up to `ballots`.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use crate::format::ballot::{BallotPaper, CastReceipt, PAPER_SIZE_LIMIT, VoteError};
use crate::format::{Fingerprint, system_says};
use crate::model::BallotId;
use crate::store::system::System;
use crate::store::system::disk::Disk;

/// The name of the paper's file in the folder of its session.
pub(super) const PAPER: &str = "paper";
/// The prefix of temporary files.
const TEMPORARY: &str = ".new-";
/// The maximum number of ballots in a session, far above what any real session has.
const BALLOT_LIMIT: usize = 10_000;

type Directory = <System as Disk>::Directory;

/// The open folder of a map's ballots, with a subfolder for each session.
pub(super) struct BallotFolder {
    pub path: PathBuf,
    pub directory: Directory,
}

/// The path of the folder of a map's ballots.
pub(super) fn folder_of(map: &Path) -> PathBuf {
    let map = fs::canonicalize(map).unwrap_or_else(|_| map.to_owned());
    let mut name = map.file_name().unwrap_or_default().to_owned();
    name.push(".ballots");
    map.with_file_name(name)
}

fn not_private(path: &Path) -> VoteError {
    VoteError::NotPrivate { folder: path.display().to_string() }
}

/// Opens a folder, or creates it if `create` is set. Fails if it is a symbolic link, belongs to
/// another user or is accessible to others.
fn private(path: &Path, create: bool) -> Result<Directory, VoteError> {
    let opened = if create {
        System::default().private_directory(path)
    } else {
        System::default().existing_directory(path)
    };
    let directory = match opened {
        Ok(directory) => directory,
        Err(_) if fs::symlink_metadata(path).is_ok_and(|found| !found.is_dir()) => {
            return Err(not_private(path));
        }
        Err(error) => return Err(not_open_or(error)),
    };
    let (parent, name) = (path.parent().unwrap_or(Path::new("")), path.file_name().unwrap_or_default());
    let parent = System::default()
        .directory(None, if parent.as_os_str().is_empty() { Path::new(".") } else { parent })?;
    let look = System::default().look(&parent, name)?.ok_or(VoteError::NotOpen)?;
    if look.own && look.access.1 & 0o077 == 0 { Ok(directory) } else { Err(not_private(path)) }
}

/// What is missing in the folder of a session means that the session is closed.
fn not_open_or(error: std::io::Error) -> VoteError {
    if error.kind() == std::io::ErrorKind::NotFound { VoteError::NotOpen } else { error.into() }
}

impl BallotFolder {
    pub fn of(map: &Path, create: bool) -> Result<BallotFolder, VoteError> {
        let path = folder_of(map);
        let directory = private(&path, create)?;
        Ok(BallotFolder { path, directory })
    }

    /// Opens the folder of a session.
    pub fn session(&self, id: &str, create: bool) -> Result<Directory, VoteError> {
        private(&self.path.join(id), create)
    }

    /// Atomically writes a file into the folder of a session. Fails with [`VoteError::NotOpen`] if
    /// the session is closed meanwhile.
    pub fn write(&self, id: &str, name: &str, text: &str) -> Result<CastReceipt, VoteError> {
        let session = self.session(id, false)?;
        put(&System::default(), (&self.directory, &session), (id, name), text)
    }

    pub fn read(&self, session: &Directory, name: &OsStr, limit: u64) -> Result<Vec<u8>, VoteError> {
        let disk = System::default();
        let look = disk.look(session, name)?.ok_or(VoteError::NotOpen)?;
        if !look.regular || look.size > limit {
            return Err(VoteError::Damaged);
        }
        let file = disk.open(session, name, false)?;
        if !disk.look_at(&file)?.regular {
            return Err(VoteError::Damaged);
        }
        Ok(disk.read(&file, limit)?)
    }

    pub fn paper(&self, folder: &str, id: BallotId) -> Result<BallotPaper, VoteError> {
        let bytes = self.read(&self.session(folder, false)?, OsStr::new(PAPER), PAPER_SIZE_LIMIT)?;
        BallotPaper::read(&bytes).filter(|paper| paper.id == id).ok_or(VoteError::Damaged)
    }

    /// The names of the ballots in the folder of a session.
    pub fn ballots(&self, folder: &str) -> Result<Vec<OsString>, VoteError> {
        let path = self.path.join(folder);
        let names = System::default().names(&self.session(folder, false)?, &path)?;
        let is_ballot = |name: &OsString| name != PAPER && !name.to_string_lossy().starts_with('.');
        let mut names: Vec<OsString> = names.into_iter().filter(is_ballot).collect();
        if names.len() > BALLOT_LIMIT {
            return Err(VoteError::TooManyBallots);
        }
        names.sort();
        Ok(names)
    }

    pub fn has(&self, folder: &str) -> bool {
        fs::symlink_metadata(self.path.join(folder)).is_ok()
    }

    /// Removes a file from the folder of a session; it may be missing.
    pub fn remove(&self, id: &str, name: &str) -> Result<(), VoteError> {
        let session = self.session(id, false)?;
        match System::default().remove(&session, OsStr::new(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        }
    }

    /// Removes the folder of a session with all its files. A voter who is late may still be writing
    /// into it.
    pub fn remove_session(&self, name: &str) -> Result<(), VoteError> {
        const ATTEMPTS: usize = 10;
        let (disk, path) = (System::default(), self.path.join(name));
        let directory = self.session(name, false)?;
        let mut removed = Ok(());
        for _ in 0..ATTEMPTS {
            for file in disk.names(&directory, &path)? {
                match disk.remove(&directory, &file) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
                    _ => {}
                }
            }
            removed = fs::remove_dir(&path);
            if removed.is_ok() {
                break;
            }
        }
        Ok(removed?)
    }
}

/// Writes the file `name` of the session `id` through a temporary one in the session's folder, so
/// that discarding another session does not remove it. An error means that the file is as before.
fn put<D: Disk>(
    disk: &D,
    (folder, session): (&D::Directory, &D::Directory),
    (id, name): (&str, &str),
    text: &str,
) -> Result<CastReceipt, VoteError> {
    let temporary = temporary(name);
    let file = disk.create(session, &temporary, true).map_err(not_open_or)?;
    // By path, not through the open folder: once the session is closed, this path no longer exists,
    // and the rename fails.
    let target = [id, name].join("/");
    let done = disk
        .write(&file, text.as_bytes())
        .and_then(|()| disk.sync(&file))
        .and_then(|()| Ok(disk.look(session, OsStr::new(name))?.is_some()))
        .and_then(|replaces| {
            disk.rename((session, &temporary), (folder, OsStr::new(&target)))?;
            Ok(replaces)
        });
    let replaces = done.map_err(|error| {
        // Best effort: what is left over is removed with the folder of the session.
        let _ = disk.remove(session, &temporary);
        not_open_or(error)
    })?;
    // The file is there and counts, even if a power failure could still lose it.
    let unsynced = disk.sync_directory(session).err().map(|error| system_says(&error));
    Ok(CastReceipt { replaces, unsynced })
}

/// A random name, so that several voters can write at the same time.
fn temporary(name: &str) -> OsString {
    use std::hash::{BuildHasher, RandomState};
    let random = RandomState::new().hash_one(std::process::id());
    format!("{TEMPORARY}{:016x}-{random:016x}", Fingerprint::of(name.as_bytes()).bits()).into()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::io;

    use super::*;
    use crate::store::system::memory::{COPIES, Fault, Limits, MAPS, Memory, World};

    /// Fails each call of a write in turn: what is told is what is on the disk.
    #[test]
    fn a_ballot_is_said_to_be_cast_exactly_if_it_is_there() {
        let mut unsynced = 0;
        for at in 0..9 {
            let fault = Fault { failure: Some((at, io::ErrorKind::Other)), ..Fault::default() };
            let world = RefCell::new(World::default());
            let disk = Memory { world, limits: Limits::default(), fault };
            let put = put(&disk, (&MAPS, &COPIES), ("v-1", "by-dana"), "{}");
            let there = disk.world.borrow().names[MAPS].contains_key(OsStr::new("v-1/by-dana"));
            assert_eq!(put.is_ok(), there, "call {at}: {put:?}");
            unsynced += usize::from(put.is_ok_and(|receipt| receipt.unsynced.is_some()));
        }
        assert_eq!(unsynced, 1, "only the sync of the folder comes after the rename");
    }
}
