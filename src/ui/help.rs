//! The keys of what is on the screen.

pub mod state;
pub mod view;
