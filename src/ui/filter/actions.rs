//! The filter, typed on the prompt line, with completion.

use crate::insight::Filter;
use crate::ui::core::action::actions;
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::SCREEN;
use crate::ui::core::state::{Action, State};
use crate::ui::filter::state::FilterLine;
use crate::ui::widget::prompt::state::Prompt;
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "filter.begin" "action-filter" Find SCREEN ["f"] no_map, begin;
};

fn begin(state: &mut State) -> Vec<Effect> {
    let line = state.lens.filter_line.clone();
    state.dialogs.open_alone(Prompt::new(FilterLine, &line));
    Vec::new()
}

/// Sets the filter; an empty line removes it.
///
/// # Errors
/// The line is not a valid filter.
pub fn set(state: &mut State, line: &str) -> Result<Vec<Effect>, Message> {
    let filter = Filter::parse(line, state.map()).map_err(|error| error.message())?;
    state.lens.filter = filter;
    state.lens.filter_line = line.to_owned();
    state.lens.exempt.clear();
    let map = state.map();
    let said = if state.lens.filter.is_empty() {
        Message::new("filter-gone")
    } else {
        let shown = map.cards().filter(|(card, _)| state.lens.filter.accepts(map, *card)).count();
        Message::new("filter-set").number("shown", shown).number("all", map.card_count())
    };
    state.say(said);
    Ok(Vec::new())
}
