//! Checking what a file contains now: which file, and what it should contain.

use std::path::PathBuf;

use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::core::task::{LookJob, Task};

/// The check of the open map's file; `None` if it was never saved.
pub fn look(state: &State) -> Option<LookJob> {
    let path = state.file.path.clone()?;
    let known = state.file.fingerprint?;
    Some(LookJob { path, known: Some(known), base: state.file.base.clone(), saving: false })
}

/// The check of a file to which a save was refused.
pub fn look_after_save(state: &State, path: PathBuf) -> Effect {
    let own = state.file.path.as_ref() == Some(&path);
    let known = state.file.fingerprint.filter(|_| own);
    let base = state.file.base.clone().filter(|_| own);
    Effect::Task(Task::Look(LookJob { path, known, base, saving: true }))
}
