//! A map's changes for scripts: one JSON object per line, with the same keys in every version.

use serde_json::json;

use super::json::escaped;
use crate::format::journal::{ChangeStatus, JournalEntry};

/// A change as a line including its line feed: time (UTC, RFC 3339), the action's name, the
/// description, the state, and whether it was only a draft in an open editor. Characters that would
/// affect a terminal or reorder a line are escaped.
pub fn log_line(change: &JournalEntry, standing: ChangeStatus) -> String {
    let state = match standing {
        ChangeStatus::Saved => "saved",
        ChangeStatus::InJournal => "kept",
        ChangeStatus::Orphaned => "left",
        ChangeStatus::Restored => "restored",
        ChangeStatus::Discarded => "discarded",
    };
    let line = json!({
        "time": change.time.to_string(),
        "action": change.action,
        "said": change.message.to_string(),
        "text": change.text,
        "state": state,
        "draft": change.draft,
    });
    escaped(line.to_string()) + "\n"
}
