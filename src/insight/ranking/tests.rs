use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::model::{Ballot, CardField, Certainty, Choice, FieldKey, Home, LaneId, LaneKind, Value};
use crate::ops::fixture::Fixture;
use crate::words::{Message, Words};

struct Lanes {
    fixture: Fixture,
    home: Home,
    pains: LaneId,
    opportunities: LaneId,
    goals: LaneId,
}

fn lanes() -> Lanes {
    let mut fixture = Fixture::new("en");
    let pains = fixture.lane(LaneKind::PainPoint, "");
    let opportunities = fixture.lane(LaneKind::Opportunity, "");
    let goals = fixture.lane(LaneKind::Goal, "");
    let home = Home::Stage(fixture.stage("Awareness"));
    Lanes { fixture, home, pains, opportunities, goals }
}

impl Lanes {
    fn card(&mut self, lane: LaneId, text: &str, fields: &[(CardField, i64)]) -> CardId {
        let card = self.fixture.card(self.home, lane, text);
        for (field, number) in fields {
            self.fixture.set(card, *field, Value::Whole(*number));
        }
        card
    }

    fn known(&mut self, card: CardId, certainty: Certainty) {
        self.fixture.set(card, CardField::Evidence, Certainty::value(Some(certainty)));
    }

    fn votes(&mut self, card: CardId, votes: i64) {
        self.fixture.set(card, CardField::Votes.of("Dana".to_owned()), Value::Whole(votes));
    }

    fn answers(&mut self, card: CardId, pain: CardId) {
        self.fixture.set(card, CardField::Answers.of(FieldKey::Id(pain.into())), Value::Yes);
    }

    fn ranked(&self, score: Score) -> Ranking {
        ranking(&self.fixture.map, score, |_, _| true)
    }

    /// The texts of the cards with their scores, in order.
    fn told(&self, score: Score) -> Vec<String> {
        let text = |row: &Ranked| {
            let score = row.score.map_or("–".to_owned(), |score| score.to_string());
            format!("{} {score}", self.fixture.map.card(row.card).unwrap().text)
        };
        self.ranked(score).rows.iter().map(text).collect()
    }

    fn arithmetic(&self, score: Score, card: CardId) -> String {
        let ranking = self.ranked(score);
        let row = ranking.rows.iter().find(|row| row.card == card).unwrap();
        Words::english().say_plain(&arithmetic(&self.fixture.map, &ranking, row))
    }
}

#[test]
fn priority_is_a_product_and_an_opportunity_takes_three_factors_together_from_its_heaviest_pain() {
    let mut lanes = lanes();
    let severe = lanes.card(lanes.pains, "severe", &[(CardField::Severity, 3), (CardField::Frequency, 1)]);
    lanes.known(severe, Certainty::Assumed);
    let often = lanes.card(lanes.pains, "often", &[(CardField::Severity, 2), (CardField::Frequency, 3)]);
    lanes.known(often, Certainty::Reported);
    // Its own severity does not count, since it answers pain points.
    let answer = lanes.card(lanes.opportunities, "answer", &[(CardField::Severity, 3)]);
    lanes.answers(answer, severe);
    lanes.answers(answer, often);
    let other =
        lanes.card(lanes.opportunities, "other", &[(CardField::Severity, 1), (CardField::Frequency, 1)]);
    lanes.known(other, Certainty::Measured);
    for (card, votes) in [(severe, 1), (often, 1), (answer, 4), (other, 2)] {
        lanes.votes(card, votes);
    }
    assert_eq!(lanes.told(Score::Priority), ["answer 19.2", "often 4.8", "other 2", "severe 1.5"]);
    assert_eq!(lanes.ranked(Score::Priority).rows[0].taken_from, Some(often));
    assert_eq!(
        lanes.arithmetic(Score::Priority, answer),
        "4 votes × severity 2 × frequency 3 × evidence 0.8 (reported) = 19.2 \
         · severity, frequency, evidence taken from card “often”"
    );
    assert_eq!(
        lanes.arithmetic(Score::Priority, other),
        "2 votes × severity 1 × frequency 1 × evidence 1 (measured) = 2"
    );
}

