//! The list of recently opened files, in RON. Paths that are not UTF-8 are left out.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use super::write::push_text;
use crate::words::Message;

/// The most files in the list.
pub const REMEMBERED: usize = 30;

/// A recently opened file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// An absolute path.
    pub path: PathBuf,
    /// When it was last opened.
    pub opened: Timestamp,
    /// When its next review is due, if one is planned.
    pub review: Option<Date>,
}

/// A map in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundMap {
    pub path: PathBuf,
    /// When its file was last changed.
    pub modified: Timestamp,
    pub outline: FoundOutline,
}

/// What is known of the content of a file in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundOutline {
    /// It was not read yet.
    NotRead,
    /// It cannot be read as a map, or is too large to be read for a list.
    Unreadable,
    Read(MapOutline),
}

impl FoundOutline {
    /// What a list tells of it: its title and its size; `None` if it was not read yet.
    pub fn message(&self) -> Option<Message> {
        let count = |name: &'static str, count: usize| Message::new(name).number("count", count);
        match self {
            FoundOutline::NotRead => None,
            FoundOutline::Unreadable => Some(Message::new("folder-unread")),
            FoundOutline::Read(outline) => Some(
                Message::new("folder-outline")
                    .text("title", outline.title.as_str())
                    .message("stages", count("count-stages", outline.stages))
                    .message("cards", count("count-cards", outline.cards)),
            ),
        }
    }

    /// When the next review of the map is due, if it is read and one is planned.
    pub fn review(&self) -> Option<Date> {
        match self {
            FoundOutline::Read(outline) => outline.review,
            FoundOutline::NotRead | FoundOutline::Unreadable => None,
        }
    }
}

/// What a list tells of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapOutline {
    pub title: String,
    pub stages: usize,
    pub cards: usize,
    /// When its next review is due, if one is planned.
    pub review: Option<Date>,
}

/// An entry of the file. The time is text, so that an invalid one loses only its entry. The date may be missing.
#[derive(Deserialize)]
struct StoredRecent {
    path: String,
    opened: String,
    #[serde(default)]
    review: String,
}

/// The files of a list, the latest first. What cannot be read is ignored, because the list is only
/// a convenience.
pub fn read_recent(bytes: &[u8]) -> Vec<Recent> {
    let entries: Vec<StoredRecent> = ron::de::from_bytes(bytes).unwrap_or_default();
    let read = |entry: StoredRecent| {
        let opened = entry.opened.parse().ok()?;
        Some(Recent { path: entry.path.into(), opened, review: entry.review.parse().ok() })
    };
    entries.into_iter().filter_map(read).take(REMEMBERED).collect()
}

/// The text of the list.
pub fn recent_text(files: &[Recent]) -> String {
    let mut out = String::from("[\n");
    for file in files {
        let Some(path) = file.path.to_str() else { continue };
        out.push_str("    (path: ");
        push_text(&mut out, path);
        out.push_str(", opened: ");
        push_text(&mut out, &file.opened.to_string());
        if let Some(review) = file.review {
            out.push_str(", review: ");
            push_text(&mut out, &review.to_string());
        }
        out.push_str("),\n");
    }
    out.push_str("]\n");
    out
}
