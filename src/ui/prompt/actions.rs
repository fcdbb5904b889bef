//! Actions of the prompt. Which line is asked for, and what becomes of it, its dialog says.

use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::cannot_save;
use crate::ui::core::effect::Effect;
use crate::ui::core::prompt::{PromptKeys, Run, WhenSaving};
use crate::ui::core::scope::PROMPT;
use crate::ui::core::state::{Action, State};
use crate::ui::file;
use crate::words::Message;

pub static ACTIONS: &[Action] = actions! {
    "prompt.keep" "action-prompt-keep" Text PROMPT ["Enter"] never_blocked, |state| run(state, |keys| keys.accept);
    "prompt.cancel" "action-prompt-cancel" Text PROMPT ["Esc"] never_blocked, |state| run(state, |keys| keys.cancel);
    "prompt.save" "action-save" File PROMPT ["Ctrl-S", "F2"] cannot_save, save;
    "prompt.complete" "action-prompt-complete" Text PROMPT ["Tab"] no_completion, |state| run(state, |keys| keys.complete);
};

/// The keys of the uppermost dialog, if it is a prompt.
fn open_prompt(state: &State) -> Option<PromptKeys<State>> {
    state.dialogs.uppermost()?.prompt()
}

fn run(state: &mut State, key: fn(&PromptKeys<State>) -> Run<State>) -> Vec<Effect> {
    open_prompt(state).map_or_else(Vec::new, |keys| key(&keys)(state))
}

/// Saves the map. A prompt for a search or a filter stays open; a line that belongs to the map is
/// stored first. If the map has no file yet, the prompt is replaced by one for its name.
fn save(state: &mut State) -> Vec<Effect> {
    let Some(keys) = open_prompt(state) else { return Vec::new() };
    let mut effects = match keys.when_saving {
        WhenSaving::IsTheFile => return (keys.accept)(state),
        WhenSaving::IsAccepted => (keys.accept)(state),
        WhenSaving::Stays if state.file.path.is_none() => (keys.cancel)(state),
        WhenSaving::Stays => return file::save(state),
    };
    // If the line was not valid, its complaint must stay visible.
    if open_prompt(state).is_none() {
        effects.extend(file::save(state));
    }
    effects
}

fn no_completion(state: &State) -> Option<Message> {
    // Help or the palette may lie above the prompt.
    let prompt = state.dialogs.iter().find_map(|dialog| dialog.prompt());
    let can_complete = prompt.is_some_and(|keys| (keys.can_complete)(state));
    (!can_complete).then(|| Message::new("blocked-no-completion"))
}
