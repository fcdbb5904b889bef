//! Moving cards, touchpoints, stages or personas to another place.

mod actions;
mod course;
mod placing;
mod state;

pub use self::actions::{ACTIONS, MOVE, begin, begin_new, drop_in_cell, reapply, refresh_preview};
pub use self::state::Carry;

use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::words::Message;

impl Dialog<State> for Carry {
    fn scope(&self) -> &'static Scope {
        &MOVE
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Screen
    }

    fn wheel(&self) -> Option<fn(&mut State, bool) -> Vec<Effect>> {
        Some(|state, down| {
            (state.screen.row.wheel)(state, down);
            Vec::new()
        })
    }

    fn activity(&self, _state: &State) -> Option<Message> {
        Some(Message::new("doing-carry").number("count", self.ids.len()))
    }

    fn always_shows_keys(&self) -> bool {
        true
    }
}
