//! Where a thought came from, and the cell to which it belongs when it becomes a card.

use crate::insight::name;
use crate::model::{CardId, Home, Id, LaneId, Map};
use crate::ui::core::shown::{capture_lanes, lane_of_whole_stage};
use crate::ui::core::state::State;
use crate::words::Message;

/// The node to which the text being typed belongs, or else the selection, or else the cell of the
/// cursor; with the lane.
pub fn here(state: &State) -> (Option<Id>, Option<LaneId>) {
    let map = state.map();
    let cursor = state.board.cursor;
    let typed = state.dialogs.iter().rev().flat_map(|dialog| dialog.typed_nodes(state));
    let mut typed = typed.filter(|id| map.contains(*id));
    let from = typed.next().or_else(|| state.selection());
    match from {
        Some(Id::Card(card)) => (from, map.card(card).map(|card| card.place.lane)),
        // The text of a new card belongs to its touchpoint or stage, and to its lane.
        Some(_) => (from, typed.find_map(|id| LaneId::try_from(id).ok())),
        None => (cursor.home_of_new(map).map(Id::from), cursor.lane(map)),
    }
}

/// The message that says where a thought came from.
pub fn told(map: &Map, from: Option<Id>, lane: Option<LaneId>) -> Message {
    let Some(from) = from.filter(|from| map.contains(*from)) else {
        return Message::new("parked-from-nowhere");
    };
    let lane = lane.and_then(|lane| map.lane(lane)).map(name::lane_title);
    let place = match (from, lane) {
        (Id::Card(_), _) => name::of(map, from),
        (Id::Touchpoint(touchpoint), Some(lane)) => Message::new("place-cell")
            .message("home", name::home(map, Home::Touchpoint(touchpoint)))
            .message("lane", lane),
        (Id::Touchpoint(touchpoint), None) => name::home(map, Home::Touchpoint(touchpoint)),
        _ => name::of(map, from),
    };
    Message::new("parked-from").message("place", place)
}

/// The cell where a thought came from, and the card below which it belongs there; `None` if it did
/// not come from a place on the board, or that place is gone.
pub fn cell(state: &State, from: Option<Id>, lane: Option<LaneId>) -> Option<(Home, LaneId, Option<CardId>)> {
    let map = state.map();
    let home = match from? {
        Id::Card(card) => {
            let place = &map.card(card)?.place;
            return Some((place.home, place.lane, Some(card)));
        }
        Id::Touchpoint(touchpoint) => Home::Touchpoint(touchpoint),
        Id::Stage(stage) => Home::Stage(stage),
        _ => return None,
    };
    map.stage_of(home)?;
    Some((home, lane_for(state, home, lane)?, None))
}

/// The lane of a new card in a home: `lane` if it exists; or else, at a touchpoint, the capture
/// lane last used or the first one; or else the lane for cards of a whole stage.
pub fn lane_for(state: &State, home: Home, lane: Option<LaneId>) -> Option<LaneId> {
    let map = state.map();
    let captured = match home {
        Home::Stage(_) => None,
        Home::Touchpoint(_) => {
            let used = state.board.lane.filter(|lane| map.lane(*lane).is_some_and(|lane| lane.capture));
            used.or_else(|| capture_lanes(state).first().copied())
        }
    };
    lane.filter(|lane| map.lane(*lane).is_some()).or(captured).or_else(|| lane_of_whole_stage(state))
}
