//! Showing only some cards.

pub mod actions;
