//! What was last copied, for pasting.

use std::collections::BTreeMap;

use crate::model::{Lane, LaneId, Node};

/// The copied cards, touchpoints or stages with everything in them, parents first.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// Copies of the nodes; pasting gives them new ids.
    pub nodes: Vec<Node>,
    /// The lanes of the copied cards, to find matching lanes in another map.
    pub lanes: BTreeMap<LaneId, Lane>,
    /// The text that was put on the system clipboard with them.
    pub text: String,
}
