//! Help: the keys of the current screen or dialog.

pub mod actions;
pub mod state;
pub mod view;

use ratatui::layout::Position;

use self::state::Help;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for Help {
    fn scope(&self) -> &'static Scope {
        &actions::HELP
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self);
        None
    }
}
