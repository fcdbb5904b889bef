//! Which lanes and cards are visible, on whatever screen. Their positions are the business of each
//! screen.

use std::collections::BTreeSet;

use crate::model::{Card, CardId, Home, LaneId, LaneKind, Map};
use crate::ops::Revision;
use crate::ui::core::cursor::{CursorColumn, CursorRow};
use crate::ui::core::state::State;

/// The visible lanes, in order.
pub fn visible_lanes(state: &State) -> Vec<LaneId> {
    let map = state.map();
    let asked = state.lens.filter.asked_lanes(map);
    let shown = |lane: &LaneId| map.lane(*lane).is_some_and(|lane| !lane.hidden);
    map.lane_ids()
        .iter()
        .copied()
        .filter(|lane| shown(lane) && asked.as_ref().is_none_or(|asked| asked.contains(lane)))
        .collect()
}

/// Whether a card is in a visible lane, and the filter accepts it.
pub fn is_visible(state: &State) -> impl Fn(CardId, &Card) -> bool + '_ {
    let lanes = visible_lanes(state);
    move |id, card| lanes.contains(&card.place.lane) && state.lens.shows(state.map(), id)
}

/// What decides which cards are visible, as a key of [`Memo::whole`](super::memo::Memo::whole).
#[derive(PartialEq)]
pub struct Visible {
    map: *const Map,
    revision: Revision,
    filter: String,
    exempt: BTreeSet<CardId>,
}

impl Visible {
    pub fn of(state: &State) -> Visible {
        Visible {
            map: state.map(),
            revision: state.document.revision(),
            filter: state.lens.filter_line.clone(),
            exempt: state.lens.exempt.clone(),
        }
    }
}

/// The cards of a cell that the filter accepts, in order.
pub fn shown_cards(state: &State, home: Home, lane: LaneId) -> impl Iterator<Item = CardId> + '_ {
    let map = state.map();
    map.cards_in(home, lane).iter().copied().filter(move |card| state.lens.shows(map, *card))
}

/// The card with this index in a cell, or the last one, or the empty cell.
pub fn row_in_lane(state: &State, column: CursorColumn, lane: LaneId, place: usize) -> CursorRow {
    let Some(home) = column.home() else { return CursorRow::Empty(lane) };
    let mut last = None;
    for card in shown_cards(state, home, lane).take(place + 1) {
        last = Some(card);
    }
    last.map_or(CursorRow::Empty(lane), CursorRow::Card)
}

/// The lanes that quick capture visits.
pub fn capture_lanes(state: &State) -> Vec<LaneId> {
    let map = state.map();
    let stops = |lane: &LaneId| map.lane(*lane).is_some_and(|lane| lane.capture);
    visible_lanes(state).into_iter().filter(stops).collect()
}

/// The lane of a new card for the whole stage: the last one used, or else a Goal lane, or else the
/// first.
pub fn lane_of_whole_stage(state: &State) -> Option<LaneId> {
    let map = state.map();
    let goal = |lane: &LaneId| map.lane(*lane).is_some_and(|lane| lane.kind == LaneKind::Goal);
    let lanes = visible_lanes(state);
    let used = state.board.lane.filter(|lane| lanes.contains(lane));
    used.or_else(|| lanes.iter().copied().find(goal)).or_else(|| lanes.first().copied())
}
