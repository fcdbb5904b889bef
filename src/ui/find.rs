//! Searching for text, and going from match to match.

pub mod actions;
