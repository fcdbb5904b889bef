//! Recovery of changes from orphaned journals: those of programs that ended without saving.

mod actions;
mod preview;
mod report;
mod state;

pub use self::actions::{ACTIONS, RECOVERY, found, may_have_orphans};
pub use self::preview::close as close_preview;
pub use self::state::Recovery;

use ratatui::layout::Position;

use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::key::Key;
use crate::ui::core::report::Report;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::widget::report as sheet;

impl Dialog<State> for Recovery {
    fn scope(&self) -> &'static Scope {
        &RECOVERY
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

    fn other_key(&self) -> fn(&mut State, Key) {
        |state, _| actions::set_discarding(state, false)
    }
}
