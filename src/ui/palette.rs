//! Every action by its name.

pub mod actions;
pub mod state;
pub mod view;
