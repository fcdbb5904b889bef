//! Pasting: into a text field, as cards, or as a table.

pub mod actions;
pub mod grid;
pub mod heads;
pub mod make;
pub mod onto_map;
