//! Filtering the visible cards.

mod actions;

pub use self::actions::{ACTIONS, candidates, complete, completions_of, set};
