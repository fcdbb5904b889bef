//! Whether maps are exactly equal, and whether a map is valid.

use std::collections::BTreeSet;

use crate::model::{Id, Map};
use crate::ops::op::apply_all;
use crate::ops::{Op, diff};

/// Whether both maps are the same, including ranks.
pub(crate) fn is_same(one: &Map, other: &Map) -> bool {
    one == other && one.ids().into_iter().all(|id| one.node(id) == other.node(id))
}

/// Checks that the index of the map is what its nodes say, and that every node has its place.
pub(crate) fn check(map: &Map) -> Result<(), String> {
    let ids = map.ids();
    if ids.iter().collect::<BTreeSet<_>>().len() != ids.len() {
        return Err("a node is listed twice".to_owned());
    }
    let listed = ids.iter().filter(|id| matches!(id, Id::Card(_))).count();
    if listed != map.card_count() {
        return Err(format!("{} cards, {listed} listed", map.card_count()));
    }
    let mut again = Map::new(map.info().clone());
    let nodes = ids.iter().filter_map(|id| map.node(*id)).map(Op::Insert).collect();
    apply_all(nodes, &mut again).map_err(|refusal| format!("a node without a place: {refusal}"))?;
    let conflicts = diff(&again, map);
    apply_all(conflicts, &mut again).map_err(|refusal| refusal.to_string())?;
    if !is_same(&again, map) {
        return Err("the index does not say what the nodes say".to_owned());
    }
    let lanes = map.lane_ids().iter().all(|id| map.card_count_of_lane(*id) == again.card_count_of_lane(*id));
    let stages =
        map.stage_ids().iter().all(|id| map.card_count_of_stage(*id) == again.card_count_of_stage(*id));
    let homes = map.homes().all(|home| map.card_count_of_home(home) == again.card_count_of_home(home));
    let answers = map.cards().all(|(id, _)| {
        let set = |map: &Map| map.answers_to(id).iter().copied().collect::<BTreeSet<_>>();
        set(map) == set(&again)
    });
    if lanes && stages && homes && answers { Ok(()) } else { Err("a count is wrong".to_owned()) }
}
