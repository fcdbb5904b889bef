//! What is done when another program changed, made or removed the file.

pub mod actions;
pub mod report;
pub mod state;
