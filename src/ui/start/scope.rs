//! The scope of the start screen, in which importing has a key, too.

use crate::ui::core::scope::{SCREEN, Scope};
use crate::words::MessageId;

pub static START: Scope = Scope {
    name: "start",
    title: MessageId::new("scope-start"),
    inherits: &[&SCREEN],
    hints: &["start.open", "start.new", "start.sample", "start.import", "start.tour", "program.leave"],
};
