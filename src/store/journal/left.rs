//! What programs that have ended left behind.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::error::{JournalError, JournalErrorKind};
use super::record::Record;
use super::replay::{Replay, Restored};
use super::segment::{self, Segment};
use super::shelf::{Ending, Held, Shelf, folder, number_of_segment, segment_name};
use crate::insight::name::quoted;
use crate::model::Map;
use crate::store::fingerprint::Fingerprint;
use crate::store::place::Directories;
use crate::store::read::{read_bytes, read_map};
use crate::store::system::System;
use crate::store::system::disk::Disk;
use crate::words::Message;

/// What a program that has ended left behind and no file holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// The segment; only for [`restore`] and [`discard`].
    pub journal: PathBuf,
    /// The map's file; `None`: it had none yet.
    pub path: Option<PathBuf>,
    /// What the map is called.
    pub name: String,
    /// When the first of the changes was made.
    pub from: Timestamp,
    /// When the last of them was made.
    pub until: Timestamp,
    /// The changes that the file does not hold, in order; at least one.
    pub changes: Vec<Change>,
    /// Whether the end of the segment cannot be read: what is there is what was written before.
    pub torn: bool,
}

/// A change, for people to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// When it was made.
    pub time: Timestamp,
    /// The action's name (`card.add`).
    pub action: String,
    /// What was done.
    pub said: Message,
    /// The beginning of what was written by it, where it wrote a text.
    pub text: Option<String>,
    /// Whether it stood in an open editor.
    pub draft: bool,
}

impl Change {
    /// What a record tells of.
    pub(super) fn of(record: &Record) -> Change {
        Change {
            time: record.time,
            action: record.transaction.action.clone().into_owned(),
            said: record.transaction.said.clone(),
            text: record.transaction.text().map(quoted),
            draft: record.draft,
        }
    }

    /// What was done, and what was written by it where that is not said yet.
    pub fn told(&self) -> Message {
        let unsaid = self.text.as_ref().filter(|text| !self.said.to_string().contains(text.as_str()));
        unsaid.map_or_else(
            || self.said.clone(),
            |text| Message::new("journal-text").message("done", self.said.clone()).text("text", text),
        )
    }
}

/// What is left of all maps, oldest first. What files hold by now is put away on the way.
pub fn left(directories: &Directories) -> Vec<Left> {
    found(directories, None).0
}

/// What is left of the map in this file, given by its canonical path; oldest first.
pub fn left_of(directories: &Directories, path: &Path) -> Vec<Left> {
    found(directories, Some(path)).0
}

/// The segments of ended programs that cannot be read, and why.
pub fn unreadable(directories: &Directories) -> Vec<JournalError> {
    found(directories, None).1
}

/// Makes transactions of what is left, on the map that the file holds now (`None`: there is no such file).
///
/// # Errors
/// A [`JournalError`]; nothing was changed.
pub fn restore(left: &Left, file: Option<(&Map, Fingerprint)>) -> Result<Restored, JournalError> {
    let failed = |kind| JournalError { file: left.journal.clone(), kind };
    let (shelf, number) = place_of(left).ok_or_else(|| failed(JournalErrorKind::Unreadable))?;
    let held = shelf.hold(number).map_err(failed)?;
    let replay = shelf.replay(&held).map_err(failed)?;
    let file = file.filter(|_| replay.path().is_some());
    replay.restore(file).map_err(failed)
}

/// Lets go of what is left, because it was restored or is not wanted, as `ending` says. It goes to the history.
///
/// # Errors
/// A [`JournalError`]; it is still there.
pub fn discard(directories: &Directories, left: &Left, ending: Ending) -> Result<(), JournalError> {
    let failed = |kind| JournalError { file: left.journal.clone(), kind };
    let (shelf, number) = place_of(left)
        .filter(|(shelf, _)| shelf.folder == folder(directories))
        .ok_or_else(|| failed(JournalErrorKind::Unreadable))?;
    let held = shelf.hold(number).map_err(failed)?;
    shelf.finish(&held, ending).map_err(|error| failed(error.into()))
}

/// Where a segment stands, and its number.
fn place_of(left: &Left) -> Option<(Shelf<System>, u64)> {
    let folder = left.journal.parent()?.to_owned();
    Some((Shelf { disk: System::default(), folder }, number_of_segment(&left.journal)?))
}

/// What is left of one file, or of all, and what cannot be read.
fn found(directories: &Directories, only: Option<&Path>) -> (Vec<Left>, Vec<JournalError>) {
    let shelf = Shelf { disk: System::default(), folder: folder(directories) };
    // Looking makes no directory.
    if shelf.folder.is_dir() { shelf.left(only) } else { (Vec::new(), Vec::new()) }
}

