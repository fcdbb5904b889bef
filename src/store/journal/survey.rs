//! Finds orphaned journals: those of programs that have ended.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use super::replay::Replay;
use super::segments::{JournalFolder, SegmentState, folder, number_of_segment, segment_name};
use super::subject::Subject;
use crate::format::journal::segment::{self};
use crate::format::journal::{
    Damage, Ending, Header, JournalEntry, JournalError, JournalErrorKind, OrphanedJournal, Process, Restored,
    Segment,
};
use crate::format::{Fingerprint, read_map};
use crate::model::Map;
use crate::store::open::read_bytes;
use crate::store::place::Directories;
use crate::store::system::System;
use crate::store::system::disk::Disk;

/// A map with unsaved changes in a running program, which still has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenMap {
    /// The map's file; `None` if it was never saved.
    pub path: Option<PathBuf>,
    /// The name of the map, for display.
    pub name: String,
    /// The process number (PID), if the journal contains it.
    pub process: Option<u32>,
}

/// The changes in journals that are in no file, and the segments that could not be read.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// The journals of programs that have ended, oldest first.
    pub orphaned: Vec<OrphanedJournal>,
    /// The journals of running programs.
    pub in_use: Vec<OpenMap>,
    /// The segments (or the directory of all) that could not be read, and why; they may contain
    /// changes.
    pub unread: Vec<JournalError>,
    /// The numbers and sizes of segments without unsaved changes.
    finished: Vec<(u64, u64)>,
}

/// Finds the orphaned journals of all maps. Changes nothing.
pub fn survey(directories: &Directories) -> Survey {
    shelf_of(directories).survey(None)
}

/// Finds the orphaned journals of the map in a file; `path` must be canonical. Changes nothing.
pub fn survey_of(directories: &Directories, path: &Path) -> Survey {
    let segments = shelf_of(directories);
    // The content of the file only matters if there is a journal.
    let is_empty = segments.unfinished().is_ok_and(|numbers| numbers.is_empty());
    let subject = (!is_empty).then(|| Subject::at(path));
    if is_empty { Survey::default() } else { segments.survey(subject.as_ref()) }
}

/// Puts segments away whose changes are in a file, and removes bases without a segment. Only for
/// programs that edit. What cannot be put away now will be the next time.
pub fn tidy(directories: &Directories, survey: &Survey) {
    let segments = shelf_of(directories);
    for (number, size) in &survey.finished {
        let _ = segments.put_away(*number, *size);
    }
    let _ = segments.remove_orphans();
}

/// Turns the changes of an orphaned journal into transactions on the map in the file (`None`: there
/// is no file).
///
/// # Errors
/// A [`JournalError`]; nothing was changed. [`JournalErrorKind::AnotherMap`] if the file has
/// nothing in common with the changes; they can then be restored without the file.
pub fn restore(
    orphan: &OrphanedJournal,
    file: Option<(&Map, Fingerprint)>,
) -> Result<Restored, JournalError> {
    let failed = |kind| JournalError { file: orphan.journal.clone(), kind };
    let (segments, number) = place_of(orphan).ok_or_else(|| failed(JournalErrorKind::Unreadable))?;
    let replay = segments.replay(number).map_err(failed)?;
    let file = file.filter(|_| orphan.path.is_some());
    if file.is_some_and(|(map, fingerprint)| replay.is_of_another(map, fingerprint)) {
        return Err(failed(JournalErrorKind::AnotherMap));
    }
    Ok(replay.restore(file))
}

/// Moves an orphaned journal to the history, because it was restored or is not wanted; `ending`
/// says which.
///
/// # Errors
/// A [`JournalError`]; the journal is still there.
pub fn discard(
    directories: &Directories,
    orphan: &OrphanedJournal,
    ending: Ending,
) -> Result<(), JournalError> {
    let failed = |kind| JournalError { file: orphan.journal.clone(), kind };
    let (segments, number) = place_of(orphan)
        .filter(|(segments, _)| segments.folder == folder(directories))
        .ok_or_else(|| failed(JournalErrorKind::Unreadable))?;
    let held = segments.hold(number).map_err(failed)?;
    segments.finish(&held, ending).map_err(|error| failed(error.into()))
}

