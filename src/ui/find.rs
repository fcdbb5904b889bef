//! Finding text, and going from one place to the next.

pub mod actions;
