//! The timer of a workshop: the dialog that starts, pauses and ends the blocks of the agenda; the
//! timer in the status line and the window title, and its bell; and storing it, so that it survives
//! a crash.

mod actions;
mod display;
mod keep;
mod run;
mod state;
mod view;

use ratatui::layout::Position;

use self::state::TimerDialog;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::key::Key;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

pub use self::actions::{ACTIONS, TIMER};
pub use self::display::{TimerFact, announce, fact, next_change, title};
pub use self::keep::keep;

impl Dialog<State> for TimerDialog {
    fn scope(&self) -> &'static Scope {
        &TIMER
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self);
        None
    }

    fn other_key(&self) -> fn(&mut State, Key) {
        actions::type_digit_or_close
    }

    fn always_shows_keys(&self) -> bool {
        true
    }

    fn closes_when_covered(&self) -> bool {
        true
    }
}
