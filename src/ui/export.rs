//! The export dialog, and what an export came to.

pub mod actions;
pub mod choices;
pub mod file_name;
pub mod outcome;
pub mod state;
pub mod view;
