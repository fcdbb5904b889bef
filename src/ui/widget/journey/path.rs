//! Moving along a journey. On these screens the cursor is on the name of a touchpoint, or on a card
//! that the screen shows for it.

use super::axis::{JourneyAxis, JourneyView};
use crate::insight::emotion::journey;
use crate::model::{CardId, StageId, TouchpointId};
use crate::ui::core::cursor::{Cursor, CursorColumn, CursorRow};
use crate::ui::core::direction::Travel;
use crate::ui::core::state::State;
use crate::words::Message;

/// The selected touchpoint, and its index in the journey.
pub fn selected(state: &State) -> Option<(usize, TouchpointId)> {
    let CursorColumn::Touchpoint(selected) = state.board.cursor.column else { return None };
    let place = journey(state.map()).iter().position(|id| *id == selected)?;
    Some((place, selected))
}

/// Puts the cursor on the name of a touchpoint.
pub fn stand(state: &mut State, touchpoint: TouchpointId) {
    state.board.cursor = Cursor { column: CursorColumn::Touchpoint(touchpoint), row: CursorRow::Name };
}

/// Moves by `count` touchpoints, no further than the end; says so if the cursor is already there.
pub fn go(state: &mut State, direction: Travel, count: usize) {
    let journey = journey(state.map());
    let here = selected(state).map_or(0, |(place, _)| place);
    let there = match direction {
        Travel::Backward => here.saturating_sub(count),
        Travel::Forward => here.saturating_add(count).min(journey.len().saturating_sub(1)),
    };
    match journey.get(there) {
        Some(touchpoint) if there != here => stand(state, *touchpoint),
        _ => say_edge(state, direction),
    }
}

/// Moves to the nearest touchpoint in this direction for which `is_wanted` is true; shows a message
/// if there is none.
pub fn go_to(state: &mut State, direction: Travel, is_wanted: impl Fn(usize, TouchpointId) -> bool) {
    let journey = journey(state.map());
    let here = selected(state).map_or(0, |(place, _)| place);
    let mut wanted = journey.iter().copied().enumerate().filter(|(place, id)| is_wanted(*place, *id));
    let found = match direction {
        Travel::Backward => wanted.take_while(|(place, _)| *place < here).last(),
        Travel::Forward => wanted.find(|(place, _)| *place > here),
    };
    match found {
        Some((_, touchpoint)) => stand(state, touchpoint),
        None => say_edge(state, direction),
    }
}

/// Moves to the first touchpoint of the next or previous stage that has any.
pub fn go_by_stage(state: &mut State, direction: Travel) {
    let map = state.map();
    let stages: Vec<StageId> =
        map.stage_ids().iter().copied().filter(|stage| !map.touchpoints_of(*stage).is_empty()).collect();
    let stage = state.board.cursor.stage(map);
    let here = stages.iter().position(|one| Some(*one) == stage).unwrap_or_default();
    let there = direction.step(here, stages.len()).and_then(|place| stages.get(place));
    match there.and_then(|stage| map.touchpoints_of(*stage).first().copied()) {
        Some(touchpoint) => stand(state, touchpoint),
        None => say_edge(state, direction),
    }
}

fn say_edge(state: &mut State, direction: Travel) {
    state.say(Message::new(match direction {
        Travel::Backward => "edge-start",
        Travel::Forward => "edge-end",
    }));
}

/// Keeps the cursor on a touchpoint or on one of the cards that the screen shows for it, and
/// scrolls the touchpoint into view.
pub fn settle(
    state: &mut State,
    cards: impl Fn(&State, TouchpointId) -> Vec<CardId>,
    axis: impl Fn(&State) -> JourneyAxis,
) {
    if selected(state).is_none()
        && let Some(nearest) = nearest(state)
    {
        stand(state, nearest);
    }
    let Some((place, touchpoint)) = selected(state) else { return };
    let is_shown = match state.board.cursor.row {
        CursorRow::Name => true,
        CursorRow::Card(card) => cards(state, touchpoint).contains(&card),
        CursorRow::Stage | CursorRow::Empty(_) => false,
    };
    if !is_shown {
        stand(state, touchpoint);
    }
    let first = axis(state).containing(place).first;
    if let Some(view) = state.screen.get_mut::<JourneyView>() {
        view.first = first;
    }
}

/// The first touchpoint in the cursor's stage or after it, or else the last one of the map.
fn nearest(state: &State) -> Option<TouchpointId> {
    let map = state.map();
    let stage = state.board.cursor.stage(map).or(state.board.stage);
    let from = map.stage_ids().iter().position(|one| Some(*one) == stage).unwrap_or_default();
    let after =
        map.stage_ids().iter().skip(from).flat_map(|stage| map.touchpoints_of(*stage)).next().copied();
    after.or_else(|| journey(map).last().copied())
}

/// Scrolls by one touchpoint.
pub fn scroll(state: &mut State, down: bool, axis: JourneyAxis) {
    if let Some(view) = state.screen.get_mut::<JourneyView>() {
        let most = axis.count - axis.shown;
        view.first = if down { (axis.first + 1).min(most) } else { axis.first.saturating_sub(1) };
    }
}
