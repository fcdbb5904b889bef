//! Resolving changes that another program made to the map's file.

mod actions;
mod look;
mod rebase;
mod possible;
mod report;
mod state;

pub use self::actions::{ACTIONS, EXTERNAL_CHANGE, editable, file_checked, merged, offer};
pub use self::look::{look, look_after_save};
pub use self::state::ExternalChangeDialog;

use ratatui::layout::Position;

use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::key::Key;
use crate::ui::core::report::Report;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::widget::report as sheet;

impl Dialog<State> for ExternalChangeDialog {
    fn scope(&self) -> &'static Scope {
        &EXTERNAL_CHANGE
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
        |state, _| actions::set_overwriting(state, false)
    }

    fn always_shows_keys(&self) -> bool {
        true
    }
}
