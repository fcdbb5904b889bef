//! Actions of the timer.

use super::run::{MINUTE, allotted, block_to_start, current, finish, is_current, next_block, start};
use super::state::TimerDialog;
use crate::insight::agenda::{actual_seconds, minutes_and_seconds, planned_minutes};
use crate::insight::fold::folded;
use crate::ui::agenda;
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::blocked::no_map;
use crate::ui::core::effect::Effect;
use crate::ui::core::key::Key;
use crate::ui::core::scope::{SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::timer::TimeLeft;
use crate::words::{Message, MessageId};

/// The minutes that are added if no number is typed.
const MORE: u16 = 2;

pub static TIMER: Scope = Scope {
    name: "timer",
    title: MessageId::new("scope-timer"),
    inherits: &[],
    hints: &[
        "timer.start",
        "timer.pause",
        "timer.add",
        "timer.next",
        "timer.stop",
        "timer.edit-agenda",
        "timer.close",
    ],
};

pub static ACTIONS: &[Action] = actions! {
    "timer.open" "action-timer-open" / "hint-key-timer" Workshop SCREEN ["T"] no_map, open;
    "timer.start" "action-timer-start" / "hint-key-start" Workshop TIMER ["Enter"] nothing_to_start, start_typed;
    "timer.pause" "action-timer-pause" / "hint-key-pause" Workshop TIMER ["Space"] no_timer, pause;
    "timer.add" "action-timer-add" / "hint-key-add-minutes" Workshop TIMER ["+", "="] no_timer, add;
    "timer.next" "action-timer-next" / "hint-key-next" Workshop TIMER ["n"] nothing_next, next;
    "timer.stop" "action-timer-stop" / "hint-key-stop" Workshop TIMER ["x", "Delete"] no_timer, stop;
    "timer.up" "action-timer-up" Navigate TIMER ["Up", "k"] never_blocked, |state| select(state, -1);
    "timer.down" "action-timer-down" Navigate TIMER ["Down", "j"] never_blocked, |state| select(state, 1);
    "timer.edit-agenda" "action-timer-edit-agenda" / "hint-key-agenda" Workshop TIMER ["e"] never_blocked, edit_agenda;
    "timer.close" "action-dialog-close" View TIMER ["Esc", "q"] never_blocked, close;
};

fn open(state: &mut State) -> Vec<Effect> {
    let dialog = TimerDialog::new(state);
    state.dialogs.open(dialog);
    Vec::new()
}

fn close(state: &mut State) -> Vec<Effect> {
    state.dialogs.take::<TimerDialog>();
    Vec::new()
}

fn edit_agenda(state: &mut State) -> Vec<Effect> {
    let selected = state.dialogs.take::<TimerDialog>().and_then(|dialog| dialog.block);
    agenda::open(state, selected);
    Vec::new()
}

/// Handles a key without an action here: a digit extends the number of minutes, any other key
/// closes the dialog and does nothing else.
pub(super) fn type_digit_or_close(state: &mut State, key: Key) {
    let digit = key.typed().and_then(|typed| folded(&typed.to_string()).parse::<u16>().ok());
    match (digit, state.dialogs.top_mut::<TimerDialog>()) {
        (Some(digit), Some(dialog)) => dialog.type_digit(digit),
        _ => state.dialogs.close(),
    }
}

fn no_timer(state: &State) -> Option<Message> {
    current(state).is_none().then(|| Message::new("blocked-no-timer"))
}

fn nothing_to_start(state: &State) -> Option<Message> {
    let dialog = state.dialogs.top::<TimerDialog>()?;
    let block = dialog.block.and_then(|id| Some((id, state.map().block(id)?)));
    match block {
        _ if dialog.minutes().is_some() => None,
        Some((id, _)) if is_current(state, id) => None,
        Some((_, block)) => allotted(block).is_none().then(|| Message::new("blocked-block-without-minutes")),
        None => no_timer(state).map(|_| Message::new("blocked-nothing-to-time")),
    }
}

fn nothing_next(state: &State) -> Option<Message> {
    let next = next_block(state).and_then(|id| state.map().block(id));
    match next {
        Some(block) => allotted(block).is_none().then(|| Message::new("blocked-block-without-minutes")),
        None => no_timer(state).map(|_| Message::new("blocked-nothing-to-time")),
    }
}

/// If a number is typed, starts a timer of so many minutes outside the agenda. Otherwise starts the
/// selected block; if that is the current one, or none is selected, resumes a paused timer.
fn start_typed(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.take::<TimerDialog>() else { return Vec::new() };
    let block = dialog.block.filter(|id| !is_current(state, *id));
    if let Some(minutes) = dialog.minutes() {
        start(state, named!("timer.start"), None, u64::from(minutes) * MINUTE);
    } else if let Some(time) = block.and_then(|id| state.map().block(id)).and_then(allotted) {
        start(state, named!("timer.start"), block, time);
    } else if current(state).is_some_and(|timer| timer.since.is_none()) {
        toggle(state);
    }
    Vec::new()
}

fn pause(state: &mut State) -> Vec<Effect> {
    close(state);
    toggle(state);
    Vec::new()
}

fn toggle(state: &mut State) {
    let now = state.session.now.milliseconds;
    let Some(timer) = &mut state.file.timer.timer else { return };
    timer.toggle(now);
    let said = if timer.since.is_some() { "timer-goes-on" } else { "timer-paused" };
    state.say(Message::new(said));
}

/// Adds the typed number of minutes, or [`MORE`].
fn add(state: &mut State) -> Vec<Effect> {
    let minutes = state.dialogs.take::<TimerDialog>().and_then(|dialog| dialog.minutes()).unwrap_or(MORE);
    let now = state.session.now.milliseconds;
    if let Some(timer) = &mut state.file.timer.timer {
        timer.allotted += u64::from(minutes) * MINUTE;
        timer.announced &= matches!(timer.time_left(now), TimeLeft::Over(_));
        state.say(Message::new("timer-added").number("count", minutes));
    }
    Vec::new()
}

/// Ends the current timing and starts the next block; after the last, reports how long the agenda
/// took.
fn next(state: &mut State) -> Vec<Effect> {
    close(state);
    let next = next_block(state);
    match next.and_then(|id| state.map().block(id)).and_then(allotted) {
        Some(time) => start(state, named!("timer.next"), next, time),
        None if state.map().block_ids().is_empty() => return stop(state),
        None => {
            finish(state, named!("timer.next"));
            let planned = minutes_and_seconds(planned_minutes(state.map()).saturating_mul(60));
            let actual = minutes_and_seconds(actual_seconds(state.map()));
            state.say(Message::new("timer-done").text("actual", actual).text("planned", planned));
        }
    }
    Vec::new()
}

fn stop(state: &mut State) -> Vec<Effect> {
    close(state);
    finish(state, named!("timer.stop"));
    state.say(Message::new("timer-stopped"));
    Vec::new()
}

fn select(state: &mut State, by: isize) -> Vec<Effect> {
    let blocks = state.map().block_ids().to_vec();
    let chosen = block_to_start(state);
    if let Some(dialog) = state.dialogs.top_mut::<TimerDialog>() {
        let place = dialog.block.or(chosen).and_then(|block| blocks.iter().position(|one| *one == block));
        let place = place.unwrap_or_default().saturating_add_signed(by).min(blocks.len().saturating_sub(1));
        dialog.block = blocks.get(place).copied();
    }
    Vec::new()
}
