//! Merges the order of every list of a map.

use std::collections::{BTreeMap, BTreeSet};

use super::order::{moved, ordered};
use super::outcome::Conflict;
use crate::model::{ConflictSubject, Field, Home, Id, Kind, Map, Position, Rank, Value};
use crate::ops::Op;
use crate::ops::align::new_ranks;

/// Orders every list by the changes of both sides. Returns the nodes that both moved to different
/// places, and those that they moved past each other. Nodes whose order was `undecided` had no
/// former place.
pub(super) fn arrange(
    versions: [&Map; 3],
    undecided: &BTreeSet<&ConflictSubject>,
    merged: &mut Map,
) -> (Vec<Conflict>, Vec<Id>) {
    let is_placeless = |id: &Id| {
        !undecided.is_empty()
            && undecided.contains(&ConflictSubject { id: *id, field: Field::after(id.kind()) })
    };
    let (mut conflicts, mut crossed) = (Vec::new(), Vec::new());
    for (first, position) in lists(merged) {
        let [mut former, ours, theirs] = versions.map(|map| map.siblings(first, &position));
        former.retain(|id| !is_placeless(id));
        let members = merged.siblings(first, &position);
        let is_one = |side: &[Id], other: &[Id]| members == side && (former == other || side == other);
        if is_one(&ours, &theirs) || is_one(&theirs, &ours) {
            continue;
        }
        let ordered = ordered(&former, &ours, &theirs, &members);
        for (id, rank) in new_ranks(&ordered.list, &ranks(merged, &members)) {
            let moved = Op::Set(id, Field::POSITION, Value::Position(position.clone().ranked(rank)));
            // Cannot be refused: the node stays in its list.
            let _ = moved.apply(merged);
        }
        crossed.extend(ordered.crossed);
        let disputed: BTreeSet<Id> = ordered.disputed.into_iter().collect();
        let is_member: BTreeSet<Id> = members.into_iter().collect();
        let after_ours = afters(&ours, &disputed, |id| is_member.contains(id));
        // A node that is itself in conflict is no point of reference.
        let after_theirs = afters(&theirs, &disputed, |id| is_member.contains(id) && !disputed.contains(id));
        for (id, ours) in after_ours {
            let theirs = after_theirs.get(&id).copied().flatten();
            if ours == theirs {
                crossed.push(id);
                continue;
            }
            let (ours, theirs) = (Value::reference(ours), Value::reference(theirs));
            conflicts.push(Conflict { id, field: Field::after(id.kind()), ours, theirs });
        }
    }
    (conflicts, crossed)
}

/// The nodes that a side may have moved within their list.
pub(super) fn reordered(base: &Map, side: &Map) -> BTreeSet<Id> {
    let lists = lists(base).into_iter();
    lists
        .flat_map(|(first, position)| {
            moved(&base.siblings(first, &position), &side.siblings(first, &position))
        })
        .collect()
}

/// Every list that is not empty, given by its first node and that node's position.
fn lists(map: &Map) -> Vec<(Id, Position)> {
    fn first<K: Copy + Into<Id>>(ids: &[K]) -> Option<Id> {
        ids.first().map(|id| (*id).into())
    }
    let own = Kind::ALL.iter().map(|kind| map.listed(*kind).first().copied());
    let touchpoints = map.stage_ids().iter().map(|stage| first(map.touchpoints_of(*stage)));
    let cell = |home: Home| map.lane_ids().iter().map(move |lane| first(map.cards_in(home, *lane)));
    let firsts = own.chain(touchpoints).chain(map.homes().flat_map(cell)).flatten();
    firsts.filter_map(|id| Some((id, map.position(id)?))).collect()
}

fn ranks(map: &Map, ids: &[Id]) -> BTreeMap<Id, Rank> {
    ids.iter().filter_map(|id| Some((*id, map.rank(*id)?))).collect()
}

/// For each of these nodes, the last node before it that is a point of reference.
fn afters(list: &[Id], of: &BTreeSet<Id>, is_mark: impl Fn(&Id) -> bool) -> BTreeMap<Id, Option<Id>> {
    let mut last = None;
    let mut afters = BTreeMap::new();
    for id in list {
        if of.contains(id) {
            afters.insert(*id, last);
        }
        if is_mark(id) {
            last = Some(*id);
        }
    }
    afters
}
