//! Merges two unrelated maps: for a map that is saved for the first time, over an existing file.

use super::merge::{Merged, merge};
use crate::model::{
    BallotField, Field, Id, Lane, LaneId, LaneKind, Map, Node, Place, Position, Refusal, Value,
};
use crate::ops::{Op, apply_all};

/// Merges two maps without a common base. Lanes that look the same to people become one, with the
/// id of `theirs`, so that whoever works on that map still finds it. Everything else is matched by
/// id.
pub fn merge_strangers(ours: &Map, theirs: &Map) -> Merged {
    let mut joined = ours.clone();
    for (ours, theirs) in same_lanes(ours, theirs) {
        // If it cannot be renamed, it stays a separate lane.
        let _ = rename(&mut joined, ours, theirs);
    }
    merge(&Map::default(), &joined, theirs)
}

/// Pairs of lanes that are the same, by their ids in both maps: first those with the same kind and
/// title, then those of the same kind of which one has no title (it is named after its kind). A
/// lane is in one pair at most.
fn same_lanes(ours: &Map, theirs: &Map) -> Vec<(LaneId, LaneId)> {
    let mut open = lanes_without(ours, theirs);
    let mut free = lanes_without(theirs, ours);
    let mut pairs = Vec::new();
    let titled: fn(&Lane, &Lane) -> bool = |one, other| one.title.trim() == other.title.trim();
    let untitled: fn(&Lane, &Lane) -> bool = |one, other| {
        one.kind != LaneKind::Custom && (one.title.trim().is_empty() || other.title.trim().is_empty())
    };
    for alike in [titled, untitled] {
        open.retain(|(id, lane)| {
            let same = |(_, other): &(LaneId, &Lane)| lane.kind == other.kind && alike(lane, other);
            let Some(place) = free.iter().position(same) else { return true };
            pairs.push((*id, free.remove(place).0));
            false
        });
    }
    pairs
}

/// The lanes of a map whose ids the other map does not use.
fn lanes_without<'map>(map: &'map Map, other: &Map) -> Vec<(LaneId, &'map Lane)> {
    let own = map.lane_ids().iter().filter(|id| !other.contains((**id).into()));
    own.filter_map(|id| Some((*id, map.lane(*id)?))).collect()
}

/// Gives a lane another id, and updates its cards and the references to it.
fn rename(map: &mut Map, from: LaneId, to: LaneId) -> Result<(), Refusal> {
    let Some(lane) = map.lane(from).cloned() else { return Ok(()) };
    let mut ops = vec![Op::Insert(Node::Lane(to, lane))];
    for id in map.cards_in_order() {
        if let Some(card) = map.card(id).filter(|card| card.place.lane == from) {
            let place = Place { lane: to, ..card.place.clone() };
            ops.push(Op::Set(id.into(), Field::POSITION, Value::Position(Position::Cell(place))));
        }
    }
    for id in map.ballot_ids() {
        if map.ballot(*id).is_some_and(|ballot| ballot.lane == Some(from)) {
            ops.push(Op::Set((*id).into(), BallotField::Lane.into(), Value::Reference(to.into())));
        }
    }
    ops.push(Op::Remove(Id::Lane(from)));
    apply_all(ops, map).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Home;
    use crate::ops::fixture::Fixture;

    /// A map with a card in a standard lane and one in a custom lane; the ids depend on `skipped`.
    fn sketch(skipped: usize, own: &str) -> Map {
        let mut fixture = Fixture::new("en");
        for _ in 0..skipped {
            fixture.persona("one of many");
        }
        let activity = fixture.lane(LaneKind::Activity, "Activity");
        let custom = fixture.lane(LaneKind::Custom, own);
        let stage = fixture.stage(own);
        let home = Home::Touchpoint(fixture.touchpoint(stage, own));
        for lane in [activity, custom] {
            fixture.card(home, lane, own);
        }
        fixture.map
    }

    #[test]
    fn lanes_of_one_kind_and_title_become_one_and_the_others_stay() {
        let (ours, theirs) = (sketch(0, "ours"), sketch(20, "theirs"));
        let merged = merge_strangers(&ours, &theirs);
        let map = &merged.map;
        let lane = |id: &LaneId| (map.lane(*id).unwrap().title.as_str(), map.card_count_of_lane(*id));
        let mut lanes: Vec<_> = map.lane_ids().iter().map(lane).collect();
        lanes.sort_unstable();
        assert_eq!(lanes, [("Activity", 2), ("ours", 1), ("theirs", 1)]);
        assert!(theirs.lane_ids().iter().all(|id| map.lane(*id).is_some()), "theirs keep their ids");
        assert_eq!(map.cards_in_order().count(), 4);
        assert!(merged.conflicts.is_empty() && merged.kept.is_empty(), "{merged:?}");
    }

    #[test]
    fn a_lane_without_a_title_is_called_by_its_kind() {
        let mut fixture = Fixture::new("en");
        fixture.lane(LaneKind::Activity, "");
        let merged = merge_strangers(&fixture.map, &sketch(20, "theirs"));
        let titles = merged.map.lane_ids().iter().map(|id| merged.map.lane(*id).unwrap().title.as_str());
        assert_eq!(titles.collect::<Vec<_>>(), ["Activity", "theirs"]);
        assert!(merged.conflicts.is_empty(), "{merged:?}");
    }

    #[test]
    fn a_second_lane_of_a_kind_and_title_is_not_lost() {
        let mut fixture = Fixture::new("en");
        for _ in 0..2 {
            fixture.lane(LaneKind::Activity, "Activity");
        }
        let merged = merge_strangers(&fixture.map, &sketch(20, "theirs"));
        assert_eq!(merged.map.lane_ids().len(), 3);
    }
}
