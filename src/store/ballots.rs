//! Stores the ballots of open vote sessions in `FILE.ballots/ID` beside the map's file: one file
//! per voter, and the paper with the candidates and the rules. Only the user can read them. Nothing
//! here changes the map; the caller stores the result in it after closing the session.
//!
//! Closing a session renames its folder, and that decides which ballots count: a ballot that was
//! reported as cast is in the folder by then, and a later one finds no folder and is refused. The
//! caller discards the renamed folder once the map's journal has the result, so that a crash loses
//! no votes.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use super::system::System;
use super::system::disk::Disk;
use crate::format::Fingerprint;
use crate::format::ballot::{BallotPaper, CastBallot, CollectedBallots, SIZE_LIMIT, VoteError};
use crate::model::BallotId;

/// The name of the paper's file in the folder of its session.
const PAPER: &str = "paper";
/// The suffix of a session's folder from when it is closed until it is discarded.
const CLOSING: &str = ".closing";
/// The prefix of temporary files.
const TEMPORARY: &str = ".new-";
/// The maximum number of ballots in a session, far above what any real session has.
const BALLOT_LIMIT: usize = 10_000;

type Directory = <System as Disk>::Directory;

/// The open folder of a map's ballots, with a subfolder for each session.
struct BallotFolder {
    path: PathBuf,
    directory: Directory,
}

/// The path of the folder of a map's ballots.
fn folder_of(map: &Path) -> PathBuf {
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
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(VoteError::NotOpen),
        Err(error) => return Err(error.into()),
    };
    let (parent, name) = (path.parent().unwrap_or(Path::new("")), path.file_name().unwrap_or_default());
    let parent = System::default()
        .directory(None, if parent.as_os_str().is_empty() { Path::new(".") } else { parent })?;
    let look = System::default().look(&parent, name)?.ok_or(VoteError::NotOpen)?;
    if look.own && look.access.1 & 0o077 == 0 { Ok(directory) } else { Err(not_private(path)) }
}

impl BallotFolder {
    fn of(map: &Path, create: bool) -> Result<BallotFolder, VoteError> {
        let path = folder_of(map);
        let directory = private(&path, create)?;
        Ok(BallotFolder { path, directory })
    }

    /// Opens the folder of a session.
    fn session(&self, id: &str, create: bool) -> Result<Directory, VoteError> {
        private(&self.path.join(id), create)
    }

    /// Atomically writes a file into the folder of a session; returns whether it replaced one.
    /// Fails with [`VoteError::NotOpen`] if the session is closed meanwhile.
    fn write(&self, id: &str, name: &str, text: &str) -> Result<bool, VoteError> {
        let disk = System::default();
        let session = self.session(id, false)?;
        let temporary = temporary(name);
        let file = disk.create(&self.directory, &temporary, true)?;
        let written = disk
            .write(&file, text.as_bytes())
            .and_then(|()| disk.sync(&file))
            .and_then(|()| Ok(disk.look(&session, OsStr::new(name))?.is_some()));
        // By path, not through the open folder: once the session is closed, this path no longer
        // exists, and the rename fails.
        let target = [id, name].join("/");
        let done = written.and_then(|replaces| {
            disk.rename((&self.directory, &temporary), (&self.directory, OsStr::new(&target)))?;
            disk.sync_directory(&session)?;
            Ok(replaces)
        });
        done.map_err(|error| {
            // Best effort: `discard_ballots` removes temporary files that are left over.
            let _ = disk.remove(&self.directory, &temporary);
            match error.kind() {
                std::io::ErrorKind::NotFound => VoteError::NotOpen,
                _ => error.into(),
            }
        })
    }

    fn read(&self, session: &Directory, name: &OsStr) -> Result<Vec<u8>, VoteError> {
        let disk = System::default();
        let look = disk.look(session, name)?.ok_or(VoteError::NotOpen)?;
        if !look.regular || look.size > SIZE_LIMIT {
            return Err(VoteError::Damaged);
        }
        let file = disk.open(session, name, false)?;
        if !disk.look_at(&file)?.regular {
            return Err(VoteError::Damaged);
        }
        Ok(disk.read(&file, SIZE_LIMIT)?)
    }

    fn paper(&self, folder: &str, id: BallotId) -> Result<BallotPaper, VoteError> {
        let bytes = self.read(&self.session(folder, false)?, OsStr::new(PAPER))?;
        BallotPaper::read(&bytes).filter(|paper| paper.id == id).ok_or(VoteError::Damaged)
    }

