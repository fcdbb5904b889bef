//! Reads and writes the bytes of a segment: JSON in frames, first a header, then records and
//! checkpoints. A record may be split into several frames with the same sequence; all but the last
//! contain only ops, and `more`. The last says in `parts` how many came before it, so that it is not
//! taken for the whole record if one of them is damaged (segments of older versions lack that).
//!
//! Of a damaged segment, every frame with a matching checksum is read; in the rest, only texts are
//! searched for, to show them to the user ([`texts`]).

mod texts;

pub use texts::UnreadPart;
pub(crate) use texts::texts_of;

use texts::MOST_TEXTS;

use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use super::error::JournalErrorKind;
use super::frame::{Frames, JournalPiece, Pieces};
use super::ranks::{Ranks, ranks_of, ranks_to};
use super::record::JournalRecord;
use super::{form, path, process};
use crate::format::fingerprint::Fingerprint;
use crate::format::journal::process::Process;
use crate::ops::{ActionName, Op, Transaction};

/// The format version that this program writes.
const FORMAT: u64 = 1;

/// The most bytes of a segment; the writer starts a new one before that.
pub(crate) const SIZE_LIMIT: u64 = 64 * 1024 * 1024;

/// The most structural characters in a segment (brackets, commas, colons): a value needs much more
/// memory than the few bytes it is written in.
pub(crate) const SIGN_LIMIT: usize = 2_500_000;

/// A record with more bytes of ops than this is split into several frames.
const PART: usize = 1024 * 1024;

/// The beginning of a segment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    /// The map's file; `None` if it was never saved.
    pub path: Option<PathBuf>,
    /// The name of the map, for display.
    pub name: String,
    /// The content of the map's file; `None` if there was none.
    pub fingerprint: Option<Fingerprint>,
    /// The content of the base: the text of the map, in a file beside the segment.
    pub base: Option<Fingerprint>,
    /// The number it was created with, even if the file has been renamed since; `None` in segments
    /// of older versions.
    pub(crate) number: Option<u64>,
    /// The number of the segment that this one replaces.
    pub replaces: Option<u64>,
    /// The ranks that loading the base would assign differently.
    pub(crate) ranks: Ranks,
    /// The process that writes it; `None` in segments of older versions.
    pub(crate) writer: Option<Process>,
}

/// A save, as recorded in a segment.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckpointMark {
    /// The sequence of the last record that the file contains.
    pub through: u64,
    pub path: PathBuf,
    /// The content of the file at that time.
    pub fingerprint: Fingerprint,
    /// The ranks that loading the file would assign differently.
    pub(crate) ranks: Ranks,
}

/// What could be read of a segment. If it is damaged, the records are a subset of those that were
/// written, unaltered and in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Segment {
    /// All default if it cannot be read.
    pub header: Header,
    pub records: Vec<JournalRecord>,
    pub marks: Vec<CheckpointMark>,
    /// Whether the last bytes cannot be read, usually because the program was killed while writing
    /// them.
    pub torn: bool,
    pub no_header: bool,
    /// One entry for each place that cannot be read, including the end, with the texts found there.
    pub unread: Vec<UnreadPart>,
}

impl Segment {
    /// Whether anything but its end cannot be read.
    pub fn is_damaged(&self) -> bool {
        self.unread.len() > usize::from(self.torn)
    }
}

/// Reads the bytes of a segment, which may come from any source.
///
/// # Errors
/// [`JournalErrorKind`] if nothing can be read, or if a newer version wrote it.
pub fn read(bytes: &[u8]) -> Result<Segment, JournalErrorKind> {
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(JournalErrorKind::TooLarge);
    }
    let mut reader = SegmentReader::default();
    // Consecutive frames form a run. If blocks of the disk were swapped, the runs are out of order.
    let (mut runs, mut run) = (Vec::new(), Vec::new());
    let mut last = 0;
    for (place, piece) in Pieces::of(bytes).enumerate() {
        match piece {
            JournalPiece::Whole { payload, .. } if place == 0 => {
                let json = json_of(payload, &mut reader.signs).ok_or(JournalErrorKind::Unreadable)?;
                reader.segment.header = header_of(&json)?;
            }
            JournalPiece::Whole { sequence, payload } => {
                last = sequence;
                run.push((sequence, payload));
            }
            JournalPiece::Damaged(part) => {
                reader.segment.no_header |= place == 0;
                reader.lose(UnreadPart::of(last, part));
                runs.push(std::mem::take(&mut run));
            }
        }
    }
    let is_unknown = bytes.is_empty() || reader.segment.no_header;
    if is_unknown && memchr::memmem::find(bytes, OPS).is_none() {
        return Err(JournalErrorKind::Unreadable);
    }
    reader.segment.torn = run.is_empty() && !runs.is_empty();
    runs.push(run);
    runs.sort_by_key(|run| run.first().map(|(sequence, _)| *sequence));
    runs.into_iter().for_each(|run| reader.take_run(run));
    Ok(reader.segment)
}

