//! The path of quick capture: down the capture lanes of a touchpoint, then to the next touchpoint,
//! then to the name of a new one, then to the next stage.

use super::begin::{begin, begin_in_cell};
use super::keep::{CaptureOutcome, keep};
use crate::model::{Home, Id, LaneId, StageId, TouchpointId};
use crate::ui::board::capture::state::{Capture, CaptureMode, CaptureTarget, return_to};
use crate::ui::core::cursor::CursorColumn;
use crate::ui::core::effect::Effect;
use crate::ui::core::shown::capture_lanes;
use crate::ui::core::state::{LeftScreen, State};
use crate::words::Message;

/// Where to type next.
enum CaptureStop {
    Cell(Home, LaneId),
    Touchpoint(TouchpointId),
    NewTouchpoint(StageId),
    End,
}

/// `Tab`: stores the text and goes on.
pub fn next_stop(state: &mut State) -> Vec<Effect> {
    let Some((edit, outcome)) = keep(state) else { return Vec::new() };
    let stop = match (edit.target, outcome) {
        (_, CaptureOutcome::Kept(Id::Stage(stage))) => first_of_stage(state, stage),
        (_, CaptureOutcome::Kept(Id::Touchpoint(touchpoint))) => first_of_touchpoint(state, touchpoint),
        (CaptureTarget::NewTouchpoint { stage, .. }, CaptureOutcome::Nothing) => next_stage(state, stage),
        (CaptureTarget::NewCard { home, lane, .. }, CaptureOutcome::Nothing) => after_cell(state, home, lane),
        (_, CaptureOutcome::Kept(Id::Card(card))) => {
            match state.map().card(card).map(|card| card.place.clone()) {
                Some(place) => after_cell(state, place.home, place.lane),
                None => CaptureStop::End,
            }
        }
        _ => CaptureStop::End,
    };
    let mode = edit.mode;
    match stop {
        CaptureStop::End => stay(state, edit, outcome, "capture-ends"),
        stop => go(state, stop, mode, unchanged(edit, outcome)),
    }
    Vec::new()
}

/// `Shift-Tab`: stores the text and goes back.
pub fn previous_stop(state: &mut State) -> Vec<Effect> {
    let Some((edit, outcome)) = keep(state) else { return Vec::new() };
    let stop = match (edit.target, outcome) {
        (CaptureTarget::NewCard { home, lane, .. }, _) => before_cell(state, home, lane),
        (_, CaptureOutcome::Kept(Id::Card(card))) => {
            match state.map().card(card).map(|card| card.place.clone()) {
                Some(place) => before_cell(state, place.home, place.lane),
                None => CaptureStop::End,
            }
        }
        (_, CaptureOutcome::Kept(Id::Touchpoint(touchpoint))) => before_touchpoint(state, touchpoint),
        (CaptureTarget::NewTouchpoint { stage, after }, CaptureOutcome::Nothing) => {
            let last = after.or_else(|| state.map().touchpoints_of(stage).last().copied());
            last.map_or(CaptureStop::End, |last| last_of_touchpoint(state, last))
        }
        _ => CaptureStop::End,
    };
    match stop {
        CaptureStop::End => stay(state, edit, outcome, "capture-begins"),
        // Going back edits the existing cards and adds none.
        stop => go(state, stop, CaptureMode::Editing, unchanged(edit, outcome)),
    }
    Vec::new()
}

/// The screen to which cancelling returns, as long as nothing was typed.
fn unchanged(edit: Capture, outcome: CaptureOutcome) -> Option<LeftScreen> {
    edit.left.filter(|_| outcome == CaptureOutcome::Nothing)
}

fn go(state: &mut State, stop: CaptureStop, way: CaptureMode, left: Option<LeftScreen>) {
    match stop {
        CaptureStop::Cell(home, lane) => begin_in_cell(state, CursorColumn::of(home), lane, way),
        CaptureStop::Touchpoint(touchpoint) => {
            let name = state.map().touchpoint(touchpoint).map_or(String::new(), |one| one.name.clone());
            begin(state, Capture::new(CaptureTarget::Touchpoint(touchpoint), way, &name));
        }
        CaptureStop::NewTouchpoint(stage) => {
            let after = state.map().touchpoints_of(stage).last().copied();
            begin(state, Capture::new(CaptureTarget::NewTouchpoint { stage, after }, way, ""));
        }
        CaptureStop::End => state.dialogs.clear(),
    }
    return_to(state, left);
}

