//! The filter on the visible cards: typed on a prompt, or chosen from a list of presets. The filter
//! itself is in `insight::filter`.

mod actions;
mod presets;
mod setting;
mod state;

use ratatui::layout::Position;

pub use self::actions::ACTIONS;
pub use self::setting::clear;
pub use self::state::{FilterLine, PresetList};
pub use crate::insight::filter::{Completions, completions};
use crate::model::Map;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::dialog::Dialog;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{LIST, Scope};
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::PromptLine;
use crate::words::Message;

impl PromptLine for FilterLine {
    const LABEL: &'static str = "prompt-filter";
    const HINT: &'static str = "hint-filter";

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        setting::set(state, typed)
    }

    fn completions(&self, map: &Map, typed: &str) -> Completions {
        completions(typed, map)
    }
}

impl Dialog<State> for PresetList {
    fn scope(&self) -> &'static Scope {
        &LIST
    }

    fn view(&self, state: &State, canvas: &mut Canvas<'_>) -> Option<Position> {
        presets::draw(canvas, state, self);
        None
    }

    fn selected_row(&mut self) -> Option<&mut usize> {
        Some(&mut self.selected)
    }

    fn row_count(&self, _map: &Map) -> usize {
        presets::COUNT
    }

    fn choose(&self) -> fn(&mut State) -> Vec<Effect> {
        presets::choose
    }
}