/// The most places that are reported separately.
const MOST_PLACES: usize = 10_000;

/// Every record contains these bytes.
const OPS: &[u8] = b"\"ops\"";

/// Whether a segment may concern the map in a given file. Decided by the header and a search for
/// `SAVED`, so that records of unrelated segments need not be parsed. A segment without a save
/// belongs to the file in its header; only one that replaces another affects other segments.
pub(crate) fn may_concern(bytes: &[u8], is_it: impl Fn(&Path) -> bool) -> bool {
    let Some(JournalPiece::Whole { payload: first, .. }) = Pieces::of(bytes).next() else { return true };
    let Some(Ok(header)) = json_of(first, &mut 0).map(|json| header_of(&json)) else { return true };
    let names_a_save = || memchr::memmem::find(bytes, SAVED).is_some();
    header.path.as_deref().is_some_and(is_it) || header.replaces.is_some() || names_a_save()
}

/// The process that writes a segment, and whether it has closed it; `None` if the segment does not
/// tell.
pub(crate) fn writer_of(bytes: &[u8]) -> Option<(Process, bool)> {
    let Some(JournalPiece::Whole { payload: first, .. }) = Pieces::of(bytes).next() else { return None };
    let header = header_of(&json_of(first, &mut 0)?).ok()?;
    Some((header.writer?, bytes.ends_with(CLOSED)))
}

/// The last payload of a segment that its program no longer uses.
const CLOSED: &[u8] = b"{\"closed\":true}";

/// Marks a segment as no longer used by its program.
pub(crate) fn add_closed(frames: &mut Frames) -> bool {
    frames.add(0, CLOSED)
}

/// Every save contains these bytes; in a text, the last quote would be preceded by a backslash.
const SAVED: &[u8] = b"\"saved\"";

/// Parses a payload, unless the segment exceeds [`SIGN_LIMIT`].
fn json_of(payload: &[u8], signs: &mut usize) -> Option<Json> {
    *signs += count_signs(payload);
    if *signs > SIGN_LIMIT { None } else { serde_json::from_slice(payload).ok() }
}

/// The number of structural characters in these bytes, including those in texts.
pub(crate) fn count_signs(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| matches!(byte, b'{' | b'[' | b',' | b':')).count()
}

#[derive(Default)]
struct SegmentReader {
    segment: Segment,
    signs: usize,
    /// The number of texts found in places that cannot be read.
    texts: usize,
    /// A record whose last frame has not been read yet.
    pending: Option<PendingRecord>,
}

/// The frames of a record that have been read so far.
#[derive(Default)]
struct PendingRecord {
    sequence: u64,
    parts: u64,
    ops: Vec<Op>,
}

impl SegmentReader {
    /// Adds consecutive frames. Frames that no writer would have written count as damaged.
    fn take_run(&mut self, run: Vec<(u64, &[u8])>) {
        for (sequence, payload) in run {
            let json = json_of(payload, &mut self.signs);
            if json.and_then(|json| self.take(sequence, &json)).is_none() {
                self.lose(UnreadPart::of(sequence, payload));
            }
        }
        self.drop_pending();
    }

    /// Adds a place that cannot be read. Beyond the limit, everything is merged into the last one.
    fn lose(&mut self, mut unread: UnreadPart) {
        unread.texts.truncate(MOST_TEXTS.saturating_sub(self.texts));
        self.texts += unread.texts.len();
        let is_full = self.segment.unread.len() >= MOST_PLACES;
        match self.segment.unread.last_mut().filter(|_| is_full) {
            Some(last) => {
                last.after = last.after.max(unread.after);
                last.texts.append(&mut unread.texts);
            }
            None => self.segment.unread.push(unread),
        }
    }

    /// A record without its last frame is lost.
    fn drop_pending(&mut self) {
        if let Some(PendingRecord { sequence: after, ops, .. }) = self.pending.take() {
            self.lose(UnreadPart { after, time: None, texts: texts_of(&ops) });
        }
    }

    /// Adds the content of a frame; `None` if no writer would have written it.
    fn take(&mut self, sequence: u64, json: &Json) -> Option<()> {
        let goes_on = |pending: &PendingRecord| pending.sequence == sequence && json.get("saved").is_none();
        if !self.pending.as_ref().is_none_or(goes_on) {
            self.drop_pending();
        }
        if json.get("closed").is_some() {
            return Some(());
        }
        if let Some(saved) = json.get("saved") {
            self.segment.marks.push(mark_of(saved, sequence)?);
            return Some(());
        }
        let follows = self.segment.records.last().is_none_or(|last| last.sequence < sequence);
        let ops = json.get("ops")?.as_array().filter(|_| follows)?;
        let mut taken = ops.iter().map(form::op_of).collect::<Option<Vec<Op>>>()?;
        let before = self.pending.as_ref().map_or(0, |pending| pending.parts);
        if json.get("parts").is_some_and(|parts| parts.as_u64() != Some(before)) {
            self.drop_pending();
            return None;
        }
        let PendingRecord { mut ops, .. } = self.pending.take().unwrap_or_default();
        ops.append(&mut taken);
        if json.get("more").is_some() {
            self.pending = Some(PendingRecord { sequence, parts: before + 1, ops });
            return Some(());
        }
        self.segment.records.push(record_of(sequence, json, ops)?);
        Some(())
    }
}

