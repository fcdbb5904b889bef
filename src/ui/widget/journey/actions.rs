//! Keys that all screens with a journey share.

use super::path::{go, go_by_stage};
use crate::text::Side;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::perform::open_screen;
use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::ui::core::state::{Action, State};
use crate::words::MessageId;

pub static JOURNEY: Scope = Scope {
    name: "journey",
    title: MessageId::new("scope-journey"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[],
};

pub static ACTIONS: &[Action] = actions! {
    "journey.left" "action-go-left" Navigate JOURNEY ["Left", "h"] never_blocked, |state| sideways(state, Side::Left);
    "journey.right" "action-go-right" Navigate JOURNEY ["Right", "l"] never_blocked, |state| sideways(state, Side::Right);
    "journey.stage-before" "action-go-stage-before" Navigate JOURNEY ["b"] never_blocked, |state| by_stage(state, Travel::Backward);
    "journey.stage-after" "action-go-stage-after" Navigate JOURNEY ["w"] never_blocked, |state| by_stage(state, Travel::Forward);
    "journey.first" "action-journey-first" Navigate JOURNEY ["Home", "g g"] never_blocked, |state| to_end(state, Travel::Backward);
    "journey.last" "action-journey-last" Navigate JOURNEY ["End", "G"] never_blocked, |state| to_end(state, Travel::Forward);
    "journey.open" "action-table-open" / "hint-key-board" Navigate JOURNEY ["Enter"] never_blocked, |state| open_screen(state, "board");
};

fn sideways(state: &mut State, side: Side) -> Vec<Effect> {
    let direction = along(state, side);
    go(state, direction, 1);
    Vec::new()
}

fn by_stage(state: &mut State, direction: Travel) -> Vec<Effect> {
    go_by_stage(state, direction);
    Vec::new()
}

fn to_end(state: &mut State, end: Travel) -> Vec<Effect> {
    go(state, end, usize::MAX);
    Vec::new()
}
