//! The stage and lane *Unplaced*, for new nodes whose place is gone. Id and rank are fixed, so that
//! every replica creates the same.

use crate::model::{Home, Id, Lane, LaneId, LaneKind, Map, Node, Rank, Stage, StageId, Token};
use crate::words::{Message, Words};

fn token() -> Token {
    Token::parse("unplaced").unwrap_or_else(|| Token::from_bits(0))
}

/// After everything that was loaded or added.
fn rank() -> Rank {
    Rank::parse("zzzz").unwrap_or_default()
}

/// Whether a node with this id is the stage or the lane *Unplaced*.
pub(super) fn is_shelter(id: Id) -> bool {
    [Id::from(StageId::new(token())), LaneId::new(token()).into()].contains(&id)
}

/// The node with a place that exists, and the nodes that must be inserted before it for that.
pub(super) fn housed(mut node: Node, map: &Map) -> (Node, Vec<Node>) {
    let (stage, lane) = (StageId::new(token()), LaneId::new(token()));
    let mut needed: Vec<Id> = Vec::new();
    match &mut node {
        Node::Card(_, card) => {
            if !map.contains(card.place.home.into()) {
                card.place.home = Home::Stage(stage);
                needed.push(stage.into());
            }
            if !map.contains(card.place.lane.into()) {
                card.place.lane = lane;
                needed.push(lane.into());
            }
        }
        Node::Touchpoint(_, touchpoint) if !map.contains(touchpoint.stage.into()) => {
            touchpoint.stage = stage;
            needed.push(stage.into());
        }
        _ => {}
    }
    let shelters = needed.into_iter().filter(|id| !map.contains(*id)).map(|id| {
        // The language is part of the map, so this is the same name on every replica of one version.
        let words = Words::of(&map.info().language).unwrap_or_else(Words::english);
        let name = words.say_plain(&Message::new("import-unplaced"));
        match id {
            Id::Lane(_) => {
                Node::Lane(lane, Lane { title: name, rank: rank(), ..Lane::new(LaneKind::Custom) })
            }
            _ => Node::Stage(stage, Stage { name, rank: rank(), ..Stage::default() }),
        }
    });
    let shelters = shelters.collect();
    (node, shelters)
}
