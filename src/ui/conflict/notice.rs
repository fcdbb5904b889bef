//! The sentences that tell that a merge left conflicts, for whoever opens, merges or saves a map.

use crate::model::Map;
use crate::ui::core::state::State;
use crate::words::Message;

/// What is said when a map with conflicts was opened.
pub fn notice(map: &Map) -> Option<Message> {
    let count = map.conflicts().len();
    (count > 0).then(|| Message::new("conflicts-left").number("count", count))
}

/// What was done, and what a merge left besides: what it decided and people should know of, what is undecided.
pub fn with_rest(state: &State, done: Message, told: usize) -> Message {
    let done = match told {
        0 => done,
        told => Message::new("outside-with-told").message("done", done).number("count", told),
    };
    match notice(state.map()) {
        Some(conflicts) => {
            Message::new("outside-with-conflicts").message("done", done).message("conflicts", conflicts)
        }
        None => done,
    }
}
