//! Reports, lists of messages: the result of an export, the preview of an import, an orphaned
//! journal.

pub mod actions;
pub mod view;

use ratatui::layout::Position;

use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::report::Report;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for Report {
    fn scope(&self) -> &'static Scope {
        &actions::EXPORTED
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self);
        None
    }

    fn report(&mut self) -> Option<&mut Report> {
        Some(self)
    }

    fn wheel(&self) -> Option<fn(&mut State, bool) -> Vec<Effect>> {
        Some(actions::turn)
    }
}
