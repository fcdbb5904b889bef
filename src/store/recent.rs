//! The files that were opened last.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::Directories;
use super::save::SaveError;

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The file.
    pub path: PathBuf,
    /// When it was opened last.
    pub opened: Timestamp,
}

/// The files that were opened last, the latest first. What cannot be read counts as nothing.
pub fn recent(directories: &Directories) -> Vec<Recent> {
    let _ = directories;
    Vec::new()
}

/// Notes that a file was opened.
///
/// # Errors
/// A [`SaveError`]; the list is then as it was.
pub fn note_recent(directories: &Directories, path: &Path, opened: Timestamp) -> Result<(), SaveError> {
    let _ = (directories, path, opened);
    Ok(())
}
