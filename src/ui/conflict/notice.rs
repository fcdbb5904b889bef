//! Messages about unresolved conflicts, for when a map is opened, merged or saved.

use crate::model::Map;
use crate::ui::core::state::State;
use crate::words::Message;

/// The notice for a map with conflicts; `None` if it has none.
pub fn notice(map: &Map) -> Option<Message> {
    let count = map.conflicts().len();
    (count > 0).then(|| Message::new("conflicts-left").number("count", count))
}

/// What was done, followed by what a merge left to report: `note_count` decisions that it made, and its
/// unresolved conflicts.
pub fn with_rest(state: &State, done: Message, note_count: usize) -> Message {
    let done = match note_count {
        0 => done,
        note_count => {
            Message::new("external-change-with-told").message("done", done).number("count", note_count)
        }
    };
    match notice(state.map()) {
        Some(conflicts) => Message::new("external-change-with-conflicts")
            .message("done", done)
            .message("conflicts", conflicts),
        None => done,
    }
}
