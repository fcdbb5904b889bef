//! What was understood of an import, and what belonged nowhere.

use super::ImportShape;
use crate::model::Map;
use crate::words::Message;

/// What was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub map: Map,
    /// As what it was recognised.
    pub shape: ImportShape,
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
    pub touchpoints: usize,
    pub cards: usize,
    pub personas: usize,
    pub lanes: usize,
}

/// A text that belonged nowhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Unplaced {
    pub text: String,
    /// Where it stood: a row and a column, or a line.
    pub place: Message,
    /// Why it belonged nowhere.
    pub why: Message,
}
