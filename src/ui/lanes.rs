//! The dialog of lanes: showing, ordering, naming, adding and removing them.

mod actions;
mod state;
mod view;

pub use self::actions::{ACTIONS, LANES, keep_title, keep_title_and_go};
pub use self::state::{LaneKindList, LaneList};

use ratatui::layout::Position;

use self::state::Named;
use crate::model::{Choice, Id, IdSource, LaneKind, Map};
use crate::ops::{Document, Transaction};
use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Adapted, Dialog};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{FIELD, LIST, Scope};
use crate::ui::core::state::State;

impl Dialog<State> for LaneList {
    fn scope(&self) -> &'static Scope {
        if self.typing.is_some() { &FIELD } else { &LANES }
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        self.typing.as_mut().map(|typing| &mut typing.editor)
    }

    fn draft(&self, state: &State, ids: &mut IdSource) -> Option<Transaction> {
        self.typing.as_ref().and_then(|typing| actions::typed_change(state, typing, false, ids))
    }

    fn typed_nodes(&self, _state: &State) -> Vec<Id> {
        match self.typing.as_ref().map(|typing| typing.target) {
            Some(Named::Lane(lane)) => vec![lane.into()],
            _ => Vec::new(),
        }
    }

    fn adapt(&mut self, before: &Map, now: &Document) -> Adapted {
        let lanes = now.map().lane_ids();
        let Some(lane) = before.lane_ids().get(self.selected) else { return Adapted::Same };
        let row = lanes.iter().position(|one| one == lane);
        self.selected = row.unwrap_or(self.selected.min(lanes.len().saturating_sub(1)));
        // A title being typed keeps its row, which is shown although the lane was removed.
        if row.is_some() || self.typing.is_some() { Adapted::Same } else { Adapted::SelectionGone }
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, map: &Map) -> usize {
        map.lane_ids().len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        actions::rename
    }
}

impl Dialog<State> for LaneKindList {
    fn scope(&self) -> &'static Scope {
        &LIST
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw_kinds(canvas, state, self)
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, _map: &Map) -> usize {
        LaneKind::ALL.len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        actions::name_new
    }
}
