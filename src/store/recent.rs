//! The list of recently opened files: `recent.ron` in the state directory.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;

use super::place::Directories;
use super::save::replace;
use super::system;
use crate::format::recent::{REMEMBERED, read_recent, recent_text};
use crate::format::{Recent, SaveError, SaveErrorKind};

const FILE: &str = "recent.ron";

/// More bytes than the list ever has.
const SIZE_LIMIT: u64 = 1024 * 1024;

/// The recently opened files, the latest first; empty if the list cannot be read, because it is
/// only a convenience.
pub fn recent(directories: &Directories) -> Vec<Recent> {
    let Ok(bytes) = system::read_regular(&directories.state.join(FILE), SIZE_LIMIT) else {
        return Vec::new();
    };
    read_recent(&bytes)
}

/// Records that a file was opened or saved, and when its next review is due.
///
/// # Errors
/// A [`SaveError`]; the list is then unchanged.
pub fn note_recent(
    directories: &Directories,
    path: &Path,
    opened: Timestamp,
    review: Option<Date>,
) -> Result<(), SaveError> {
    let list = directories.state.join(FILE);
    let failed = |kind: SaveErrorKind| SaveError { file: list.clone(), kind };
    let path = std::path::absolute(path).map_err(|error| failed(error.into()))?;
    let mut files = recent(directories);
    files.retain(|file| file.path != path);
    files.insert(0, Recent { path, opened, review });
    files.truncate(REMEMBERED);
    fs::create_dir_all(&directories.state).map_err(|error| failed(error.into()))?;
    replace(&list, recent_text(&files).as_bytes(), false).map_err(failed)
}
