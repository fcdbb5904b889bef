//! Adding stages and touchpoints, and setting the emotion of a touchpoint.

use crate::insight::name;
use crate::model::{Id, LaneId, LaneKind, TouchpointField, TouchpointId, Value};
use crate::ops::{ActionName, Transaction};
use crate::ui::board::BOARD;
use crate::ui::board::capture::{Capture, CaptureMode, CaptureTarget, begin};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::chosen;
use crate::ui::core::cursor::CursorColumn;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::SELECTION;
use crate::ui::core::shown::visible_lanes;
use crate::ui::core::state::{Action, State};
use crate::ui::lanes::LaneList;
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "touchpoint.add" "action-touchpoint-add" / "hint-key-touchpoint" Structure BOARD ["A"] no_stage, add_touchpoint;
    "stage.add" "action-stage-add" Structure BOARD ["S"] never_blocked, add_stage;
    "lane.list" "action-lane-list" Structure BOARD ["L"] never_blocked, list_lanes;
    "touchpoint.raise" "action-raise" / "hint-key-raise" Structure SELECTION ["+", "="] no_touchpoint, |state| feel(state, named!("touchpoint.raise"), 1);
    "touchpoint.lower" "action-lower" / "hint-key-lower" Structure SELECTION ["-"] no_touchpoint, |state| feel(state, named!("touchpoint.lower"), -1);
    "touchpoint.moment" "action-moment" Structure SELECTION ["!"] no_touchpoint, moment_of_truth;
};

fn no_stage(state: &State) -> Option<Message> {
    state.map().stage_ids().is_empty().then(|| Message::new("blocked-no-stage"))
}

fn no_touchpoint(state: &State) -> Option<Message> {
    touchpoints(state).is_empty().then(|| Message::new("blocked-no-touchpoint"))
}

/// The marked touchpoints, or else the one in whose column the cursor is.
fn touchpoints(state: &State) -> Vec<TouchpointId> {
    let marked = state.marks.iter().filter_map(|id| TouchpointId::try_from(*id).ok());
    let marked: Vec<TouchpointId> = marked.collect();
    match (marked.is_empty(), state.board.cursor.column) {
        (true, CursorColumn::Touchpoint(touchpoint)) => vec![touchpoint],
        _ => marked,
    }
}

fn add_touchpoint(state: &mut State) -> Vec<Effect> {
    if let Some(stage) = state.board.cursor.stage(state.map()) {
        let after = match state.board.cursor.column {
            CursorColumn::Touchpoint(touchpoint) => Some(touchpoint),
            _ => None,
        };
        begin(state, Capture::new(CaptureTarget::NewTouchpoint { stage, after }, CaptureMode::Adding, ""));
    }
    Vec::new()
}

fn add_stage(state: &mut State) -> Vec<Effect> {
    let after = state.board.cursor.stage(state.map());
    begin(state, Capture::new(CaptureTarget::NewStage { after }, CaptureMode::Adding, ""));
    Vec::new()
}

fn list_lanes(state: &mut State) -> Vec<Effect> {
    let lane = state.board.cursor.lane(state.map());
    let selected = state.map().lane_ids().iter().position(|one| Some(*one) == lane).unwrap_or_default();
    state.dialogs.open_alone(LaneList::new(selected));
    Vec::new()
}

fn feel(state: &mut State, action: ActionName, change: i8) -> Vec<Effect> {
    let field = state.lens.emotion_field();
    let said = Message::new(if change > 0 { "did-raise" } else { "did-lower" });
    let said = said.message("what", chosen::named(state.map(), &chosen::ids(&touchpoints(state))));
    let mut transaction = Transaction::new(action, said);
    let mut at_end = false;
    for id in touchpoints(state) {
        let former = state.map().touchpoint(id).and_then(|one| one.emotion(state.lens.eyes));
        let wanted = former.map_or(change, |former| former + change);
        if (-2..=2).contains(&wanted) {
            transaction = transaction.set(id, field.clone(), Value::Whole(wanted.into()));
        } else {
            at_end = true;
        }
    }
    if at_end && transaction.is_empty() {
        state.say(Message::new(if change > 0 { "emotion-highest" } else { "emotion-lowest" }));
    }
    state.commit(transaction);
    if change < 0 && !at_end {
        offer_reason(state);
    }
    Vec::new()
}

/// Offers to add the pain point behind an emotion that is now the lowest, unless one is selected: there `o` adds
/// what answers it.
fn offer_reason(state: &mut State) {
    let map = state.map();
    let [id] = touchpoints(state)[..] else { return };
    let is_lowest = map.touchpoint(id).and_then(|one| one.emotion(state.lens.eyes)) == Some(-2);
    let pains = |lane: &LaneId| map.lane(*lane).is_some_and(|lane| lane.kind == LaneKind::PainPoint);
    let on_pain = state.board.cursor.lane(map).is_some_and(|lane| pains(&lane));
    if is_lowest && !on_pain && visible_lanes(state).iter().any(pains) {
        let said = Message::new("emotion-offers-reason").message("what", name::of(map, id.into()));
        state.board.low = Some(id);
        state.say(said);
    }
}

fn moment_of_truth(state: &mut State) -> Vec<Effect> {
    let touchpoints = touchpoints(state);
    let is_one =
        |id: &TouchpointId| state.map().touchpoint(*id).is_some_and(|one| one.feeling.moment_of_truth);
    let value = Value::flag(!touchpoints.iter().all(is_one));
    let said = Message::new(if value.is_unset() { "did-moment-clear" } else { "did-moment-set" });
    let said = said.message("what", chosen::named(state.map(), &chosen::ids(&touchpoints)));
    let mut transaction = Transaction::new(named!("touchpoint.moment"), said);
    for id in touchpoints {
        if state
            .map()
            .value(Id::from(id), &TouchpointField::MomentOfTruth.into())
            .is_ok_and(|one| one != value)
        {
            transaction = transaction.set(id, TouchpointField::MomentOfTruth, value.clone());
        }
    }
    state.commit(transaction);
    Vec::new()
}
