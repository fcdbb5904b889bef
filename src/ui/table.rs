//! The table: touchpoints as rows, lanes as columns.

pub mod actions;
pub mod layout;
pub mod state;
pub mod view;
