//! One of several things being chosen.

use crate::model::CardId;

/// What is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Whom these cards are for.
    PersonasOf(Vec<CardId>),
    /// A lane, to be changed.
    Lanes,
    /// A format to export in.
    Formats,
}

/// A list, and where one stands in it.
#[derive(Clone, Debug)]
pub struct List {
    /// What is chosen.
    pub choice: Choice,
    /// The row that is selected.
    pub selected: usize,
}
