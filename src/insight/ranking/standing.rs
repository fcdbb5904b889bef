//! The severity, frequency and evidence of a card: its own, or those of the heaviest pain point
//! that it answers; and its votes.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::amount::Amount;
use super::fraction::Fraction;
use crate::insight::votes;
use crate::model::{Card, CardId, Certainty, LaneKind, Map};

/// Severity, frequency and evidence of a card, as they count in a ranking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub severity: Option<u8>,
    pub frequency: Option<u8>,
    pub evidence: Option<Certainty>,
    /// The pain point from which the values are taken; `None`: they are the card's own.
    pub taken_from: Option<CardId>,
}

impl Standing {
    fn own(card: &Card) -> Standing {
        let facets = card.facets();
        Standing {
            severity: facets.weight.severity,
            frequency: facets.weight.frequency,
            evidence: facets.proof.certainty,
            taken_from: None,
        }
    }

    /// Severity × frequency; if one is unknown it counts as 1, if both are unknown the result is 0.
    pub fn weight(&self) -> i64 {
        match (self.severity, self.frequency) {
            (None, None) => 0,
            (severity, frequency) => {
                i64::from(severity.unwrap_or(1)).saturating_mul(i64::from(frequency.unwrap_or(1)))
            }
        }
    }

    /// Severity × frequency × evidence; an unknown value counts as the lowest one.
    fn pain_weight(&self) -> Fraction {
        let evidence = Amount::evidence(self.evidence.unwrap_or(Certainty::Assumed)).counts;
        Fraction::new(self.weight().max(1), 1).times(evidence)
    }

    fn known(&self) -> usize {
        [self.severity.is_some(), self.frequency.is_some(), self.evidence.is_some()]
            .into_iter()
            .filter(|known| *known)
            .count()
    }
}

/// Computes the [`Standing`] of the cards of a map.
pub struct Standings<'map> {
    map: &'map Map,
    /// The pain points, with their places in map order.
    pains: BTreeMap<CardId, usize>,
}

impl<'map> Standings<'map> {
    /// Indexes the pain points and the closed ballots of a map.
    pub fn new(map: &'map Map) -> Standings<'map> {
        let is_pain = |id: &CardId| {
            let lane = map.card(*id).and_then(|card| map.lane(card.place.lane));
            lane.is_some_and(|lane| lane.kind == LaneKind::PainPoint)
        };
        let pains = map.cards_in_order().filter(is_pain).enumerate().map(|(place, id)| (id, place));
        Standings { map, pains: pains.collect() }
    }

    /// The standing of a card. An opportunity takes it from the heaviest pain point that it
    /// answers; of equally heavy ones, from the one with more known values, then from the first in
    /// the map.
    pub fn of(&self, card: &Card) -> Standing {
        let is_answer = self.map.kind_of(card) == Some(LaneKind::Opportunity);
        let heaviest = if is_answer { self.answered(card).into_iter().next() } else { None };
        match heaviest.and_then(|id| Some((id, self.map.card(id)?))) {
            Some((id, pain)) => Standing { taken_from: Some(id), ..Standing::own(pain) },
            None => Standing::own(card),
        }
    }

    /// The pain points that a card answers, the heaviest first.
    pub fn answered(&self, card: &Card) -> Vec<CardId> {
        let answers = card.facets().answers.iter();
        let pains = answers.filter_map(|id| Some((*id, *self.pains.get(id)?, self.map.card(*id)?)));
        let mut pains: Vec<_> = pains.map(|(id, place, pain)| (id, place, Standing::own(pain))).collect();
        pains.sort_by_key(|(_, place, own)| (Reverse(own.pain_weight()), Reverse(own.known()), *place));
        pains.into_iter().map(|(id, ..)| id).collect()
    }

    /// The votes for a card: 0 if nobody voted for it in a vote that lists it, none if it was not voted on.
    pub fn votes(&self, card: CardId) -> Option<i64> {
        votes::of(self.map, card.into()).map(|votes| votes.max(0))
    }
}
