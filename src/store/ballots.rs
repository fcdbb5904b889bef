//! The ballots of open vote sessions: in `FILE.ballots/ID` beside the map's file, one file per
//! voter, with the paper that says what is voted on. Only the user can read them. They never get
//! into the map before the session is closed.
//!
//! Closing renames the folder of the session. That decides what counts: a ballot that a voter was
//! told is cast is in the folder by then, and one that comes later finds no folder and is refused.
//! The renamed folder stays until the map's journal has the result, so that a crash loses nothing.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use super::system::System;
use super::system::disk::Disk;
use crate::format::Fingerprint;
use crate::format::ballot::{BallotPaper, CastBallot, CollectedBallots, SIZE_LIMIT, VoteError};
use crate::model::BallotId;

/// The name of the paper in the folder of its session.
const PAPER: &str = "paper";
/// The ending of the name of a session's folder while it is being closed.
const CLOSING: &str = ".closing";
/// The beginning of the names of files that are being written.
const TEMPORARY: &str = ".new-";
/// More ballots than any session has.
const BALLOT_LIMIT: usize = 10_000;

type Directory = <System as Disk>::Directory;

/// The folder of a map's ballots.
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

/// Opens a folder that only the user can read, and that is no link.
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

    /// The folder of a session.
    fn session(&self, id: &str, create: bool) -> Result<Directory, VoteError> {
        private(&self.path.join(id), create)
    }

    /// Writes a file in the folder of a session, whole or not at all; `false` if the session is
    /// closed meanwhile. Says whether it replaced one.
    fn write(&self, id: &str, name: &str, text: &str) -> Result<bool, VoteError> {
        let disk = System::default();
        let session = self.session(id, false)?;
        let temporary = temporary(name);
        let file = disk.create(&self.directory, &temporary, true)?;
        let written = disk
            .write(&file, text.as_bytes())
            .and_then(|()| disk.sync(&file))
            .and_then(|()| Ok(disk.look(&session, OsStr::new(name))?.is_some()));
        // Named by its path, not by the open folder: a folder that is being closed has another.
        let target = [id, name].join("/");
        let done = written.and_then(|replaces| {
            disk.rename((&self.directory, &temporary), (&self.directory, OsStr::new(&target)))?;
            disk.sync_directory(&session)?;
            Ok(replaces)
        });
        done.map_err(|error| {
            // If this fails, nothing more can be done; the next session clears leftovers.
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

/// A name that nobody can know in advance.
fn temporary(name: &str) -> OsString {
    use std::hash::{BuildHasher, RandomState};
    let random = RandomState::new().hash_one(std::process::id());
    format!("{TEMPORARY}{:016x}-{random:016x}", Fingerprint::of(name.as_bytes()).bits()).into()
}

/// Opens a session for ballots, or goes on with one that a crash interrupted.
///
/// # Errors
/// The folder cannot be made, or is not private.
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
/// It breaks a rule, the session is closed, or the system reported an error. It is not cast then.
pub fn cast(map: &Path, id: BallotId, ballot: &CastBallot) -> Result<bool, VoteError> {
    let folder = BallotFolder::of(map, false)?;
    let session = id.to_string();
    folder.paper(&session, id)?.check(&ballot.dots)?;
    folder.write(&session, &ballot.voter.file_name(), &ballot.text())
}

/// The papers of the map's open sessions.
///
/// # Errors
/// The folder cannot be read, or is not private. No folder is no error.
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

/// The voters of an open session, by the names of their files.
///
/// # Errors
/// The folder cannot be read, or the session is not open.
pub fn voters(map: &Path, id: BallotId) -> Result<Vec<String>, VoteError> {
    let names = BallotFolder::of(map, false)?.ballots(&id.to_string())?;
    Ok(names.into_iter().filter_map(|name| name.into_string().ok()).collect())
}

/// Ends the voting in a session, and returns all ballots. They stay in the folder until
/// [`discard_ballots`].
///
/// # Errors
/// Nothing was collected; the session may be collected again.
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
            // Trying again may help, and losing a vote would not be noticed.
            Err(VoteError::System { said }) => return Err(VoteError::System { said }),
            Err(error) => collected.refused.push((file.into_owned(), error)),
        }
    }
    Ok(collected)
}

/// Removes the ballots of a session that was collected.
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
            // Somebody may just be casting a ballot in another session, who is then told so.
            let _ = System::default().remove(&folder.directory, &name);
        }
    }
    // Fails while there are other sessions.
    let _ = fs::remove_dir(&folder.path);
    Ok(())
}

#[cfg(test)]
mod tests;
