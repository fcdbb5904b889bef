//! Starting, advancing and ending the tour.

use super::steps::STEPS;
use crate::ui::core::action::actions;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::SCREEN;
use crate::ui::core::state::{Action, State};
use crate::ui::core::toured::Toured;
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "tour.skip" "action-tour-skip" View SCREEN ["F8"] no_tour, skip;
    "tour.end" "action-tour-end" View SCREEN [] no_tour, |state| { end(state); Vec::new() };
};

fn no_tour(state: &State) -> Option<Message> {
    state.lens.toured.is_none().then(|| Message::new("blocked-no-tour"))
}

/// Starts the tour on the open map.
pub fn begin(state: &mut State) {
    begin_step(state, 0);
}

fn begin_step(state: &mut State, step: usize) {
    state.lens.toured = Some(Toured {
        step,
        map: state.document.snapshot(),
        revision: state.document.revision(),
        eyes: state.lens.eyes,
        spot: state.lens.presented.spot,
    });
}

/// Ends the tour; returns `false` if there was none.
pub fn end(state: &mut State) -> bool {
    let was_on = state.lens.toured.take().is_some();
    if was_on {
        state.say(Message::new("tour-ended"));
    }
    was_on
}

fn skip(state: &mut State) -> Vec<Effect> {
    go_on(state);
    Vec::new()
}

fn go_on(state: &mut State) {
    let Some(toured) = &state.lens.toured else { return };
    let next = toured.step + 1;
    if next < STEPS.len() {
        begin_step(state, next);
    } else {
        state.lens.toured = None;
        state.say(Message::new("tour-done"));
    }
}

/// Goes to the next step if the current one is done.
pub fn check(state: &mut State) {
    let Some(toured) = &state.lens.toured else { return };
    if STEPS.get(toured.step).is_some_and(|step| (step.is_done)(state, toured)) {
        go_on(state);
    }
}
