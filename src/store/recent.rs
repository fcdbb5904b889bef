//! The files that were opened last: `recent.ron` in the state directory.

use std::fs;
use std::path::Path;

use jiff::Timestamp;

use super::place::Directories;
use super::save::replace;
use super::system;
use crate::format::recent::{REMEMBERED, read_recent, recent_text};
use crate::format::{Recent, SaveError, SaveErrorKind};

const FILE: &str = "recent.ron";

/// More than the list ever has.
const SIZE_LIMIT: u64 = 1024 * 1024;

/// The files that were opened last, the latest first. What cannot be read counts as nothing: it is only a help.
pub fn recent(directories: &Directories) -> Vec<Recent> {
    let Ok(bytes) = system::read_regular(&directories.state.join(FILE), SIZE_LIMIT) else {
        return Vec::new();
    };
    read_recent(&bytes)
}

/// Notes that a file was opened.
///
/// # Errors
/// A [`SaveError`]; the list is then as it was.
pub fn note_recent(directories: &Directories, path: &Path, opened: Timestamp) -> Result<(), SaveError> {
    let list = directories.state.join(FILE);
    let failed = |kind: SaveErrorKind| SaveError { file: list.clone(), kind };
    let path = std::path::absolute(path).map_err(|error| failed(error.into()))?;
    let mut files = recent(directories);
    files.retain(|file| file.path != path);
    files.insert(0, Recent { path, opened });
    files.truncate(REMEMBERED);
    fs::create_dir_all(&directories.state).map_err(|error| failed(error.into()))?;
    replace(&list, recent_text(&files).as_bytes(), false).map_err(failed)
}
