//! What a segment holds, out of its bytes and into them. A segment is JSON in frames: a header, then records and
//! checkpoints. A record may be in several frames of one sequence; all but the last hold only ops, as `more`.
//!
//! Of a damaged segment all is read whose checksum fits; of the rest only texts are found, for people ([`texts`]).

mod texts;

pub use texts::Unread;
pub(crate) use texts::texts_of;

use texts::MOST_TEXTS;

use std::path::{Path, PathBuf};

use serde_json::{Map as Object, Value as Json, json};

use super::error::JournalErrorKind;
use super::frame::{Frames, Piece, Pieces};
use super::ranks::Ranks;
use super::record::Record;
use super::{form, path, process};
use crate::format::fingerprint::Fingerprint;
use crate::format::journal::process::Process;
use crate::ops::{ActionName, Op, Transaction};

/// The version of the format that this program writes.
const FORMAT: u64 = 1;

/// The most bytes of a segment; a writer begins anew before.
pub(crate) const SIZE_LIMIT: u64 = 64 * 1024 * 1024;

/// The most signs of structure in a segment (brackets, commas, colons): each value takes much more room than the few
/// bytes that it is written in.
pub(crate) const SIGN_LIMIT: usize = 2_500_000;

/// The bytes of ops after which a record goes on in another frame.
const PART: usize = 1024 * 1024;

/// What a segment starts from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    /// The map's file; `None`: it had none yet.
    pub path: Option<PathBuf>,
    /// What the map is called.
    pub name: String,
    /// What the file held.
    pub fingerprint: Option<Fingerprint>,
    /// What the text of the map holds that lies beside the segment.
    pub base: Option<Fingerprint>,
    /// The number that it was made with, whatever it is called by now; `None` in those of older versions.
    pub(crate) number: Option<u64>,
    /// The number of the segment whose place this one takes.
    pub replaces: Option<u64>,
    /// The ranks that loading would deal differently.
    pub(crate) ranks: Ranks,
    /// Who writes it; `None` in those of older versions.
    pub(crate) writer: Option<Process>,
}

/// A save, as a segment keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The number of the last record that the file holds.
    pub through: u64,
    /// The file.
    pub path: PathBuf,
    /// What it held then.
    pub fingerprint: Fingerprint,
    /// The ranks that loading would deal differently.
    pub(crate) ranks: Ranks,
}

/// What was read of a segment: all of it, or what is whole of a damaged one. The records are some of those that were
/// written, in their order, and each is what was written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Segment {
    /// What it starts from; where that cannot be read, nothing is known of it.
    pub header: Header,
    /// The records, in order.
    pub records: Vec<Record>,
    /// The saves, in order.
    pub marks: Vec<Mark>,
    /// Whether the last bytes cannot be read: a program was killed while it wrote them, most often.
    pub torn: bool,
    /// Whether the header cannot be read.
    pub headless: bool,
    /// What cannot be read, each place for itself: the texts that are found there. The end is one of them.
    pub unread: Vec<Unread>,
}

impl Segment {
    /// Whether anything is missing in what was read, other than at its end.
    pub fn is_damaged(&self) -> bool {
        self.unread.len() > usize::from(self.torn)
    }
}

