//! Stores the ranks of the map in memory that loading its text would assign differently, because
//! the positions in records refer to them.

use std::collections::BTreeMap;

use serde_json::{Map as Object, Value as Json};

use super::form;
use crate::model::{Field, Fields, Id, Map, Rank, Value, Visitor, visit};
use crate::ops::Op;

pub(crate) type Ranks = BTreeMap<Id, Rank>;

/// The ranks of `map` that differ in `loaded`, an equal map.
pub(crate) fn rank_differences(loaded: &Map, map: &Map) -> Ranks {
    struct Differing<'map>(&'map Map, Ranks);
    impl Visitor for Differing<'_> {
        fn visit<N: Fields>(&mut self, id: Id, node: &N) {
            let Some(position) = node.position() else { return };
            if self.0.position(id).as_ref() != Some(&position) {
                self.1.insert(id, position.rank().clone());
            }
        }
    }
    let mut rank_differences = Differing(loaded, Ranks::new());
    visit(map, &mut rank_differences);
    rank_differences.1
}

/// Sets the ranks of a map's nodes; nodes that it does not have are ignored.
pub(crate) fn apply_ranks(map: &mut Map, ranks: &Ranks) {
    for (id, rank) in ranks {
        if let Some(position) = map.position(*id) {
            // Cannot be refused: the node exists and keeps its place.
            let _ = Op::Set(*id, Field::POSITION, Value::Position(position.ranked(rank.clone()))).apply(map);
        }
    }
}

/// Ops that give `from` the ranks of `to`, an equal map.
pub(crate) fn corrections(from: &Map, to: &Map) -> Vec<Op> {
    let positions = rank_differences(from, to)
        .into_keys()
        .filter_map(|id| Some((id, to.value(id, &Field::POSITION).ok()?)));
    positions.map(|(id, position)| Op::Set(id, Field::POSITION, position)).collect()
}

/// Reads ranks; `None` if an id or a rank is none.
pub(in crate::format) fn ranks_of(json: &Json) -> Option<Ranks> {
    json.as_object()?.iter().map(|(id, rank)| Some((id.parse().ok()?, form::rank_of(rank)?))).collect()
}

/// Writes ranks as an object, by id.
pub(in crate::format) fn ranks_to(ranks: &Ranks) -> Json {
    let entries = ranks.iter().map(|(id, rank)| (id.to_string(), rank.as_str().into()));
    Json::Object(entries.collect::<Object<_, _>>())
}
