//! Lists what was done to a map, as far back as the history goes: one segment at a time, the newest
//! first, with only one in memory. Changes nothing.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::replay::{Replay, ReplayPoint, is_after};
use super::segments::{JournalFolder, SegmentState, finished_name, folder};
use crate::format::journal::{
    ChangeStatus, Ending, JournalEntry, JournalError, JournalErrorKind, JournalRecord, Recording, segment,
};
use crate::store::place::Directories;
use crate::store::system::disk::Disk;
use crate::store::system::{System, process};

/// The changes of a map that one segment contains.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentLog {
    /// Its number, for [`recording`].
    pub number: u64,
    pub journal: PathBuf,
    /// The changes, the newest first.
    pub changes: Vec<(JournalEntry, ChangeStatus)>,
    /// Whether parts of it cannot be read, so that changes may be missing.
    pub torn: bool,
    /// Whether a running program is writing it; its last change may then be incomplete.
    pub running: bool,
    /// Whether it can be replayed: the map that its changes start from was kept.
    pub has_base: bool,
    /// The machine on which it was written, if that was another one.
    pub other_host: Option<String>,
}

/// Lists what was done to the map in a file; `path` must be canonical. The file may no longer
/// exist.
///
/// # Errors
/// A [`JournalError`] if the journal or its history cannot be listed. A segment that cannot be read
/// is an error in its place of the sequence.
pub fn log(directories: &Directories, path: &Path) -> Result<Log, JournalError> {
    let segments = JournalFolder { disk: System::default(), folder: folder(directories) };
    let failed = |file: &Path, error: io::Error| JournalError { file: file.to_owned(), kind: error.into() };
    let mut numbers = segments.unfinished().map_err(|error| failed(&segments.folder, error))?;
    let finished = segments.finished().map_err(|error| failed(&segments.history(), error))?;
    numbers.extend(finished.into_iter().map(|(number, _)| number));
    numbers.sort_unstable();
    numbers.dedup();
    Ok(Log(LogReader { segments, path: path.to_owned(), numbers, heirs: BTreeMap::new() }))
}

/// Reads a segment with its base, so that it can be replayed; `number` is that of its
/// [`SegmentLog`].
///
/// # Errors
/// A [`JournalError`]; [`JournalErrorKind::NoBase`] if the base was not kept or was altered.
pub fn recording(directories: &Directories, number: u64) -> Result<Recording, JournalError> {
    let segments = JournalFolder { disk: System::default(), folder: folder(directories) };
    let read = || {
        let (bytes, base) = match segments.bytes_and_state(number) {
            Err(kind) if kind.is_missing() => {
                (segments.bytes_of_finished(number)?.0, segments.base_of_finished(number))
            }
            read => (read?.0, segments.base(number)),
        };
        let replay = Replay::of(segment::read(&bytes)?, base.ok().as_deref());
        replay.recording().ok_or(JournalErrorKind::NoBase)
    };
    read().map_err(|kind| JournalError { file: segments.path(number), kind })
}

/// The segments with changes of a map, the newest first; each is read when it is requested.
pub struct Log(LogReader<System>);

impl Iterator for Log {
    type Item = Result<SegmentLog, JournalError>;

    fn next(&mut self) -> Option<Result<SegmentLog, JournalError>> {
        self.0.next()
    }
}

/// Where a segment was found.
#[derive(Clone, Copy)]
enum SegmentSource {
    /// A running program is writing it.
    Running,
    /// Its program has ended; the last `left` changes are in no file.
    Ended { left: usize },
    /// In the history.
    Finished(Ending),
}

/// The segment that replaced another one.
struct Successor {
    path: Option<PathBuf>,
    standing: ChangeStatus,
}

/// Reads the log from any disk.
struct LogReader<D: Disk> {
    segments: JournalFolder<D>,
    path: PathBuf,
    /// The segments that are still to be read, in order.
    numbers: Vec<u64>,
    /// By the number of the segment that was replaced.
    heirs: BTreeMap<u64, Successor>,
}

impl<D: Disk> LogReader<D> {
    fn next(&mut self) -> Option<Result<SegmentLog, JournalError>> {
        while let Some(number) = self.numbers.pop() {
            let chapter = self.chapter(number).map_err(|kind| self.failed(number, kind));
            if let Some(chapter) = chapter.transpose() {
                return Some(chapter);
            }
        }
        None
    }

    fn failed(&self, number: u64, kind: JournalErrorKind) -> JournalError {
        let (unfinished, history) = (self.segments.path(number), self.segments.history());
        let finished = Ending::ALL.map(|ending| history.join(finished_name(number, ending)));
        let file = finished.into_iter().find(|path| path.symlink_metadata().is_ok()).unwrap_or(unfinished);
        JournalError { file, kind }
    }

