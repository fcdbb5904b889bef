//! Checks of the content: what a stage, a pain point, a low point or an opportunity lacks. A map
//! without a lane for the missing cards is not checked for them.

use super::checked_map::CheckedMap;
use crate::insight::name;
use crate::model::{CardId, Certainty, Decision, Home, Id, LaneKind, Map, Touchpoint, TouchpointId};
use crate::words::Message;

/// The lowest severity at which a pain point needs an answer. One without a severity needs it too.
const SEVERE: u8 = 2;

/// The highest emotion at which a touchpoint counts as a low point.
const LOW: i64 = -1;

/// Whatever should have a name. New touchpoints are named while they are added, so this is seldom but in files written
/// by hand.
pub fn nameless(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    let personas = map.persona_ids().iter().map(|id| (Id::from(*id), "check-nameless-persona"));
    let stages = map.stage_ids().iter().flat_map(|stage| {
        let touchpoints = map.touchpoints_of(*stage).iter();
        let below = touchpoints.map(|id| (Id::from(*id), "check-nameless-touchpoint"));
        std::iter::once((Id::from(*stage), "check-nameless-stage")).chain(below)
    });
    let nameless = personas.chain(stages).filter(|(id, _)| name::is_missing(map, *id));
    nameless.map(|(id, message)| (id, Message::new(message))).collect()
}

pub fn empty_cards(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    let empty = map.cards_in_order().filter(|id| name::is_missing(map, (*id).into()));
    let homes = empty.filter_map(|id| Some((id, map.card(id)?.place.home)));
    let message = |home: Home| Message::new("check-empty-card").message("home", name::of(map, home.into()));
    homes.map(|(id, home)| (id.into(), message(home))).collect()
}

/// A tag of BCP 47 begins with the two or three letters of ISO 639: of longer ones there is none.
pub fn language(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let tag = &checked.map.info().language;
    let primary = tag.split('-').next().unwrap_or_default();
    let is_code = (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tag.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
    let message = || Message::new("check-language").text("language", tag.as_str());
    (!is_code && !tag.is_empty()).then(|| (Id::Map, message())).into_iter().collect()
}

pub fn empty_stages(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    let empty = map.stage_ids().iter().filter(|stage| map.card_count_of_stage(**stage) == 0);
    empty.map(|stage| found("check-empty-stage", map, (*stage).into())).collect()
}

pub fn unanswered_pains(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    if !checked.has_lane(LaneKind::Opportunity) {
        return Vec::new();
    }
    let map = checked.map;
    let pains = checked.cards_of_kind(LaneKind::PainPoint).filter(|pain| map.answers_to(*pain).is_empty());
    let unanswered = pains.filter_map(|pain| {
        let (about, message) = match map.card(pain)?.facets().weight.severity {
            Some(severity) if severity < SEVERE => return None,
            Some(severity) => {
                let (about, message) = found("check-unanswered-pain", map, pain.into());
                (about, message.text("severity", severity.to_string()))
            }
            None => found("check-unanswered-pain-unweighed", map, pain.into()),
        };
        Some((about, message))
    });
    unanswered.collect()
}

pub fn lows_without_pain(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    let pains: Vec<_> = map.lane_ids().iter().copied().filter(|lane| is_pain_lane(map, *lane)).collect();
    if pains.is_empty() {
        return Vec::new();
    }
    let is_painless = |touchpoint: TouchpointId| {
        pains.iter().all(|lane| map.cards_in(Home::Touchpoint(touchpoint), *lane).is_empty())
    };
    let touchpoints = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage)).copied();
    let lows = touchpoints.filter_map(|id| {
        let lowest = lowest(map.touchpoint(id)?).filter(|lowest| *lowest <= LOW && is_painless(id))?;
        let (about, message) = found("check-low-without-pain", map, id.into());
        Some((about, message.text("emotion", format!("−{}", lowest.unsigned_abs()))))
    });
    lows.collect()
}

fn is_pain_lane(map: &Map, lane: crate::model::LaneId) -> bool {
    map.lane(lane).is_some_and(|lane| lane.kind == LaneKind::PainPoint)
}

/// The lowest emotion at a touchpoint, whether of everyone or of one persona.
fn lowest(touchpoint: &Touchpoint) -> Option<i64> {
    let feeling = &touchpoint.feeling;
    feeling.exceptions.values().copied().chain(feeling.everyone.map(i64::from)).min()
}

pub fn opportunities_without_owner(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    let without = checked.cards_of_kind(LaneKind::Opportunity).filter_map(|id| {
        let task = &map.card(id)?.facets().task;
        let (about, message) = match (task.decision, place_in_top(checked, id)) {
            _ if !task.owner.trim().is_empty() => return None,
            (Some(Decision::Do), _) => found("check-opportunity-without-owner", map, id.into()),
            (None, Some(place)) => {
                let (about, message) = found("check-opportunity-without-owner-top", map, id.into());
                (about, message.number("place", place))
            }
            _ => return None,
        };
        Some((about, message))
    });
    without.collect()
}

/// The place of a card in the top of the ranking, counted from 1.
fn place_in_top(checked: &CheckedMap<'_>, card: CardId) -> Option<usize> {
    checked.top.iter().position(|row| row.card == card).map(|place| place + 1)
}

/// An opportunity is ranked by the evidence of the pain point that it answers, so the finding is
/// about that pain point. Each card is reported once.
pub fn assumed_top(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    let mut assumed: Vec<(Id, Message)> = Vec::new();
    for (place, row) in checked.top.iter().enumerate() {
        let card = row.taken_from.unwrap_or(row.card);
        let certainty = map.card(card).and_then(|card| card.facets().proof.certainty);
        let id = match certainty {
            Some(Certainty::Reported | Certainty::Measured) => continue,
            Some(Certainty::Assumed) => "check-assumed-top",
            None => "check-assumed-top-unset",
        };
        if assumed.iter().all(|(about, _)| *about != Id::from(card)) {
            let (about, message) = found(id, map, card.into());
            assumed.push((about, message.number("place", place + 1)));
        }
    }
    assumed
}

fn found(message: &'static str, map: &Map, about: Id) -> (Id, Message) {
    (about, Message::new(message).message("about", name::of(map, about)))
}
