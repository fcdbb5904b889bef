//! The list of choices that several dialogs show.

pub mod actions;
pub mod selection;
pub mod state;
pub mod view;

use ratatui::layout::Position;

use self::state::{Choice, List, Named};
use crate::model::{Id, IdSource};
use crate::ops::Transaction;
use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::scope::{FIELD, LIST, Scope};
use crate::ui::core::state::State;
use crate::ui::{conflict, lanes, references};

impl Dialog<State> for List {
    fn scope(&self) -> &'static Scope {
        match (&self.typing, &self.choice) {
            (Some(_), _) => &FIELD,
            (None, Choice::Lanes) => &lanes::LANES,
            (None, Choice::Nodes(_)) => &references::TICKS,
            (None, Choice::Conflicts) => &conflict::CONFLICTS,
            (None, Choice::LaneKinds(_)) => &LIST,
        }
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        self.typing.as_mut().map(|typing| &mut typing.editor)
    }

    fn draft(&self, state: &State, ids: &mut IdSource) -> Option<Transaction> {
        self.typing.as_ref().and_then(|typing| lanes::title_change(state, typing, false, ids))
    }

    fn is_undecided(&self) -> bool {
        matches!(&self.choice, Choice::Nodes(ticks) if !ticks.changed.is_empty())
    }

    fn typed_into(&self, _state: &State) -> Vec<Id> {
        match self.typing.as_ref().map(|typing| typing.target) {
            Some(Named::Lane(lane)) => vec![lane.into()],
            _ => Vec::new(),
        }
    }
}
