//! Looking at what a file holds now: which file, and what it should hold.

use std::path::PathBuf;

use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::core::task::{LookJob, Task};

/// The look at the map's own file, while it is open; `None` where it has none yet.
pub fn look(state: &State) -> Option<LookJob> {
    let path = state.file.path.clone()?;
    let known = state.file.fingerprint?;
    Some(LookJob { path, known: Some(known), base: state.file.base.clone(), saving: false })
}

/// A look at the file that a save did not write.
pub fn look_after_save(state: &State, path: PathBuf) -> Effect {
    let own = state.file.path.as_ref() == Some(&path);
    let known = state.file.fingerprint.filter(|_| own);
    let base = state.file.base.clone().filter(|_| own);
    Effect::Task(Task::Look(LookJob { path, known, base, saving: true }))
}
