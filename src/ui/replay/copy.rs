//! Saving the map that the replay shows as a new file.

use std::path::PathBuf;
use std::sync::Arc;

use super::state::Replay;
use crate::model::Map;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::core::task::{CopyJob, Task};
use crate::ui::file;
use crate::ui::widget::prompt::state::{Prompt, PromptLine};
use crate::words::Message;

/// The line that asks for the name of the file.
#[derive(Clone, Debug)]
pub struct CopyLine {
    map: Arc<Map>,
}

/// Asks for the name, and pauses.
pub(super) fn ask(state: &mut State) -> Vec<Effect> {
    let Some(replay) = state.dialogs.top_mut::<Replay>() else { return Vec::new() };
    replay.due = None;
    let line = CopyLine { map: Arc::new(replay.map().clone()) };
    state.dialogs.open(Prompt::new(line, ""));
    Vec::new()
}

impl PromptLine for CopyLine {
    const LABEL: &'static str = "prompt-save-copy";
    const HINT: &'static str = "hint-save-copy";

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        let path = file::typed_path(typed)?;
        let Some(of) = state.file.path.clone() else { return Ok(Vec::new()) };
        let job = CopyJob { map: Arc::clone(&self.map), path, of };
        Ok(vec![Effect::Task(Task::SaveCopy(job))])
    }
}

/// Says where the copy is, or why there is none.
pub fn saved(state: &mut State, result: Result<PathBuf, Message>) {
    state.say(match result {
        Ok(path) => Message::new("replay-copied").text("file", path.to_string_lossy()),
        Err(reason) => reason,
    });
}
