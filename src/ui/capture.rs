//! Typing on the board: cards and names, one after the other.

pub mod actions;
pub mod keep;
pub mod path;
pub mod state;
