//! Writing a journal, on any [`Disk`].
//!
//! A segment begins with its first record: the file (locked), beside it the text that it starts from (synced), then header
//! and record (synced), then the directory (synced). Only then is a record acknowledged. After a failed write or sync
//! nobody knows what is on the disk, so nothing more is written there: another segment takes its place, with one record
//! for all that the file does not hold.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::error::{JournalError, JournalErrorKind};
use super::frame::Frames;
use super::ranks::{corrections, differing};
use super::record::{Checkpoint, Origin, Record};
use super::segment::{Header, Mark, SIGN_LIMIT, SIZE_LIMIT, add_header, add_mark, add_record, count_signs};
use super::shelf::{Ending, Held, Shelf, folder};
use crate::model::Map;
use crate::ops::{Transaction, apply_all, diff};
use crate::store::fingerprint::Fingerprint;
use crate::store::place::Directories;
use crate::store::read::read_map;
use crate::store::system::System;
use crate::store::system::disk::Disk;
use crate::store::write::map_text;
use crate::words::Message;

/// The journal of one open map.
pub struct Journal(Writer<System>);

impl fmt::Debug for Journal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Journal({})", self.0.shelf.folder.display())
    }
}

impl Journal {
    /// A journal of changes that start from this. Nothing is touched before the first record.
    pub fn new(directories: &Directories, origin: Origin) -> Journal {
        let shelf = Shelf { disk: System::default(), folder: folder(directories) };
        Journal(Writer::new(shelf, origin))
    }

    /// Writes records and brings them to where a power cut does not reach them.
    ///
    /// # Errors
    /// A [`JournalError`]: then it is unknown what of them is on the disk, and nothing more is taken before
    /// [`Journal::snapshot`], or a [`Journal::checkpoint`] that holds them all.
    pub fn append(&mut self, records: &[Record]) -> Result<(), JournalError> {
        self.0.append(records)
    }

    /// Begins anew after an error, in another file: with the whole map as it is now, which holds all records up to the
    /// number `through`.
    ///
    /// # Errors
    /// A [`JournalError`]; it can be tried again.
    pub fn snapshot(&mut self, map: Arc<Map>, through: u64, time: Timestamp) -> Result<(), JournalError> {
        self.0.snapshot(map, through, time)
    }

    /// Notes a verified save. When it holds all records, the segment goes to the history.
    ///
    /// # Errors
    /// A [`JournalError`]: the save is not noted, and nothing more is taken before [`Journal::snapshot`].
    pub fn checkpoint(&mut self, saved: Checkpoint) -> Result<(), JournalError> {
        self.0.checkpoint(saved)
    }

    /// Lets go: what is in no file is left to be restored.
    pub fn close(&mut self) {
        self.0.put_away_if_saved();
        self.0.segment = None;
    }

    /// Lets go of what is in no file too: the user does not want it. It goes to the history.
    ///
    /// # Errors
    /// A [`JournalError`]: it is left to be restored.
    pub fn discard(&mut self) -> Result<(), JournalError> {
        self.0.discard()
    }
}

/// A segment that is being written.
struct Current<D: Disk> {
    held: Held<D>,
    /// The checksum of its last frame.
    chain: u32,
    size: u64,
    signs: usize,
}

/// A journal on any disk.
pub(super) struct Writer<D: Disk> {
    pub(super) shelf: Shelf<D>,
    origin: Origin,
    segment: Option<Current<D>>,
    /// Whether nobody knows what is on the disk.
    poisoned: bool,
    /// The number of the last record that was handed over, whatever became of it; drafts do not count.
    last: u64,
    /// The number of the last record that a file holds.
    saved: u64,
    /// Whether the last record of the segment is a draft that still stands.
    draft: bool,
}

impl<D: Disk> Writer<D> {
    pub(super) fn new(shelf: Shelf<D>, origin: Origin) -> Writer<D> {
        Writer { shelf, origin, segment: None, poisoned: false, last: 0, saved: 0, draft: false }
    }

