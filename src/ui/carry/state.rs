//! The state of a move.

use crate::model::{Home, Id, LaneId, StageId};
use crate::ops::Op;
use crate::ui::core::state::LeftScreen;

/// Nodes that are being moved. The map previews them at the target; nothing is changed until they
/// are dropped.
#[derive(Clone, Debug)]
pub struct Carry {
    /// The moved nodes: all of one kind, in reading order.
    pub ids: Vec<Id>,
    /// The one under the cursor; the others follow it.
    pub(super) leader: Id,
    pub target: CarryTarget,
    /// What makes the nodes, if they exist only once they are dropped.
    pub(super) made: Vec<Op>,
    /// The operations that move everything to the target; empty until a step was made.
    pub(super) ops: Vec<Op>,
    /// The screen that was left for the board, and is shown again if nothing is moved.
    pub(super) left: Option<LeftScreen>,
}

/// Where nodes are moved to. A place is the number of siblings before it, not counting those that
/// are moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryTarget {
    Cell(CellTarget),
    Within {
        stage: StageId,
        place: usize,
    },
    /// Stages or personas, in the map's list of them.
    Order {
        place: usize,
    },
}

/// The target of the leading card, and whether the others follow it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellTarget {
    pub home: Home,
    pub lane: LaneId,
    pub place: usize,
    /// Whether the others move to the same home. Until the home has changed, each keeps its own.
    pub homes_meet: bool,
    /// Whether the others move to the same lane. Until the lane has changed, each keeps its own.
    pub lanes_meet: bool,
}
