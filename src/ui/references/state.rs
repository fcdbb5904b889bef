//! The list in which references are chosen.

use std::collections::BTreeMap;

use crate::model::{Field, FieldName, Home, Id, Kind, LaneKind, Map, Value};
use crate::ops::ActionName;

/// References being chosen; nothing changes until the list is closed with `Enter`, and then all at
/// once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceList {
    /// The action that opened the list.
    pub(super) action: ActionName,
    /// The nodes that hold the references.
    pub(super) owners: Vec<Id>,
    pub(super) field: FieldName,
    /// The nodes that can be chosen, in the order of the list.
    pub(super) candidates: Vec<Id>,
    /// What was ticked or unticked since the list was opened.
    pub(super) changed: BTreeMap<Id, bool>,
    /// Whether only one can be chosen.
    pub(super) single: bool,
    /// The selected row; the first means "none".
    pub(super) selected: usize,
}

/// How many of the owners refer to a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    None,
    Some,
    All,
}

impl ReferenceList {
    /// The nodes of `kind` to which these owners can refer in a field.
    pub fn new(
        action: ActionName,
        map: &Map,
        owners: Vec<Id>,
        field: FieldName,
        kind: Kind,
        single: bool,
    ) -> ReferenceList {
        let mut candidates = candidates(map, &owners, kind);
        candidates.retain(|candidate| !owners.contains(candidate));
        for owner in &owners {
            // A reference to a node that no longer exists must be listed, so that it can be
            // removed.
            let referred = match map.value(*owner, &Field { name: field, key: None }) {
                Ok(Value::Reference(id)) => vec![id],
                Ok(Value::References(ids)) => ids.into_iter().collect(),
                _ => Vec::new(),
            };
            candidates.extend(referred.into_iter().filter(|id| !candidates.contains(id)).collect::<Vec<_>>());
        }
        ReferenceList { action, owners, field, candidates, changed: BTreeMap::new(), single, selected: 0 }
    }

    /// Whether there is a node that can be chosen.
    pub fn offers_any(&self) -> bool {
        !self.candidates.is_empty()
    }

    /// Selects the first row that is ticked.
    pub fn select_first_ticked(&mut self, map: &Map) {
        let ticked = |candidate: &Id| self.tick(map, *candidate) != Tick::None;
        self.selected = self.candidates.iter().position(ticked).map_or(0, |place| place + 1);
    }

    /// The selected candidate; `None` in the first row.
    pub fn chosen(&self) -> Option<Id> {
        self.selected.checked_sub(1).and_then(|place| self.candidates.get(place).copied())
    }

    /// The state of a candidate, including what was changed in the list.
    pub fn tick(&self, map: &Map, candidate: Id) -> Tick {
        if let Some(ticked) = self.changed.get(&candidate) {
            return if *ticked { Tick::All } else { Tick::None };
        }
        match self.owners.iter().filter(|owner| self.refers(map, **owner, candidate)).count() {
            0 => Tick::None,
            all if all == self.owners.len() => Tick::All,
            _ => Tick::Some,
        }
    }

    /// Whether nothing is referred to, including what was changed in the list.
    pub fn is_empty(&self, map: &Map) -> bool {
        self.candidates.iter().all(|candidate| self.tick(map, *candidate) == Tick::None)
    }

    /// Whether this owner refers to `candidate` in the map.
    pub fn refers(&self, map: &Map, owner: Id, candidate: Id) -> bool {
        let field = Field { name: self.field, key: None };
        match map.value(owner, &field) {
            Ok(Value::Reference(id)) => id == candidate,
            Ok(Value::References(ids)) => ids.contains(&candidate),
            _ => false,
        }
    }
}

/// The nodes of a kind, in order. Of cards, only pain points, those nearest to the owners first.
fn candidates(map: &Map, owners: &[Id], kind: Kind) -> Vec<Id> {
    fn ids<I: Copy + Into<Id>>(ids: &[I]) -> Vec<Id> {
        ids.iter().map(|id| (*id).into()).collect()
    }
    match kind {
        Kind::Persona => ids(map.persona_ids()),
        Kind::Lane => ids(map.lane_ids()),
        Kind::Stage => ids(map.stage_ids()),
        Kind::Touchpoint => {
            map.stage_ids().iter().flat_map(|stage| ids(map.touchpoints_of(*stage))).collect()
        }
        Kind::Card => {
            let home_of = |id: &Id| match id {
                Id::Card(card) => map.card(*card).map(|card| card.place.home),
                _ => None,
            };
            let near: Vec<Home> = owners.iter().filter_map(home_of).collect();
            let far = map.homes().filter(|home| !near.contains(home));
            let lanes = map.lane_ids().iter().copied();
            let pains: Vec<_> = lanes
                .filter(|lane| map.lane(*lane).is_some_and(|lane| lane.kind == LaneKind::PainPoint))
                .collect();
            let homes: Vec<Home> = near.iter().copied().chain(far).collect();
            let cells = homes.into_iter().flat_map(|home| pains.iter().map(move |lane| (home, *lane)));
            cells.flat_map(|(home, lane)| ids(map.cards_in(home, lane))).collect()
        }
        Kind::Map | Kind::Block | Kind::Parked | Kind::Ballot | Kind::Waiver => Vec::new(),
    }
}