#[test]
fn a_factor_that_no_card_has_is_left_out_and_cards_lacking_others_come_last() {
    let mut lanes = lanes();
    let heavy = lanes.card(lanes.pains, "heavy", &[(CardField::Severity, 3), (CardField::Frequency, 2)]);
    let bare = lanes.card(lanes.pains, "bare", &[]);
    let light = lanes.card(lanes.pains, "light", &[(CardField::Severity, 1)]);
    assert_eq!(lanes.told(Score::Priority), ["heavy 6", "light –", "bare –"]);
    let ranking = lanes.ranked(Score::Priority);
    assert_eq!(ranking.left_out, [Factor::Votes, Factor::Evidence]);
    assert_eq!((ranking.scored, ranking.lacking()), (1, vec![Factor::Severity, Factor::Frequency]));
    let say = |message: Option<Message>| Words::english().say_plain(&message.unwrap());
    assert_eq!(say(below(&ranking)), "below: cards without severity, frequency");
    assert_eq!(say(left_out(&ranking)), "left out, as no card here has it: votes, evidence");
    assert_eq!(lanes.arithmetic(Score::Priority, light), "severity 1 · no score without frequency");
    assert_eq!(lanes.arithmetic(Score::Priority, bare), "no score without severity, frequency");
    // As soon as one card has votes, every card needs them.
    lanes.votes(heavy, 2);
    assert_eq!(lanes.ranked(Score::Priority).lacking()[0], Factor::Votes);
    // Only the listed cards determine which factors are used.
    let only = super::ranking(&lanes.fixture.map, Score::Priority, |id, _| id == light);
    assert_eq!((only.used.as_slice(), only.scored), (&[Factor::Severity][..], 1));
    let none = super::ranking(&lanes.fixture.map, Score::Priority, |id, _| id == bare);
    assert_eq!((none.used.len(), none.scored), (0, 0));
    assert_eq!(say(below(&none)), "below: cards without any value that this score uses");
}

#[test]
fn a_card_without_votes_in_a_closed_ballot_has_zero_votes() {
    let mut lanes = lanes();
    let liked = lanes.card(lanes.opportunities, "liked", &[]);
    let passed = lanes.card(lanes.opportunities, "passed over", &[]);
    let pain = lanes.card(lanes.pains, "pain", &[]);
    lanes.votes(liked, 3);
    assert_eq!(lanes.told(Score::Priority), ["liked 3", "pain –", "passed over –"]);
    let ballot = |lane, open| Ballot { lane, open, ..Ballot::default() };
    let hold = |lanes: &mut Lanes, ballot| {
        let id =
            lanes.fixture.map.unused(crate::model::Kind::Ballot, || crate::model::IdSource::seeded(7).deal());
        crate::ops::Op::Insert(crate::model::Node::Ballot(id, ballot)).apply(&mut lanes.fixture.map).unwrap();
        id
    };
    let open = hold(&mut lanes, ballot(None, true));
    assert_eq!(lanes.told(Score::Priority), ["liked 3", "pain –", "passed over –"], "it is not closed yet");
    crate::ops::Op::Remove(open.into()).apply(&mut lanes.fixture.map).unwrap();
    let closed = ballot(Some(lanes.opportunities), false);
    hold(&mut lanes, closed);
    assert_eq!(lanes.told(Score::Priority), ["liked 3", "passed over 0", "pain –"]);
    assert_eq!(lanes.arithmetic(Score::Priority, passed), "0 votes = 0");
    assert_eq!(lanes.ranked(Score::Priority).rows[2].card, pain);
}

#[test]
fn equal_scores_go_by_severity_and_frequency_then_as_the_cards_stand() {
    let mut lanes = lanes();
    let fields = |severity, frequency, impact| {
        [(CardField::Severity, severity), (CardField::Frequency, frequency), (CardField::Impact, impact)]
    };
    lanes.card(lanes.opportunities, "first", &fields(1, 1, 4));
    lanes.card(lanes.opportunities, "second", &fields(1, 1, 4));
    lanes.card(lanes.opportunities, "rare", &[(CardField::Severity, 3), (CardField::Impact, 4)]);
    lanes.card(lanes.opportunities, "heavy", &fields(2, 3, 4));
    lanes.card(lanes.opportunities, "unknown", &[(CardField::Impact, 4)]);
    let told = lanes.told(Score::ImpactEffort);
    assert_eq!(told, ["heavy 4", "rare 4", "first 4", "second 4", "unknown 4"]);
}

