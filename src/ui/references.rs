//! Choosing the nodes to which others refer: the personas of cards, what a card answers, where a
//! stage loops to.

mod actions;
mod state;
mod view;

pub use self::actions::{ACTIONS, TICKS};
pub use self::state::{ReferenceList, Tick};

use ratatui::layout::Position;

use crate::model::Map;
use crate::ops::Document;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Adapted, Dialog};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for ReferenceList {
    fn scope(&self) -> &'static Scope {
        &TICKS
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn adapt(&mut self, _before: &Map, now: &Document) -> Adapted {
        self.owners.retain(|owner| !now.is_removed(*owner));
        if self.owners.is_empty() { Adapted::Pointless } else { Adapted::Same }
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, _map: &Map) -> usize {
        self.candidates.len() + 1
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        actions::keep
    }

    fn is_undecided(&self) -> bool {
        !self.changed.is_empty()
    }
}