    fn failed(&self, kind: JournalErrorKind) -> JournalError {
        let file = match &self.segment {
            Some(segment) => self.shelf.path(segment.held.number),
            None => self.shelf.folder.clone(),
        };
        JournalError { file, kind }
    }

    /// See [`Journal::append`].
    pub(super) fn append(&mut self, records: &[Record]) -> Result<(), JournalError> {
        let Some(newest) = records.last() else { return Ok(()) };
        let done = records.iter().filter(|record| !record.draft).map(|record| record.sequence);
        self.last = done.fold(self.last, u64::max);
        if self.poisoned {
            return Err(self.failed(JournalErrorKind::Poisoned));
        }
        let stands = newest.draft && !newest.transaction.is_empty();
        if newest.draft && !stands && !self.draft {
            // There is none that it could take the place of.
            return Ok(());
        }
        let written = match self.segment.take() {
            Some(mut segment) => {
                let written = segment.append(&self.shelf, records);
                self.segment = Some(segment);
                written
            }
            None => self.begin(None, records).map(|segment| self.segment = Some(segment)),
        };
        written.map_err(|kind| {
            self.poisoned = true;
            self.failed(kind)
        })?;
        self.draft = stands;
        self.put_away_if_saved();
        Ok(())
    }

    /// Whether a file holds everything that was handed over.
    fn is_saved(&self) -> bool {
        self.saved >= self.last && !self.draft
    }

    /// What a save left, because of a draft that was open then, goes to the history once that is given up.
    fn put_away_if_saved(&mut self) {
        if self.is_saved()
            && let Some(segment) = self.segment.take()
            && self.shelf.finish(&segment.held, Ending::Saved).is_err()
        {
            // It says itself that nothing is left in it.
            self.segment = Some(segment);
        }
    }

    /// Makes a segment with these records, all of it synced.
    fn begin(&self, replaces: Option<u64>, records: &[Record]) -> Result<Current<D>, JournalErrorKind> {
        let origin = &self.origin;
        let text = map_text(&origin.map);
        let loaded = read_map(text.as_bytes(), "").map(|loaded| loaded.map);
        let loaded =
            loaded.ok().filter(|loaded| *loaded == *origin.map).ok_or(JournalErrorKind::Unfaithful)?;
        let header = Header {
            path: origin.path.clone(),
            name: origin.name.clone(),
            fingerprint: origin.fingerprint,
            base: Some(Fingerprint::of(text.as_bytes())),
            replaces,
            ranks: differing(&loaded, &origin.map),
        };
        let held = self.shelf.create()?;
        let mut segment = Current { held, chain: 0, size: 0, signs: 0 };
        let written = segment.fill(&self.shelf, text.as_bytes(), &header, records);
        if let Err(kind) = written {
            // What is in it was never acknowledged.
            let _ = self.shelf.remove(&segment.held);
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
            let record = Record { sequence: through, time, transaction, draft: false };
            Some(self.begin(former, &[record]).map_err(|kind| self.failed(kind))?)
        };
        if let Some(former) = std::mem::replace(&mut self.segment, next) {
            // The new one says that it stands in its place; where there is none, it holds what the file does.
            let _ = self.shelf.finish(&former.held, Ending::Saved);
        }
        self.last = self.last.max(through);
        self.draft = false;
        self.poisoned = false;
        Ok(())
    }

    /// All that makes this map out of that of the origin, ranks included.
    fn whole(&self, map: &Map) -> Result<Transaction, JournalErrorKind> {
        let mut now = (*self.origin.map).clone();
        let ops = diff(&now, map);
        apply_all(ops.clone(), &mut now).map_err(|_| JournalErrorKind::Unfaithful)?;
        let said = Message::new("journal-whole");
        Ok(Transaction::new("journal.snapshot", said).with(ops).with(corrections(&now, map)))
    }