/// Reads the bytes of a segment. They may be anybody's.
///
/// # Errors
/// [`JournalErrorKind`] where nothing of it is one, or a newer version wrote it.
pub fn read(bytes: &[u8]) -> Result<Segment, JournalErrorKind> {
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(JournalErrorKind::TooLarge);
    }
    let mut reader = Reader::default();
    // What goes on without a gap is a run. Blocks of a disk that changed their places are runs that did.
    let (mut runs, mut run) = (Vec::new(), Vec::new());
    let mut last = 0;
    for (place, piece) in Pieces::of(bytes).enumerate() {
        match piece {
            Piece::Whole { payload, .. } if place == 0 => {
                let json = json_of(payload, &mut reader.signs).ok_or(JournalErrorKind::Unreadable)?;
                reader.segment.header = header_of(&json)?;
            }
            Piece::Whole { sequence, payload } => {
                last = sequence;
                run.push((sequence, payload));
            }
            Piece::Damaged(part) => {
                reader.segment.headless |= place == 0;
                reader.lose(Unread::of(last, part));
                runs.push(std::mem::take(&mut run));
            }
        }
    }
    let is_unknown = bytes.is_empty() || reader.segment.headless;
    if is_unknown && memchr::memmem::find(bytes, OPS).is_none() {
        return Err(JournalErrorKind::Unreadable);
    }
    reader.segment.torn = run.is_empty() && !runs.is_empty();
    runs.push(run);
    runs.sort_by_key(|run| run.first().map(|(sequence, _)| *sequence));
    runs.into_iter().for_each(|run| reader.take_run(run));
    Ok(reader.segment)
}

/// The most places that are told apart of those that cannot be read.
const MOST_PLACES: usize = 10_000;

/// What stands in the bytes of every record.
const OPS: &[u8] = b"\"ops\"";

/// Whether a segment may have to do with the map in this file, by its header and a look over its bytes; most that have
/// nothing to do with it are told so without reading their records. One that names no save is of the file of its header,
/// and one that takes no other's place says nothing of others.
pub(crate) fn may_concern(bytes: &[u8], is_it: impl Fn(&Path) -> bool) -> bool {
    let Some(Piece::Whole { payload: first, .. }) = Pieces::of(bytes).next() else { return true };
    let Some(Ok(header)) = json_of(first, &mut 0).map(|json| header_of(&json)) else { return true };
    let names_a_save = || memchr::memmem::find(bytes, SAVED).is_some();
    header.path.as_deref().is_some_and(is_it) || header.replaces.is_some() || names_a_save()
}

/// Who writes a segment, and whether he has closed it; `None` where it does not say.
pub(crate) fn writer_of(bytes: &[u8]) -> Option<(Process, bool)> {
    let Some(Piece::Whole { payload: first, .. }) = Pieces::of(bytes).next() else { return None };
    let header = header_of(&json_of(first, &mut 0)?).ok()?;
    Some((header.writer?, bytes.ends_with(CLOSED)))
}

/// The payload at the end of a segment whose program went on without it.
const CLOSED: &[u8] = b"{\"closed\":true}";

/// Adds that the program goes on without it.
pub(crate) fn add_closed(frames: &mut Frames) -> bool {
    frames.add(0, CLOSED)
}

/// What stands in the bytes of every save, and in a text only with a backslash before its last sign.
const SAVED: &[u8] = b"\"saved\"";

/// The JSON of a payload that is within bounds.
fn json_of(payload: &[u8], signs: &mut usize) -> Option<Json> {
    *signs += count_signs(payload);
    if *signs > SIGN_LIMIT { None } else { serde_json::from_slice(payload).ok() }
}

/// The signs of structure in these bytes; those in texts count too.
pub(crate) fn count_signs(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| matches!(byte, b'{' | b'[' | b',' | b':')).count()
}

/// A segment that is being read.
#[derive(Default)]
struct Reader {
    segment: Segment,
    signs: usize,
    /// How many texts were found in what cannot be read.
    texts: usize,
    /// The number and the ops of a record whose end is still to come.
    pending: Option<(u64, Vec<Op>)>,
}

impl Reader {
    /// Takes frames that go on from each other. What no writer would have put there is not believed.
    fn take_run(&mut self, run: Vec<(u64, &[u8])>) {
        for (sequence, payload) in run {
            let json = json_of(payload, &mut self.signs);
            if json.and_then(|json| self.take(sequence, &json)).is_none() {
                self.lose(Unread::of(sequence, payload));
            }
        }
        self.drop_pending();
    }

