//! A form with every field of the selected node.

mod actions;
mod entry;
mod field;
mod state;
mod view;

pub use self::actions::{ACTIONS, INSPECTOR, close_stale, open};
pub use self::field::ACTIONS as FIELD_ACTIONS;
pub use self::state::{Inspector, fitting_labels, rows_of};

use ratatui::layout::Position;

use crate::model::{Id, IdSource, Map};
use crate::ops::{Document, Transaction};
use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Adapted, Dialog, DialogPlace};
use crate::ui::core::scope::{FIELD, Scope};
use crate::ui::core::state::State;

impl Dialog<State> for Inspector {
    fn scope(&self) -> &'static Scope {
        if self.editor.is_some() { &FIELD } else { &INSPECTOR }
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Panel
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        self.editor.as_mut()
    }

    fn editor_width(&self, state: &State) -> u16 {
        view::value_width(state)
    }

    fn takes_lines(&self, _state: &State) -> bool {
        true
    }

    fn adapt(&mut self, _before: &Map, now: &Document) -> Adapted {
        let is_typed = self.editor.is_some();
        if now.is_removed(self.id) && !is_typed { Adapted::Pointless } else { Adapted::Same }
    }

    fn text_changed(&self) -> fn(&mut State) {
        actions::no_complaint
    }

    fn draft(&self, state: &State, _ids: &mut IdSource) -> Option<Transaction> {
        actions::typed_change(state, self)
    }

    fn selection(&self) -> Option<Id> {
        Some(self.id)
    }

    fn typed_nodes(&self, _state: &State) -> Vec<Id> {
        self.editor.is_some().then_some(self.id).into_iter().collect()
    }
}