/// At an end of the path, typing goes on where it was: what is typed next must not become commands.
fn stay(state: &mut State, edit: Capture, outcome: CaptureOutcome, said: &'static str) {
    let (map, mode) = (state.map(), edit.mode);
    let (target, text) = match (outcome, edit.target) {
        (CaptureOutcome::Kept(Id::Card(card)), _) => {
            (CaptureTarget::Card(card), map.card(card).map(|card| card.text.clone()))
        }
        (CaptureOutcome::Kept(Id::Touchpoint(touchpoint)), _) => {
            (CaptureTarget::Touchpoint(touchpoint), map.touchpoint(touchpoint).map(|one| one.name.clone()))
        }
        (CaptureOutcome::Kept(Id::Stage(stage)), _) => {
            (CaptureTarget::Stage(stage), map.stage(stage).map(|one| one.name.clone()))
        }
        // The text of a card was deleted, and the card with it.
        (_, CaptureTarget::Card(_)) => return state.dialogs.clear(),
        (_, target) => (target, None),
    };
    let left = unchanged(edit, outcome);
    begin(state, Capture { left, ..Capture::new(target, mode, &text.unwrap_or_default()) });
    state.say(Message::new(said));
}

fn first_of_stage(state: &State, stage: StageId) -> CaptureStop {
    match state.map().touchpoints_of(stage).first() {
        Some(first) => first_of_touchpoint(state, *first),
        None => CaptureStop::NewTouchpoint(stage),
    }
}

fn first_of_touchpoint(state: &State, touchpoint: TouchpointId) -> CaptureStop {
    match capture_lanes(state).first() {
        Some(lane) => CaptureStop::Cell(Home::Touchpoint(touchpoint), *lane),
        None => after_touchpoint(state, touchpoint),
    }
}

fn last_of_touchpoint(state: &State, touchpoint: TouchpointId) -> CaptureStop {
    match capture_lanes(state).last() {
        Some(lane) => CaptureStop::Cell(Home::Touchpoint(touchpoint), *lane),
        None => CaptureStop::Touchpoint(touchpoint),
    }
}

fn after_cell(state: &State, home: Home, lane: LaneId) -> CaptureStop {
    let captures = capture_lanes(state);
    let order = state.map().lane_ids();
    let place = |lane: LaneId| order.iter().position(|one| *one == lane);
    match captures.into_iter().find(|one| place(*one) > place(lane)) {
        Some(next) => CaptureStop::Cell(home, next),
        None => match home {
            Home::Touchpoint(touchpoint) => after_touchpoint(state, touchpoint),
            Home::Stage(stage) => first_of_stage(state, stage),
        },
    }
}

fn before_cell(state: &State, home: Home, lane: LaneId) -> CaptureStop {
    let order = state.map().lane_ids();
    let place = |lane: LaneId| order.iter().position(|one| *one == lane);
    let before = capture_lanes(state).into_iter().rev().find(|one| place(*one) < place(lane));
    match (before, home) {
        (Some(lane), _) => CaptureStop::Cell(home, lane),
        (None, Home::Touchpoint(touchpoint)) => CaptureStop::Touchpoint(touchpoint),
        (None, Home::Stage(_)) => CaptureStop::End,
    }
}

fn after_touchpoint(state: &State, touchpoint: TouchpointId) -> CaptureStop {
    let map = state.map();
    let Some(stage) = map.touchpoint(touchpoint).map(|one| one.stage) else { return CaptureStop::End };
    let siblings = map.touchpoints_of(stage);
    let place = siblings.iter().position(|one| *one == touchpoint);
    match place.and_then(|place| siblings.get(place + 1)) {
        // Without capture lanes, the path leads from name to name.
        Some(next) if capture_lanes(state).is_empty() => CaptureStop::Touchpoint(*next),
        Some(next) => first_of_touchpoint(state, *next),
        None => CaptureStop::NewTouchpoint(stage),
    }
}

fn before_touchpoint(state: &State, touchpoint: TouchpointId) -> CaptureStop {
    let map = state.map();
    let Some(stage) = map.touchpoint(touchpoint).map(|one| one.stage) else { return CaptureStop::End };
    let siblings = map.touchpoints_of(stage);
    let place = siblings.iter().position(|one| *one == touchpoint);
    if let Some(before) = place.and_then(|place| place.checked_sub(1)).map(|place| siblings[place]) {
        return last_of_touchpoint(state, before);
    }
    let stages = map.stage_ids();
    let before = stages.iter().position(|one| *one == stage).and_then(|place| place.checked_sub(1));
    match before.and_then(|place| map.touchpoints_of(stages[place]).last()) {
        Some(last) => last_of_touchpoint(state, *last),
        None => CaptureStop::End,
    }
}

fn next_stage(state: &State, stage: StageId) -> CaptureStop {
    let stages = state.map().stage_ids();
    let place = stages.iter().position(|one| *one == stage);
    match place.and_then(|place| stages.get(place + 1)) {
        Some(next) => first_of_stage(state, *next),
        None => CaptureStop::End,
    }
}
