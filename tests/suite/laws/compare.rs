//! The check of the index of a map against a map that is built from scratch.

use std::collections::BTreeSet;

use masa::model::{CardId, Id, Map, Node, Value};
use masa::ops::Op;
use proptest::prelude::*;

/// The same nodes in a new map, inserted in reverse order.
pub fn rebuilt(map: &Map) -> Map {
    let mut again = Map::new(map.info().clone());
    let mut nodes: Vec<Node> = map.ids().into_iter().filter_map(|id| map.node(id)).collect();
    // Containers must come first; within a kind the order is reversed.
    nodes.reverse();
    nodes.sort_by_key(|node| match node {
        Node::Card(..) => 2,
        Node::Touchpoint(..) => 1,
        _ => 0,
    });
    for node in nodes {
        Op::Insert(node).apply(&mut again).unwrap();
    }
    for (disputed, sides) in map.conflicts() {
        let sides = Value::Sides(Box::new(sides.clone()));
        Op::Set(Id::Map, disputed.conflict(), sides).apply(&mut again).unwrap();
    }
    again
}

pub fn check_index(map: &Map) -> Result<(), TestCaseError> {
    let again = rebuilt(map);
    prop_assert_eq!(map, &again);
    prop_assert_eq!(map.card_count(), map.cards().count());
    let in_order: BTreeSet<CardId> = map.cards_in_order().collect();
    prop_assert_eq!(in_order, map.cards().map(|(id, _)| id).collect::<BTreeSet<_>>());
    for stage in map.stage_ids() {
        prop_assert_eq!(map.touchpoints_of(*stage), again.touchpoints_of(*stage));
        prop_assert_eq!(map.card_count_of_stage(*stage), again.card_count_of_stage(*stage));
    }
    for home in map.homes() {
        prop_assert_eq!(map.card_count_of_home(home), again.card_count_of_home(home));
    }
    for lane in map.lane_ids() {
        prop_assert_eq!(map.card_count_of_lane(*lane), again.card_count_of_lane(*lane));
    }
    for (id, _) in map.cards() {
        let sorted = |map: &Map| {
            let mut answers = map.answers_to(id).to_vec();
            answers.sort();
            answers
        };
        prop_assert_eq!(sorted(map), sorted(&again));
    }
    Ok(())
}
