//! Importing a file of another format, after a preview.

mod actions;
mod state;

pub use self::actions::{ACTIONS, IMPORT, ask, begin, imported, pasted};
pub use self::state::ImportDialog;

use ratatui::layout::Position;

use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::report::Report;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::widget::report as sheet;

impl Dialog<State> for ImportDialog {
    fn scope(&self) -> &'static Scope {
        &IMPORT
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        sheet::view::draw(canvas, state, &self.report);
        None
    }

    fn report(&mut self) -> Option<&mut Report> {
        Some(&mut self.report)
    }

    fn wheel(&self) -> Option<fn(&mut State, bool) -> Vec<Effect>> {
        Some(sheet::actions::turn)
    }
}
