//! What was done to a map, for scripts: a line of JSON for each change, its keys the same in every version.

use serde_json::json;

use super::json::escaped;
use crate::format::journal::{Change, Standing};

/// A change as a line, with its end: time (UTC, RFC 3339), the action's name, what the program said of it, where it stands,
/// and whether it only stood in an open editor. Characters that would act on a terminal or reorder a line are escaped.
pub fn log_line(change: &Change, standing: Standing) -> String {
    let state = match standing {
        Standing::Saved => "saved",
        Standing::Kept => "kept",
        Standing::Left => "left",
        Standing::Restored => "restored",
        Standing::Discarded => "discarded",
    };
    let line = json!({
        "time": change.time.to_string(),
        "action": change.action,
        "said": change.said.to_string(),
        "text": change.text,
        "state": state,
        "draft": change.draft,
    });
    escaped(line.to_string()) + "\n"
}
