//! What is shown, and how: which screen, whose eyes, which density.

pub mod actions;
