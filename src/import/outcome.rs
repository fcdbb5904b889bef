//! What was understood of an import, and what belonged nowhere.

use super::ImportShape;
use crate::model::Map;
use crate::words::Message;

/// What was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The map.
    pub map: Map,
    /// As what it was recognised.
    pub shape: ImportShape,
    /// How much the map holds.
    pub counts: Counts,
    /// What belonged nowhere; it stands in the map, in the stage “Unplaced”.
    pub unplaced: Vec<Unplaced>,
    /// What people should know: what was bent to fit.
    pub remarks: Vec<Message>,
}

/// How much a map holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many stages, “Unplaced” included.
    pub stages: usize,
    /// How many touchpoints.
    pub touchpoints: usize,
    /// How many cards.
    pub cards: usize,
    /// How many personas.
    pub personas: usize,
    /// How many lanes.
    pub lanes: usize,
}

/// A text that belonged nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Unplaced {
    /// What it says.
    pub text: String,
    /// Where it stood: a row and a column, or a line.
    pub place: Message,
    /// Why it belonged nowhere.
    pub why: Message,
}
