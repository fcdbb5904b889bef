//! Searching for text, and going from match to match.

mod actions;

pub use self::actions::{ACTIONS, go, is_shown, keep, said, text_changed};
