//! Keys of the replay, and the steps that it makes by itself.

use std::sync::Arc;

use super::copy;
use super::state::{Replay, ReplayFrame};
use crate::text::Side;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::direction::{Travel, along};
use crate::ui::core::effect::Effect;
use crate::ui::core::outcome::RecordingOutcome;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::{Action, State};
use crate::ui::help::Help;
use crate::ui::history::HistoryScreen;
use crate::words::{Message, MessageId};

pub static REPLAY: Scope = Scope {
    name: "replay",
    title: MessageId::new("scope-replay"),
    inherits: &[],
    hints: &[
        "replay.play",
        "replay.right",
        "replay.left",
        "replay.double",
        "replay.eightfold",
        "replay.copy",
        "replay.leave",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "replay.play" "action-replay-play" / "hint-key-play" View REPLAY ["Space"] never_blocked, toggle;
    "replay.right" "action-replay-right" / "hint-key-step" Navigate REPLAY ["Right", "l"] never_blocked, |state| sideways(state, Side::Right);
    "replay.left" "action-replay-left" / "hint-key-step" Navigate REPLAY ["Left", "h"] never_blocked, |state| sideways(state, Side::Left);
    "replay.first" "action-replay-first" Navigate REPLAY ["Home", "g g"] never_blocked, |state| to_end(state, Travel::Backward);
    "replay.last" "action-replay-last" Navigate REPLAY ["End", "G"] never_blocked, |state| to_end(state, Travel::Forward);
    "replay.single" "action-replay-single" View REPLAY ["1"] never_blocked, |state| play_at(state, 1);
    "replay.double" "action-replay-double" / "hint-key-double" View REPLAY ["2"] never_blocked, |state| play_at(state, 2);
    "replay.eightfold" "action-replay-eightfold" / "hint-key-eightfold" View REPLAY ["8"] never_blocked, |state| play_at(state, 8);
    "replay.copy" "action-replay-copy" / "hint-key-save-copy" File REPLAY ["w"] never_blocked, copy::ask;
    "replay.help" "action-view-help" / "hint-key-help" View REPLAY ["?", "F1"] never_blocked, help;
    "replay.leave" "action-replay-leave" / "hint-key-leave-replay" View REPLAY ["Esc", "q"] never_blocked, leave;
};

/// Begins the replay of a session that was read, unless something else was opened meanwhile.
pub fn read(state: &mut State, outcome: RecordingOutcome) {
    if state.screen.get::<HistoryScreen>().is_none() || !state.dialogs.is_empty() {
        return;
    }
    match outcome.recording {
        Ok(recording) => {
            begin(state, Replay::new(Arc::clone(&recording), outcome.zone, state), outcome.job.after)
        }
        Err(reason) => state.say(reason),
    }
}

fn begin(state: &mut State, replay: Replay, after: Option<u64>) {
    let steps = after.map_or(0, |sequence| replay.steps_through(sequence));
    state.dialogs.open(replay);
    go(state, steps);
}

fn change(state: &mut State, change: impl FnOnce(&mut Replay, ReplayFrame)) {
    let frame = ReplayFrame::of(state);
    if let Some(replay) = state.dialogs.top_mut::<Replay>() {
        change(replay, frame);
    }
}

fn go(state: &mut State, steps: usize) {
    change(state, |replay, frame| {
        replay.due = None;
        replay.go(frame, steps);
    });
}

/// Makes a step, and pauses.
pub(super) fn step(state: &mut State, direction: Travel) -> Vec<Effect> {
    let Some(replay) = state.dialogs.top::<Replay>() else { return Vec::new() };
    // The map as it was before the first step counts, too.
    match direction.step(replay.done(), replay.count() + 1) {
        Some(steps) => go(state, steps),
        None => state.say(Message::new(match direction {
            Travel::Forward => "replay-at-end",
            Travel::Backward => "replay-at-begin",
        })),
    }
    Vec::new()
}

/// Makes a step in the direction of the map that is shown.
fn sideways(state: &mut State, side: Side) -> Vec<Effect> {
    let Some(replay) = state.dialogs.top::<Replay>() else { return Vec::new() };
    let direction = along(&replay.board, side);
    step(state, direction)
}

fn to_end(state: &mut State, end: Travel) -> Vec<Effect> {
    go(state, if end == Travel::Forward { usize::MAX } else { 0 });
    Vec::new()
}

fn toggle(state: &mut State) -> Vec<Effect> {
    change(state, |replay, frame| match replay.due {
        Some(_) => replay.due = None,
        None => replay.play(frame),
    });
    Vec::new()
}

fn play_at(state: &mut State, speed: u64) -> Vec<Effect> {
    change(state, |replay, frame| {
        replay.speed = speed;
        replay.play(frame);
    });
    Vec::new()
}

/// When the next step is due, in milliseconds since the program started; `None` while nothing is
/// playing.
pub fn next_step(state: &State) -> Option<u64> {
    state.dialogs.top::<Replay>()?.due
}

/// Makes the next step if it is due, and follows the size of the screen.
pub fn play(state: &mut State) {
    let now = state.session.now.milliseconds;
    let size = state.session.size;
    let Some(replay) = state.dialogs.top::<Replay>() else { return };
    if replay.due.is_some_and(|due| due <= now) {
        change(state, Replay::play_on);
    } else if replay.laid_out_for != size {
        change(state, Replay::scroll);
    }
}

fn help(state: &mut State) -> Vec<Effect> {
    state.dialogs.open(Help::default());
    Vec::new()
}

fn leave(state: &mut State) -> Vec<Effect> {
    state.dialogs.take::<Replay>();
    Vec::new()
}
