//! The prompt: a line of text that is asked for, above the footer.

pub mod actions;
pub mod state;
pub mod view;

use ratatui::layout::Position;

use self::state::{Prompt, Purpose};
use crate::model::{Id, IdSource};
use crate::ops::Transaction;
use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Dialog, DialogPlace, PasteMode};
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::{card, find};

impl Dialog<State> for Prompt {
    fn scope(&self) -> &'static Scope {
        &actions::PROMPT
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Line
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        Some(&mut self.editor)
    }

    fn paste(&self, _state: &State) -> PasteMode {
        PasteMode::OneLine
    }

    fn text_changed(&self) -> fn(&mut State) {
        find::text_changed
    }

    fn draft(&self, state: &State, _ids: &mut IdSource) -> Option<Transaction> {
        (self.purpose == Purpose::Owner).then(|| card::owner_change(state, self.editor.text())).flatten()
    }

    fn typed_into(&self, state: &State) -> Vec<Id> {
        if self.purpose != Purpose::Owner {
            return Vec::new();
        }
        state.chosen().into_iter().filter(|id| matches!(id, Id::Card(_))).collect()
    }
}
