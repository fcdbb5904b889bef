//! Finds nodes of the same name that a merge brought together, one from each side: usually the same
//! thing, added twice.

use std::collections::BTreeMap;

use super::outcome::MergeNote;
use crate::model::{Choice, Home, Id, Map};

/// Every pair with the same name in the same place that neither side had by itself.
pub(super) fn pairs(ours: &Map, theirs: &Map, merged: &Map) -> Vec<MergeNote> {
    let is_of =
        |side: &Map, id: Id| likeness(side, id).is_some() && likeness(side, id) == likeness(merged, id);
    let mut first: BTreeMap<Likeness, Id> = BTreeMap::new();
    let mut twins = Vec::new();
    for id in every_named(merged) {
        let Some(likeness) = likeness(merged, id) else { continue };
        let one = *first.entry(likeness).or_insert(id);
        let is_new = [ours, theirs].into_iter().all(|side| !(is_of(side, one) && is_of(side, id)));
        if one != id && is_new {
            twins.push(MergeNote::SameName(one, id));
        }
    }
    twins
}

/// What makes people take two nodes for the same: container, kind and name.
type Likeness = (Option<Id>, &'static str, String);

fn likeness(map: &Map, id: Id) -> Option<Likeness> {
    let (place, what, name) = match id {
        Id::Persona(id) => (None, "persona", &map.persona(id)?.name),
        Id::Lane(id) => map.lane(id).map(|lane| (None, lane.kind.label(), &lane.title))?,
        Id::Stage(id) => (None, "stage", &map.stage(id)?.name),
        Id::Touchpoint(id) => {
            let touchpoint = map.touchpoint(id)?;
            (Some(touchpoint.stage.into()), "touchpoint", &touchpoint.name)
        }
        _ => return None,
    };
    let name = name.trim().to_lowercase();
    (!name.is_empty()).then_some((place, what, name))
}

fn every_named(map: &Map) -> impl Iterator<Item = Id> {
    let personas = map.persona_ids().iter().map(|id| Id::from(*id));
    let lanes = map.lane_ids().iter().map(|id| Id::from(*id));
    let stages = map.stage_ids().iter().map(|id| Id::from(*id));
    let touchpoints = map.homes().filter(|home| matches!(home, Home::Touchpoint(_))).map(Id::from);
    personas.chain(lanes).chain(stages).chain(touchpoints)
}
