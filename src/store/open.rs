//! Opens the files of maps.

use std::path::Path;

use super::system;
use crate::format::read::SIZE_LIMIT;
use crate::format::{Fingerprint, Opened, ReadError, read_map};

/// Reads the bytes of a file that may contain a map.
///
/// # Errors
/// A [`ReadError`]: the file is missing, not readable, not a regular file, or larger than any map.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let file = path.to_string_lossy().into_owned();
    system::read_regular(path, SIZE_LIMIT).map_err(|unread| ReadError {
        file,
        position: None,
        kind: unread.into(),
        newer: None,
    })
}

/// The size of a regular file in bytes; `None` if there is none.
pub fn size(path: &Path) -> Option<u64> {
    let found = std::fs::metadata(path).ok()?;
    found.is_file().then_some(found.len())
}

/// Opens a map's file.
///
/// # Errors
/// A [`ReadError`] from the file system or from [`read_map`].
pub fn open(path: &Path) -> Result<Opened, ReadError> {
    let file = path.to_string_lossy().into_owned();
    let failed = |kind| ReadError { file: file.clone(), position: None, kind, newer: None };
    let bytes = read_bytes(path)?;
    let target = std::fs::canonicalize(path).map_err(|error| failed(error.into()))?;
    let loaded = read_map(&bytes, &file)?;
    Ok(Opened {
        loaded,
        path: target,
        fingerprint: Fingerprint::of(&bytes),
        lock: None,
        interrupted: None,
        timer: None,
    })
}
