//! Saving and autosave, the journal, undo and redo, quitting.

mod actions;
mod autosave;
mod journal;
mod state;
mod draft;
mod write;

pub use self::actions::{
    ACTIONS, LEAVING, nothing_to_redo, nothing_to_undo, opened, redo, save, save_as, undo,
};
pub use self::autosave::{due as autosave_due, key_pressed, save_if_due as autosave_if_due, saved};
pub use self::draft::current_draft;
pub use self::journal::{
    failed as journal_failed, flush as flush_journal, is_kept, journaled, queued as queued_for_journal,
    verify as verify_journal, would_survive,
};
pub use self::state::QuitDialog;
pub use self::write::{read_only, write};

use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for QuitDialog {
    fn scope(&self) -> &'static Scope {
        &LEAVING
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Screen
    }

    fn asks(&self) -> bool {
        true
    }
}
