//! The files that were opened last: `recent.ron` in the state directory. A path that is not UTF-8 is not remembered.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Deserialize;

use super::place::Directories;
use super::save::{SaveError, SaveErrorKind, replace};
use super::system;
use super::write::push_text;

const FILE: &str = "recent.ron";

/// How many files are remembered.
const REMEMBERED: usize = 30;

/// More than the list ever has.
const SIZE_LIMIT: u64 = 1024 * 1024;

/// A file that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The file, as an absolute path.
    pub path: PathBuf,
    /// When it was opened last.
    pub opened: Timestamp,
}

/// An entry of the file; the time is text, so that a broken one loses only itself.
#[derive(Deserialize)]
struct Entry {
    path: String,
    opened: String,
}

/// The files that were opened last, the latest first. What cannot be read counts as nothing: it is only a help.
pub fn recent(directories: &Directories) -> Vec<Recent> {
    let Ok(bytes) = system::read_regular(&directories.state.join(FILE), SIZE_LIMIT) else {
        return Vec::new();
    };
    let entries: Vec<Entry> = ron::de::from_bytes(&bytes).unwrap_or_default();
    let read = |entry: Entry| {
        let opened = entry.opened.parse().ok()?;
        Some(Recent { path: entry.path.into(), opened })
    };
    entries.into_iter().filter_map(read).take(REMEMBERED).collect()
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
    replace(&list, text(&files).as_bytes(), false).map_err(failed)
}

fn text(files: &[Recent]) -> String {
    let mut out = String::from("[\n");
    for file in files {
        let Some(path) = file.path.to_str() else { continue };
        out.push_str("    (path: ");
        push_text(&mut out, path);
        out.push_str(", opened: ");
        push_text(&mut out, &file.opened.to_string());
        out.push_str("),\n");
    }
    out.push_str("]\n");
    out
}
