//! An empty screen: what any new one needs at least.

use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::scope::{SCREEN as EVERY_SCREEN, Scope};
use crate::ui::core::state::{Action, Screen};
use crate::words::MessageId;

/// On the empty screen.
pub static BLANK: Scope = Scope {
    name: "blank",
    title: MessageId::new("scope-blank"),
    inherits: &[&EVERY_SCREEN],
    hints: &["view.board"],
};

/// The row of the table of screens.
pub static SCREEN: Screen = Screen {
    scope: &BLANK,
    open: || Box::new(()),
    view: |_, _| None,
    keep_in_view: |_| {},
    selection: |_| None,
    press: |_, _| {},
    double_click: "view.board",
    wheel: |_, _| {},
    shows_map: false,
};

/// The actions of this family.
pub static ACTIONS: &[Action] = actions! {
    "view.blank" "action-view-blank" View EVERY_SCREEN ["g e"] never_blocked, |state| {
        state.show_screen("blank");
        Vec::new()
    };
};
