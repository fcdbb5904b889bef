//! Import: of our own exports, and of hostile files.

#![allow(clippy::unwrap_used, clippy::string_slice, reason = "a test stops where it is surprised")]

mod hostile;
mod round_trips;
#[cfg(feature = "xlsx")]
mod workbooks;

use masa::export::{ExportOptions, Watch, format};
use masa::import::{Import, ImportError, ImportFormat, ImportRequest, ImportSource, import};
use masa::model::Map;

/// A map exported to one of our formats.
fn written(name: &str, map: &Map, options: &ExportOptions) -> Vec<u8> {
    (format(name).unwrap().write)(map, options, &Watch::default()).unwrap()
}

/// Imports bytes in this format.
fn read(bytes: &[u8], kind: ImportFormat) -> Result<Import, ImportError> {
    import(
        &ImportSource { name: None, bytes },
        &ImportRequest { format: Some(kind), ..ImportRequest::default() },
    )
}