    /// Notes a place that cannot be read. Beyond what anybody looks at, all that follows is one.
    fn lose(&mut self, mut unread: Unread) {
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

    /// A record whose end is missing is none.
    fn drop_pending(&mut self) {
        if let Some((after, ops)) = self.pending.take() {
            self.lose(Unread { after, time: None, texts: texts_of(&ops) });
        }
    }

    /// Takes what a frame holds; `None` where it is nothing that a writer would have put there.
    fn take(&mut self, sequence: u64, json: &Json) -> Option<()> {
        if self.pending.as_ref().is_some_and(|(of, _)| *of != sequence || json.get("saved").is_some()) {
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
        let (_, mut ops) = self.pending.take().unwrap_or_default();
        ops.append(&mut taken);
        if json.get("more").is_some() {
            self.pending = Some((sequence, ops));
            return Some(());
        }
        self.segment.records.push(record_of(sequence, json, ops)?);
        Some(())
    }
}

fn record_of(sequence: u64, json: &Json, ops: Vec<Op>) -> Option<Record> {
    let action = json.get("action")?.as_str()?.to_owned();
    let said = form::message_of(json.get("said")?)?;
    let time = json.get("time")?.as_str()?.parse().ok()?;
    let draft = json.get("draft").is_some();
    let transaction = Transaction { action: ActionName::read(action), said, ops };
    Some(Record { sequence, time, transaction, draft })
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

/// What may be missing; `None` where it is there and wrong.
fn optional<T>(json: &Json, name: &str, read: impl Fn(&Json) -> Option<T>) -> Option<Option<T>> {
    match json.get(name) {
        None | Some(Json::Null) => Some(None),
        Some(json) => read(json).map(Some),
    }
}

fn mark_of(json: &Json, through: u64) -> Option<Mark> {
    Some(Mark {
        through,
        path: path::of(json.get("path")?)?,
        fingerprint: fingerprint_of(json.get("file")?)?,
        ranks: ranks_of(json.get("ranks")?)?,
    })
}

fn fingerprint_of(json: &Json) -> Option<Fingerprint> {
    json.as_str()?.parse().ok()
}

fn ranks_of(json: &Json) -> Option<Ranks> {
    json.as_object()?.iter().map(|(id, rank)| Some((id.parse().ok()?, form::rank_of(rank)?))).collect()
}

fn ranks_to(ranks: &Ranks) -> Json {
    let entries = ranks.iter().map(|(id, rank)| (id.to_string(), rank.as_str().into()));
    Json::Object(entries.collect::<Object<_, _>>())
}

/// Adds a header; `false` where it is too long.
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

/// Adds a save; `false` where it is too long.
pub(crate) fn add_mark(frames: &mut Frames, mark: &Mark) -> bool {
    let saved = json!({
        "path": path::to(&mark.path),
        "file": mark.fingerprint.to_string(),
        "ranks": ranks_to(&mark.ranks),
    });
    frames.add(mark.through, json!({ "saved": saved }).to_string().as_bytes())
}

/// Adds a record; `false` where one of its ops is too long.
pub(crate) fn add_record(frames: &mut Frames, record: &Record) -> bool {
    let Record { sequence, time, transaction, draft } = record;
    let mut part = Vec::new();
    let mut length = 0;
    for op in &transaction.ops {
        let json = form::op(op);
        let own = json.to_string().len();
        if !part.is_empty() && length + own > PART {
            let ops = std::mem::take(&mut part);
            if !frames.add(*sequence, json!({ "more": true, "ops": ops }).to_string().as_bytes()) {
                return false;
            }
            length = 0;
        }
        part.push(json);
        length += own;
    }
    let mut json = json!({
        "time": time.to_string(),
        "action": transaction.action.as_str(),
        "said": form::message(&transaction.said),
        "ops": part,
    });
    if *draft && let Some(object) = json.as_object_mut() {
        object.insert("draft".to_owned(), true.into());
    }
    frames.add(*sequence, json.to_string().as_bytes())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test says what it expects by failing")]
mod tests;
