//! What one side removed while the other worked on it. A card or a persona stays for the sake of the edit. A stage, a
//! touchpoint or a lane stays with all that was removed with it, until people have decided: half of it would be neither
//! what the one nor what the other wanted.

use std::collections::{BTreeMap, BTreeSet};

use super::outcome::Conflict;
use crate::model::{Field, Home, Id, Kind, Map, Position, Value};
use crate::ops::Op;

/// What stays of what one side removed.
#[derive(Default)]
pub(super) struct KeptNodes {
    /// Every node that stays.
    pub ids: BTreeSet<Id>,
    /// What stays by itself, for an edit of it.
    pub edited: Vec<Id>,
    /// Stages, touchpoints and lanes, each with what the other side took in or changed in it.
    pub containers: BTreeMap<Id, BTreeSet<Id>>,
}

/// What stays of what one side `removed` from `base`, since the other side `changed` this in its map.
pub(super) fn kept(base: &Map, removed: &BTreeSet<Id>, other: &Map, changed: &BTreeSet<Id>) -> KeptNodes {
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
    // What stands in another that is to be decided is decided with it.
    let inner: Vec<Id> = containers
        .keys()
        .filter(|id| around(other, **id).iter().any(|one| one != *id && containers.contains_key(one)))
        .copied()
        .collect();
    containers.retain(|id, _| !inner.contains(id));
    let edited = edited.into_iter().filter(|(_, is_within)| !is_within).map(|(id, _)| id).collect();
    KeptNodes { ids, edited, containers }
}

impl KeptNodes {
    /// What people are to decide: to keep each, for the sake of what was changed in it, or to remove it.
    pub fn conflicts(&self, is_removed_by_ours: bool) -> impl Iterator<Item = Conflict> {
        self.containers.iter().map(move |(id, changed)| {
            let (kept, removed) = (Value::references(changed), Value::Unset);
            let (ours, theirs) = if is_removed_by_ours { (removed, kept) } else { (kept, removed) };
            Conflict { id: *id, field: Field::kept(id.kind()), ours, theirs }
        })
    }
}

/// These containers with all that was removed with them, but for what was removed with something else too, or by both.
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

/// A node, and what it stands in.
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

/// What these ops took in or changed. To clear a reference is no work on what held it.
pub(super) fn changed(ops: &[Op]) -> BTreeSet<Id> {
    let is_work = |op: &&Op| {
        let clears = matches!(op, Op::Set(_, field, Value::Unset) if field.key.is_some());
        !clears && !matches!(op, Op::Remove(_))
    };
    ops.iter().filter(is_work).map(Op::id).collect()
}

/// What these ops remove.
pub(super) fn removed(ops: &[Op]) -> BTreeSet<Id> {
    let removal = |op: &Op| if let Op::Remove(id) = op { Some(*id) } else { None };
    ops.iter().filter_map(removal).collect()
}
