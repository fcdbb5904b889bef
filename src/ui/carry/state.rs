//! What is being carried to another place.

use crate::model::{Home, Id, LaneId, StageId};
use crate::ops::Op;

/// Something that is being moved: the map already shows it where it is, and nothing is decided yet.
#[derive(Clone, Debug)]
pub struct Carry {
    /// What is carried, all of one kind, in reading order.
    pub ids: Vec<Id>,
    /// The one that the cursor stands on; the others come along.
    pub leader: Id,
    /// Where it is carried to.
    pub target: Target,
    /// What brings everything there; none as long as nothing has moved.
    pub ops: Vec<Op>,
}

/// Where something is carried to. A place counts the siblings that are not carried and stand before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Cards.
    Cell(CellTarget),
    /// Touchpoints, to this stage.
    Within {
        /// The stage.
        stage: StageId,
        /// The place among its touchpoints.
        place: usize,
    },
    /// Stages or personas, in the map's own list.
    Order {
        /// The place in the list.
        place: usize,
    },
}

/// Where the leading card goes, and how far the others come along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellTarget {
    /// Its home.
    pub home: Home,
    /// Its lane.
    pub lane: LaneId,
    /// Its place in the cell.
    pub place: usize,
    /// Whether the others come to the same home; as long as no home was changed each stays at its own.
    pub homes_meet: bool,
    /// Whether the others come to the same lane; as long as no lane was changed each stays in its own.
    pub lanes_meet: bool,
}
