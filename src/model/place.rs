//! Positions of nodes: in which list, and where in it.

use super::id::{Id, LaneId, StageId, TouchpointId};
use super::rank::Rank;

/// What a card belongs to: a touchpoint, or a stage as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Home {
    Stage(StageId),
    /// Only the touchpoint knows its stage, so moving it moves its cards.
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

/// A card's place as one value, so that a move is one change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub home: Home,
    pub lane: LaneId,
    pub rank: Rank,
}

/// The position of any node.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// In the map's own list of its kind (stages, lanes, personas …).
    Order(Rank),
    /// A touchpoint within its stage.
    Within(StageId, Rank),
    /// A card in its cell.
    Cell(Place),
}
