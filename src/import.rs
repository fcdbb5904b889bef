//! Import: turns a file or a pasted text, in a foreign format or one of ours, into a map. Pure: it
//! works on bytes and never accesses the file system.
//!
//! Nothing is dropped silently. Text that is understood but has no place in the map goes into a
//! stage called “Unplaced” and is listed in [`Import::unplaced`]; adjusted values are listed in
//! [`Import::remarks`].
//!
//! Importing the same bytes twice gives the same map, ids included.

#![deny(clippy::indexing_slicing)]

mod answers;
mod decode;
mod delimited;
mod document;
mod draft;
mod embedded;
mod error;
mod feeling;
mod front_matter;
mod head;
mod inbox;
mod json;
mod kind;
mod language;
mod markdown;
mod markup;
mod mermaid;
mod onto;
mod order;
mod other;
mod outcome;
mod outline;
mod overlooked;
mod paste;
mod reader;
mod shape;
mod source;
mod table;
mod value;
#[cfg(feature = "xlsx")]
mod workbook;
mod xml;
mod yaml;

use crate::model::{IdSource, Map};
use crate::ops::Op;
use crate::words::Message;

pub use answers::{HEAD_TARGETS, HeadAnswers, HeadTarget};
pub use error::ImportError;
pub use inbox::InboxNotes;
pub use kind::{ImportFormat, ImportFormatRow, KINDS};
pub use outcome::{Counts, Import, ImportHead, OtherJourney, Unplaced};
pub use shape::ImportShape;
pub use source::{ImportRequest, ImportSource, SIZE_LIMIT};
pub use table::unbulleted;

/// Reads a map from bytes. Of several journeys in a text, it is the first one; the others are in
/// [`Import::others`].
///
/// # Errors
/// [`ImportError`] if the bytes are malformed or too large, or contain nothing that is recognised.
pub fn import(source: &ImportSource, asked: &ImportRequest) -> Result<Import, ImportError> {
    if source.bytes.len() as u64 > SIZE_LIMIT {
        return Err(ImportError::TooMuch { what: "import-too-many-bytes", limit: SIZE_LIMIT });
    }
    reader::read(source, asked)
}

/// The format that [`import`] takes these bytes for, unless another is asked for; `None` if it takes them for none.
pub fn format_of(source: &ImportSource) -> Option<ImportFormat> {
    reader::recognised(source).ok()
}

/// Like [`import`], for a text that contains several journeys: a map for each, in their order.
///
/// # Errors
/// Those of [`import`], for any of them.
pub fn import_all(source: &ImportSource, asked: &ImportRequest) -> Result<Vec<Import>, ImportError> {
    if source.bytes.len() as u64 > SIZE_LIMIT {
        return Err(ImportError::TooMuch { what: "import-too-many-bytes", limit: SIZE_LIMIT });
    }
    reader::read_journeys(source, asked, None)
}

/// Reads a map from a pasted text if that is clearly a whole map in a known shape: a table with
/// headings, an outline, a Mermaid journey. `language` is the language of the open map. Returns
/// `None` for plain lines and for ordinary blocks of cells.
pub fn recognise(text: &str, language: &str) -> Option<Import> {
    paste::recognise(text, language)
}

/// The ops that add the imported map to an existing one, as one transaction. Stages are matched by
/// name and otherwise appended; touchpoints are matched by name within their stage, and only their
/// empty fields are filled; lanes are matched by kind and title, personas by name; cards are added
/// after the existing ones, except that figures are set in the metric that they are for. The map's own
/// fields stay unchanged.
pub fn into_map(map: &Map, import: &Import, ids: &mut IdSource) -> Vec<Op> {
    onto::ops(map, &import.map, ids)
}

/// Reads notes, one a line, for the inbox of a map.
///
/// # Errors
/// [`ImportError`] if it is no text, or contains none or too many.
pub fn notes(bytes: &[u8]) -> Result<InboxNotes, ImportError> {
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(ImportError::TooMuch { what: "import-too-many-bytes", limit: SIZE_LIMIT });
    }
    inbox::read(bytes)
}

/// The ops that add notes to the inbox of a map, as one transaction.
pub fn into_inbox(map: &Map, notes: &InboxNotes, ids: &mut IdSource) -> Vec<Op> {
    inbox::ops(map, notes, ids)
}

/// The parts of the imported map that [`into_map`] leaves out, in one message; `None` if it has none of them.
pub fn not_taken_over(import: &Import) -> Option<Message> {
    let parts = onto::left_out(&import.map).into_iter().map(Message::new);
    let parts = parts
        .reduce(|former, part| Message::new("list-goes-on").message("former", former).message("field", part));
    parts.map(|parts| Message::new("import-not-taken-over").message("parts", parts))
}

/// The number of metrics of `map` whose figures [`into_map`] sets.
pub fn metrics_set(map: &Map, import: &Import) -> usize {
    onto::metrics_set(map, &import.map)
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test stops where it is surprised")]
mod tests;
