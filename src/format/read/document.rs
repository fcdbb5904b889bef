//! Reads the text of a map's file: parses it, assembles the map of its nodes, and notes what the user should know.

use std::borrow::Cow;
use std::collections::BTreeSet;

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeSeed;

use super::assemble::Assembly;
use super::deal::Dealer;
use super::diagnose::diagnose;
use super::draft::MapParts;
use super::error::{Problem, ReadError, ReadErrorKind};
use super::lanes::LanesByName;
use super::loaded::{Access, Loaded};
use super::node::{Draft, NodeSeed};
use super::positions::UnknownField;
use super::reading::ReadContext;
use super::source::{self, count_comments};
use crate::format::migrate::{SCHEMA, STEPS, migrate};
use crate::format::write::VERSION_KEYS;
use crate::model::{Choice, FieldKey, Fields, Id, Value};
use crate::words::Message;

/// A map, with the offsets of its nodes and of the fields that are not known.
pub(super) type Read<'text> = (Loaded, Vec<(Id, usize)>, Vec<UnknownField<'text>>);

/// Why a text is no map.
pub(super) struct Fault {
    pub problem: Problem,
    newer: Option<u32>,
    /// The offset of the key whose value was being read; `None` once all was parsed.
    pub key: Option<usize>,
}

impl Fault {
    pub fn error(self, text: &str, file: &str) -> ReadError {
        let (offset, kind) = self.problem;
        let position = offset.map(|offset| source::position(text, offset));
        ReadError { file: file.to_owned(), position, kind, newer: self.newer }
    }
}

pub(super) fn map_source<'bytes>(bytes: &'bytes [u8], file: &str) -> Result<Cow<'bytes, str>, ReadError> {
    if source::is_other(bytes) {
        let kind = ReadErrorKind::NotAMap;
        return Err(ReadError { file: file.to_owned(), position: None, kind, newer: None });
    }
    decode(bytes, file)
}

pub(super) fn read(text: &str) -> Result<Read<'_>, Fault> {
    if let Some((offset, limit)) = source::excess(text) {
        return Err(Fault {
            problem: (Some(offset), ReadErrorKind::TooMany { limit }),
            newer: None,
            key: None,
        });
    }
    let reading = ReadContext::new(text);
    let draft = parse(&reading, NodeSeed::<MapParts>::new(&reading))?;
    let (schema, newer) = (draft.parts.schema, reading.newer());
    load(draft, reading, schema).map_err(|problem| Fault { problem, newer, key: None })
}

pub(in crate::format) fn decode<'bytes>(
    bytes: &'bytes [u8],
    file: &str,
) -> Result<Cow<'bytes, str>, ReadError> {
    source::decode(bytes).map_err(|(kind, before)| {
        let position = matches!(kind, ReadErrorKind::NotUtf8).then(|| source::position_after(&before));
        ReadError { file: file.to_owned(), position, kind, newer: None }
    })
}

/// Parses a whole text, whose errors are those of this file.
pub(in crate::format) fn parse_file<'de, S: DeserializeSeed<'de>>(
    reading: &ReadContext<'de>,
    seed: S,
    file: &str,
) -> Result<S::Value, ReadError> {
    parse(reading, seed).map_err(|fault| fault.error(reading.text(), file))
}

fn parse<'de, S: DeserializeSeed<'de>>(reading: &ReadContext<'de>, seed: S) -> Result<S::Value, Fault> {
    let text = reading.text();
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str_seed(text, seed).map_err(|error| {
        let (offset, kind) = match source::conflict_marker(text) {
            Some(marker) => (marker, ReadErrorKind::ConflictMarkers),
            None => diagnose(&error, reading),
        };
        Fault { problem: (Some(offset), kind), newer: reading.newer(), key: reading.key_offset() }
    })
}

fn load<'text>(
    mut draft: Draft<MapParts>,
    reading: ReadContext<'text>,
    schema: Option<u32>,
) -> Result<Read<'text>, Problem> {
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
    let names: BTreeSet<&str> = unknown.iter().map(|(_, name, _)| *name).collect();
    let notes = notes(schema, &names, &lanes, dealer.count(), comments);
    Ok((Loaded { map, notes, comments, migrated, access }, offsets, unknown))
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
