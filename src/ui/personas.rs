//! The sheets of the personas, side by side.

pub mod actions;
pub mod layout;
pub mod state;
pub mod view;
