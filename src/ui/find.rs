//! Searching for text, and going from match to match.

mod actions;
mod state;

pub use self::actions::{ACTIONS, go, is_shown, show_on_board};
pub use self::state::SearchLine;
pub use crate::insight::filter::{Completions, completions};
use crate::model::Map;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::PromptLine;
use crate::words::Message;

impl PromptLine for SearchLine {
    const LABEL: &'static str = "prompt-find";
    const HINT: &'static str = "hint-find";

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        actions::keep(state, self.found.as_ref(), typed)
    }

    fn cancel(self, state: &mut State) {
        (state.board.cursor, state.board.anchor) = (self.origin, self.anchor);
    }

    fn text_changed(state: &mut State) {
        actions::follow(state);
    }

    fn found(&self, state: &State, typed: &str) -> Option<(Message, bool)> {
        self.found
            .as_ref()
            .map(|found| (actions::search_message(state, found, typed), !found.shown.is_empty()))
    }

    /// A search has completions only once something is typed.
    fn completions(&self, map: &Map, typed: &str) -> Completions {
        if typed.trim().is_empty() { Completions::default() } else { completions(typed, map) }
    }
}
