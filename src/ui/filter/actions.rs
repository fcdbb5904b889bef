//! Opening the prompt for the filter, and the list of presets.

use super::presets;
use crate::ui::core::action::actions;
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::SCREEN;
use crate::ui::core::state::{Action, State};
use crate::ui::filter::state::FilterLine;
use crate::ui::widget::prompt::state::Prompt;

pub static ACTIONS: &[Action] = actions! {
    "filter.begin" "action-filter" Find SCREEN ["f"] no_map, begin;
    "filter.presets" "action-filter-presets" / "hint-key-presets" Find SCREEN ["g f"] no_map, presets::open;
};

fn begin(state: &mut State) -> Vec<Effect> {
    let line = state.lens.filter_line.clone();
    state.dialogs.open_alone(Prompt::new(FilterLine, &line));
    Vec::new()
}
