//! Writes a journal, on any [`Disk`].
//!
//! A segment starts with its first record, and contains all of a session: saves are recorded in it. The order of writing is: create the file and lock it;
//! header, synced; base, synced; records, synced; sync the directory. Only then is a record
//! acknowledged. After a failed write or sync the content of the disk is unknown, so the segment is
//! no longer used: a new one replaces it, with one record for everything that the file does not
//! contain.
//!
//! A synced record is useless if the next start cannot find it. So before a record is acknowledged,
//! the segment is checked to have still its name, its size and its base; if not, a new one replaces
//! it at once.

mod current;

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;

use self::current::OpenSegment;
use super::segments::{JournalFolder, folder};
use crate::format::journal::frame::Frames;
use crate::format::journal::ranks::{corrections, rank_differences};
use crate::format::journal::segment::add_closed;
use crate::format::journal::{
    Checkpoint, Ending, Header, JournalError, JournalErrorKind, JournalOrigin, JournalRecord,
};
use crate::format::{Fingerprint, map_text, read_map};
use crate::model::Map;
use crate::ops::{ActionName, Transaction, apply_all, diff};
use crate::store::place::Directories;
use crate::store::system::disk::Disk;
use crate::store::system::{System, process};
use crate::words::Message;

/// The journal of one open map.
pub struct Journal(DiskJournal<System>);

impl fmt::Debug for Journal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Journal({})", self.0.segments.folder.display())
    }
}

impl Journal {
    /// A journal of changes that start from `origin`. No file is touched before the first record.
    pub fn new(directories: &Directories, origin: JournalOrigin) -> Journal {
        let segments = JournalFolder { disk: System::default(), folder: folder(directories) };
        Journal(DiskJournal::new(segments, origin))
    }

    /// Writes and syncs records.
    ///
    /// # Errors
    /// A [`JournalError`]: it is unknown which records are on the disk. Nothing more can be
    /// appended before [`Journal::snapshot`], or a [`Journal::checkpoint`] that contains all
    /// records.
    pub fn append(&mut self, records: &[JournalRecord]) -> Result<(), JournalError> {
        self.0.append(records)
    }

    /// Continues after an error with a new segment that contains the whole current map, with all
    /// records up to the sequence `through`.
    ///
    /// # Errors
    /// A [`JournalError`]; it can be tried again.
    pub fn snapshot(&mut self, map: Arc<Map>, through: u64, time: Timestamp) -> Result<(), JournalError> {
        self.0.snapshot(map, through, time)
    }

    /// Records a verified save. The segment stays in use until the journal is closed, unless it has
    /// become long.
    ///
    /// # Errors
    /// A [`JournalError`]: the save is not recorded, and nothing more can be appended before
    /// [`Journal::snapshot`].
    pub fn checkpoint(&mut self, saved: Checkpoint) -> Result<(), JournalError> {
        self.0.checkpoint(saved)
    }

    /// Checks that the segment is still where the next start would find it; if not, writes it
    /// again.
    ///
    /// # Errors
    /// A [`JournalError`]: the changes are not safe, and nothing more can be appended before
    /// [`Journal::snapshot`].
    pub fn verify(&mut self) -> Result<(), JournalError> {
        self.0.verify()
    }

    /// Closes the segment; what no file contains can be restored later. Dropping the journal does
    /// the same.
    pub fn close(&mut self) {
        self.0.close();
    }