#[test]
fn the_other_scores_are_as_they_were_published() {
    let mut lanes = lanes();
    let (reach, impact, effort) = (CardField::Reach, CardField::Impact, CardField::Effort);
    let card = lanes.card(lanes.opportunities, "card", &[(reach, 2000), (impact, 5), (effort, 4)]);
    lanes.known(card, Certainty::Reported);
    assert_eq!(lanes.told(Score::Rice), ["card 1200"]);
    assert_eq!(
        lanes.arithmetic(Score::Rice, card),
        "reach 2000 × impact 3 × evidence 0.8 (reported) ÷ effort 4 = 1200"
    );
    for (level, counts) in [(1, "0.25"), (2, "0.5"), (3, "1"), (4, "2"), (5, "3")] {
        assert_eq!(Amount::rice_impact(level).counts.to_string(), counts);
    }
    assert_eq!(lanes.told(Score::ImpactEffort), ["card 1.25"]);
    assert_eq!(lanes.arithmetic(Score::ImpactEffort, card), "impact 5 ÷ effort 4 = 1.25");
    assert!(lanes.told(Score::Opportunity).is_empty(), "it is for pains and goals");
    let goals = [("unmet", 8.1, 3.0), ("met", 9.0, 9.5)];
    let goals = goals.map(|(text, importance, satisfaction)| {
        let goal = lanes.card(lanes.goals, text, &[]);
        lanes.fixture.set(goal, CardField::Importance, Value::Number(importance));
        lanes.fixture.set(goal, CardField::Satisfaction, Value::Number(satisfaction));
        goal
    });
    assert_eq!(lanes.told(Score::Opportunity), ["unmet 13.2", "met 9"]);
    assert_eq!(
        goals.map(|goal| lanes.arithmetic(Score::Opportunity, goal)),
        ["importance 8.1 + (8.1 − satisfaction 3) = 13.2", "importance 9 + 0 (satisfaction 9.5) = 9"]
    );
    // Without importance there is no score, even if no card has it.
    lanes.fixture.set(goals[0], CardField::Importance, Value::Unset);
    lanes.fixture.set(goals[1], CardField::Importance, Value::Unset);
    assert_eq!(lanes.told(Score::Opportunity), ["unmet –", "met –"]);
}

fn any_level() -> impl Strategy<Value = Option<i64>> {
    prop_oneof![Just(None), (1i64..=3).prop_map(Some)]
}

proptest! {
    /// Sorted by score, then weight, then map order, whatever the cards; and deterministic.
    #[test]
    fn the_order_is_total_and_ties_are_stable(
        cards in prop::collection::vec((any_level(), any_level(), any_level(), prop::option::of(0usize..9)), 0..24),
        which in 0usize..4,
    ) {
        let mut lanes = lanes();
        let mut made: Vec<CardId> = Vec::new();
        for (severity, frequency, effort, answered) in cards {
            let lane = if answered.is_some() { lanes.opportunities } else { lanes.pains };
            let card = lanes.card(lane, "card", &[]);
            for (field, level) in [
                (CardField::Severity, severity),
                (CardField::Frequency, frequency),
                (CardField::Effort, effort),
                (CardField::Impact, frequency),
            ] {
                lanes.fixture.set(card, field, level.map_or(Value::Unset, Value::Whole));
            }
            if let Some(pain) = answered.and_then(|place| made.get(place).copied()) {
                lanes.answers(card, pain);
            }
            made.push(card);
        }
        let map = &lanes.fixture.map;
        let listed = ranking(map, Score::ALL[which], |_, _| true);
        prop_assert_eq!(&listed, &ranking(&map.clone(), Score::ALL[which], |_, _| true));
        let places: BTreeMap<CardId, usize> =
            map.cards_in_order().enumerate().map(|(place, id)| (id, place)).collect();
        let standings = Standings::new(map);
        let key = |row: &Ranked| {
            let weight = standings.of(map.card(row.card).unwrap()).weight();
            (Reverse(row.score), Reverse(weight), places[&row.card])
        };
        prop_assert!(listed.rows.windows(2).all(|pair| key(&pair[0]) < key(&pair[1])));
        prop_assert!(listed.rows.iter().take(listed.scored).all(|row| row.score.is_some()));
        prop_assert!(listed.rows.iter().skip(listed.scored).all(|row| row.score.is_none()));
        prop_assert!(listed.rows.iter().all(|row| row.amounts.len() == listed.used.len()));
        let kinds = Score::ALL[which].kinds();
        let of_kind = map.cards().filter(|(_, card)| kinds.contains(&map.lane(card.place.lane).unwrap().kind));
        prop_assert_eq!(listed.rows.len(), of_kind.count());
    }
}
