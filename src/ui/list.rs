//! The list of choices that several dialogs show.

pub mod actions;
pub mod state;
pub mod view;
