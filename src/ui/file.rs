//! Saving and autosave, the journal, undo and redo, quitting.

mod actions;
mod autosave;
mod journal;
mod state;
mod draft;
mod write;

pub use self::actions::{
    ACTIONS, LEAVING, nothing_to_redo, nothing_to_undo, opened, redo, save, typed_path, undo,
};
pub use self::autosave::{due as autosave_due, key_pressed, save_if_due as autosave_if_due, saved};
pub use self::draft::current_draft;
pub use self::journal::{
    failed as journal_failed, flush as flush_journal, is_kept, journaled, queued as queued_for_journal,
    verify as verify_journal, would_survive,
};
pub use self::state::{QuitDialog, SaveAsLine};
pub use self::write::{read_only, write};

use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::effect::Effect;
use crate::ui::core::prompt::WhenSaving;
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::PromptLine;
use crate::words::{Message, MessageId};

impl Dialog<State> for QuitDialog {
    fn scope(&self) -> &'static Scope {
        &LEAVING
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Screen
    }

    fn activity(&self, state: &State) -> Option<Message> {
        Some(match state.file.name() {
            _ if !would_survive(state) => Message::new("doing-leave-unkept"),
            name if name.is_empty() => Message::new("doing-leave-untitled"),
            name => Message::new("doing-leave").text("file", name),
        })
    }

    fn hint(&self, state: &State, action: &str) -> Option<MessageId> {
        // With no journal, quitting loses changes: say so.
        let loses = action == "leaving.discard" && !would_survive(state);
        loses.then(|| MessageId::new("hint-leave-unkept"))
    }

    fn always_shows_keys(&self) -> bool {
        true
    }
}

impl PromptLine for SaveAsLine {
    const LABEL: &'static str = "prompt-save-as";
    const HINT: &'static str = "hint-save-as";
    const WHEN_SAVING: WhenSaving = WhenSaving::IsTheFile;

    fn accept(&self, state: &mut State, typed: &str) -> Result<Vec<Effect>, Message> {
        let path = typed_path(typed)?;
        Ok(actions::save_as(state, path))
    }

    fn cancel(self, state: &mut State) {
        state.file.save.then_quit = false;
    }
}
