//! The help dialog: the keys of the screen or dialog where it was opened, or the legend of signs.

mod actions;
mod state;
mod view;

pub use self::actions::{ACTIONS, HELP};
pub use self::state::Help;

use ratatui::layout::Position;

use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for Help {
    fn scope(&self) -> &'static Scope {
        &HELP
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self);
        None
    }
}
