//! Reads a map: any RON with the same content as [`crate::format::map_text`] writes, in any layout,
//! with or without ids.
//!
//! What cannot be read is an error that names file, line and column, and what to do. What can be
//! repaired without guessing (a missing id) is repaired and reported.

mod assemble;
mod conflict;
mod deal;
mod diagnose;
mod draft;
mod error;
mod insert;
mod lanes;
mod node;
mod positions;
mod raw;
mod reading;
mod source;
mod value;

use std::borrow::Cow;
use std::collections::BTreeSet;

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeSeed;

pub use draft::part_names;
use error::Problem;
pub use error::{Expected, ReadError, ReadErrorKind, Syntax};
pub(super) use node::KeySeed;
pub use positions::Positions;
pub(super) use raw::tidy;
pub use raw::unknown;
pub(super) use reading::ReadContext;
pub(crate) use source::count_comments;
pub(super) use value::{TextVisitor, ValueSeed, list};

use super::migrate::{SCHEMA, STEPS, migrate};
use super::write::VERSION_KEYS;
use crate::model::{Choice, FieldKey, Fields, Id, Map, Value};
use crate::words::Message;
use assemble::Assembly;
use deal::Dealer;
use diagnose::diagnose;
use draft::MapParts;
use lanes::LanesByName;
use node::{Draft, NodeSeed};

/// A map that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    pub map: Map,
    /// What the user should know: what was repaired, and what will not be preserved.
    pub notes: Vec<Message>,
    /// The number of comments in the file; saving drops them.
    pub comments: usize,
    /// The schema of the file, if it is older than this program's.
    pub migrated: Option<u32>,
    pub access: Access,
}

/// Whether this program may write a file that it can read.
#[derive(Clone, Debug, PartialEq)]
pub enum Access {
    Writable,
    /// It may not, for this reason.
    ReadOnly(Message),
}

impl Loaded {
    /// Whether the first save should keep the former file beside the new one, because the new one
    /// lacks something.
    pub fn keeps_former(&self) -> bool {
        self.comments > 0 || self.migrated.is_some()
    }
}

/// The most bytes of a map's file.
pub const SIZE_LIMIT: u64 = 64 * 1024 * 1024;

/// Reads a map from the bytes of a file; `file` is its name in errors.
///
/// # Errors
/// A [`ReadError`] with the position of the first error.
pub fn read_map(bytes: &[u8], file: &str) -> Result<Loaded, ReadError> {
    read(bytes, file).map(|(loaded, ..)| loaded)
}

/// As [`read_map`], with the position of each node.
///
/// # Errors
/// The same.
pub fn read_map_with_positions(bytes: &[u8], file: &str) -> Result<(Loaded, Positions), ReadError> {
    read(bytes, file).map(|(loaded, offsets, text)| (loaded, Positions::new(&text, offsets)))
}

/// The map, the offset of each node, and the text in which these offsets count.
type Read<'bytes> = (Loaded, Vec<(Id, usize)>, Cow<'bytes, str>);

fn read<'bytes>(bytes: &'bytes [u8], file: &str) -> Result<Read<'bytes>, ReadError> {
    if source::is_other(bytes) {
        let kind = ReadErrorKind::NotAMap;
        return Err(ReadError { file: file.to_owned(), position: None, kind, newer: None });
    }
    let text = decode(bytes, file)?;
    if let Some((offset, limit)) = source::excess(&text) {
        let position = Some(source::position(&text, offset));
        return Err(ReadError {
            file: file.to_owned(),
            position,
            kind: ReadErrorKind::TooMany { limit },
            newer: None,
        });
    }
    let reading = ReadContext::new(&text);
    let draft = parse(&reading, NodeSeed::<MapParts>::new(&reading), file)?;
    let (schema, newer) = (draft.parts.schema, reading.newer());
    let (loaded, offsets) = load(draft, reading, schema).map_err(|(offset, kind)| {
        let position = offset.map(|offset| source::position(&text, offset));
        ReadError { file: file.to_owned(), position, kind, newer }
    })?;
    Ok((loaded, offsets, text))
}

pub(super) fn decode<'bytes>(bytes: &'bytes [u8], file: &str) -> Result<Cow<'bytes, str>, ReadError> {
    source::decode(bytes).map_err(|(kind, before)| {
        let position = matches!(kind, ReadErrorKind::NotUtf8).then(|| source::position_after(&before));
        ReadError { file: file.to_owned(), position, kind, newer: None }
    })
}

