//! The list of unresolved merge conflicts, and resolving them.

mod actions;
mod notice;
mod state;
mod view;

pub use self::actions::{ACTIONS, CONFLICTS};
pub use self::notice::{notice, with_rest};
pub use self::state::ConflictList;

use ratatui::layout::Position;

use crate::model::Map;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for ConflictList {
    fn scope(&self) -> &'static Scope {
        &CONFLICTS
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, map: &Map) -> usize {
        map.conflicts().len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        actions::inspect
    }
}
