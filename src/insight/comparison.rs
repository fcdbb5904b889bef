//! Compares a map with another version of the same journey, such as the current one with the
//! future one: what changed in each stage that a customer notices (pains, touchpoints, emotions)
//! or that was decided, and the emotions of both along one journey. What differs is found by
//! [`crate::ops::diff`] and told by [`super::differences`]; everything else that differs is only
//! counted.

mod change;
mod versions;

pub use self::change::{Change, ChangeKind};
pub use self::versions::{Versions, comes_first};

use self::change::classify;
use super::differences::tell;
use crate::model::{Id, Map, PersonaId, StageId, TouchpointId};
use crate::ops::{Op, diff};

/// What differs between two versions of a journey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The stages of both in which something changed, in reading order.
    pub stages: Vec<StageChanges>,
    /// The number of other differences, in no stage.
    pub elsewhere: usize,
    /// The touchpoints of both in reading order, each with its stage.
    pub journey: Vec<(TouchpointId, StageId)>,
    /// The emotions before, where the touchpoint existed: its index in the journey, and its emotion
    /// where known.
    pub before: Vec<(usize, Option<i8>)>,
    /// The same after.
    pub after: Vec<(usize, Option<i8>)>,
}

/// What changed in a stage.
#[derive(Clone, Debug, PartialEq)]
pub struct StageChanges {
    pub stage: StageId,
    /// The pains first, then touchpoints, emotions and opportunities.
    pub changes: Vec<Change>,
    /// The number of other differences.
    pub others: usize,
}

/// Compares two versions, as everyone feels, or this persona.
pub fn compare(versions: Versions<'_>, persona: Option<PersonaId>) -> Comparison {
    let Versions { before, after } = versions;
    let mut comparison = Comparison::default();
    let stages = united(after.stage_ids(), before.stage_ids(), |id| after.stage(id).is_none());
    let of = |stage: &StageId| StageChanges { stage: *stage, changes: Vec::new(), others: 0 };
    comparison.stages = stages.iter().map(of).collect();
    for op in &diff(before, after) {
        let about = about(op);
        let stage = stage_of(versions.of(about), about);
        let found = comparison.stages.iter_mut().find(|changes| Some(changes.stage) == stage);
        match (found, classify(versions, op)) {
            (Some(found), Some((kind, levels))) => {
                found.changes.push(Change { kind, about, levels, said: tell(before, after, op) });
            }
            (Some(found), None) => found.others += 1,
            (None, _) => comparison.elsewhere += 1,
        }
    }
    comparison.stages.iter_mut().for_each(|stage| stage.changes.sort_by_key(|change| change.kind));
    comparison.stages.retain(|stage| !stage.changes.is_empty() || stage.others > 0);
    for stage in stages {
        let gone = |id| after.touchpoint(id).is_none();
        let touchpoints = united(after.touchpoints_of(stage), before.touchpoints_of(stage), gone);
        comparison.journey.extend(touchpoints.into_iter().map(|id| (id, stage)));
    }
    let emotions = |map: &Map| {
        let of = |(place, (id, _)): (usize, &(TouchpointId, StageId))| {
            Some((place, map.touchpoint(*id)?.emotion(persona)))
        };
        comparison.journey.iter().enumerate().filter_map(of).collect()
    };
    let (before, after) = (emotions(before), emotions(after));
    Comparison { before, after, ..comparison }
}

impl Comparison {
    /// Whether the two are equal.
    pub fn is_empty(&self) -> bool {
        self.stages.is_empty() && self.elsewhere == 0
    }
}

/// Those of `after`, and the gone ones of `before`, each where it was.
fn united<K: Copy + PartialEq>(after: &[K], before: &[K], is_gone: impl Fn(K) -> bool) -> Vec<K> {
    let mut all = after.to_vec();
    for (place, id) in before.iter().enumerate().filter(|(_, id)| is_gone(**id)) {
        let earlier = before.iter().take(place).rev();
        let after_which = earlier.filter_map(|one| all.iter().position(|other| other == one)).next();
        all.insert(after_which.map_or(0, |place| place + 1), *id);
    }
    all
}

/// The node that an op of a difference is about.
fn about(op: &Op) -> Id {
    match op {
        Op::Insert(node) => node.id(),
        Op::Remove(id) | Op::Set(id, ..) => *id,
    }
}

fn stage_of(map: &Map, id: Id) -> Option<StageId> {
    match id {
        Id::Stage(id) => Some(id),
        Id::Touchpoint(id) => Some(map.touchpoint(id)?.stage),
        Id::Card(id) => map.stage_of(map.card(id)?.place.home),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
