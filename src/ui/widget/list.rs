//! A list of rows, one of which is selected: drawing it, moving the selection, choosing. The dialog that
//! shows it knows what the rows are.

pub mod actions;
pub mod selection;
pub mod view;
