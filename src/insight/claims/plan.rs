//! The moments of truth, and what is to be done first.

use super::claim::{Claim, FIRST, Moments, Plan};
use crate::insight::decisions::decisions;
use crate::insight::emotion::journey;
use crate::model::{Card, CardId, Decision, Map, PersonaId};

pub(super) fn moments(map: &Map, eyes: Option<PersonaId>) -> Option<Claim> {
    let touchpoints = journey(map).into_iter().enumerate();
    let found = touchpoints.filter_map(|(place, id)| {
        let touchpoint = map.touchpoint(id).filter(|one| one.feeling.moment_of_truth)?;
        let emotion = touchpoint.emotion(eyes);
        (!touchpoint.name.trim().is_empty()).then_some(((emotion.is_none(), emotion), place, id))
    });
    let mut found: Vec<_> = found.collect();
    let all = found.len();
    found.sort_by_key(|(order, ..)| *order);
    found.truncate(FIRST);
    found.sort_by_key(|(_, place, _)| *place);
    let touchpoints = found.into_iter().map(|(.., id)| id).collect();
    (all > 0).then_some(Claim::Moments(Moments { touchpoints, all }))
}

/// What is to be done, if any of it has a date.
pub(super) fn plan(map: &Map, lists: impl Fn(CardId, &Card) -> bool) -> Option<Claim> {
    let decided = decisions(map, lists).into_iter().filter(|one| one.decision == Decision::Do);
    let cards: Vec<CardId> = decided.map(|one| one.card).collect();
    map.card(*cards.first()?)?.facets().task.due?;
    Some(Claim::Plan(Plan { cards }))
}