    /// See [`Journal::checkpoint`].
    pub(super) fn checkpoint(&mut self, saved: Checkpoint) -> Result<(), JournalError> {
        let holds_all = saved.through >= self.last && !self.draft;
        if self.poisoned && !holds_all {
            return Err(self.failed(JournalErrorKind::Poisoned));
        }
        let poisoned = self.poisoned;
        let Checkpoint { path, fingerprint, through, map } = saved;
        if let Some(mut segment) = self.segment.take() {
            let noted = if poisoned {
                Err(JournalErrorKind::Poisoned)
            } else {
                segment.mark(&self.shelf, &path, fingerprint, through, &map)
            };
            if !holds_all {
                self.segment = Some(segment);
                if let Err(kind) = noted {
                    self.poisoned = true;
                    return Err(self.failed(kind));
                }
            } else if let (Err(error), Err(kind)) = (self.shelf.finish(&segment.held, Ending::Saved), noted) {
                self.segment = Some(segment);
                self.poisoned = true;
                let kind = if poisoned { error.into() } else { kind };
                return Err(self.failed(kind));
            }
        }
        let name = if self.origin.path.as_ref() == Some(&path) {
            std::mem::take(&mut self.origin.name)
        } else {
            path.file_name().unwrap_or_default().to_string_lossy().into_owned()
        };
        self.origin = Origin { path: Some(path), name, fingerprint: Some(fingerprint), map };
        self.saved = self.saved.max(through);
        self.poisoned = false;
        Ok(())
    }

    /// See [`Journal::discard`].
    pub(super) fn discard(&mut self) -> Result<(), JournalError> {
        let Some(segment) = self.segment.take() else { return Ok(()) };
        let finished = self.shelf.finish(&segment.held, Ending::Discarded);
        finished
            .map_err(|error| JournalError { file: self.shelf.path(segment.held.number), kind: error.into() })
    }
}

impl<D: Disk> Current<D> {
    /// The first bytes of a segment, and the text beside it.
    fn fill(
        &mut self,
        shelf: &Shelf<D>,
        text: &[u8],
        header: &Header,
        records: &[Record],
    ) -> Result<(), JournalErrorKind> {
        let mut frames = Frames::after(0);
        let fits =
            add_header(&mut frames, header) && records.iter().all(|record| add_record(&mut frames, record));
        self.check(&frames, fits)?;
        shelf.put_base(&self.held, text)?;
        self.write(shelf, frames)?;
        Ok(shelf.disk.sync_directory(&self.held.directory)?)
    }

    /// Whether what would be written can be read.
    fn check(&self, frames: &Frames, fits: bool) -> Result<(), JournalErrorKind> {
        let size = self.size.saturating_add(frames.bytes.len() as u64);
        // The heads of the frames count too: that is on the safe side.
        let signs = self.signs.saturating_add(count_signs(&frames.bytes));
        if fits && size <= SIZE_LIMIT && signs <= SIGN_LIMIT {
            Ok(())
        } else {
            Err(JournalErrorKind::TooLarge)
        }
    }

    fn write(&mut self, shelf: &Shelf<D>, frames: Frames) -> Result<(), JournalErrorKind> {
        shelf.disk.append(&self.held.file, &frames.bytes)?;
        shelf.disk.sync_data(&self.held.file)?;
        self.chain = frames.chain;
        self.size += frames.bytes.len() as u64;
        self.signs += count_signs(&frames.bytes);
        Ok(())
    }

    fn append(&mut self, shelf: &Shelf<D>, records: &[Record]) -> Result<(), JournalErrorKind> {
        let mut frames = Frames::after(self.chain);
        let fits = records.iter().all(|record| add_record(&mut frames, record));
        self.check(&frames, fits)?;
        self.write(shelf, frames)
    }

    fn mark(
        &mut self,
        shelf: &Shelf<D>,
        path: &Path,
        fingerprint: Fingerprint,
        through: u64,
        map: &Map,
    ) -> Result<(), JournalErrorKind> {
        let loaded = read_map(map_text(map).as_bytes(), "").map_err(|_| JournalErrorKind::Unfaithful)?;
        let ranks = differing(&loaded.map, map);
        let mark = Mark { through, path: path.to_owned(), fingerprint, ranks };
        let mut frames = Frames::after(self.chain);
        let fits = add_mark(&mut frames, &mark);
        self.check(&frames, fits)?;
        self.write(shelf, frames)
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
