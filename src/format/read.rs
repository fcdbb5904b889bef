//! Reads a map: any RON with the same content as [`crate::format::map_text`] writes, in any layout,
//! with or without ids.
//!
//! What cannot be read is an error that names file, line and column, and what to do. What can be
//! repaired without guessing (a missing id) is repaired and reported.

mod assemble;
mod conflict;
mod deal;
mod diagnose;
mod document;
mod draft;
mod error;
mod insert;
mod lanes;
mod loaded;
mod node;
mod positions;
mod raw;
mod reading;
mod several;
mod source;
mod value;

pub(super) use document::{decode, parse_file};
pub use draft::part_names;
pub use error::{Expected, ReadError, ReadErrorKind, Syntax};
pub use loaded::{Access, Loaded};
pub(super) use node::KeySeed;
pub use positions::Positions;
pub(super) use raw::tidy;
pub use raw::unknown;
pub(super) use reading::ReadContext;
pub use several::read_errors;
pub(crate) use source::count_comments;
pub(super) use source::end_of_code;
pub(super) use value::{TextVisitor, ValueSeed, list};

use document::{map_source, read};

/// The most bytes of a map's file.
pub const SIZE_LIMIT: u64 = 64 * 1024 * 1024;

/// Reads a map from the bytes of a file; `file` is its name in errors.
///
/// # Errors
/// A [`ReadError`] with the position of the first error.
pub fn read_map(bytes: &[u8], file: &str) -> Result<Loaded, ReadError> {
    let text = map_source(bytes, file)?;
    read(&text).map(|(loaded, ..)| loaded).map_err(|fault| fault.error(&text, file))
}

/// As [`read_map`], with the position of each node.
///
/// # Errors
/// The same.
pub fn read_map_with_positions(bytes: &[u8], file: &str) -> Result<(Loaded, Positions), ReadError> {
    let text = map_source(bytes, file)?;
    let (loaded, offsets, unknown) = read(&text).map_err(|fault| fault.error(&text, file))?;
    Ok((loaded, Positions::new(&text, offsets, &unknown)))
}
