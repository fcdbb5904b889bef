//! Ranks opportunities and pain points by votes × severity × evidence.
//!
//! - *Votes*: the number of votes plus one, so that cards without votes can be compared as well.
//! - *Severity*: 1 to 3 as set by the team; 1 if it is not set.
//! - *Evidence*: 3 measured, 2 reported, 1 assumed or unknown.
//!
//! An opportunity without severity or evidence takes the highest of the pain points that it
//! answers. Equal scores are ordered by impact, then by lower effort, then as in the map.

use std::cmp::Reverse;

use crate::model::{Card, CardId, Certainty, LaneKind, Map};

/// A card with the three factors of its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub card: CardId,
    /// The number of votes, without the one that is added.
    pub votes: i64,
    /// 1 to 3.
    pub severity: i64,
    /// 1 to 3.
    pub evidence: i64,
}

impl Ranked {
    /// (votes + 1) × severity × evidence.
    pub fn score(&self) -> i64 {
        self.votes.saturating_add(1).saturating_mul(self.severity).saturating_mul(self.evidence)
    }
}

/// The cards in lanes of this kind, the highest score first.
pub fn ranking(map: &Map, kind: LaneKind) -> Vec<Ranked> {
    let of_kind = |card: &Card| map.lane(card.place.lane).is_some_and(|lane| lane.kind == kind);
    let cards = map.cards_in_order().filter_map(|id| Some((id, map.card(id)?)));
    let mut ranked: Vec<(Ranked, &Card)> =
        cards.filter(|(_, card)| of_kind(card)).map(|(id, card)| (rank(map, id, card), card)).collect();
    ranked.sort_by_key(|(ranked, card)| {
        let weight = &card.facets().weight;
        (Reverse(ranked.score()), Reverse(weight.impact.unwrap_or(0)), weight.effort.unwrap_or(u8::MAX))
    });
    ranked.into_iter().map(|(ranked, _)| ranked).collect()
}

/// Whether the card has votes, a severity or evidence, itself or through the cards it answers:
/// otherwise its rank means nothing.
pub fn is_weighed(map: &Map, ranked: &Ranked) -> bool {
    let weighed = |card: &Card| {
        let facets = card.facets();
        !facets.votes.is_empty() || facets.weight.severity.is_some() || facets.proof.certainty.is_some()
    };
    map.card(ranked.card).is_some_and(|card| {
        weighed(card) || card.facets().answers.iter().filter_map(|id| map.card(*id)).any(weighed)
    })
}

fn rank(map: &Map, id: CardId, card: &Card) -> Ranked {
    let answered = || card.facets().answers.iter().filter_map(|id| map.card(*id));
    let severity = severity(card).or_else(|| answered().filter_map(severity).max());
    let evidence = evidence(card).or_else(|| answered().filter_map(evidence).max());
    // Votes cannot be negative, but a file may contain anything.
    let votes = card.facets().votes.values().fold(0, |sum: i64, votes| sum.saturating_add(*votes)).max(0);
    Ranked { card: id, votes, severity: severity.unwrap_or(1), evidence: evidence.unwrap_or(1) }
}

fn severity(card: &Card) -> Option<i64> {
    card.facets().weight.severity.map(i64::from)
}

fn evidence(card: &Card) -> Option<i64> {
    card.facets().proof.certainty.map(|certainty| match certainty {
        Certainty::Assumed => 1,
        Certainty::Reported => 2,
        Certainty::Measured => 3,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{CardField, Choice, FieldKey, Home, Value};
    use crate::ops::fixture::Fixture;

    #[test]
    fn a_score_is_the_product_and_an_opportunity_inherits_from_the_pains_it_answers() {
        let mut fixture = Fixture::new("en");
        let pains = fixture.lane(LaneKind::PainPoint, "");
        let opportunities = fixture.lane(LaneKind::Opportunity, "");
        let home = Home::Stage(fixture.stage("Awareness"));
        let mild = fixture.card(home, pains, "mild");
        let grave = fixture.card(home, pains, "grave");
        fixture.set(grave, CardField::Severity, Value::Whole(3));
        fixture.set(grave, CardField::Evidence, Certainty::value(Some(Certainty::Reported)));
        let plain = fixture.card(home, opportunities, "plain");
        let answer = fixture.card(home, opportunities, "answer");
        for pain in [mild, grave] {
            fixture.set(answer, CardField::Answers.of(FieldKey::Id(pain.into())), Value::Yes);
        }
        fixture.set(answer, CardField::Votes.of("Dana".to_owned()), Value::Whole(4));
        let ranked = ranking(&fixture.map, LaneKind::Opportunity);
        assert_eq!(ranked[0], Ranked { card: answer, votes: 4, severity: 3, evidence: 2 });
        assert_eq!((ranked[0].score(), ranked[1].card, ranked[1].score()), (30, plain, 1));
        assert!(is_weighed(&fixture.map, &ranked[0]) && !is_weighed(&fixture.map, &ranked[1]));
        assert_eq!(ranking(&fixture.map, LaneKind::PainPoint)[0].card, grave);
    }

    #[test]
    fn equal_scores_go_by_impact_then_by_least_effort_then_as_they_stand() {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Opportunity, "");
        let home = Home::Stage(fixture.stage("Awareness"));
        let cards: Vec<CardId> = (0..4).map(|_| fixture.card(home, lane, "one")).collect();
        fixture.set(cards[1], CardField::Impact, Value::Whole(4));
        fixture.set(cards[2], CardField::Impact, Value::Whole(4));
        fixture.set(cards[2], CardField::Effort, Value::Whole(1));
        let order: Vec<CardId> =
            ranking(&fixture.map, LaneKind::Opportunity).iter().map(|one| one.card).collect();
        assert_eq!(order, [cards[2], cards[1], cards[0], cards[3]]);
    }
}
