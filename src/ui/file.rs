//! Saving and autosave, the journal, undo and redo, quitting.

pub mod actions;
pub mod autosave;
pub mod journal;
pub mod state;
pub mod draft;
pub mod write;

use self::state::QuitDialog;
use crate::ui::core::dialog::{Dialog, DialogPlace};
use crate::ui::core::scope::Scope;
use crate::ui::core::state::State;

impl Dialog<State> for QuitDialog {
    fn scope(&self) -> &'static Scope {
        &actions::LEAVING
    }

    fn place(&self) -> DialogPlace {
        DialogPlace::Screen
    }

    fn asks(&self) -> bool {
        true
    }
}
