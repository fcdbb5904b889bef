//! Finds the nodes meant by a typed name, part of a name, or id. An exact match wins over names
//! that start with it, and those win over names that contain it; only the best matches are
//! returned, in order. Case, accents, blanks and hyphens make no difference.

use super::fold::folded;
use crate::model::{Choice, Id, Lane, LaneId, Map, PersonaId, StageId, TouchpointId};
use crate::words::Words;

/// The matching lanes: by title, kind (`PainPoint`) or name of the kind.
pub fn lanes(map: &Map, typed: &str) -> Vec<LaneId> {
    let names = |lane: &Lane| {
        let label = crate::words::Message::new(lane.kind.label());
        let of_map = Words::of(&map.info().language).unwrap_or_else(Words::english);
        let labels = [Words::english(), of_map].map(|words| words.say_plain(&label));
        [lane.title.clone(), lane.kind.name().to_owned()].into_iter().chain(labels).collect()
    };
    let candidates = map.lane_ids().iter().filter_map(|id| Some((*id, names(map.lane(*id)?))));
    best(candidates, typed)
}

pub fn personas(map: &Map, typed: &str) -> Vec<PersonaId> {
    let name = |id: &PersonaId| Some((*id, vec![map.persona(*id)?.name.clone()]));
    best(map.persona_ids().iter().filter_map(name), typed)
}

/// The matching stages: by name or alias.
pub fn stages(map: &Map, typed: &str) -> Vec<StageId> {
    let names = |id: &StageId| {
        let stage = map.stage(*id)?;
        let aliases = stage.aliases.iter().cloned();
        Some((*id, std::iter::once(stage.name.clone()).chain(aliases).collect()))
    };
    best(map.stage_ids().iter().filter_map(names), typed)
}

pub fn touchpoints(map: &Map, typed: &str) -> Vec<TouchpointId> {
    let ids = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage));
    best(ids.filter_map(|id| Some((*id, vec![map.touchpoint(*id)?.name.clone()]))), typed)
}

/// How well a name matches; the lowest is the best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Equal,
    Begins,
    Contains,
}

fn best<K: Copy + Into<Id>>(candidates: impl Iterator<Item = (K, Vec<String>)>, typed: &str) -> Vec<K> {
    let wanted = bare(typed);
    if wanted.is_empty() {
        return Vec::new();
    }
    let likeness = |id: K, names: &[String]| {
        let of_name = |name: &String| likeness(&bare(name), &wanted);
        let by_id = (id.into().to_string() == typed.trim()).then_some(Likeness::Equal);
        names.iter().filter_map(of_name).chain(by_id).min()
    };
    let alike: Vec<(K, Likeness)> =
        candidates.filter_map(|(id, names)| Some((id, likeness(id, &names)?))).collect();
    let closest = alike.iter().map(|(_, likeness)| *likeness).min();
    alike.into_iter().filter(|(_, likeness)| Some(*likeness) == closest).map(|(id, _)| id).collect()
}

fn likeness(name: &str, wanted: &str) -> Option<Likeness> {
    if name == wanted {
        Some(Likeness::Equal)
    } else if name.starts_with(wanted) {
        Some(Likeness::Begins)
    } else {
        name.contains(wanted).then_some(Likeness::Contains)
    }
}

fn bare(name: &str) -> String {
    folded(name).replace([' ', '-', '_'], "")
}
