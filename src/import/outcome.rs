//! The result of an import.

use super::ImportShape;
use crate::model::Map;
use crate::words::Message;

/// An imported map, and what was not taken over as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub map: Map,
    /// The recognised shape.
    pub shape: ImportShape,
    pub counts: Counts,
    /// Texts that could not be placed; they are also in the map, in the stage “Unplaced”.
    pub unplaced: Vec<Unplaced>,
    /// Messages for the user about values that were adjusted.
    pub remarks: Vec<Message>,
}

/// The size of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The number of stages, including “Unplaced”.
    pub stages: usize,
    pub touchpoints: usize,
    pub cards: usize,
    pub personas: usize,
    pub lanes: usize,
}

/// A text that could not be placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Unplaced {
    pub text: String,
    /// Its position in the source: a row and a column, or a line.
    pub place: Message,
    /// The reason.
    pub why: Message,
}
