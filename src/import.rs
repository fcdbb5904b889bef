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
mod outline;
mod paste;
mod reader;
mod shape;
mod table;
mod value;
#[cfg(feature = "xlsx")]
mod workbook;

use crate::model::{IdSource, Map};
use crate::ops::Op;
use crate::words::Message;

pub use error::ImportError;
pub use kind::{KINDS, Kind, KindRow};
pub use shape::Shape;

/// What is to be imported.
#[derive(Clone, Copy, Debug)]
pub struct Source<'bytes> {
    /// The name of the file, where there is one: its ending says what the bytes cannot.
    pub name: Option<&'bytes str>,
    /// What is in it.
    pub bytes: &'bytes [u8],
}

/// What is asked of an import. What is `None` is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// What the bytes are.
    pub format: Option<Kind>,
    /// The language of the map, a BCP 47 tag.
    pub language: Option<String>,
}

/// What was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The map.
    pub map: Map,
    /// As what it was recognised.
    pub shape: Shape,
    /// How much the map holds.
    pub counts: Counts,
    /// What belonged nowhere; it stands in the map, in the stage “Unplaced”.
    pub unplaced: Vec<Unplaced>,
    /// What people should know: what was bent to fit.
    pub remarks: Vec<Message>,
}

/// How much a map holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many stages, “Unplaced” included.
    pub stages: usize,
    /// How many touchpoints.
    pub touchpoints: usize,
    /// How many cards.
    pub cards: usize,
    /// How many personas.
    pub personas: usize,
    /// How many lanes.
    pub lanes: usize,
}

/// A text that belonged nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Unplaced {
    /// What it says.
    pub text: String,
    /// Where it stood: a row and a column, or a line.
    pub place: Message,
    /// Why it belonged nowhere.
    pub why: Message,
}

/// Reads a map out of bytes.
///
/// # Errors
/// An [`ImportError`] where the bytes are not what they should be, are too much, or hold nothing that is recognised.
pub fn import(source: &Source, asked: &Asked) -> Result<Import, ImportError> {
    if source.bytes.len() as u64 > SIZE_LIMIT {
        return Err(ImportError::TooMuch { what: "import-too-many-bytes", limit: SIZE_LIMIT });
    }
    reader::read(source, asked)
}

/// The most bytes that are read.
pub const SIZE_LIMIT: u64 = 32 * 1024 * 1024;

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
