//! What was copied last, until it is pasted.

use std::collections::BTreeMap;

use crate::model::{Lane, LaneId, Node};

/// What was copied: cards, touchpoints or stages with all that they hold, parents first.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// Copies of the nodes; pasting deals new ids.
    pub nodes: Vec<Node>,
    /// The lanes of the copied cards, so that they find theirs in another map.
    pub lanes: BTreeMap<LaneId, Lane>,
    /// The text that went to the system's clipboard with them.
    pub text: String,
}
