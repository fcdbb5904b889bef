//! Every field of what is selected.

pub mod actions;
pub mod entry;
pub mod field;
pub mod state;
pub mod view;
