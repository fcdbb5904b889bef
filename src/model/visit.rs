//! One walk over everything in a map, in the order of the file, for whatever works by the schema.

use super::{Fields, Home, Id, Map};

/// What is done with each node.
pub trait Visitor {
    /// Called once for every node; the map itself comes first, as [`Id::Map`].
    fn visit<N: Fields>(&mut self, id: Id, node: &N);
}

/// Shows every node of the map to the visitor: the map itself, personas, lanes, each stage with its cards, its
/// touchpoints and theirs, then what the workshop left.
pub fn visit(map: &Map, visitor: &mut impl Visitor) {
    macro_rules! list {
        ($ids:ident, $get:ident) => {
            for id in map.$ids() {
                if let Some(node) = map.$get(*id) {
                    visitor.visit((*id).into(), node);
                }
            }
        };
    }
    visitor.visit(Id::Map, map.info());
    list!(persona_ids, persona);
    list!(lane_ids, lane);
    for home in map.homes() {
        match home {
            Home::Stage(id) => map.stage(id).into_iter().for_each(|stage| visitor.visit(id.into(), stage)),
            Home::Touchpoint(id) => {
                map.touchpoint(id).into_iter().for_each(|touchpoint| visitor.visit(id.into(), touchpoint));
            }
        }
        for lane in map.lane_ids() {
            for id in map.cards_in(home, *lane) {
                if let Some(card) = map.card(*id) {
                    visitor.visit((*id).into(), card);
                }
            }
        }
    }
    list!(block_ids, block);
    list!(parked_ids, parked_thought);
    list!(ballot_ids, ballot);
    list!(waiver_ids, waiver);
}
