//! Why something cannot be done now, where several features ask it. What only one feature asks stands beside its actions.

use crate::text::editor::LIMIT;
use crate::ui::core::state::State;
use crate::words::Message;

/// Why a view of the map cannot be shown: there is no map.
pub fn no_map(state: &State) -> Option<Message> {
    state.screen.is("start").then(|| Message::new("blocked-no-map"))
}

/// Why the map cannot be saved.
pub fn cannot_save(state: &State) -> Option<Message> {
    no_map(state).or_else(|| state.file.read_only.clone())
}

/// Whether a text is too long to be edited here; that is said then.
pub fn is_too_long(state: &mut State, text: &str) -> bool {
    let too_long = text.len() > LIMIT;
    if too_long {
        state.say(Message::new("text-too-long"));
    }
    too_long
}
