//! The command palette: every action by name.

mod actions;
mod state;
mod view;

pub use self::actions::{ACTIONS, PALETTE, open};
pub use self::state::{Palette, PaletteCommand};

use ratatui::layout::Position;

use crate::text::Editor;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for Palette {
    fn scope(&self) -> &'static Scope {
        &PALETTE
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        view::draw(canvas, state, self)
    }

    fn editor(&mut self) -> Option<&mut Editor> {
        Some(&mut self.editor)
    }

    fn text_changed(&self) -> fn(&mut State) {
        actions::refresh
    }

    fn closes_when_covered(&self) -> bool {
        true
    }
}
