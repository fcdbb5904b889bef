//! Pasting: into a text field, as cards, or as a table.

mod actions;
mod grid;
mod heads;
mod make;
mod onto_map;

pub use self::actions::{handle, was_refused};
pub use self::onto_map::{into_cell, on_map};
