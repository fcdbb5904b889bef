//! The line that is asked for above the footer.

pub mod actions;
pub mod state;
pub mod view;
