//! Reasons why an action is not available, where several features share them. A reason that only
//! one feature needs is defined beside its actions.

use crate::text::editor::LIMIT;
use crate::ui::core::chosen;
use crate::ui::core::state::State;
use crate::words::Message;

/// The reason why views of the map are not available: no map is open.
pub fn no_map(state: &State) -> Option<Message> {
    (!state.has_map()).then(|| Message::new("blocked-no-map"))
}

/// The reason why the map cannot be saved; `None` if it can.
pub fn cannot_save(state: &State) -> Option<Message> {
    no_map(state).or_else(|| state.file.read_only.clone())
}

/// The reason why an action on cards is not available: none is selected.
pub fn no_card(state: &State) -> Option<Message> {
    chosen::cards(state).is_empty().then(|| Message::new("blocked-no-card"))
}

/// Whether a text is too long for the built-in editor. If so, a notice says it.
pub fn is_too_long(state: &mut State, text: &str) -> bool {
    let too_long = text.len() > LIMIT;
    if too_long {
        state.say(Message::new("text-too-long"));
    }
    too_long
}