/// The directory and the number of an orphaned segment.
fn place_of(orphan: &OrphanedJournal) -> Option<(JournalFolder<System>, u64)> {
    let folder = orphan.journal.parent()?.to_owned();
    Some((JournalFolder { disk: System::default(), folder }, number_of_segment(&orphan.journal)?))
}

fn shelf_of(directories: &Directories) -> JournalFolder<System> {
    JournalFolder { disk: System::default(), folder: folder(directories) }
}

/// The process that writes a segment, and the number it was created with, which stays the same if
/// the file is renamed.
type OwnName = (Option<Process>, u64);

fn own_name(header: &Header, number: u64) -> OwnName {
    (header.writer.clone(), header.number.unwrap_or(number))
}

/// A segment that was examined.
struct FoundSegment {
    number: u64,
    size: u64,
    state: SegmentState,
    /// `None` if it is empty.
    replay: Option<Replay>,
}

impl<D: Disk> JournalFolder<D> {
    /// The orphaned journals of one file or of all, and the segments that cannot be read.
    pub(super) fn survey(&self, only: Option<&Subject>) -> Survey {
        let mut survey = Survey::default();
        let mut unread = |file: PathBuf, kind| survey.unread.push(JournalError { file, kind });
        let numbers = self.unfinished().unwrap_or_else(|error| {
            unread(self.folder.clone(), error.into());
            Vec::new()
        });
        let (mut all, mut replaced) = (Vec::new(), BTreeSet::new());
        for number in numbers {
            match self.find(number, only, &mut replaced) {
                Ok(found) => all.extend(found),
                // It was put away in the meantime.
                Err(JournalErrorKind::System { kind: io::ErrorKind::NotFound, .. }) => {}
                Err(kind) => unread(self.path(number), kind),
            }
        }
        for FoundSegment { number, size, state, replay } in all {
            let replay =
                replay.filter(|replay| !replaced.contains(&own_name(&replay.segment.header, number)));
            if let (Some(subject), Some(replay)) = (only, &replay)
                && !subject.is_of(replay)
            {
                let is_unknown = replay.segment.no_header && replay.path().is_none();
                if is_unknown && state != SegmentState::InUse && self.orphan(number, replay, None).is_some() {
                    let (file, kind) = (self.path(number), JournalErrorKind::OfUnknownMap);
                    survey.unread.push(JournalError { file, kind });
                }
                continue;
            }
            let path = only.map(|subject| subject.path.as_path());
            let orphan =
                replay.as_ref().and_then(|replay| self.orphan(number, replay, path.or(replay.path())));
            match orphan {
                Some(OrphanedJournal { path, name, .. }) if state == SegmentState::InUse => {
                    let writer = replay.and_then(|replay| replay.segment.header.writer);
                    let process = writer.map(|writer| writer.number);
                    survey.in_use.push(OpenMap { path, name, process });
                }
                Some(one) => survey.orphaned.push(OrphanedJournal { other_host: state.elsewhere(), ..one }),
                None if state == SegmentState::Ended => survey.finished.push((number, size)),
                // The program that writes it puts it away.
                None => {}
            }
        }
        survey
    }

