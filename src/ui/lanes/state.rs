//! The list of lanes, and the list of kinds for a new lane.

use crate::model::{LaneId, LaneKind};
use crate::text::Editor;

/// The lanes of the map, one of which is selected.
#[derive(Clone, Debug)]
pub struct LaneList {
    pub selected: usize,
    /// The field in which a title is being typed.
    pub typing: Option<Typing>,
}

impl LaneList {
    pub fn new(selected: usize) -> LaneList {
        LaneList { selected, typing: None }
    }

    /// Whether the title of a new lane is being typed, which has a row of its own.
    pub fn is_adding(&self) -> bool {
        self.typing.as_ref().is_some_and(|typing| matches!(typing.target, Named::NewLane { .. }))
    }
}

/// The kinds that a new lane can have.
#[derive(Clone, Debug)]
pub struct LaneKindList {
    pub(super) selected: usize,
    /// The lane that the new one follows.
    pub(super) after: Option<LaneId>,
}

#[derive(Clone, Debug)]
pub struct Typing {
    pub target: Named,
    pub editor: Editor,
}

/// What the typed title is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// The title of an existing lane.
    Lane(LaneId),
    /// The title of a new lane.
    NewLane {
        kind: LaneKind,
        /// The lane that it follows.
        after: Option<LaneId>,
    },
}
