//! The replay of a recorded session, step by step, on the board as it was then. It has a map of its
//! own: the open map, its journal and its file are never touched.

mod actions;
mod copy;
mod state;
mod view;

use ratatui::layout::Position;

pub use self::actions::{ACTIONS, REPLAY, next_step, play, read};
pub use self::copy::{CopyLine, saved as copy_saved};
pub use self::state::Replay;

use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::words::Message;

impl Dialog<State> for Replay {
    fn scope(&self) -> &'static Scope {
        &REPLAY
    }

    fn view(&self, _state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, self);
        None
    }

    fn wheel(&self) -> Option<fn(&mut State, bool) -> Vec<Effect>> {
        Some(|state, down| actions::step(state, if down { Travel::Forward } else { Travel::Backward }))
    }

    fn always_shows_keys(&self) -> bool {
        true
    }

    fn activity(&self, _state: &State) -> Option<Message> {
        Some(self.sentence())
    }
}
