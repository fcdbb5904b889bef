//! The files that were opened last, as a list in RON. A path that is not UTF-8 is not remembered.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::Deserialize;

use super::write::push_text;

/// How many files are remembered.
pub const REMEMBERED: usize = 30;

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

/// The files of a list, the latest first. What cannot be read counts as nothing: it is only a help.
pub fn read_recent(bytes: &[u8]) -> Vec<Recent> {
    let entries: Vec<Entry> = ron::de::from_bytes(bytes).unwrap_or_default();
    let read = |entry: Entry| {
        let opened = entry.opened.parse().ok()?;
        Some(Recent { path: entry.path.into(), opened })
    };
    entries.into_iter().filter_map(read).take(REMEMBERED).collect()
}

/// The list of these files.
pub fn recent_text(files: &[Recent]) -> String {
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
