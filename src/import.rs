//! What comes into Masa: a file or a pasted text in a format of somebody else's, or of ours, as a map. Pure: from bytes to
//! a map; nothing is asked of the file system.
//!
//! Nothing is dropped in silence. What is understood but belongs nowhere stands in the map in a stage of its own, called
//! “Unplaced”, and is listed in [`Import::unplaced`]; what was bent to fit is told in [`Import::remarks`].
//!
//! The same bytes give the same map, ids included.

#![deny(clippy::indexing_slicing)]

mod decode;
mod delimited;
mod document;
mod draft;
mod embedded;
mod error;
mod feeling;
mod head;
mod json;
mod kind;
mod language;
mod markdown;
mod mermaid;
mod onto;
mod order;
mod outcome;
mod outline;
mod paste;
mod reader;
mod shape;
mod source;
mod table;
mod value;
#[cfg(feature = "xlsx")]
mod workbook;

use crate::model::{IdSource, Map};
use crate::ops::Op;

pub use error::ImportError;
pub use kind::{ImportFormat, ImportFormatRow, KINDS};
pub use outcome::{Counts, Import, Unplaced};
pub use shape::ImportShape;
pub use source::{ImportRequest, ImportSource, SIZE_LIMIT};

/// Reads a map out of bytes.
///
/// # Errors
/// An [`ImportError`] where the bytes are not what they should be, are too much, or hold nothing that is recognised.
pub fn import(source: &ImportSource, asked: &ImportRequest) -> Result<Import, ImportError> {
    if source.bytes.len() as u64 > SIZE_LIMIT {
        return Err(ImportError::TooMuch { what: "import-too-many-bytes", limit: SIZE_LIMIT });
    }
    reader::read(source, asked)
}

/// Reads a map out of a pasted text, where it clearly is a whole one of a known shape: a table with heads, an outline, a
/// journey of Mermaid. `language` is the board's. Plain lines and an ordinary block of cells are none.
pub fn recognise(text: &str, language: &str) -> Option<Import> {
    paste::recognise(text, language)
}

/// The ops that add what was imported to a map, for one transaction: stages by name, or else new ones after the others;
/// touchpoints by name within their stage, where what they do not say yet is filled in; lanes by kind and title; personas by
/// name; cards after those that are there. What the map says of itself stays.
pub fn into_map(map: &Map, import: &Import, ids: &mut IdSource) -> Vec<Op> {
    onto::ops(map, &import.map, ids)
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test stops where it is surprised")]
mod tests;
