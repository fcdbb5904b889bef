//! Stores the ballots of open vote sessions in `FILE.ballots/ID` beside the map's file: one file
//! per voter, and the paper with the candidates and the rules. Only the user can read them. Nothing
//! here changes the map; the caller stores the result in it after closing the session.
//!
//! Closing a session renames its folder, and that decides which ballots count: a ballot that was
//! reported as cast is in the folder by then, and a later one finds no folder and is refused. The
//! caller discards the renamed folder once the map's journal has the result, so that a crash loses
//! no votes.

mod folder;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use self::folder::{BallotFolder, PAPER, folder_of};
use super::system::System;
use super::system::disk::Disk;
use crate::format::ballot::{BallotPaper, CastBallot, CastReceipt, CollectedBallots, SIZE_LIMIT, VoteError};
use crate::model::{BallotId, Id};

/// The suffix of a session's folder from when it is closed until it is discarded.
const CLOSING: &str = ".closing";
/// The name of the file with the dots that the voter on this screen has not handed over.
const DRAFT: &str = ".draft";

/// Opens a session for ballots. If it was opened before, its ballots are kept, even if a crash came
/// while it was being closed. `taken` are ballots that were collected when it was closed: they are
/// put back unless their voter has another one.
///
/// # Errors
/// The folder cannot be created or written to, or is not private.
pub fn open_vote(map: &Path, paper: &BallotPaper, taken: &[CastBallot]) -> Result<(), VoteError> {
    let folder = BallotFolder::of(map, true)?;
    let (id, closing) = (paper.id.to_string(), format!("{}{CLOSING}", paper.id));
    if folder.has(&closing) && !folder.has(&id) {
        folder.session(&closing, false)?;
        let disk = System::default();
        disk.rename((&folder.directory, OsStr::new(&closing)), (&folder.directory, OsStr::new(&id)))?;
    }
    folder.session(&id, true)?;
    // Voters find no paper in a folder that is new, so none of their ballots is replaced here.
    let cast = folder.ballots(&id)?;
    for ballot in taken.iter().filter(|ballot| !cast.contains(&ballot.voter.file_name().into())) {
        folder.write(&id, &ballot.voter.file_name(), &ballot.text())?;
    }
    let mut paper = paper.clone();
    // Ballots that were cast on the former paper still count, except for candidates that are gone.
    let former = folder.paper(&id, paper.id).ok();
    let former = former.into_iter().flat_map(|former| former.ids().collect::<Vec<Id>>());
    paper.add_former(former.chain(taken.iter().flat_map(|ballot| ballot.dots.keys().copied())));
    folder.write(&id, PAPER, &paper.text())?;
    Ok(System::default().sync_directory(&folder.directory)?)
}

/// Casts a ballot.
///
/// # Errors
/// It breaks a rule, the session is closed, or the system reported an error. The voter's former
/// ballot then stays.
pub fn cast(map: &Path, id: BallotId, ballot: &CastBallot) -> Result<CastReceipt, VoteError> {
    let folder = BallotFolder::of(map, false)?;
    let session = id.to_string();
    folder.paper(&session, id)?.check(&ballot.dots)?;
    folder.write(&session, &ballot.voter.file_name(), &ballot.text())
}

/// Stores the dots that the voter on this screen has given but not handed over, in place of those
/// stored before. Without dots, nothing is stored.
///
/// # Errors
/// The session is closed, or the system reported an error.
pub fn keep_draft(map: &Path, id: BallotId, draft: &CastBallot) -> Result<(), VoteError> {
    let (folder, session) = (BallotFolder::of(map, false)?, id.to_string());
    if draft.dots.is_empty() {
        return folder.remove(&session, DRAFT);
    }
    folder.write(&session, DRAFT, &draft.text()).map(drop)
}

/// The stored dots that were not handed over; `None` if there are none, or they cannot be read.
pub fn draft(map: &Path, id: BallotId) -> Option<CastBallot> {
    let (folder, session) = (BallotFolder::of(map, false).ok()?, id.to_string());
    let bytes = folder.read(&folder.session(&session, false).ok()?, OsStr::new(DRAFT), SIZE_LIMIT).ok()?;
    let draft = CastBallot::read_turn(&bytes, &folder.paper(&session, id).ok()?)?;
    // A crash may have come between casting and removing it.
    let was_cast = folder.ballots(&session).ok()?.contains(&draft.voter.file_name().into());
    (!was_cast).then_some(draft)
}

/// The papers of the map's open sessions, sorted by their questions. Sessions whose paper cannot be
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
        let id: Id = name.to_str()?.parse().ok()?;
        folder.paper(name.to_str()?, BallotId::try_from(id).ok()?).ok()
    };
    let mut papers: Vec<BallotPaper> = names.into_iter().filter_map(paper).collect();
    papers.sort_by(|one, other| (&one.question, one.id).cmp(&(&other.question, other.id)));
    Ok(papers)
}

/// The folder of an open session, to be watched for ballots.
pub fn session_folder(map: &Path, id: BallotId) -> PathBuf {
    folder_of(map).join(id.to_string())
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
        let bytes = folder.read(&directory, &name, SIZE_LIMIT);
        match bytes.and_then(|bytes| CastBallot::read(&file, &bytes, &paper)) {
            Ok(ballot) => collected.ballots.push(ballot),
            // A retry may succeed, whereas skipping this ballot would silently lose a vote.
            Err(VoteError::System { said }) => return Err(VoteError::System { said }),
            Err(error) => collected.refused.push((file.into_owned(), error)),
        }
    }
    Ok(collected)
}

/// Moves an open session to the folder of another map: the file was saved under another name. A
/// ballot that was reported as cast is moved, and a later one for the former file is refused.
///
/// # Errors
/// Something could not be read or written; the session then stays open where it was.
pub fn move_ballots(from: &Path, to: &Path, id: BallotId) -> Result<(), VoteError> {
    if folder_of(from) == folder_of(to) {
        return Ok(());
    }
    let draft = draft(from, id);
    let taken = collect_ballots(from, id)?.ballots;
    let paper = BallotFolder::of(from, false)?.paper(&format!("{id}{CLOSING}"), id)?;
    let opened = open_vote(to, &paper, &taken).and_then(|()| match draft {
        Some(draft) => keep_draft(to, id, &draft),
        None => Ok(()),
    });
    if let Err(error) = opened {
        open_vote(from, &paper, &[])?;
        return Err(error);
    }
    // They are in the other folder; what is left here does no harm.
    let _ = discard_ballots(from, id);
    Ok(())
}

/// Removes the ballots of a collected session. Other sessions, and voters who are writing into them,
/// are left alone.
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
        folder.remove_session(&closing)?;
    }
    // Fails, as it should, while the folder still holds other sessions.
    let _ = fs::remove_dir(&folder.path);
    Ok(())
}

#[cfg(test)]
mod tests;
