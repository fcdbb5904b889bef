//! The parking lot, for thoughts to come back to, and the inbox, for notes that participants sent.
//! A thought can be parked from anywhere, even while another text is typed, and remembers where it
//! came from. In the list it can be turned into a card, assigned or dropped.

mod actions;
mod assign;
mod line;
mod origin;
mod place;
mod state;
mod view;

use ratatui::layout::Position;

use crate::model::{Id, IdSource, Map};
use crate::ops::{Document, Transaction};
use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Adapted, Dialog};
use crate::ui::core::effect::Effect;
use crate::ui::core::prompt::WhenSaving;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::PromptLine;
use crate::words::Message;

pub use self::actions::{ACTIONS, PARKED, PARKED_LINE};
pub use self::state::{AssignLine, ParkLine, ParkedList};

impl PromptLine for ParkLine {
    const LABEL: &'static str = "prompt-park";
    const HINT: &'static str = "hint-park";
    const WHEN_SAVING: WhenSaving = WhenSaving::IsAccepted;

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        line::park(state, self, typed);
        Ok(Vec::new())
    }

    fn found(&self, state: &State, typed: &str) -> Option<(Message, bool)> {
        (!typed.is_empty()).then(|| (origin::told(state.map(), self.from, self.lane), true))
    }

    fn draft(&self, state: &State, typed: &str) -> Option<Transaction> {
        line::parked(state, self, typed)
    }
}

impl PromptLine for AssignLine {
    const LABEL: &'static str = "prompt-owner";
    const HINT: &'static str = "hint-owner";
    const WHEN_SAVING: WhenSaving = WhenSaving::IsAccepted;

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        assign::set(state, self.thought, typed)
    }

    fn typed_nodes(&self, _state: &State) -> Vec<Id> {
        vec![self.thought.into()]
    }
}

impl Dialog<State> for ParkedList {
    fn scope(&self) -> &'static Scope {
        if self.typing.is_some() { &PARKED_LINE } else { &PARKED }
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        self.typing.as_mut().map(|typing| &mut typing.editor)
    }

    fn draft(&self, state: &State, ids: &mut IdSource) -> Option<Transaction> {
        self.typing.as_ref().and_then(|typing| line::typed_change(state, self.inbox, typing, ids))
    }

    fn typed_nodes(&self, _state: &State) -> Vec<Id> {
        self.typing.iter().filter_map(|typing| typing.thought).map(Id::from).collect()
    }

    fn adapt(&mut self, before: &Map, now: &Document) -> Adapted {
        let listed = state::listed(now.map(), self.inbox);
        let Some(thought) = state::listed(before, self.inbox).get(self.selected).copied() else {
            return Adapted::Same;
        };
        let row = listed.iter().position(|one| *one == thought);
        self.selected = row.unwrap_or(self.selected.min(listed.len().saturating_sub(1)));
        if row.is_some() || self.typing.is_some() { Adapted::Same } else { Adapted::SelectionGone }
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, map: &Map) -> usize {
        state::listed(map, self.inbox).len()
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        line::edit
    }
}
