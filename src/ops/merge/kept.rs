//! What one side removed while the other worked on it. A card or a persona is kept because of the
//! edit. A stage, touchpoint or lane is kept with everything that was removed with it, until the
//! user decides: half of it would be what neither side wanted.

use std::collections::{BTreeMap, BTreeSet};

use super::outcome::Conflict;
use crate::model::{Field, Home, Id, Kind, Map, Position, Value};
use crate::ops::Op;

/// The nodes that one side removed and that are kept.
#[derive(Default)]
pub(super) struct KeptContainers {
    /// All nodes that are kept.
    pub ids: BTreeSet<Id>,
    /// Those that are kept by themselves, because they were edited.
    pub edited: Vec<Id>,
    /// Stages, touchpoints and lanes, each with what the other side added or changed in it.
    pub containers: BTreeMap<Id, BTreeSet<Id>>,
}

/// What is kept of the nodes `removed` from `base` by one side, because the other side `changed`
/// these nodes in its map.
pub(super) fn kept(
    base: &Map,
    removed: &BTreeSet<Id>,
    other: &Map,
    changed: &BTreeSet<Id>,
) -> KeptContainers {
    let mut containers: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    let mut edited = Vec::new();
    for id in changed {
        let around = around(other, *id);
        let mut is_within = false;
        for container in around.iter().filter(|one| holds_others(**one) && removed.contains(one)) {
            containers.entry(*container).or_default().insert(*id);
            is_within = true;
        }
        if removed.contains(id) && !holds_others(*id) {
            edited.push((*id, is_within));
        }
    }
    let only_here: BTreeSet<Id> = removed.iter().copied().filter(|id| other.contains(*id)).collect();
    let mut ids = whole(base, removed, &only_here, &containers);
    ids.extend(edited.iter().map(|(id, _)| *id));
    let waivers = base.waiver_ids().iter().filter(|id| {
        let about = base.waiver(**id).and_then(|waiver| waiver.about);
        removed.contains(&Id::from(**id)) && about.is_some_and(|about| ids.contains(&about))
    });
    let waivers: Vec<Id> = waivers.map(|id| (*id).into()).collect();
    ids.extend(waivers);
    // A container within another one that is kept is decided together with it.
    let inner: Vec<Id> = containers
        .keys()
        .filter(|id| around(other, **id).iter().any(|one| one != *id && containers.contains_key(one)))
        .copied()
        .collect();
    containers.retain(|id, _| !inner.contains(id));
    let edited = edited.into_iter().filter(|(_, is_within)| !is_within).map(|(id, _)| id).collect();
    KeptContainers { ids, edited, containers }
}

impl KeptContainers {
    /// The decisions for the user: keep each container because of the changes in it, or remove it.
    pub fn conflicts(&self, is_removed_by_ours: bool) -> impl Iterator<Item = Conflict> {
        self.containers.iter().map(move |(id, changed)| {
            let (kept, removed) = (Value::references(changed), Value::Unset);
            let (ours, theirs) = if is_removed_by_ours { (removed, kept) } else { (kept, removed) };
            Conflict { id: *id, field: Field::kept(id.kind()), ours, theirs }
        })
    }
}

/// These containers with everything that was removed with them, except what was also removed with
/// another container, or by both sides.
fn whole(
    base: &Map,
    removed: &BTreeSet<Id>,
    only_here: &BTreeSet<Id>,
    containers: &BTreeMap<Id, BTreeSet<Id>>,
) -> BTreeSet<Id> {
    if containers.is_empty() {
        return BTreeSet::new();
    }
    let mut whole: BTreeSet<Id> = containers.keys().copied().collect();
    for home in base.homes().filter(|home| only_here.contains(&Id::from(*home))) {
        let stage = base.stage_of(home).map(Id::from);
        if stage.is_some_and(|stage| containers.contains_key(&stage)) {
            whole.insert(home.into());
        }
    }
    let cards = base.cards().filter(|(id, card)| {
        let around = [Id::from(card.place.home), card.place.lane.into()];
        only_here.contains(&Id::from(*id))
            && around.iter().any(|one| whole.contains(one))
            && around.iter().all(|one| whole.contains(one) || !removed.contains(one))
    });
    let cards: Vec<Id> = cards.map(|(id, _)| id.into()).collect();
    whole.extend(cards);
    whole
}

fn holds_others(id: Id) -> bool {
    matches!(id.kind(), Kind::Stage | Kind::Touchpoint | Kind::Lane)
}

/// A node and its containers.
fn around(map: &Map, id: Id) -> Vec<Id> {
    let mut around = vec![id];
    match map.position(id) {
        Some(Position::Within(stage, _)) => around.push(stage.into()),
        Some(Position::Cell(place)) => {
            around.extend([Id::from(place.home), place.lane.into()]);
            if let (Home::Touchpoint(_), Some(stage)) = (place.home, map.stage_of(place.home)) {
                around.push(stage.into());
            }
        }
        Some(Position::Order(_)) | None => {}
    }
    around
}

/// The nodes that these ops add or change. Clearing a reference does not count as a change of its
/// node.
pub(super) fn changed(ops: &[Op]) -> BTreeSet<Id> {
    let is_work = |op: &&Op| {
        let clears = matches!(op, Op::Set(_, field, Value::Unset) if field.key.is_some());
        !clears && !matches!(op, Op::Remove(_))
    };
    ops.iter().filter(is_work).map(Op::id).collect()
}

/// The nodes that these ops remove.
pub(super) fn removed(ops: &[Op]) -> BTreeSet<Id> {
    let removal = |op: &Op| if let Op::Remove(id) = op { Some(*id) } else { None };
    ops.iter().filter_map(removal).collect()
}
