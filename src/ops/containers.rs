//! Which nodes must exist for a node to have its position.

use crate::model::{Id, Node, Position};

/// The nodes that this node is in.
pub(super) fn containers_of(node: &Node) -> Vec<Id> {
    match node {
        Node::Card(_, card) => vec![card.place.home.into(), card.place.lane.into()],
        Node::Touchpoint(_, touchpoint) => vec![touchpoint.stage.into()],
        _ => Vec::new(),
    }
}

/// The nodes that must exist for this position.
pub(super) fn containers(position: &Position) -> Vec<Id> {
    match position {
        Position::Order(_) => Vec::new(),
        Position::Within(stage, _) => vec![(*stage).into()],
        Position::Cell(place) => vec![place.home.into(), place.lane.into()],
    }
}
