//! What holds in every dialog.

pub mod actions;
