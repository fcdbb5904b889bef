//! The screen of personas: their sheets side by side.

mod actions;
mod field;
mod layout;
mod state;
mod view;

pub use self::actions::{ACTIONS, PERSONAS, SHEET};
pub use self::layout::field;
pub use self::state::{PersonasScreen, SheetEdit};

use crate::model::{Id, IdSource};
use crate::ops::Transaction;
use crate::text::Editor;
use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::scope::Scope;
use crate::ui::core::state::{Screen, State};
use crate::ui::core::text_field::TextField;

impl Dialog<State> for SheetEdit {
    fn scope(&self) -> &'static Scope {
        &SHEET
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Screen
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        Some(&mut self.editor)
    }

    fn editor_width(&self, state: &State) -> u16 {
        layout::edit_width(state)
    }

    fn text_field(&self, state: &State) -> Option<TextField> {
        field::field(state, self)
    }

    fn takes_lines(&self, state: &State) -> bool {
        actions::takes_lines(state)
    }

    fn draft(&self, state: &State, ids: &mut IdSource) -> Option<Transaction> {
        actions::typed_change(state, self, ids)
    }

    fn typed_nodes(&self, _state: &State) -> Vec<Id> {
        self.persona.map(Id::from).into_iter().collect()
    }
}

pub static SCREEN: Screen = Screen {
    scope: &PERSONAS,
    open: || Box::new(PersonasScreen::default()),
    view: |state, canvas| view::draw(canvas, state),
    keep_in_view: layout::keep_in_view,
    selection: |state| layout::selected_persona(state).map(Into::into),
    select: Some(actions::select),
    press: actions::press,
    double_click: "persona.edit",
    wheel: layout::scroll,
    carry: None,
    shows_map: false,
};
