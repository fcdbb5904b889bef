//! Stores the timer in the state directory whenever it changes.

use std::path::PathBuf;

use crate::format::KeptTimer;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::core::task::{KeepTimerJob, Task};
use crate::ui::core::timer::Timer;

/// Returns the effects that store the timer as it is now, or remove a stored one, if the timer or
/// the path of its map has changed.
pub fn keep(state: &mut State) -> Vec<Effect> {
    let now = state.session.now.milliseconds;
    let path = state.file.path.clone().filter(|_| state.file.read_only.is_none());
    // Whether the end was announced is not stored: a timer that is over when it is loaded counts as
    // announced.
    let timer = state.file.timer.timer.clone().map(|timer| Timer { announced: false, ..timer });
    let wanted = path.zip(timer);
    if wanted == state.file.timer.stored {
        return Vec::new();
    }
    let former = std::mem::replace(&mut state.file.timer.stored, wanted.clone());
    let is_left = |(path, _): &(PathBuf, Timer)| wanted.as_ref().is_none_or(|(wanted, _)| wanted != path);
    let removed = former.filter(is_left).map(|(path, _)| KeepTimerJob { path, timer: None, at: now });
    let stored = wanted.map(|(path, timer)| {
        let Timer { block, allotted, since, .. } = timer;
        let kept = KeptTimer { block, allotted, passed: timer.elapsed(now), is_running: since.is_some() };
        KeepTimerJob { path, timer: Some(kept), at: now }
    });
    removed.into_iter().chain(stored).map(|job| Effect::Task(Task::KeepTimer(job))).collect()
}
