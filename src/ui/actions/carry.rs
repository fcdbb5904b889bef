//! Carrying things to another place, copying and pasting them.

use super::super::action::Action;

/// The actions of this family.
pub static ACTIONS: &[Action] = &[];
