//! Pasting: into a text, as cards, as a table.

pub mod actions;
pub mod grid;
pub mod heads;
pub mod make;
pub mod onto_map;