    /// The names of the ballots in the folder of a session.
    fn ballots(&self, folder: &str) -> Result<Vec<OsString>, VoteError> {
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

    fn has(&self, folder: &str) -> bool {
        fs::symlink_metadata(self.path.join(folder)).is_ok()
    }
}

/// A random name, so that several voters can write at the same time.
fn temporary(name: &str) -> OsString {
    use std::hash::{BuildHasher, RandomState};
    let random = RandomState::new().hash_one(std::process::id());
    format!("{TEMPORARY}{:016x}-{random:016x}", Fingerprint::of(name.as_bytes()).bits()).into()
}

/// Opens a session for ballots. If it was opened before, its ballots are kept, even if a crash came
/// while it was being closed.
///
/// # Errors
/// The folder cannot be created or written to, or is not private.
pub fn open_vote(map: &Path, paper: &BallotPaper) -> Result<(), VoteError> {
    let folder = BallotFolder::of(map, true)?;
    let (id, closing) = (paper.id.to_string(), format!("{}{CLOSING}", paper.id));
    if folder.has(&closing) && !folder.has(&id) {
        folder.session(&closing, false)?;
        let disk = System::default();
        disk.rename((&folder.directory, OsStr::new(&closing)), (&folder.directory, OsStr::new(&id)))?;
    }
    folder.session(&id, true)?;
    folder.write(&id, PAPER, &paper.text())?;
    Ok(System::default().sync_directory(&folder.directory)?)
}

/// Casts a ballot; `true` if it replaces an earlier one of the voter.
///
/// # Errors
/// It breaks a rule, the session is closed, or the system reported an error.
pub fn cast(map: &Path, id: BallotId, ballot: &CastBallot) -> Result<bool, VoteError> {
    let folder = BallotFolder::of(map, false)?;
    let session = id.to_string();
    folder.paper(&session, id)?.check(&ballot.dots)?;
    folder.write(&session, &ballot.voter.file_name(), &ballot.text())
}

/// The papers of the map's open sessions, in no particular order. Sessions whose paper cannot be
/// read are left out.
///
/// # Errors
/// The folder cannot be read, or is not private. A missing folder only means that no vote is open.
pub fn open_votes(map: &Path) -> Result<Vec<BallotPaper>, VoteError> {
    let folder = match BallotFolder::of(map, false) {
        Ok(folder) => folder,
        Err(VoteError::NotOpen) => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let names = System::default().names(&folder.directory, &folder.path)?;
    let paper = |name: OsString| {
        let id: crate::model::Id = name.to_str()?.parse().ok()?;
        folder.paper(name.to_str()?, BallotId::try_from(id).ok()?).ok()
    };
    Ok(names.into_iter().filter_map(paper).collect())
}

/// The names of the ballot files in an open session, one per voter.
///
/// # Errors
/// The folder cannot be read, or the session is not open.
pub fn voters(map: &Path, id: BallotId) -> Result<Vec<String>, VoteError> {
    let names = BallotFolder::of(map, false)?.ballots(&id.to_string())?;
    Ok(names.into_iter().filter_map(|name| name.into_string().ok()).collect())
}

/// Closes a session and reads all its ballots. Their files are kept until [`discard_ballots`].
///
/// # Errors
/// The session does not exist, or its files could not be read; collecting can then be tried again.
pub fn collect_ballots(map: &Path, id: BallotId) -> Result<CollectedBallots, VoteError> {
    let folder = BallotFolder::of(map, false)?;
    let disk = System::default();
    let (session, closing) = (id.to_string(), format!("{id}{CLOSING}"));
    if folder.has(&session) {
        folder.session(&session, false)?;
        let (from, to) = (OsStr::new(&session), OsStr::new(&closing));
        disk.rename((&folder.directory, from), (&folder.directory, to))?;
        disk.sync_directory(&folder.directory)?;
    }
    let (paper, directory) = (folder.paper(&closing, id)?, folder.session(&closing, false)?);
    let mut collected = CollectedBallots::default();
    for name in folder.ballots(&closing)? {
        let file = name.to_string_lossy();
        let read = folder.read(&directory, &name).and_then(|bytes| CastBallot::read(&file, &bytes, &paper));
        match read {
            Ok(ballot) => collected.ballots.push(ballot),
            // A retry may succeed, whereas skipping this ballot would silently lose a vote.
            Err(VoteError::System { said }) => return Err(VoteError::System { said }),
            Err(error) => collected.refused.push((file.into_owned(), error)),
        }
    }
    Ok(collected)
}

/// Removes the ballots of a collected session, and temporary files that are left over.
///
/// # Errors
/// Something could not be removed.
pub fn discard_ballots(map: &Path, id: BallotId) -> Result<(), VoteError> {
    let folder = match BallotFolder::of(map, false) {
        Err(VoteError::NotOpen) => return Ok(()),
        folder => folder?,
    };
    let closing = format!("{id}{CLOSING}");
    if folder.has(&closing) {
        let directory = folder.session(&closing, false)?;
        for name in System::default().names(&directory, &folder.path.join(&closing))? {
            System::default().remove(&directory, &name)?;
        }
        fs::remove_dir(folder.path.join(&closing))?;
    }
    for name in System::default().names(&folder.directory, &folder.path)? {
        if name.to_string_lossy().starts_with(TEMPORARY) {
            // Best effort. The file may belong to a voter of another session, whose ballot is then
            // refused with an error.
            let _ = System::default().remove(&folder.directory, &name);
        }
    }
    // Fails, as it should, while the folder still holds other sessions.
    let _ = fs::remove_dir(&folder.path);
    Ok(())
}

#[cfg(test)]
mod tests;
