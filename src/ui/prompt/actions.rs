//! Actions of the prompt, which asks for a search, a filter, an owner or a file name.

use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::blocked::cannot_save;
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{EDITING, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::prompt::state::{Prompt, Purpose};
use crate::ui::{card, file, filter, find, import};
use crate::words::{Message, MessageId};

pub static PROMPT: Scope = Scope {
    name: "prompt",
    title: MessageId::new("scope-prompt"),
    inherits: &[&EDITING],
    hints: &["prompt.keep", "prompt.cancel", "prompt.complete", "text.help"],
};

pub static ACTIONS: &[Action] = actions! {
    "prompt.keep" "action-prompt-keep" Text PROMPT ["Enter"] never_blocked, keep;
    "prompt.cancel" "action-prompt-cancel" Text PROMPT ["Esc"] never_blocked, cancel;
    "prompt.save" "action-save" File PROMPT ["Ctrl-S", "F2"] cannot_save, save;
    "prompt.complete" "action-prompt-complete" Text PROMPT ["Tab"] no_completion, filter::complete;
};

/// Saves the map. A prompt for a search or a filter stays open; a line that belongs to the map is
/// stored first. If the map has no file yet, the prompt is replaced by one for its name.
fn save(state: &mut State) -> Vec<Effect> {
    let Some(prompt) = state.dialogs.top::<Prompt>() else { return Vec::new() };
    let mut effects = match prompt.purpose {
        Purpose::SaveAs => return keep(state),
        Purpose::Owner => keep(state),
        _ if state.file.path.is_none() => cancel(state),
        _ => return file::save(state),
    };
    // If the line was not valid, its complaint must stay visible.
    if state.dialogs.top::<Prompt>().is_none() {
        effects.extend(file::save(state));
    }
    effects
}

fn no_completion(state: &State) -> Option<Message> {
    filter::candidates(state).is_empty().then(|| Message::new("blocked-no-completion"))
}

/// Accepts the line; if it is not valid, the prompt stays open and says why.
fn keep(state: &mut State) -> Vec<Effect> {
    let Some(prompt) = state.dialogs.take::<Prompt>() else { return Vec::new() };
    let typed = prompt.editor.text().trim().to_owned();
    let taken = match prompt.purpose {
        Purpose::Find { .. } => return find::keep(state, prompt),
        Purpose::Filter => filter::set(state, &typed),
        Purpose::Owner => card::set_owner(state, &typed),
        Purpose::SaveAs => save_as(state, &typed),
        Purpose::Import => import::begin(state, &typed),
    };
    taken.unwrap_or_else(|complaint| {
        state.dialogs.open_alone(Prompt { complaint: Some(complaint), ..prompt });
        Vec::new()
    })
}

/// Closes the prompt and restores everything as it was before.
fn cancel(state: &mut State) -> Vec<Effect> {
    let Some(prompt) = state.dialogs.take::<Prompt>() else { return Vec::new() };
    match prompt.purpose {
        Purpose::Find { origin, anchor } => {
            state.board.cursor = origin;
            state.board.anchor = anchor;
        }
        Purpose::SaveAs => state.file.quit_once_saved = false,
        Purpose::Filter | Purpose::Owner | Purpose::Import => {}
    }
    Vec::new()
}

fn save_as(state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
    let name = typed.rsplit(std::path::is_separator).next().unwrap_or_default();
    if name.is_empty() {
        return Err(Message::new("complaint-no-file-name"));
    }
    if name == "." || name == ".." || typed.chars().any(char::is_control) {
        return Err(Message::new("complaint-file-name"));
    }
    Ok(file::save_as(state, typed))
}
