//! Importing a file of another format, after a preview.

mod actions;
mod heads;
mod state;

pub use self::actions::{ACTIONS, IMPORT, ask, imported, pasted, pasted_cells};
pub use self::heads::{ACTIONS as HEAD_ACTIONS, HEADS, HeadList, PartList};
pub use self::state::{ImportDialog, ImportLine};

use ratatui::layout::Position;

use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::report::Report;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::PromptLine;
use crate::ui::widget::report as sheet;
use crate::words::Message;

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

impl PromptLine for ImportLine {
    const LABEL: &'static str = "prompt-import";
    const HINT: &'static str = "hint-import";

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        actions::begin(state, typed)
    }
}
