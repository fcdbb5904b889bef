//! Searching and marking.

use crate::insight::find::with_filter;
use crate::model::{Id, LaneId};
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::cursor::Cursor;
use crate::ui::core::direction::Travel;
use crate::ui::core::effect::Effect;
use crate::ui::core::reading_order::{place_of, place_of_cursor};
use crate::ui::core::scope::SELECTION;
use crate::ui::core::shown::visible_lanes;
use crate::ui::core::state::{Action, State};
use crate::ui::find::state::{Found, SearchLine};
use crate::ui::widget::prompt::state::Prompt;
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "mark" "action-mark" Find SELECTION ["Space"] never_blocked, mark;
    "find.begin" "action-find" Find SELECTION ["/"] never_blocked, begin;
    "find.next" "action-find-next" Find SELECTION ["n"] no_search, |state| step(state, Travel::Forward);
    "find.before" "action-find-before" Find SELECTION ["N"] no_search, |state| step(state, Travel::Backward);
};

/// Marks or unmarks what is under the cursor.
fn mark(state: &mut State) -> Vec<Effect> {
    match state.selection() {
        Some(id) => {
            if !state.marks.remove(&id) {
                state.marks.insert(id);
            }
        }
        None => state.say(Message::new("blocked-nothing-selected")),
    }
    Vec::new()
}

fn no_search(state: &State) -> Option<Message> {
    state.lens.last_search.is_empty().then(|| Message::new("blocked-nothing-sought"))
}

fn begin(state: &mut State) -> Vec<Effect> {
    let line = SearchLine { origin: state.board.cursor, anchor: state.board.anchor, found: None };
    state.dialogs.open_alone(Prompt::new(line, ""));
    // Build the index now, while no letter has been typed yet.
    search(state, "");
    Vec::new()
}

/// Whether the cursor can go there: not to a card in a hidden lane or one that the filter hides.
pub fn is_shown(state: &State, id: Id) -> bool {
    is_shown_in(state, &visible_lanes(state), id)
}

/// The same, if the visible lanes are already known.
fn is_shown_in(state: &State, lanes: &[LaneId], id: Id) -> bool {
    match id {
        Id::Card(id) => {
            let lane = state.map().card(id).map(|card| card.place.lane);
            lane.is_some_and(|lane| lanes.contains(&lane)) && state.lens.shows(state.map(), id)
        }
        Id::Stage(_) | Id::Touchpoint(_) => state.map().contains(id),
        _ => false,
    }
}

/// Moves the cursor there.
pub fn go(state: &mut State, id: Id) {
    if let Some(cursor) = Cursor::on_node(state.map(), id) {
        state.board.cursor = cursor;
    }
}

/// Shows a stage, a touchpoint or a card on the board; the card even if the filter hides it. In a
/// hidden lane it cannot be shown.
pub fn show_on_board(state: &mut State, id: Id) {
    if let Id::Card(card) = id {
        let lane = state.map().card(card).map(|card| card.place.lane);
        if lane.is_none_or(|lane| !visible_lanes(state).contains(&lane)) {
            state.say(Message::new("place-not-shown"));
            return;
        }
        if !state.lens.shows(state.map(), card) {
            state.lens.exempt.insert(card);
        }
    }
    go(state, id);
    state.show_screen("board");
}

fn search(state: &mut State, query: &str) -> Found {
    let literal = state.lens.finder.find(&state.document, query);
    let all = with_filter(state.map(), query, literal);
    let lanes = visible_lanes(state);
    // Then everything is visible and no card needs a check: a single letter may match all of them.
    let all_shown = state.lens.filter.is_empty() && lanes.len() == state.map().lane_ids().len();
    let mut found = Found::default();
    for id in all {
        match id {
            Id::Persona(_) => found.personas += 1,
            id if all_shown || is_shown_in(state, &lanes, id) => found.shown.push(id),
            _ => found.hidden += 1,
        }
    }
    found
}

/// Moves the cursor to the match nearest to where the search began: the first after it, or else the
/// last before.
pub fn follow(state: &mut State) {
    let Some(prompt) = state.dialogs.top::<Prompt<SearchLine>>() else { return };
    let (origin, typed) = (prompt.line.origin, prompt.editor.text().to_owned());
    let found = search(state, &typed);
    let map = state.document.map();
    let from = place_of_cursor(map, origin);
    let after = found.shown.partition_point(|id| place_of(map, *id) < from);
    let nearest = found.shown.get(after).or(found.shown.last()).copied();
    state.board.cursor = nearest.and_then(|id| Cursor::on_node(map, id)).unwrap_or(origin);
    if let Some(prompt) = state.dialogs.top_mut::<Prompt<SearchLine>>() {
        prompt.line.found = (!typed.trim().is_empty()).then_some(found);
    }
}

/// `Enter`: keeps the search for `n` and `N`. With nothing typed, repeats the last one.
pub fn keep(state: &mut State, found: Option<&Found>, typed: &str) -> Result<Vec<Effect>, Message> {
    if typed.is_empty() {
        let seeks = !state.lens.last_search.is_empty();
        return Ok(if seeks { step(state, Travel::Forward) } else { Vec::new() });
    }
    let said = search_message(state, found.unwrap_or(&Found::default()), typed);
    if found.is_none_or(|found| found.shown.is_empty()) {
        return Err(said);
    }
    state.lens.last_search = typed.to_owned();
    state.say(said);
    Ok(Vec::new())
}

/// Moves to the next or previous match, without wrapping around.
fn step(state: &mut State, direction: Travel) -> Vec<Effect> {
    let last_search = state.lens.last_search.clone();
    let found = search(state, &last_search);
    let map = state.document.map();
    let here = place_of_cursor(map, state.board.cursor);
    let next = match direction {
        Travel::Forward => Some(found.shown.partition_point(|id| place_of(map, *id) <= here)),
        Travel::Backward => found.shown.partition_point(|id| place_of(map, *id) < here).checked_sub(1),
    };
    match next.and_then(|place| found.shown.get(place)) {
        Some(id) => {
            go(state, *id);
            let said = search_message(state, &found, &last_search);
            state.say(said);
        }
        None if found.shown.is_empty() => {
            let said = search_message(state, &found, &last_search);
            state.say(said);
        }
        None => {
            let end = if direction == Travel::Forward { "find-no-more-after" } else { "find-no-more-before" };
            state.say(Message::new(end).text("text", last_search));
        }
    }
    Vec::new()
}

/// The message about a search: which match of how many, and how many are hidden.
pub fn search_message(state: &State, found: &Found, last_search: &str) -> Message {
    let selected = state.selection();
    let place = found.shown.iter().position(|id| Some(*id) == selected);
    let said = match (found.shown.len(), found.hidden, found.personas) {
        (0, 0, 0) => return Message::new("find-none").text("text", last_search),
        (0, 0, _) => return Message::new("find-only-personas").text("text", last_search),
        (0, hidden, _) => {
            return Message::new("find-only-hidden").text("text", last_search).number("hidden", hidden);
        }
        (count, ..) => match place {
            Some(place) => Message::new("find-place").number("place", place + 1).number("count", count),
            None => Message::new("find-count").number("count", count),
        },
    };
    match found.hidden {
        0 => said,
        hidden => Message::new("find-and-hidden").message("found", said).number("hidden", hidden),
    }
}
