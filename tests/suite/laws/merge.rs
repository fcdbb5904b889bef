//! Comparing maps, and merging them.

use std::collections::BTreeSet;

use masa::model::{CardId, ConflictSubject, Field, Home, Id, Map, Place, Position, Rank, Value};
use masa::ops::{Op, apply_all, diff, merge, merge_strangers};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::maps::{any_change, any_map, any_rank, every_id};

use super::compare::check_index;

proptest! {
    #[test]
    fn diff_turns_one_map_into_the_other(one in any_map(), other in any_map()) {
        let mut changed = one.clone();
        let ops = diff(&one, &other);
        prop_assert!(apply_all(ops.clone(), &mut changed).is_ok(), "{ops:?}");
        prop_assert_eq!(&changed, &other);
        prop_assert!(diff(&changed, &other).is_empty());
        prop_assert!(diff(&one, &one).is_empty());
        check_index(&changed)?;
    }

    #[test]
    fn merging_with_an_unchanged_side_gives_the_other(base in any_map(), side in any_map()) {
        for merged in [merge(&base, &side, &base), merge(&base, &base, &side), merge(&base, &side, &side)] {
            prop_assert_eq!(&merged.map, &side);
            prop_assert!(merged.conflicts.is_empty() && merged.kept.is_empty(), "{merged:?}");
        }
    }

    #[test]
    fn a_stranger_who_is_the_same_or_nothing_changes_nothing(side in any_map()) {
        let nothing = Map::default();
        let pairs = [(&side, &side), (&side, &nothing), (&nothing, &side)];
        for merged in pairs.map(|(ours, theirs)| merge_strangers(ours, theirs)) {
            prop_assert_eq!(&merged.map, &side);
            prop_assert!(merged.conflicts.is_empty() && merged.kept.is_empty(), "{merged:?}");
        }
    }

    #[test]
    fn merging_strangers_loses_nothing_but_the_second_of_two_equal_lanes(ours in any_map(), theirs in any_map()) {
        let merged = merge_strangers(&ours, &theirs).map;
        check_index(&merged)?;
        for id in every_id(&theirs) {
            prop_assert!(merged.contains(id), "{id:?} of theirs");
        }
        for id in every_id(&ours) {
            let is_joined = || match id {
                Id::Lane(id) => {
                    let kind = |map: &Map, id| map.lane(id).map(|lane| lane.kind);
                    theirs.lane_ids().iter().any(|other| kind(&theirs, *other) == kind(&ours, id))
                }
                _ => false,
            };
            prop_assert!(merged.contains(id) || is_joined(), "{id:?} of ours");
        }
    }

    #[test]
    fn any_merge_is_sound_and_loses_nothing_new(base in any_map(), ours in any_map(), theirs in any_map()) {
        let merged = merge(&base, &ours, &theirs);
        check_index(&merged.map)?;
        let is_new = |id: &Id| !base.contains(*id);
        for id in every_id(&ours).into_iter().chain(every_id(&theirs)).filter(is_new) {
            prop_assert!(merged.map.contains(id), "{id:?}");
        }
        for id in every_id(&base) {
            let everywhere = ours.contains(id) && theirs.contains(id);
            let nowhere = !ours.contains(id) && !theirs.contains(id);
            prop_assert!(!everywhere || merged.map.contains(id), "{id:?} was removed by nobody");
            prop_assert!(!nowhere || !merged.map.contains(id) || merged.kept.contains(&id), "{id:?}");
        }
        // Reported conflicts are in the map, and earlier ones are only gone if a side resolved
        // them.
        for conflict in &merged.conflicts {
            let disputed = ConflictSubject { id: conflict.id, field: conflict.field.clone() };
            prop_assert!(merged.map.conflict(&disputed).is_some(), "{conflict:?}");
        }
        for (disputed, _) in ours.conflicts() {
            let left = theirs.conflict(disputed).is_some() || base.conflict(disputed).is_none();
            prop_assert!(!left || merged.map.conflict(disputed).is_some(), "{disputed:?}");
        }
        // Merging the result again changes nothing.
        prop_assert_eq!(&merge(&ours, &merged.map, &ours).map, &merged.map);
        // With the sides swapped, the same fields are in conflict.
        let other = merge(&base, &theirs, &ours);
        let ids = |map: &Map| every_id(map).into_iter().collect::<BTreeSet<Id>>();
        prop_assert_eq!(ids(&other.map), ids(&merged.map));
        prop_assert_eq!(&other.kept, &merged.kept);
    }

    #[test]
    fn diff_of_a_changed_map_is_found((map, transaction) in any_change()) {
        let mut changed = map.clone();
        for op in transaction.ops {
            let _ = op.apply(&mut changed);
        }
        let mut found = map.clone();
        let ops = diff(&map, &changed);
        prop_assert!(apply_all(ops.clone(), &mut found).is_ok(), "{ops:?}");
        prop_assert_eq!(found, changed);
    }

    #[test]
    fn diff_of_one_moved_card_is_one_op(
        map in any_map(), which in any::<Index>(), home in any::<Index>(), lane in any::<Index>(), rank in any_rank()
    ) {
        let cards: Vec<CardId> = map.cards_in_order().collect();
        prop_assume!(!cards.is_empty());
        let homes: Vec<Home> = map.homes().collect();
        let place = Place { home: *home.get(&homes), lane: *lane.get(map.lane_ids()), rank };
        let id = *which.get(&cards);
        // There is no room between siblings of equal rank, so one cannot move alone.
        let ranks = |map: &Map| {
            let siblings = map.cards_in(place.home, place.lane).iter();
            siblings.map(|one| map.card(*one).unwrap().place.rank.clone()).collect::<Vec<Rank>>()
        };
        let distinct: BTreeSet<Rank> = ranks(&map).into_iter().collect();
        prop_assume!(distinct.len() == ranks(&map).len() && !distinct.contains(&place.rank));
        let mut moved = map.clone();
        Op::Set(id.into(), Field::POSITION, Value::Position(Position::Cell(place))).apply(&mut moved).unwrap();
        let ops = diff(&map, &moved);
        prop_assert_eq!(ops.len(), usize::from(moved != map), "{:?}", ops);
        prop_assert!(ops.iter().all(Op::is_move));
    }
}
