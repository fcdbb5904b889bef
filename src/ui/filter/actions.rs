//! The filter, typed in one line, with what can stand in it.

use crate::insight::Filter;
use crate::insight::filter::{KEYS, NONE};
use crate::insight::fold::{contains, folded};
use crate::insight::name::lane_title;
use crate::model::{Certainty, Choice};
use crate::text::{Edit, Layout, Options};
use crate::ui::core::action::{Action, Group, Scope};
use crate::ui::core::effect::Effect;
use crate::ui::core::mode::Mode;
use crate::ui::core::state::State;
use crate::ui::dialog::actions::rows;
use crate::ui::display::actions::no_map;
use crate::ui::prompt::state::{Prompt, Purpose};
use crate::words::{Message, MessageId, Words};

/// The actions of this family.
pub static ACTIONS: &[Action] = rows! {
    "filter.begin" "action-filter" Find Screen ["f"] no_map, begin;
};

fn begin(state: &mut State) -> Vec<Effect> {
    let line = state.lens.filter_line.clone();
    state.mode = Mode::Prompt(Box::new(Prompt::new(Purpose::Filter, &line)));
    Vec::new()
}

/// Sets the filter typed so; an empty line takes it away.
///
/// # Errors
/// Why the line is no filter.
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

/// What the end of a line begins: the part before stays, the word is what can be completed.
struct Word<'line> {
    before: &'line str,
    key: Option<&'line str>,
    begun: &'line str,
}

impl<'line> Word<'line> {
    /// The last word of a line; blanks, commas and colons in quotes do not part.
    fn last_of(line: &'line str) -> Word<'line> {
        let mut in_quotes = false;
        let (mut start, mut value, mut colon) = (0, 0, None);
        for (place, character) in line.char_indices() {
            let after = place + character.len_utf8();
            match character {
                '"' => in_quotes = !in_quotes,
                _ if in_quotes => {}
                _ if character.is_whitespace() => (start, value, colon) = (after, after, None),
                ':' if colon.is_none() => (colon, value) = (Some(place), after),
                ',' if colon.is_some() => value = after,
                _ => {}
            }
        }
        let part = |from: usize, to: usize| line.get(from..to).unwrap_or_default();
        Word {
            before: part(0, value),
            key: colon.map(|colon| part(start, colon)),
            begun: part(value, line.len()).trim_matches('"'),
        }
    }
}

/// What the line that is being typed can go on with: keys, or the values of its last key in this map.
pub fn completions(state: &State) -> Vec<String> {
    match state.mode.base() {
        Mode::Prompt(prompt) => completions_of(state, prompt),
        _ => Vec::new(),
    }
}

/// What this line can go on with.
pub fn completions_of(state: &State, prompt: &Prompt) -> Vec<String> {
    if prompt.purpose != Purpose::Filter {
        return Vec::new();
    }
    let word = Word::last_of(prompt.editor.text());
    let begun = folded(word.begun);
    match word.key {
        None => {
            let keys = KEYS.iter().filter(|key| key.starts_with(&begun));
            keys.map(|key| format!("{key}:")).collect()
        }
        Some(key) => {
            let mut values = values(state, &key.to_ascii_lowercase());
            values.retain(|value| contains(value, &begun) && folded(value) != begun);
            values.into_iter().map(|value| quoted(&value)).collect()
        }
    }
}

/// The values that a key can have in this map.
fn values(state: &State, key: &str) -> Vec<String> {
    let map = state.map();
    let none = std::iter::once(NONE.to_owned());
    match key {
        "persona" => {
            let name = |id| map.persona(id).map(|persona| persona.name.clone());
            map.persona_ids().iter().filter_map(|id| name(*id)).collect()
        }
        "lane" => {
            let title = |id| map.lane(id).map(|lane| Words::english().say_plain(&lane_title(lane)));
            map.lane_ids().iter().filter_map(|id| title(*id)).collect()
        }
        "evidence" => Certainty::ALL.iter().map(|one| folded(one.name())).chain(none).collect(),
        "owner" => {
            let owners = map.cards().map(|(_, card)| &card.facets().task.owner);
            let owners: std::collections::BTreeSet<&String> =
                owners.filter(|owner| !owner.is_empty()).collect();
            owners.into_iter().cloned().chain(none).collect()
        }
        _ => Vec::new(),
    }
}

/// A value as it stands in a filter: in quotes where it would otherwise end early.
fn quoted(value: &str) -> String {
    let plain = !value.contains(|one: char| one.is_whitespace() || matches!(one, ',' | ':' | '"'));
    if plain { value.to_owned() } else { format!("\"{}\"", value.replace('"', "")) }
}

/// Completes the last word with the first thing that it can become.
pub fn complete(state: &mut State) -> Vec<Effect> {
    let Some(completion) = completions(state).into_iter().next() else { return Vec::new() };
    if let Mode::Prompt(prompt) = &mut state.mode {
        let line = format!("{}{completion}", Word::last_of(prompt.editor.text()).before);
        let layout = Layout::new(prompt.editor.text(), Options::default());
        prompt.editor.apply(Edit::SelectAll, &layout);
        prompt.editor.apply(Edit::Insert(line), &layout);
        prompt.complaint = None;
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last(line: &str) -> (&str, Option<&str>, &str) {
        let word = Word::last_of(line);
        (word.before, word.key, word.begun)
    }

    #[test]
    fn the_last_word_is_what_can_be_completed() {
        assert_eq!(last(""), ("", None, ""));
        assert_eq!(last("free pers"), ("free ", None, "pers"));
        assert_eq!(last("lane:pa"), ("lane:", Some("lane"), "pa"));
        assert_eq!(last("lane:pain,op"), ("lane:pain,", Some("lane"), "op"));
        assert_eq!(last("x persona:\"Noa L"), ("x persona:", Some("persona"), "Noa L"));
        assert_eq!(last("persona:\"Noa Levi\" "), ("persona:\"Noa Levi\" ", None, ""));
    }
}
