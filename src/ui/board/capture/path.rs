//! The path of quick capture: down the capture lanes of a touchpoint, then to the next touchpoint,
//! then to the name of a new one, then to the next stage.

use super::begin::{begin, begin_in_cell};
use super::keep::{CaptureOutcome, keep};
use crate::model::{Home, Id, LaneId, StageId, TouchpointId};
use crate::ui::board::capture::state::{Capture, CaptureMode, CaptureTarget};
use crate::ui::core::cursor::CursorColumn;
use crate::ui::core::effect::Effect;
use crate::ui::core::shown::capture_lanes;
use crate::ui::core::state::State;
use crate::words::Message;

/// Where to type next.
enum Stop {
    Cell(Home, LaneId),
    Touchpoint(TouchpointId),
    NewTouchpoint(StageId),
    End,
}

/// `Tab`: stores the text and goes on.
pub fn forth(state: &mut State) -> Vec<Effect> {
    let Some((edit, outcome)) = keep(state) else { return Vec::new() };
    let stop = match (edit.target, outcome) {
        (_, CaptureOutcome::Kept(Id::Stage(stage))) => first_of_stage(state, stage),
        (_, CaptureOutcome::Kept(Id::Touchpoint(touchpoint))) => first_of_touchpoint(state, touchpoint),
        (CaptureTarget::NewTouchpoint { stage, .. }, CaptureOutcome::Nothing) => next_stage(state, stage),
        (CaptureTarget::NewCard { home, lane, .. }, CaptureOutcome::Nothing) => after_cell(state, home, lane),
        (_, CaptureOutcome::Kept(Id::Card(card))) => {
            match state.map().card(card).map(|card| card.place.clone()) {
                Some(place) => after_cell(state, place.home, place.lane),
                None => Stop::End,
            }
        }
        _ => Stop::End,
    };
    go(state, stop, edit.mode);
    Vec::new()
}

/// `Shift-Tab`: stores the text and goes back.
pub fn back(state: &mut State) -> Vec<Effect> {
    let Some((edit, outcome)) = keep(state) else { return Vec::new() };
    let stop = match (edit.target, outcome) {
        (CaptureTarget::NewCard { home, lane, .. }, _) => before_cell(state, home, lane),
        (_, CaptureOutcome::Kept(Id::Card(card))) => {
            match state.map().card(card).map(|card| card.place.clone()) {
                Some(place) => before_cell(state, place.home, place.lane),
                None => Stop::End,
            }
        }
        (_, CaptureOutcome::Kept(Id::Touchpoint(touchpoint))) => before_touchpoint(state, touchpoint),
        (CaptureTarget::NewTouchpoint { stage, after }, CaptureOutcome::Nothing) => {
            let last = after.or_else(|| state.map().touchpoints_of(stage).last().copied());
            last.map_or(Stop::End, |last| last_of_touchpoint(state, last))
        }
        _ => Stop::End,
    };
    // Going back edits the existing cards and adds none.
    go(state, stop, CaptureMode::Editing);
    Vec::new()
}

fn go(state: &mut State, stop: Stop, way: CaptureMode) {
    match stop {
        Stop::Cell(home, lane) => begin_in_cell(state, CursorColumn::of(home), lane, way),
        Stop::Touchpoint(touchpoint) => {
            let name = state.map().touchpoint(touchpoint).map_or(String::new(), |one| one.name.clone());
            begin(state, Capture::new(CaptureTarget::Touchpoint(touchpoint), way, &name));
        }
        Stop::NewTouchpoint(stage) => {
            let after = state.map().touchpoints_of(stage).last().copied();
            begin(state, Capture::new(CaptureTarget::NewTouchpoint { stage, after }, way, ""));
        }
        Stop::End => {
            state.dialogs.clear();
            state.say(Message::new("capture-ends"));
        }
    }
}

fn first_of_stage(state: &State, stage: StageId) -> Stop {
    match state.map().touchpoints_of(stage).first() {
        Some(first) => first_of_touchpoint(state, *first),
        None => Stop::NewTouchpoint(stage),
    }
}

fn first_of_touchpoint(state: &State, touchpoint: TouchpointId) -> Stop {
    match capture_lanes(state).first() {
        Some(lane) => Stop::Cell(Home::Touchpoint(touchpoint), *lane),
        None => after_touchpoint(state, touchpoint),
    }
}

fn last_of_touchpoint(state: &State, touchpoint: TouchpointId) -> Stop {
    match capture_lanes(state).last() {
        Some(lane) => Stop::Cell(Home::Touchpoint(touchpoint), *lane),
        None => Stop::Touchpoint(touchpoint),
    }
}

fn after_cell(state: &State, home: Home, lane: LaneId) -> Stop {
    let captures = capture_lanes(state);
    let order = state.map().lane_ids();
    let place = |lane: LaneId| order.iter().position(|one| *one == lane);
    match captures.into_iter().find(|one| place(*one) > place(lane)) {
        Some(next) => Stop::Cell(home, next),
        None => match home {
            Home::Touchpoint(touchpoint) => after_touchpoint(state, touchpoint),
            Home::Stage(stage) => first_of_stage(state, stage),
        },
    }
}

fn before_cell(state: &State, home: Home, lane: LaneId) -> Stop {
    let order = state.map().lane_ids();
    let place = |lane: LaneId| order.iter().position(|one| *one == lane);
    let before = capture_lanes(state).into_iter().rev().find(|one| place(*one) < place(lane));
    match (before, home) {
        (Some(lane), _) => Stop::Cell(home, lane),
        (None, Home::Touchpoint(touchpoint)) => Stop::Touchpoint(touchpoint),
        (None, Home::Stage(_)) => Stop::End,
    }
}

fn after_touchpoint(state: &State, touchpoint: TouchpointId) -> Stop {
    let map = state.map();
    let Some(stage) = map.touchpoint(touchpoint).map(|one| one.stage) else { return Stop::End };
    let siblings = map.touchpoints_of(stage);
    let place = siblings.iter().position(|one| *one == touchpoint);
    match place.and_then(|place| siblings.get(place + 1)) {
        // Without capture lanes, the path leads from name to name.
        Some(next) if capture_lanes(state).is_empty() => Stop::Touchpoint(*next),
        Some(next) => first_of_touchpoint(state, *next),
        None => Stop::NewTouchpoint(stage),
    }
}

fn before_touchpoint(state: &State, touchpoint: TouchpointId) -> Stop {
    let map = state.map();
    let Some(stage) = map.touchpoint(touchpoint).map(|one| one.stage) else { return Stop::End };
    let siblings = map.touchpoints_of(stage);
    let place = siblings.iter().position(|one| *one == touchpoint);
    if let Some(before) = place.and_then(|place| place.checked_sub(1)).map(|place| siblings[place]) {
        return last_of_touchpoint(state, before);
    }
    let stages = map.stage_ids();
    let before = stages.iter().position(|one| *one == stage).and_then(|place| place.checked_sub(1));
    match before.and_then(|place| map.touchpoints_of(stages[place]).last()) {
        Some(last) => last_of_touchpoint(state, *last),
        None => Stop::End,
    }
}

fn next_stage(state: &State, stage: StageId) -> Stop {
    let stages = state.map().stage_ids();
    let place = stages.iter().position(|one| *one == stage);
    match place.and_then(|place| stages.get(place + 1)) {
        Some(next) => first_of_stage(state, *next),
        None => Stop::End,
    }
}
