//! What a segment holds, out of its bytes and into them. A segment is JSON in frames: a header, then records and
//! checkpoints. A record may be in several frames of one sequence; all but the last hold only ops, as `more`.

use std::path::{Path, PathBuf};

use serde_json::{Map as Object, Value as Json, json};

use super::error::JournalErrorKind;
use super::form;
use super::frame::{Frames, Whole};
use super::path;
use super::ranks::Ranks;
use super::record::Record;
use crate::ops::{Op, Transaction};
use crate::store::fingerprint::Fingerprint;

/// The version of the format that this program writes.
const FORMAT: u64 = 1;

/// The most bytes of a segment; a writer begins anew before.
pub(super) const SIZE_LIMIT: u64 = 64 * 1024 * 1024;

/// The most signs of structure in a segment (brackets, commas, colons): each value takes much more room than the few
/// bytes that it is written in.
pub(super) const SIGN_LIMIT: usize = 2_500_000;

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
    /// The number of the segment whose place this one takes.
    pub replaces: Option<u64>,
    /// The ranks that loading would deal differently.
    pub(super) ranks: Ranks,
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
    pub(super) ranks: Ranks,
}

/// What was read of a segment: an exact prefix of what was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// What it starts from.
    pub header: Header,
    /// The records, in order.
    pub records: Vec<Record>,
    /// The saves, in order.
    pub marks: Vec<Mark>,
    /// Whether something stands at the end that cannot be read.
    pub torn: bool,
}

/// Reads the bytes of a segment. They may be anybody's.
///
/// # Errors
/// [`JournalErrorKind`] where not even the header can be read, or a newer version wrote it.
pub fn read(bytes: &[u8]) -> Result<Segment, JournalErrorKind> {
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(JournalErrorKind::TooLarge);
    }
    let mut frames = Whole::of(bytes);
    let mut signs = 0;
    let (_, first) = frames.next().ok_or(JournalErrorKind::Unreadable)?;
    let header = header_of(&json_of(first, &mut signs).ok_or(JournalErrorKind::Unreadable)?)?;
    let mut segment = Segment { header, records: Vec::new(), marks: Vec::new(), torn: false };
    let mut pending = None;
    for (sequence, payload) in frames.by_ref() {
        let taken = json_of(payload, &mut signs).and_then(|json| segment.take(sequence, &json, &mut pending));
        if taken.is_none() {
            segment.torn = true;
            return Ok(segment);
        }
    }
    segment.torn = !frames.rest.is_empty() || pending.is_some();
    Ok(segment)
}

/// Whether a segment may have to do with the map in this file, by its header and a look over its bytes; most that have
/// nothing to do with it are told so without reading their records. One that names no save is of the file of its header,
/// and one that takes no other's place says nothing of others.
pub(super) fn may_concern(bytes: &[u8], file: &Path) -> bool {
    let Some((_, first)) = Whole::of(bytes).next() else { return true };
    let Some(Ok(header)) = json_of(first, &mut 0).map(|json| header_of(&json)) else { return true };
    let names_a_save = || bytes.windows(SAVED.len()).any(|window| window == SAVED);
    header.path.as_deref() == Some(file) || header.replaces.is_some() || names_a_save()
}

/// What stands in the bytes of every save, and in a text only with a backslash before its last sign.
const SAVED: &[u8] = b"\"saved\"";

/// The JSON of a payload that is within bounds.
fn json_of(payload: &[u8], signs: &mut usize) -> Option<Json> {
    *signs += count_signs(payload);
    if *signs > SIGN_LIMIT { None } else { serde_json::from_slice(payload).ok() }
}

/// The signs of structure in these bytes; those in texts count too.
pub(super) fn count_signs(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| matches!(byte, b'{' | b'[' | b',' | b':')).count()
}

/// The ops of a record whose end is still to come.
type Pending = Option<(u64, Vec<Op>)>;

impl Segment {
    /// Takes what a frame holds; `None` where it is nothing that a writer would have put there.
    fn take(&mut self, sequence: u64, json: &Json, pending: &mut Pending) -> Option<()> {
        if let Some(saved) = json.get("saved") {
            if pending.is_some() {
                return None;
            }
            self.marks.push(mark_of(saved, sequence)?);
            return Some(());
        }
        let (of, mut ops) = pending.take().unwrap_or((sequence, Vec::new()));
        let follows = self.records.last().is_none_or(|last| last.sequence < sequence);
        if of != sequence || !follows {
            return None;
        }
        for op in json.get("ops")?.as_array()? {
            ops.push(form::op_of(op)?);
        }
        if json.get("more").is_some() {
            *pending = Some((sequence, ops));
            return Some(());
        }
        let action = json.get("action")?.as_str()?.to_owned();
        let said = form::message_of(json.get("said")?)?;
        let time = json.get("time")?.as_str()?.parse().ok()?;
        let draft = json.get("draft").is_some();
        let transaction = Transaction { action: action.into(), said, ops };
        self.records.push(Record { sequence, time, transaction, draft });
        Some(())
    }
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
            replaces: optional(json, "replaces", Json::as_u64)?,
            ranks: ranks_of(json.get("ranks")?)?,
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
pub(super) fn add_header(frames: &mut Frames, header: &Header) -> bool {
    let json = json!({
        "masa_journal": FORMAT,
        "program": env!("CARGO_PKG_VERSION"),
        "path": header.path.as_deref().map(path::to),
        "name": header.name,
        "file": header.fingerprint.map(|fingerprint| fingerprint.to_string()),
        "base": header.base.map(|fingerprint| fingerprint.to_string()),
        "replaces": header.replaces,
        "ranks": ranks_to(&header.ranks),
    });
    frames.add(0, json.to_string().as_bytes())
}

/// Adds a save; `false` where it is too long.
pub(super) fn add_mark(frames: &mut Frames, mark: &Mark) -> bool {
    let saved = json!({
        "path": path::to(&mark.path),
        "file": mark.fingerprint.to_string(),
        "ranks": ranks_to(&mark.ranks),
    });
    frames.add(mark.through, json!({ "saved": saved }).to_string().as_bytes())
}

/// Adds a record; `false` where one of its ops is too long.
pub(super) fn add_record(frames: &mut Frames, record: &Record) -> bool {
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
        "action": transaction.action,
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
