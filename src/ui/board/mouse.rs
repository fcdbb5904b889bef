//! The mouse on the board: a click selects, and dragging moves a card to the cell where the button
//! is released.

use crate::insight::name;
use crate::model::{CardId, Home, LaneId};
use crate::ui::board::capture::{self, Capture};
use crate::ui::board::hit::{self, Hit};
use crate::ui::board::layout::Slot;
use crate::ui::carry;
use crate::ui::core::chosen;
use crate::ui::core::cursor::CursorRow;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::words::Message;

/// Handles a press on the board: selects what is there, and holds a card.
pub fn press(state: &mut State, place: (u16, u16)) {
    let hit = hit::on_board(state, place);
    if state.dialogs.top::<Capture>().is_some() {
        capture::end(state);
    }
    state.dialogs.clear();
    let Some(hit) = hit else { return };
    state.board.cursor = hit.cursor;
    if let CursorRow::Card(card) = hit.cursor.row {
        state.pointer.held = state.map().card(card).map(|_| card);
    }
}

/// Handles a drag over this cell: the status line says where the held card would be dropped.
pub fn drag(state: &mut State, place: Option<(u16, u16)>) {
    let target = place.and_then(|place| drop_target(state, place));
    if let (Some(card), Some(DropTarget { home, lane, .. })) = (state.pointer.held, target) {
        let map = state.map();
        let lane = map.lane(lane).map(name::lane_title);
        let there = Message::new("place-cell").message("home", name::home(map, home));
        let said = Message::new("doing-drag").message("what", name::of(map, card.into()));
        if let Some(lane) = lane {
            state.say(said.message("where", there.message("lane", lane)));
        }
    }
}

/// Handles a release over this cell: drops the held card there, or outside of any cell leaves it
/// where it was.
pub fn release(state: &mut State, place: Option<(u16, u16)>) -> Vec<Effect> {
    let Some(card) = state.pointer.held.take() else { return Vec::new() };
    if !state.is_on_screen() {
        return Vec::new();
    }
    let target = place.and_then(|place| drop_target(state, place));
    let Some(DropTarget { home, lane, beside }) = target else { return Vec::new() };
    if beside.is_some_and(|(other, _)| other == card) {
        return Vec::new();
    }
    let ids = match chosen::of_one_kind(state) {
        Ok(ids) if ids.contains(&card.into()) => ids,
        _ => vec![card.into()],
    };
    carry::drop_in_cell(state, ids, card, (home, lane), beside)
}

/// Where a card is dropped.
struct DropTarget {
    home: Home,
    lane: LaneId,
    /// The card under the pointer, and whether the dragged one is inserted after it.
    beside: Option<(CardId, bool)>,
}

fn drop_target(state: &State, place: (u16, u16)) -> Option<DropTarget> {
    if !state.screen.is("board") {
        return None;
    }
    let hit: Hit = hit::on_board(state, place)?;
    let lane = hit.lane?;
    let beside = hit.slot.and_then(|span| match span.slot {
        Slot::Card(card) => Some((card, (place.1 - span.row) * 2 >= span.height)),
        Slot::Draft => None,
    });
    Some(DropTarget { home: hit.home?, lane, beside })
}
