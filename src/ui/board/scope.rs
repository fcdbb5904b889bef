//! The scope of the board, in which the features that add to the board have keys, too.

use crate::ui::core::scope::{SCREEN, SELECTION, Scope};
use crate::words::MessageId;

pub static BOARD: Scope = Scope {
    name: "board",
    title: MessageId::new("scope-board"),
    inherits: &[&SELECTION, &SCREEN],
    hints: &[
        "card.add",
        "edit",
        "touchpoint.add",
        "carry.begin",
        "find.begin",
        "view.palette",
        "view.help",
        "file.save",
        "history.undo",
    ],
};
