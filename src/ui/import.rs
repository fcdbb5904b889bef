//! Importing a file of another format, after a preview.

pub mod actions;
pub mod state;

use ratatui::layout::Position;

use self::state::ImportDialog;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::report::Report;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::widget::report as sheet;

impl Dialog<State> for ImportDialog {
    fn scope(&self) -> &'static Scope {
        &actions::IMPORT
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