fn record_of(sequence: u64, json: &Json, ops: Vec<Op>) -> Option<JournalRecord> {
    let action = json.get("action")?.as_str()?.to_owned();
    let said = form::message_of(json.get("said")?)?;
    let time = json.get("time")?.as_str()?.parse().ok()?;
    let draft = json.get("draft").is_some();
    let transaction = Transaction { action: ActionName::read(action), message: said, ops };
    Some(JournalRecord { sequence, time, transaction, draft })
}

fn header_of(json: &Json) -> Result<Header, JournalErrorKind> {
    let format = json.get("masa_journal").and_then(Json::as_u64).ok_or(JournalErrorKind::Unreadable)?;
    if format > FORMAT {
        return Err(JournalErrorKind::Newer);
    }
    let header = || {
        Some(Header {
            path: optional(json, "path", path::of)?,
            name: json.get("name")?.as_str()?.to_owned(),
            fingerprint: optional(json, "file", fingerprint_of)?,
            base: optional(json, "base", fingerprint_of)?,
            number: json.get("number").and_then(Json::as_u64),
            replaces: optional(json, "replaces", Json::as_u64)?,
            ranks: ranks_of(json.get("ranks")?)?,
            writer: json.get("writer").and_then(process::of),
        })
    };
    header().ok_or(JournalErrorKind::Unreadable)
}

/// An optional value; `None` if it is present and invalid.
fn optional<T>(json: &Json, name: &str, read: impl Fn(&Json) -> Option<T>) -> Option<Option<T>> {
    match json.get(name) {
        None | Some(Json::Null) => Some(None),
        Some(json) => read(json).map(Some),
    }
}

fn mark_of(json: &Json, through: u64) -> Option<CheckpointMark> {
    Some(CheckpointMark {
        through,
        path: path::of(json.get("path")?)?,
        fingerprint: fingerprint_of(json.get("file")?)?,
        ranks: ranks_of(json.get("ranks")?)?,
    })
}

fn fingerprint_of(json: &Json) -> Option<Fingerprint> {
    json.as_str()?.parse().ok()
}

/// Adds a header; `false` if it is too long.
pub(crate) fn add_header(frames: &mut Frames, header: &Header) -> bool {
    let json = json!({
        "masa_journal": FORMAT,
        "program": env!("CARGO_PKG_VERSION"),
        "path": header.path.as_deref().map(path::to),
        "name": header.name,
        "file": header.fingerprint.map(|fingerprint| fingerprint.to_string()),
        "base": header.base.map(|fingerprint| fingerprint.to_string()),
        "number": header.number,
        "replaces": header.replaces,
        "ranks": ranks_to(&header.ranks),
        "writer": header.writer.as_ref().map(process::to),
    });
    frames.add(0, json.to_string().as_bytes())
}

/// Adds a save; `false` if it is too long.
pub(crate) fn add_mark(frames: &mut Frames, mark: &CheckpointMark) -> bool {
    let saved = json!({
        "path": path::to(&mark.path),
        "file": mark.fingerprint.to_string(),
        "ranks": ranks_to(&mark.ranks),
    });
    frames.add(mark.through, json!({ "saved": saved }).to_string().as_bytes())
}

/// Adds a record; `false` if one of its ops is too long.
pub(crate) fn add_record(frames: &mut Frames, record: &JournalRecord) -> bool {
    let JournalRecord { sequence, time, transaction, draft } = record;
    let mut part = Vec::new();
    let (mut length, mut parts) = (0, 0);
    for op in &transaction.ops {
        let json = form::op(op);
        let own = json.to_string().len();
        if !part.is_empty() && length + own > PART {
            let ops = std::mem::take(&mut part);
            if !frames.add(*sequence, json!({ "more": true, "ops": ops }).to_string().as_bytes()) {
                return false;
            }
            (length, parts) = (0, parts + 1);
        }
        part.push(json);
        length += own;
    }
    let mut json = json!({
        "time": time.to_string(),
        "action": transaction.action.as_str(),
        "said": form::message(&transaction.message),
        "ops": part,
    });
    if let Some(object) = json.as_object_mut() {
        object.extend((parts > 0).then(|| ("parts".to_owned(), parts.into())));
        object.extend(draft.then(|| ("draft".to_owned(), true.into())));
    }
    frames.add(*sequence, json.to_string().as_bytes())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
