//! The filter, typed on the prompt line, with completion.

use crate::insight::Filter;
use crate::insight::filter::{Completions, completions};
use crate::text::{EditorCommand, Layout, Options};
use crate::ui::core::action::actions;
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::SCREEN;
use crate::ui::core::state::{Action, State};
use crate::ui::find;
use crate::ui::prompt::state::{Prompt, Purpose};
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "filter.begin" "action-filter" Find SCREEN ["f"] no_map, begin;
};

fn begin(state: &mut State) -> Vec<Effect> {
    let line = state.lens.filter_line.clone();
    state.dialogs.open_alone(Prompt::new(Purpose::Filter, &line));
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

/// Completions for the line being typed: keys, or values of its last key in this map.
pub fn candidates(state: &State) -> Vec<String> {
    let prompt = state.dialogs.lowest::<Prompt>();
    prompt.map_or_else(Vec::new, |prompt| completions_of(state, prompt).candidates)
}

/// Completions for this line. A search has them only once something is typed.
pub fn completions_of(state: &State, prompt: &Prompt) -> Completions {
    let line = prompt.editor.text();
    match prompt.purpose {
        Purpose::Filter => completions(line, state.map()),
        Purpose::Find { .. } if !line.trim().is_empty() => completions(line, state.map()),
        _ => Completions::default(),
    }
}

/// Completes the last word with the common prefix of all candidates, or else with the first
/// candidate.
pub fn complete(state: &mut State) -> Vec<Effect> {
    let Some(prompt) = state.dialogs.top::<Prompt>() else { return Vec::new() };
    let Completions { before, candidates, shared } = completions_of(state, prompt);
    let Some(completion) = shared.or(candidates.into_iter().next()) else { return Vec::new() };
    if let Some(prompt) = state.dialogs.top_mut::<Prompt>() {
        let layout = Layout::new(prompt.editor.text(), Options::default());
        prompt.editor.apply(EditorCommand::SelectAll, &layout);
        prompt.editor.apply(EditorCommand::Insert(before + &completion), &layout);
    }
    find::text_changed(state);
    Vec::new()
}
