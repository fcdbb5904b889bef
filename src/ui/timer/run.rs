//! Starting and ending a timing. The time that a block took is recorded in the map when its timing
//! ends; undo skips that, as it is not a change that the user made.

use crate::insight::agenda::{block_after, first_open_block};
use crate::insight::name;
use crate::model::{Block, BlockField, BlockId, Value};
use crate::ops::{ActionName, Transaction};
use crate::ui::core::state::State;
use crate::ui::core::timer::Timer;
use crate::words::Message;

pub(super) const MINUTE: u64 = 60_000;

/// The running or paused timer.
pub(super) fn current(state: &State) -> Option<&Timer> {
    state.file.timer.timer.as_ref()
}

/// The block that comes next: the one after the current block or, if none is being timed, after the
/// last that has taken any time.
pub(super) fn next_block(state: &State) -> Option<BlockId> {
    match current(state).and_then(|timer| timer.block) {
        Some(block) if state.map().block(block).is_some() => block_after(state.map(), block),
        _ => first_open_block(state.map()),
    }
}

/// The block that `Enter` starts: the paused one; otherwise the next, or the current one if it is
/// the last.
pub(super) fn block_to_start(state: &State) -> Option<BlockId> {
    let paused = current(state).filter(|timer| timer.since.is_none());
    match paused {
        Some(timer) => timer.block,
        None => next_block(state).or_else(|| current(state).and_then(|timer| timer.block)),
    }
}

/// Whether this block is the one that is timed.
pub(super) fn is_current(state: &State, block: BlockId) -> bool {
    current(state).is_some_and(|timer| timer.block == Some(block))
}

/// The time left of a block's planned time, in milliseconds; all of it if it is used up. `None` if
/// no time is planned.
pub(super) fn allotted(block: &Block) -> Option<u64> {
    let planned = block.planned.map(|minutes| u64::from(minutes) * MINUTE).filter(|planned| *planned > 0)?;
    let taken = u64::from(block.actual_seconds()) * 1000;
    Some(planned.checked_sub(taken).filter(|left| *left > 0).unwrap_or(planned))
}

/// Ends the current timing and starts a new one of `allotted` milliseconds, of a block or, with
/// `None`, of something outside the agenda.
pub(super) fn start(state: &mut State, action: ActionName, block: Option<BlockId>, allotted: u64) {
    finish(state, action);
    let since = Some(state.session.now.milliseconds);
    state.file.timer.timer = Some(Timer { block, allotted, passed: 0, since, announced: false });
    let minutes = Message::new("timer-minutes").number("count", allotted.div_ceil(MINUTE));
    state.say(match block.and_then(|block| state.map().block(block)) {
        Some(block) => {
            Message::new("timer-started").text("name", block.name.as_str()).message("time", minutes)
        }
        None => Message::new("timer-started-ad-hoc").message("time", minutes),
    });
}

/// Ends the current timing; if it was of a block, adds the time to the block's actual time.
pub(super) fn finish(state: &mut State, action: ActionName) {
    let now = state.session.now.milliseconds;
    let Some(timer) = state.file.timer.timer.take() else { return };
    let seconds = u32::try_from((timer.elapsed(now) + 500) / 1000).unwrap_or(u32::MAX);
    let Some((id, block)) = timer.block.and_then(|id| Some((id, state.map().block(id)?))) else { return };
    if seconds == 0 {
        return;
    }
    let actual = Block::minutes(block.actual_seconds().saturating_add(seconds));
    let said = Message::new("did-block-time").message("what", name::of(state.map(), id.into()));
    let change = Transaction::new(action, said);
    state.record(&change.set(id, BlockField::Actual, Value::Number(actual)));
}
