//! What was done to the map since its last review, read from the journal, in a list.

mod actions;

pub use self::actions::{ACTIONS, read};