/// Parses the whole text.
pub(super) fn parse<'de, S: DeserializeSeed<'de>>(
    reading: &ReadContext<'de>,
    seed: S,
    file: &str,
) -> Result<S::Value, ReadError> {
    let text = reading.text();
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str_seed(text, seed).map_err(|error| {
        let (offset, kind) = match source::conflict_marker(text) {
            Some(marker) => (marker, ReadErrorKind::ConflictMarkers),
            None => diagnose(&error, reading),
        };
        let position = Some(source::position(text, offset));
        ReadError { file: file.to_owned(), position, kind, newer: reading.newer() }
    })
}

fn load(
    mut draft: Draft<MapParts>,
    reading: ReadContext<'_>,
    schema: Option<u32>,
) -> Result<(Loaded, Vec<(Id, usize)>), Problem> {
    let comments = count_comments(reading.text());
    let text = reading.text();
    let (ids, unknown) = reading.into_ids_and_unknown();
    let access = access(&mut draft);
    let Assembly { mut map, dealer, lanes, offsets, .. } = Assembly::of(text, draft, Dealer::beside(ids))?;
    let migrated = schema.filter(|schema| *schema < SCHEMA);
    if let Some(schema) = migrated {
        migrate(&mut map, schema, &STEPS)
            .map_err(|refusal| (None, ReadErrorKind::Refused(Box::new(refusal))))?;
    }
    let notes = notes(schema, &unknown, &lanes, dealer.count(), comments);
    Ok((Loaded { map, notes, comments, migrated, access }, offsets))
}

/// Whether the file may be written. The version numbers of a newer program are kept among the
/// unknown fields.
fn access(draft: &mut Draft<MapParts>) -> Access {
    let Some(schema) = draft.parts.schema.filter(|schema| *schema > SCHEMA) else { return Access::Writable };
    let least = draft.parts.min_reader;
    for (name, number) in VERSION_KEYS.iter().zip([Some(schema), least]) {
        let key = FieldKey::Text((*name).to_owned());
        let value = number.map_or(Value::Unset, |number| Value::text(number.to_string()));
        // Cannot be refused: an unknown field accepts any text.
        let _ = draft.node.store_unknown(Some(&key), value);
    }
    match least.filter(|least| *least > SCHEMA) {
        Some(least) => Access::ReadOnly(
            Message::new("read-only-newer")
                .text("schema", schema.to_string())
                .text("needed", least.to_string())
                .text("known", SCHEMA.to_string()),
        ),
        None => Access::Writable,
    }
}

/// The most unknown fields that a note names.
const NAMED: usize = 5;

/// The notes for the user about a file that was read.
fn notes(
    schema: Option<u32>,
    unknown: &BTreeSet<&str>,
    lanes: &LanesByName,
    dealt: usize,
    comments: usize,
) -> Vec<Message> {
    let mut notes = Vec::new();
    match schema {
        None => notes.push(Message::new("note-no-schema").text("schema", SCHEMA.to_string())),
        Some(schema) if schema < SCHEMA => {
            notes.push(Message::new("note-migrated").text("schema", schema.to_string()))
        }
        Some(schema) if schema > SCHEMA => {
            notes.push(Message::new("note-newer").text("schema", schema.to_string()))
        }
        Some(_) => {}
    }
    if !lanes.made.is_empty() {
        let names: Vec<&str> = lanes.made.iter().map(|kind| kind.name()).collect();
        notes.push(Message::new("note-lanes-made").texts("lanes", names));
    }
    if lanes.named > 0 {
        notes.push(Message::new("note-lanes-named").number("count", lanes.named));
    }
    if dealt > 0 {
        notes.push(Message::new("note-ids-dealt").number("count", dealt));
    }
    if !unknown.is_empty() {
        let mut names: Vec<&str> = unknown.iter().take(NAMED).copied().collect();
        names.extend((unknown.len() > NAMED).then_some("…"));
        let note = Message::new("note-unknown-fields").number("count", unknown.len());
        notes.push(note.texts("names", names));
    }
    if comments > 0 {
        notes.push(Message::new("note-comments").number("count", comments));
    }
    notes
}
