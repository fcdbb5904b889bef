//! What `o` captures: the opportunity that answers the selected pain point, or the pain point behind an emotion
//! that has just become the lowest.

use crate::model::{CardId, Home, LaneId, LaneKind, TouchpointId};
use crate::ui::board::capture::{Capture, CaptureMode, CaptureTarget, begin, return_to};
use crate::ui::core::effect::Effect;
use crate::ui::core::shown::visible_lanes;
use crate::ui::core::state::State;
use crate::words::Message;

pub fn no_pain(state: &State) -> Option<Message> {
    if reason_offered(state).is_some() {
        return None;
    }
    if selected_pain(state).is_none() {
        return Some(Message::new("blocked-no-pain"));
    }
    first_lane(state, LaneKind::Opportunity).is_none().then(|| Message::new("blocked-no-opportunity-lane"))
}

/// Adds the pain point that was offered, or an opportunity that answers the pain point under the cursor.
pub fn answer(state: &mut State) -> Vec<Effect> {
    let capture = |home, lane| {
        Capture::new(CaptureTarget::NewCard { home, lane, after: None }, CaptureMode::Adding, "")
    };
    let capture = if let Some((touchpoint, lane)) = reason_offered(state) {
        capture(Home::Touchpoint(touchpoint), lane)
    } else if let (Some(pain), Some(lane), Some(home)) =
        (selected_pain(state), first_lane(state, LaneKind::Opportunity), state.board.cursor.column.home())
    {
        capture(home, lane).answering(pain)
    } else {
        return Vec::new();
    };
    let left = state.visit_home();
    begin(state, capture);
    return_to(state, left);
    Vec::new()
}

fn selected_pain(state: &State) -> Option<CardId> {
    let map = state.map();
    let card = CardId::try_from(state.selection()?).ok()?;
    let kind = map.lane(map.card(card)?.place.lane)?.kind;
    (kind == LaneKind::PainPoint).then_some(card)
}

/// The touchpoint for whose emotion a reason is offered, and the lane for it.
fn reason_offered(state: &State) -> Option<(TouchpointId, LaneId)> {
    let touchpoint = state.board.low.filter(|id| state.map().touchpoint(*id).is_some())?;
    let pains = |lane: &LaneId| is_of(state, *lane, LaneKind::PainPoint);
    Some((touchpoint, visible_lanes(state).into_iter().find(pains)?))
}

fn first_lane(state: &State, kind: LaneKind) -> Option<LaneId> {
    state.map().lane_ids().iter().copied().find(|lane| is_of(state, *lane, kind))
}

fn is_of(state: &State, lane: LaneId, kind: LaneKind) -> bool {
    state.map().lane(lane).is_some_and(|lane| lane.kind == kind)
}
