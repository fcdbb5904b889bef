//! Editing the agenda: adding, naming, ordering and removing its blocks, and replacing it by a
//! ready-made one. Running it is the task of `ui::timer`.

mod actions;
mod line;
mod ready;
mod state;
mod view;

use ratatui::layout::Position;

use self::state::{LineTarget, ReadyAgendaList};
use crate::insight::agenda::READY_AGENDAS;
use crate::model::{Id, IdSource, Map};
use crate::ops::Transaction;
use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{LIST, Scope};
use crate::ui::core::state::State;

pub use self::actions::{ACTIONS, AGENDA, AGENDA_LINE, open};
pub use self::state::AgendaList;
pub use self::view::{BlockRow, WIDTH, draw_block};

impl Dialog<State> for AgendaList {
    fn scope(&self) -> &'static Scope {
        if self.typing.is_some() { &AGENDA_LINE } else { &AGENDA }
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        self.typing.as_mut().map(|typing| &mut typing.editor)
    }

    fn draft(&self, state: &State, ids: &mut IdSource) -> Option<Transaction> {
        self.typing.as_ref().and_then(|typing| line::typed_change(state, typing, ids))
    }

    fn typed_nodes(&self, _state: &State) -> Vec<Id> {
        match self.typing.as_ref().map(|typing| typing.target) {
            Some(LineTarget::Block(block)) => vec![block.into()],
            _ => Vec::new(),
        }
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, map: &Map) -> usize {
        map.block_ids().len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        line::edit
    }
}

impl Dialog<State> for ReadyAgendaList {
    fn scope(&self) -> &'static Scope {
        &LIST
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw_ready(canvas, state, self)
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, _map: &Map) -> usize {
        READY_AGENDAS.len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        ready::take_over
    }
}
