//! What is known of a card, be it its own or that of what it answers: severity, frequency, evidence, and the votes.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::amount::Amount;
use super::fraction::Fraction;
use crate::model::{Card, CardId, Certainty, LaneId, LaneKind, Map};

/// How heavy a card is, and how well known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// How much it hurts.
    pub severity: Option<u8>,
    /// How often it happens.
    pub frequency: Option<u8>,
    /// How well it is known.
    pub evidence: Option<Certainty>,
    /// The pain point that has all three.
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

    /// Severity × frequency, where one of them is known.
    pub fn weight(&self) -> i64 {
        match (self.severity, self.frequency) {
            (None, None) => 0,
            (severity, frequency) => {
                i64::from(severity.unwrap_or(1)).saturating_mul(i64::from(frequency.unwrap_or(1)))
            }
        }
    }

    /// Severity × frequency × evidence; what is not known counts least.
    fn heaviness(&self) -> Fraction {
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

/// What is known of the cards of a map.
pub struct Standings<'map> {
    map: &'map Map,
    /// The places of the pain points in the map's order.
    pains: BTreeMap<CardId, usize>,
    /// The lanes on which a closed vote was held; `None` in it: on all.
    voted: BTreeSet<Option<LaneId>>,
}

impl<'map> Standings<'map> {
    /// Those of a map.
    pub fn new(map: &'map Map) -> Standings<'map> {
        let is_pain = |id: &CardId| {
            let lane = map.card(*id).and_then(|card| map.lane(card.place.lane));
            lane.is_some_and(|lane| lane.kind == LaneKind::PainPoint)
        };
        let pains = map.cards_in_order().filter(is_pain).enumerate().map(|(place, id)| (id, place));
        let closed = map.ballot_ids().iter().filter_map(|id| map.ballot(*id)).filter(|ballot| !ballot.open);
        Standings { map, pains: pains.collect(), voted: closed.map(|ballot| ballot.lane).collect() }
    }

    /// That of a card: an opportunity has that of the heaviest pain point that it answers. Where several are equally heavy
    /// it is the one that more is known of, then the first in the map.
    pub fn of(&self, card: &Card) -> Standing {
        let lane = self.map.lane(card.place.lane);
        let is_answer = lane.is_some_and(|lane| lane.kind == LaneKind::Opportunity);
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
        pains.sort_by_key(|(_, place, own)| (Reverse(own.heaviness()), Reverse(own.known()), *place));
        pains.into_iter().map(|(id, ..)| id).collect()
    }

    /// The votes for a card. One that a closed vote was held on and nobody voted for has none of them: 0; of one that was not
    /// voted on none are known.
    pub fn votes(&self, card: &Card) -> Option<i64> {
        let votes = &card.facets().votes;
        let was_listed = self.voted.contains(&None) || self.voted.contains(&Some(card.place.lane));
        // A file may say more than a number can hold.
        let sum = votes.values().fold(0, |sum: i64, votes| sum.saturating_add(*votes)).max(0);
        (!votes.is_empty() || was_listed).then_some(sum)
    }
}