impl<D: Disk> Shelf<D> {
    /// What is left of one file, or of all, and what cannot be read.
    pub(super) fn left(&self, only: Option<&Path>) -> (Vec<Left>, Vec<JournalError>) {
        let failed = |file: PathBuf, kind| JournalError { file, kind };
        let numbers = match self.unfinished() {
            Ok(numbers) => numbers,
            Err(error) => return (Vec::new(), vec![failed(self.folder.clone(), error.into())]),
        };
        let (mut ended, mut wrong, mut replaced) = (Vec::new(), Vec::new(), BTreeSet::new());
        for number in numbers {
            match self.find(number, only, &mut replaced) {
                Ok(found) => ended.extend(found),
                Err(kind) => wrong.push(failed(self.path(number), kind)),
            }
        }
        let mut left = Vec::new();
        for (held, replay) in ended {
            if only.is_some() && replay.path() != only {
                continue;
            }
            match (!replaced.contains(&held.number)).then(|| self.told(&held, &replay)).flatten() {
                Some(one) => left.push(one),
                // Nothing is lost with it. If it cannot be put away now, it will be the next time.
                None => drop(self.finish(&held, Ending::Saved)),
            }
        }
        // The same holds for these.
        let _ = self.remove_orphans();
        (left, wrong)
    }

    /// A segment whose program has ended, and what it holds, unless it has nothing to do with the file that is asked for.
    /// It is noted which one any segment stands for.
    fn find(
        &self,
        number: u64,
        only: Option<&Path>,
        replaced: &mut BTreeSet<u64>,
    ) -> Result<Option<(Held<D>, Replay)>, JournalErrorKind> {
        let held = match self.hold(number) {
            Ok(held) => held,
            Err(JournalErrorKind::InUse) => {
                // Its program let the other one go when this one was whole.
                let running =
                    self.glance(&self.folder, &segment_name(number)).and_then(|bytes| segment::read(&bytes));
                let running = running.ok().filter(|running| !running.records.is_empty());
                replaced
                    .extend(running.and_then(|running| running.header.replaces).filter(|one| *one < number));
                return Ok(None);
            }
            // It was put away since we looked.
            Err(JournalErrorKind::System { kind: io::ErrorKind::NotFound, .. }) => return Ok(None),
            Err(kind) => return Err(kind),
        };
        let bytes = self.bytes(&held)?;
        if bytes.is_empty() {
            // Whoever made it was killed before it held anything. If it cannot be removed now, it will be the next time.
            let _ = self.remove(&held);
            return Ok(None);
        }
        if only.is_some_and(|file| !segment::may_concern(&bytes, file)) {
            return Ok(None);
        }
        let replay = self.replay_of(&held, segment::read(&bytes)?);
        if replay.is_whole() {
            replaced.extend(replay.segment.header.replaces.filter(|one| *one < number));
        }
        Ok(Some((held, replay)))
    }

    /// A segment that is held, ready to be replayed.
    pub(super) fn replay(&self, held: &Held<D>) -> Result<Replay, JournalErrorKind> {
        let segment = segment::read(&self.bytes(held)?)?;
        Ok(self.replay_of(held, segment))
    }

    /// What was read of a segment that is held, with the text beside it.
    pub(super) fn replay_of(&self, held: &Held<D>, segment: Segment) -> Replay {
        Replay::of(segment, self.base(held).ok().as_deref())
    }

    /// What is in a segment and not in its file; `None` where there is nothing.
    pub(super) fn told(&self, held: &Held<D>, replay: &Replay) -> Option<Left> {
        let file = replay.path().and_then(in_file);
        let fingerprint = file.as_ref().map(|(_, fingerprint)| *fingerprint);
        let changes: Vec<Change> = replay.pending(fingerprint).map(Change::of).collect();
        let (first, last) = (changes.first()?, changes.last()?);
        if replay.is_idle() {
            return None;
        }
        // What cannot be restored now is told all the same; asking for it says why.
        if let Some((map, fingerprint)) = &file
            && let Ok(restored) = replay.restore(Some((map, *fingerprint)))
            && restored.map().is_ok_and(|restored| restored == *map)
        {
            return None;
        }
        Some(Left {
            journal: self.path(held.number),
            path: replay.path().map(Path::to_owned),
            name: replay.name(),
            from: first.time,
            until: last.time,
            changes,
            torn: replay.segment.torn,
        })
    }
}

/// The map in a file; `None` where there is none, or none that can be read.
fn in_file(path: &Path) -> Option<(Map, Fingerprint)> {
    let bytes = read_bytes(path).ok()?;
    let loaded = read_map(&bytes, "").ok()?;
    Some((loaded.map, Fingerprint::of(&bytes)))
}
