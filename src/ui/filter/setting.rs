//! Setting and removing the filter.

use crate::insight::Filter;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::words::Message;

/// Removes the filter.
pub fn clear(state: &mut State) {
    // This cannot fail: an empty line is a valid filter.
    let _ = set(state, "");
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
