//! The page and the settings of the presentation, which are kept while it is closed.

use crate::model::{Id, StageId};

/// The default for [`Presented::most`].
const MOST: usize = 6;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// The map, its scope and its personas.
    #[default]
    Title,
    /// The emotions of all touchpoints.
    Curve,
    /// A stage and its cards.
    Stage(StageId),
    /// The cards with the highest scores.
    Ranking,
    /// The cards with a decision.
    Decisions,
}

/// A page, and what is revealed of it. The page is known by its first item too, so that it is found
/// again if a new screen size or a change of the map moves items to other pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    pub section: Section,
    /// The index of the page in its section.
    pub part: usize,
    /// The first item of the page.
    pub first: Option<Id>,
    /// How many blocks of the page are revealed after the first.
    pub revealed: usize,
    /// The index of the highlighted item among the revealed ones.
    pub highlight: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presented {
    pub spot: Spot,
    /// The maximum number of cards on a page.
    pub most: usize,
    /// Whether the notes of cards and touchpoints are shown.
    pub notes: bool,
    /// Whether text is drawn at twice its size, where the terminal can do so; `None`: if the screen
    /// is large enough.
    pub large: Option<bool>,
}

impl Default for Presented {
    fn default() -> Presented {
        Presented { spot: Spot::default(), most: MOST, notes: false, large: None }
    }
}
