//! Pipes and devices that the user names as a file: `/dev/stdout`, a FIFO, what a shell hands over
//! as `<(…)`. They have no content to protect, so what is written to them just goes there.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::Path;

use crate::format::{ReadError, ReadErrorKind, SaveError};

/// Whether the path leads to a pipe or to a device that passes on what is written to it. A disk is none.
#[cfg(unix)]
pub fn is_stream(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt;
    let kind = fs::metadata(path).map(|found| found.file_type());
    kind.is_ok_and(|kind| kind.is_fifo() || kind.is_char_device())
}

/// Whether the path leads to something that is neither a file nor a folder.
#[cfg(not(unix))]
pub fn is_stream(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir())
}

/// Writes to a pipe or a device. Waits until somebody reads from a FIFO.
///
/// # Errors
/// A [`SaveError`]; some of the bytes may have been written.
pub fn write_stream(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let written = OpenOptions::new().write(true).open(path).and_then(|mut stream| stream.write_all(bytes));
    written.map_err(|error| SaveError { file: path.to_owned(), kind: error.into() })
}

/// Reads a stream to its end.
///
/// # Errors
/// A [`ReadError`]: it cannot be read, or has more than `limit` bytes.
pub fn read_stream(path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
    let failed =
        |kind| ReadError { file: path.to_string_lossy().into_owned(), position: None, kind, newer: None };
    let mut bytes = Vec::new();
    let stream = File::open(path).map_err(|error| failed(error.into()))?;
    stream.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| failed(error.into()))?;
    if bytes.len() as u64 > limit { Err(failed(ReadErrorKind::TooLarge { limit })) } else { Ok(bytes) }
}
