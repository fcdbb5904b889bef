//! What is shown, and how: the screen, the persona, the density.

pub mod actions;
