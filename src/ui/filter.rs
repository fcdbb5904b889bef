//! Filtering the visible cards.

mod actions;
mod state;

pub use self::actions::ACTIONS;
pub use self::state::FilterLine;
pub use crate::insight::filter::{Completions, completions};
use crate::model::Map;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::PromptLine;
use crate::words::Message;

impl PromptLine for FilterLine {
    const LABEL: &'static str = "prompt-filter";
    const HINT: &'static str = "hint-filter";

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        actions::set(state, typed)
    }

    fn completions(&self, map: &Map, typed: &str) -> Completions {
        completions(typed, map)
    }
}