    /// Examines a segment; `None` if it does not belong to the wanted file. Adds the segment that
    /// it replaces to `replaced`.
    fn find(
        &self,
        number: u64,
        only: Option<&Subject>,
        replaced: &mut BTreeSet<OwnName>,
    ) -> Result<Option<FoundSegment>, JournalErrorKind> {
        let (bytes, state) = self.bytes_and_state(number)?;
        let in_use = state == SegmentState::InUse;
        let size = bytes.len() as u64;
        if bytes.is_empty() && !in_use && self.has_base(number)? {
            // It once contained something, because the base is written after the first bytes.
            return Err(JournalErrorKind::Unreadable);
        }
        if bytes.is_empty() {
            // Its program was killed before writing anything, or is just creating it.
            return Ok((!in_use).then_some(FoundSegment { number, size, state, replay: None }));
        }
        if only.is_some_and(|subject| !subject.may_concern(&bytes)) {
            return Ok(None);
        }
        // The header may be incomplete because its program is just writing it.
        let segment =
            segment::read(&bytes).map_err(|kind| if in_use { JournalErrorKind::InUse } else { kind })?;
        let replay = self.replay_of(number, segment);
        // A running program gave up the former segment only when this one was complete.
        let stands = if in_use { !replay.segment.records.is_empty() } else { replay.is_whole() };
        if stands {
            let (writer, own) = own_name(&replay.segment.header, number);
            let former = replay.segment.header.replaces.filter(|former| *former < own);
            replaced.extend(former.map(|former| (writer, former)));
        }
        Ok(Some(FoundSegment { number, size, state, replay: Some(replay) }))
    }

    /// Reads a segment whose program has ended.
    pub(super) fn replay(&self, number: u64) -> Result<Replay, JournalErrorKind> {
        match self.bytes_and_state(number)? {
            (_, SegmentState::InUse) => Err(JournalErrorKind::InUse),
            (bytes, _) => Ok(self.replay_of(number, segment::read(&bytes)?)),
        }
    }

    /// Combines a segment with its base.
    pub(super) fn replay_of(&self, number: u64, segment: Segment) -> Replay {
        Replay::of(segment, self.base(number).ok().as_deref())
    }

    /// What a segment contains that its file (at `path`) does not; `None` if there is nothing.
    pub(super) fn orphan(
        &self,
        number: u64,
        replay: &Replay,
        path: Option<&Path>,
    ) -> Option<OrphanedJournal> {
        let file = path.and_then(in_file);
        let fingerprint = file.as_ref().map(|(_, fingerprint)| *fingerprint);
        let changes: Vec<JournalEntry> = replay.pending(fingerprint).map(JournalEntry::of).collect();
        let unread = replay.unread();
        let times = unread.iter().filter_map(|unread| unread.time);
        let times = changes.iter().map(|change| change.time).chain(times);
        let (from, until) = (times.clone().min(), times.max());
        if unread.is_empty() && replay.is_idle() {
            return None;
        }
        // An incompletely written record was never acknowledged, but texts that people typed are
        // not dropped without asking.
        if changes.is_empty() && unread.iter().all(|unread| unread.texts.is_empty()) {
            return None;
        }
        if let Some((map, fingerprint)) = &file
            && unread.is_empty()
            && let restored = replay.restore(Some((map, *fingerprint)))
            && restored.refused.is_empty()
            && restored.map().is_ok_and(|restored| restored == *map)
        {
            return None;
        }
        Some(OrphanedJournal {
            journal: self.path(number),
            path: path.map(Path::to_owned),
            former_path: replay.path().filter(|recorded| Some(*recorded) != path).map(Path::to_owned),
            name: replay.name().unwrap_or_else(|| segment_name(number).to_string_lossy().into_owned()),
            from: from.unwrap_or_default(),
            until: until.unwrap_or_default(),
            changes,
            torn: replay.segment.torn,
            damage: Damage { no_header: replay.segment.no_header, base: replay.base_is, unread },
            other_host: None,
        })
    }
}

/// The map in a file; `None` if there is none or it cannot be read.
fn in_file(path: &Path) -> Option<(Map, Fingerprint)> {
    let bytes = read_bytes(path).ok()?;
    let loaded = read_map(&bytes, "").ok()?;
    Some((loaded.map, Fingerprint::of(&bytes)))
}
