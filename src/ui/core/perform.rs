//! Running an action, or saying why it is not available. Finding the action for a key is the
//! keymap's task.

use crate::ui::core::action::Group;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::{Action, State};
use crate::words::Message;

pub fn perform(state: &mut State, action: &'static Action) -> Vec<Effect> {
    match why_not(state, action) {
        Some(reason) => {
            state.say(reason);
            Vec::new()
        }
        None => (action.run)(state),
    }
}

/// Why an action is not available now.
pub fn why_not(state: &State, action: &Action) -> Option<Message> {
    blocked_in_preview(state, action).or_else(|| (action.blocked)(state))
}

/// Why an action is not available while an orphaned journal is previewed: it would change
/// something.
fn blocked_in_preview(state: &State, action: &Action) -> Option<Message> {
    state.file.set_aside.as_ref()?;
    let looks = match action.group {
        Group::Navigate | Group::Find | Group::View | Group::Text => true,
        Group::Card | Group::Structure | Group::Persona | Group::Workshop => false,
        Group::File => matches!(action.name, "program.leave" | "program.suspend"),
    };
    (!looks).then(|| Message::new("blocked-looking"))
}

/// What an action does that opens a screen.
pub fn open_screen(state: &mut State, name: &str) -> Vec<Effect> {
    state.show_screen(name);
    Vec::new()
}
