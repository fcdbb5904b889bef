//! Actions that are available in every dialog.

pub mod actions;
