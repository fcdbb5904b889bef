//! Typing on the board: texts of cards and names, one after the other.

pub mod actions;
pub mod begin;
pub mod keep;
pub mod path;
pub mod state;

use self::state::{Edit, Target};
use crate::model::{Id, IdSource};
use crate::ops::Transaction;
use crate::text::Editor;
use crate::ui::board::layout::edit_text_width;
use crate::ui::core::dialog::{Dialog, Place};
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for Edit {
    fn scope(&self) -> &'static Scope {
        &actions::CAPTURE
    }

    fn place(&self) -> Place {
        Place::Screen
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        Some(&mut self.editor)
    }

    fn editor_width(&self, state: &State) -> u16 {
        edit_text_width(state)
    }

    fn draft(&self, state: &State, ids: &mut IdSource) -> Option<Transaction> {
        keep::change(state, self, ids)
    }

    fn typed_into(&self, _state: &State) -> Vec<Id> {
        match self.target {
            Target::Card(card) => vec![card.into()],
            Target::NewCard { home, lane, .. } => vec![home.into(), lane.into()],
            Target::Touchpoint(touchpoint) => vec![touchpoint.into()],
            Target::NewTouchpoint { stage, .. } | Target::Stage(stage) => vec![stage.into()],
            Target::NewStage { .. } => Vec::new(),
        }
    }
}
