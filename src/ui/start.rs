//! The start screen: recent maps, templates, samples.

pub mod actions;
pub mod layout;
pub mod state;
pub mod view;
