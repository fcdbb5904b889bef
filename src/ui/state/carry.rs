//! What is being carried to another place, and what was copied.

use std::collections::BTreeMap;

use crate::model::{Id, Node, Position};
use crate::ops::Op;

/// Something that is being moved: the map already shows it where it is, and nothing is decided yet.
#[derive(Clone, Debug)]
pub struct Carry {
    /// What is carried, in reading order.
    pub ids: Vec<Id>,
    /// What puts everything back.
    pub inverses: Vec<Op>,
    /// Where everything stood.
    pub origins: BTreeMap<Id, Position>,
}

/// What was copied: cards, touchpoints or stages with all that they hold, parents first.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// Copies of the nodes; pasting deals new ids.
    pub nodes: Vec<Node>,
    /// The text that went to the system's clipboard with them.
    pub text: String,
}