    /// The changes of the map in a segment; `None` if it has none.
    fn chapter(&mut self, number: u64) -> Result<Option<SegmentLog>, JournalErrorKind> {
        let Some((replay, found)) = self.open(number)? else { return Ok(None) };
        // Its file may have been renamed since.
        let own = replay.segment.header.number.unwrap_or(number);
        let heir = self.heirs.remove(&own);
        let path = heir.as_ref().map_or(replay.path(), |heir| heir.path.as_deref());
        let ours = path == Some(self.path.as_path());
        let (path, records) = (path.map(Path::to_owned), &replay.segment.records);
        let saved = if ours { replay.last_saved() } else { replay.saved_in(&self.path) };
        let (first, standing) = match (heir, found) {
            (Some(Successor { standing, .. }), _) => (first_after(records, saved), standing),
            (None, SegmentSource::Running) => (first_after(records, saved), ChangeStatus::InJournal),
            (None, SegmentSource::Finished(ending)) => (first_after(records, saved), ending.into()),
            (None, SegmentSource::Ended { left }) => {
                (records.len().saturating_sub(left), ChangeStatus::Orphaned)
            }
        };
        let stands = |place: usize| if place < first { ChangeStatus::Saved } else { standing };
        if let Some(former) = replay.segment.header.replaces.filter(|former| *former < own)
            && !records.is_empty()
        {
            self.heirs.insert(former, Successor { path, standing: stands(0) });
        }
        let shown = match (ours, saved) {
            (true, _) => records.as_slice(),
            // The map was saved as another file later; only the changes before that belong to this
            // file.
            (false, Some(_)) => records.get(..first_after(records, saved)).unwrap_or_default(),
            (false, None) => return Ok(None),
        };
        let changes = shown.iter().enumerate().map(|(place, record)| (record, stands(place)));
        // A draft that was open during the last save was never completed.
        let done = changes.filter(|(record, standing)| !record.draft || *standing != ChangeStatus::Saved);
        let writer = replay.segment.header.writer.as_ref();
        let other_host = writer.map(|writer| &writer.host);
        let other_host = other_host.filter(|host| !host.is_empty() && **host != process::own().host);
        Ok(Some(SegmentLog {
            number,
            other_host: other_host.cloned(),
            has_base: self.has_base(number, found),
            journal: self.file(number, found),
            changes: done.rev().map(|(record, standing)| (JournalEntry::of(record), standing)).collect(),
            torn: !replay.segment.unread.is_empty(),
            running: matches!(found, SegmentSource::Running),
        }))
    }

    fn file(&self, number: u64, found: SegmentSource) -> PathBuf {
        match found {
            SegmentSource::Running | SegmentSource::Ended { .. } => self.segments.path(number),
            SegmentSource::Finished(ending) => self.segments.history().join(finished_name(number, ending)),
        }
    }

    /// Opens a segment, wherever it is by now; `None` if it is empty or gone.
    fn open(&self, number: u64) -> Result<Option<(Replay, SegmentSource)>, JournalErrorKind> {
        let segments = &self.segments;
        let (bytes, state) = match segments.bytes_and_state(number) {
            Err(kind) if kind.is_missing() => return self.open_finished(number),
            read => read?,
        };
        if state == SegmentState::InUse || bytes.is_empty() {
            return Ok(read(&bytes)?.map(|replay| (replay, SegmentSource::Running)));
        }
        let replay = segments.replay_of(number, segment::read(&bytes)?);
        let ours = replay.path() == Some(self.path.as_path());
        let left = if ours {
            segments.orphan(number, &replay, replay.path()).map_or(0, |left| left.changes.len())
        } else {
            0
        };
        Ok(Some((replay, SegmentSource::Ended { left })))
    }

    fn open_finished(&self, number: u64) -> Result<Option<(Replay, SegmentSource)>, JournalErrorKind> {
        match self.segments.bytes_of_finished(number) {
            Err(kind) if kind.is_missing() => Ok(None),
            read_finished => {
                let (bytes, ending) = read_finished?;
                Ok(read(&bytes)?.map(|replay| (replay, SegmentSource::Finished(ending))))
            }
        }
    }

    /// Whether the base of a segment was kept.
    fn has_base(&self, number: u64, found: SegmentSource) -> bool {
        match found {
            SegmentSource::Running | SegmentSource::Ended { .. } => self.segments.has_base(number),
            SegmentSource::Finished(_) => self.segments.has_base_of_finished(number),
        }
        .unwrap_or(false)
    }
}

/// Reads a segment without its base; `None` if it is empty.
fn read(bytes: &[u8]) -> Result<Option<Replay>, JournalErrorKind> {
    if bytes.is_empty() { Ok(None) } else { Ok(Some(Replay::of(segment::read(bytes)?, None))) }
}

/// The index of the first record after a point; 0 without a point.
fn first_after(records: &[JournalRecord], point: ReplayPoint) -> usize {
    records.partition_point(|record| !is_after(record, point))
}
