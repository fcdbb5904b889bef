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
use crate::ops::Document;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Adapted, Dialog};
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

    fn adapt(&mut self, before: &Map, now: &Document) -> Adapted {
        let (selected, map) = (self.conflict(before).map(|(subject, _)| subject), now.map());
        let row = map.conflicts().position(|(subject, _)| Some(subject) == selected);
        self.selected = row.unwrap_or(self.selected.min(map.conflicts().len().saturating_sub(1)));
        if row.is_some() { Adapted::Same } else { Adapted::SelectionGone }
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