    /// Discards what no file contains, because the user does not want it. The segment moves to the
    /// history.
    ///
    /// # Errors
    /// A [`JournalError`]: the changes can still be restored.
    pub fn discard(&mut self) -> Result<(), JournalError> {
        self.0.discard()
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// A journal on any disk.
pub(super) struct DiskJournal<D: Disk> {
    pub(super) segments: JournalFolder<D>,
    origin: JournalOrigin,
    segment: Option<OpenSegment<D>>,
    /// Whether the content of the segment on the disk is unknown.
    poisoned: bool,
    /// The sequence of the last record passed to `append`, even if that failed; drafts do not
    /// count.
    last: u64,
    /// The sequence of the last record that a file contains.
    saved: u64,
    /// The last record of the segment, if it is an open draft.
    draft: Option<JournalRecord>,
    /// The map after all records except the draft; `None` if unknown.
    now: Option<Map>,
    /// The time of the last record.
    time: Timestamp,
}

impl<D: Disk> DiskJournal<D> {
    pub(super) fn new(segments: JournalFolder<D>, origin: JournalOrigin) -> DiskJournal<D> {
        let now = Some((*origin.map).clone());
        DiskJournal {
            segments,
            origin,
            segment: None,
            poisoned: false,
            last: 0,
            saved: 0,
            draft: None,
            now,
            time: Timestamp::UNIX_EPOCH,
        }
    }

    fn failed(&self, kind: JournalErrorKind) -> JournalError {
        let file = match &self.segment {
            Some(segment) => self.segments.path(segment.held.number),
            None => self.segments.folder.clone(),
        };
        JournalError { file, kind }
    }

    /// See [`Journal::append`].
    pub(super) fn append(&mut self, records: &[JournalRecord]) -> Result<(), JournalError> {
        let Some(newest) = records.last() else { return Ok(()) };
        for record in records.iter().filter(|record| !record.draft) {
            self.last = self.last.max(record.sequence);
            let ops = record.transaction.ops.clone();
            self.now = self.now.take().and_then(|mut now| apply_all(ops, &mut now).is_ok().then_some(now));
        }
        if self.poisoned {
            return Err(self.failed(JournalErrorKind::Poisoned));
        }
        let stands = newest.draft && !newest.transaction.is_empty();
        if newest.draft && !stands && self.draft.is_none() {
            // There is no draft that this empty one would replace.
            return Ok(());
        }
        self.write(records)?;
        self.draft = stands.then(|| newest.clone());
        self.time = newest.time;
        self.verify()
    }

    fn write(&mut self, records: &[JournalRecord]) -> Result<(), JournalError> {
        let written = match &mut self.segment {
            Some(segment) => segment.append(&self.segments, records),
            None => self.begin(None, records).map(|segment| self.segment = Some(segment)),
        };
        written.map_err(|kind| self.poison(kind))
    }

    fn poison(&mut self, kind: JournalErrorKind) -> JournalError {
        self.poisoned = true;
        self.failed(kind)
    }

    /// See [`Journal::verify`].
    pub(super) fn verify(&mut self) -> Result<(), JournalError> {
        let is_intact = |segment: &OpenSegment<D>| segment.is_intact(&self.segments);
        if self.poisoned || self.segment.as_ref().is_none_or(is_intact) {
            return Ok(());
        }
        let Some(now) = self.now.clone() else { return Err(self.poison(JournalErrorKind::Displaced)) };
        let draft = self.draft.take();
        let anew = self.snapshot(Arc::new(now), self.last, self.time);
        let anew =
            anew.and_then(|()| draft.iter().try_for_each(|draft| self.write(std::slice::from_ref(draft))));
        self.draft = draft;
        if anew.is_ok() && !self.segment.as_ref().is_none_or(|segment| segment.is_intact(&self.segments)) {
            // Somebody is altering the files right now.
            return Err(self.poison(JournalErrorKind::Displaced));
        }
        anew.map_err(|error| self.poison(error.kind))
    }

    /// Whether a file contains all records.
    fn is_saved(&self) -> bool {
        self.saved >= self.last && self.draft.is_none()
    }

    /// When the journal is closed, a segment without unsaved changes moves to the history.
    fn put_away_if_saved(&mut self) {
        if self.is_saved()
            && let Some(segment) = self.segment.take()
            && self.segments.finish(&segment.held, Ending::Saved).is_err()
        {
            // Harmless: its content shows that nothing unsaved is in it.
            self.segment = Some(segment);
        }
    }

    /// Creates a segment with these records, synced.
    fn begin(
        &self,
        replaces: Option<u64>,
        records: &[JournalRecord],
    ) -> Result<OpenSegment<D>, JournalErrorKind> {
        let origin = &self.origin;
        let text = map_text(&origin.map);
        let loaded = read_map(text.as_bytes(), "").map(|loaded| loaded.map);
        let loaded =
            loaded.ok().filter(|loaded| *loaded == *origin.map).ok_or(JournalErrorKind::Unfaithful)?;
        let held = self.segments.create(replaces)?;
        let header = Header {
            path: origin.path.clone(),
            name: origin.name.clone(),
            fingerprint: origin.fingerprint,
            base: Some(Fingerprint::of(text.as_bytes())),
            number: Some(held.number),
            replaces,
            ranks: rank_differences(&loaded, &origin.map),
            writer: Some(process::own().clone()),
        };
        let mut segment = OpenSegment::new(held);
        let written = segment.fill(&self.segments, text.as_bytes(), &header, records);
        if let Err(kind) = written {
            // Nothing in it was ever acknowledged.
            let _ = self.segments.remove(&segment.held);
            return Err(kind);
        }
        Ok(segment)
    }

    /// See [`Journal::snapshot`].
    pub(super) fn snapshot(
        &mut self,
        map: Arc<Map>,
        through: u64,
        time: Timestamp,
    ) -> Result<(), JournalError> {
        let transaction = self.whole(&map).map_err(|kind| self.failed(kind))?;
        let former = self.segment.as_ref().map(|segment| segment.held.number);
        let next = if transaction.is_empty() {
            None
        } else {
            let record = JournalRecord { sequence: through, time, transaction, draft: false };
            Some(self.begin(former, &[record]).map_err(|kind| self.failed(kind))?)
        };
        if let Some(former) = std::mem::replace(&mut self.segment, next) {
            // The new segment names the one it replaces; without a new one, the file contains
            // everything.
            let _ = self.segments.finish(&former.held, Ending::Saved);
        }
        self.last = self.last.max(through);
        self.time = time;
        self.draft = None;
        self.now = Some((*map).clone());
        self.poisoned = false;
        Ok(())
    }

    /// The ops that turn the map of the origin into this one, including ranks.
    fn whole(&self, map: &Map) -> Result<Transaction, JournalErrorKind> {
        let mut now = (*self.origin.map).clone();
        let ops = diff(&now, map);
        apply_all(ops.clone(), &mut now).map_err(|_| JournalErrorKind::Unfaithful)?;
        let said = Message::new("journal-whole");
        Ok(Transaction::new(ActionName::new("journal.snapshot"), said).with(ops).with(corrections(&now, map)))
    }

    /// See [`Journal::checkpoint`].
    pub(super) fn checkpoint(&mut self, saved: Checkpoint) -> Result<(), JournalError> {
        let holds_all = saved.through >= self.last && self.draft.is_none();
        if self.poisoned && !holds_all {
            return Err(self.failed(JournalErrorKind::Poisoned));
        }
        let poisoned = self.poisoned;
        let Checkpoint { path, fingerprint, through, map } = saved;
        if let Some(mut segment) = self.segment.take() {
            let noted = if poisoned {
                Err(JournalErrorKind::Poisoned)
            } else {
                segment.mark(&self.segments, &path, fingerprint, through, &map)
            };
            match noted {
                // The session goes on in it, so that it can be replayed from one base.
                Ok(()) if !holds_all || !segment.is_long() => self.segment = Some(segment),
                Err(kind) if !holds_all => {
                    self.segment = Some(segment);
                    self.poisoned = true;
                    return Err(self.failed(kind));
                }
                noted => {
                    if let (Err(error), Err(kind)) =
                        (self.segments.finish(&segment.held, Ending::Saved), noted)
                    {
                        self.segment = Some(segment);
                        self.poisoned = true;
                        let kind = if poisoned { error.into() } else { kind };
                        return Err(self.failed(kind));
                    }
                }
            }
        }
        let name = if self.origin.path.as_ref() == Some(&path) {
            std::mem::take(&mut self.origin.name)
        } else {
            path.file_name().unwrap_or_default().to_string_lossy().into_owned()
        };
        self.origin = JournalOrigin { path: Some(path), name, fingerprint: Some(fingerprint), map };
        self.saved = self.saved.max(through);
        if holds_all {
            self.now = Some((*self.origin.map).clone());
        }
        self.poisoned = false;
        Ok(())
    }

    /// See [`Journal::close`].
    pub(super) fn close(&mut self) {
        self.put_away_if_saved();
        // If it cannot be written again, there is nobody left to tell.
        let _ = self.verify();
        let Some(mut segment) = self.segment.take().filter(|_| !self.poisoned) else { return };
        let mut frames = Frames::after(segment.chain);
        if add_closed(&mut frames) {
            // If this fails, the segment counts as in use until this process ends.
            let _ = segment.write(&self.segments, frames);
        }
    }

    /// See [`Journal::discard`].
    pub(super) fn discard(&mut self) -> Result<(), JournalError> {
        let Some(segment) = self.segment.take() else { return Ok(()) };
        let finished = self.segments.finish(&segment.held, Ending::Discarded);
        finished.map_err(|error| JournalError {
            file: self.segments.path(segment.held.number),
            kind: error.into(),
        })
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
