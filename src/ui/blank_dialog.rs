//! An empty dialog: what any new one needs at least.

use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::dialog::Dialog;
use crate::ui::core::scope::{SCREEN, Scope};
use crate::ui::core::state::{Action, State};
use crate::words::MessageId;

/// In the empty dialog.
pub static BLANK_DIALOG: Scope = Scope {
    name: "blank-dialog",
    title: MessageId::new("scope-blank-dialog"),
    inherits: &[],
    hints: &["blank.close"],
};

/// The dialog.
#[derive(Clone, Debug)]
pub struct Blank;

impl Dialog<State> for Blank {
    fn scope(&self) -> &'static Scope {
        &BLANK_DIALOG
    }
}

/// The actions of this family.
pub static ACTIONS: &[Action] = actions! {
    "blank.open" "action-blank-open" View SCREEN [] never_blocked, |state| {
        state.dialogs.open_alone(Blank);
        Vec::new()
    };
    "blank.close" "action-dialog-close" View BLANK_DIALOG ["Esc", "q"] never_blocked, |state| {
        state.dialogs.close();
        Vec::new()
    };
};
