//! Where a node stands: in which list, and where in it.

use super::id::{Id, LaneId, StageId, TouchpointId};
use super::rank::Rank;

/// Where a card is at home: a touchpoint, or a stage as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    /// Of the stage as a whole.
    Stage(StageId),
    /// Of one touchpoint; only the touchpoint knows its stage, so moving it moves its cards.
    Touchpoint(TouchpointId),
}

impl From<Home> for Id {
    fn from(home: Home) -> Id {
        match home {
            Home::Stage(stage) => stage.into(),
            Home::Touchpoint(touchpoint) => touchpoint.into(),
        }
    }
}

/// A card's place: one value, so that a move is one change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The touchpoint or stage.
    pub home: Home,
    /// The lane.
    pub lane: LaneId,
    /// The order within the cell.
    pub rank: Rank,
}

/// Where any node stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// In the map's own list of its kind (stages, lanes, personas …).
    Order(Rank),
    /// A touchpoint within its stage.
    Within(StageId, Rank),
    /// A card in its cell.
    Cell(Place),
}
