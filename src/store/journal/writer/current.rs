//! The segment that a journal is writing: its bytes, its limits, and whether its files are intact.

use std::path::Path;

use super::super::segments::{HeldSegment, JournalFolder};
use crate::format::journal::frame::Frames;
use crate::format::journal::ranks::rank_differences;
use crate::format::journal::segment::{
    SIGN_LIMIT, SIZE_LIMIT, add_header, add_mark, add_record, count_signs,
};
use crate::format::journal::{CheckpointMark, Header, JournalErrorKind, JournalRecord};
use crate::format::{Fingerprint, map_text, read_map};
use crate::model::Map;
use crate::store::system::disk::{Disk, Look};

/// From this size on, a segment ends at the next save: it has to be read completely to be replayed.
const LONG: u64 = 4 * 1024 * 1024;

/// A segment that is being written.
pub(super) struct OpenSegment<D: Disk> {
    pub held: HeldSegment<D>,
    /// The checksum of its last frame.
    pub chain: u32,
    size: u64,
    signs: usize,
    /// The state of the base after it was written.
    base: Option<Look>,
}

impl<D: Disk> OpenSegment<D> {
    pub fn new(held: HeldSegment<D>) -> OpenSegment<D> {
        OpenSegment { held, chain: 0, size: 0, signs: 0, base: None }
    }

    /// Whether the next start would find everything that was written.
    pub fn is_intact(&self, segments: &JournalFolder<D>) -> bool {
        self.base.is_some_and(|base| segments.is_intact(&self.held, self.size, &base))
    }

    /// Whether a save ends it.
    pub fn is_long(&self) -> bool {
        self.size >= LONG || self.signs >= SIGN_LIMIT / 8
    }

    /// Writes the header, the base and the first records. The header comes first, so a segment that
    /// is empty although its base exists has been emptied by somebody.
    pub fn fill(
        &mut self,
        segments: &JournalFolder<D>,
        text: &[u8],
        header: &Header,
        records: &[JournalRecord],
    ) -> Result<(), JournalErrorKind> {
        let mut first = Frames::after(0);
        let fits = add_header(&mut first, header);
        self.check(&first, fits)?;
        self.write(segments, first)?;
        self.base = Some(segments.put_base(&self.held, text)?);
        self.append(segments, records)?;
        Ok(segments.disk.sync_directory(&self.held.directory)?)
    }

    /// Whether the segment could still be read after writing these frames.
    pub fn check(&self, frames: &Frames, fits: bool) -> Result<(), JournalErrorKind> {
        let size = self.size.saturating_add(frames.bytes.len() as u64);
        // Includes the heads of the frames: a safe overestimate.
        let signs = self.signs.saturating_add(count_signs(&frames.bytes));
        if fits && size <= SIZE_LIMIT && signs <= SIGN_LIMIT {
            Ok(())
        } else {
            Err(JournalErrorKind::TooLarge)
        }
    }

    pub fn write(&mut self, segments: &JournalFolder<D>, frames: Frames) -> Result<(), JournalErrorKind> {
        segments.disk.append(&self.held.file, &frames.bytes)?;
        segments.disk.sync_data(&self.held.file)?;
        self.chain = frames.chain;
        self.size += frames.bytes.len() as u64;
        self.signs += count_signs(&frames.bytes);
        Ok(())
    }

    pub fn append(
        &mut self,
        segments: &JournalFolder<D>,
        records: &[JournalRecord],
    ) -> Result<(), JournalErrorKind> {
        let mut frames = Frames::after(self.chain);
        let fits = records.iter().all(|record| add_record(&mut frames, record));
        self.check(&frames, fits)?;
        self.write(segments, frames)
    }

    pub fn mark(
        &mut self,
        segments: &JournalFolder<D>,
        path: &Path,
        fingerprint: Fingerprint,
        through: u64,
        map: &Map,
    ) -> Result<(), JournalErrorKind> {
        let loaded = read_map(map_text(map).as_bytes(), "").map_err(|_| JournalErrorKind::Unfaithful)?;
        let ranks = rank_differences(&loaded.map, map);
        let mark = CheckpointMark { through, path: path.to_owned(), fingerprint, ranks };
        let mut frames = Frames::after(self.chain);
        let fits = add_mark(&mut frames, &mark);
        self.check(&frames, fits)?;
        self.write(segments, frames)
    }
}
