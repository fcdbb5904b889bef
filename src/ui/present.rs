//! The presentation: full-screen pages for showing the map to an audience. It never changes the
//! map. The filter, the persona of the view and the score of the ranking apply as on other screens.

mod actions;
mod chart;
mod chart_names;
mod content;
mod layout;
mod outline;
mod pages;
mod state;
mod view;

use ratatui::layout::Position;

use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::key::Key;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

pub use self::actions::{ACTIONS, BLACK, PRESENT};
pub use self::state::Present;

/// The size of text on the screen: 2 in a presentation with large text, otherwise 1.
pub fn type_size(state: &State) -> u16 {
    if state.dialogs.find::<Present>().is_some_and(|present| present.large) { 2 } else { 1 }
}

impl Dialog<State> for Present {
    fn scope(&self) -> &'static Scope {
        if self.black { &BLACK } else { &PRESENT }
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Full
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self);
        None
    }

    fn wheel(&self) -> Option<fn(&mut State, bool) -> Vec<Effect>> {
        Some(|state, down| actions::turn(state, if down { Travel::Forward } else { Travel::Backward }))
    }

    fn other_key(&self) -> fn(&mut State, Key) {
        actions::type_digit_or_return
    }
}
