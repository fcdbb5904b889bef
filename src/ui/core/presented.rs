//! Where the presentation of the map stands, also while it is closed.

use crate::model::{Id, StageId};

/// The cards on a page at first, if there is room.
const MOST: usize = 6;

/// What a page belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// The map, its scope and its personas.
    #[default]
    Title,
    /// The emotions of all touchpoints.
    Curve,
    /// A stage and its cards.
    Stage(StageId),
    /// What is worth doing first.
    Ranking,
    /// What was decided.
    Decisions,
}

/// A page, and what is revealed of it. It stays the same page when another size of the screen or a change of the map moves
/// cards to other pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    pub section: Section,
    /// The index of the page in its section.
    pub part: usize,
    /// What the page begins with.
    pub first: Option<Id>,
    /// How many blocks of the page are revealed, without the first.
    pub revealed: usize,
    /// The index of what is highlighted among what is on the page.
    pub highlight: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presented {
    pub spot: Spot,
    /// The most cards on a page.
    pub most: usize,
    /// Whether the notes of the cards are shown.
    pub notes: bool,
}

impl Default for Presented {
    fn default() -> Presented {
        Presented { spot: Spot::default(), most: MOST, notes: false }
    }
}
