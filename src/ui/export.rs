//! The export dialog, and the results of an export.

mod actions;
mod choices;
mod file_name;
mod outcome;
mod scp;
mod state;
mod view;

pub use self::actions::{ACTIONS, EXPORT, ask_for_preview, keep_folder, stop};
pub use self::outcome::{exported, exporting, previewed};
pub use self::scp::command as scp_command;
pub use self::state::ExportDialog;

use ratatui::layout::Position;

use crate::model::Map;
use crate::ops::Document;
use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::{Adapted, Dialog};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{FIELD, Scope};
use crate::ui::core::state::State;

impl Dialog<State> for ExportDialog {
    fn scope(&self) -> &'static Scope {
        if self.typing.is_some() { &FIELD } else { &EXPORT }
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        self.typing.as_mut()
    }

    /// An export for a removed persona becomes one for everyone.
    fn adapt(&mut self, _before: &Map, now: &Document) -> Adapted {
        let persona = &mut self.choices.persona;
        *persona = persona.filter(|persona| !now.is_removed((*persona).into()));
        Adapted::Same
    }

    fn wheel(&self) -> Option<fn(&mut State, bool) -> Vec<Effect>> {
        Some(|state, down| actions::select(state, if down { 1 } else { -1 }))
    }
}
