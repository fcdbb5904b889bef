use super::*;
use crate::model::{Certainty, Choice, Home, Kind, LaneKind, Token, WaiverField};
use crate::ops::apply_all;
use crate::ops::fixture::Fixture;

/// A map with pain points and an opportunity that answers the second, and the ids of all these
/// cards.
fn pains(texts: &[&str]) -> (Fixture, Vec<CardId>, CardId) {
    let mut fixture = Fixture::new("en");
    let (pains, ideas) = (fixture.lane(LaneKind::PainPoint, ""), fixture.lane(LaneKind::Opportunity, ""));
    let home = Home::Stage(fixture.stage("Awareness"));
    let cards: Vec<CardId> = texts.iter().map(|text| fixture.card(home, pains, text)).collect();
    let idea = fixture.card(home, ideas, "idea");
    fixture.set(idea, CardField::Answers.of(FieldKey::Id(cards[1].into())), Value::Yes);
    (fixture, cards, idea)
}

fn joined(fixture: &Fixture, cards: &[CardId]) -> Map {
    let mut map = fixture.map.clone();
    apply_all(join(&map, cards).ops, &mut map).unwrap();
    map
}

#[test]
fn texts_stand_one_below_another_and_the_same_text_once() {
    let (fixture, cards, _) = pains(&["too slow", "too dear", " too slow"]);
    let map = joined(&fixture, &cards);
    assert_eq!(map.card(cards[0]).unwrap().text, "too slow\ntoo dear");
    assert_eq!(map.card_count(), 2);
}

#[test]
fn the_greatest_weights_and_the_strongest_evidence_stay() {
    let (mut fixture, cards, _) = pains(&["a", "b", "c"]);
    for (card, severity, certainty, source) in [
        (cards[0], 1, Certainty::Assumed, "a guess"),
        (cards[1], 3, Certainty::Measured, "Analytics"),
        (cards[2], 2, Certainty::Measured, "a survey"),
    ] {
        fixture.set(card, CardField::Severity, Value::Whole(severity));
        fixture.set(card, CardField::Evidence, Certainty::value(Some(certainty)));
        fixture.set(card, CardField::Source, Value::text(source));
    }
    fixture.set(cards[1], CardField::Frequency, Value::Whole(2));
    let map = joined(&fixture, &cards);
    let facets = map.card(cards[0]).unwrap().facets();
    assert_eq!((facets.weight.severity, facets.weight.frequency), (Some(3), Some(2)));
    assert_eq!(
        (facets.proof.certainty, facets.proof.source.as_str()),
        (Some(Certainty::Measured), "Analytics; a survey; a guess")
    );
}

#[test]
fn votes_are_summed_by_voter_and_personas_united_unless_one_is_for_everybody() {
    let (mut fixture, cards, _) = pains(&["a", "b", "c"]);
    let (noa, uri) = (fixture.persona("Noa"), fixture.persona("Uri"));
    for (card, persona, dana) in [(cards[0], noa, 1), (cards[1], uri, 2)] {
        fixture.set(card, CardField::Personas.of(persona), Value::Yes);
        fixture.set(card, CardField::Votes.of("Dana".to_owned()), Value::Whole(dana));
    }
    fixture.set(cards[1], CardField::Votes.of("Omer".to_owned()), Value::Whole(1000));
    fixture.set(cards[2], CardField::Votes.of("Omer".to_owned()), Value::Whole(7));
    let two = joined(&fixture, &cards[..2]);
    let facets = two.card(cards[0]).unwrap().facets();
    assert_eq!(facets.personas, [noa, uri].into());
    assert_eq!(facets.votes, [("Dana".to_owned(), 3), ("Omer".to_owned(), 1000)].into());
    let three = joined(&fixture, &cards);
    let facets = three.card(cards[0]).unwrap().facets();
    assert!(facets.personas.is_empty());
    assert_eq!(facets.votes["Omer"], 1000, "a voter has at most so many");
}

#[test]
fn what_referred_to_the_others_refers_to_the_joined_card() {
    let (mut fixture, cards, idea) = pains(&["a", "b"]);
    let Some(Id::Waiver(waiver)) = Id::of(Kind::Waiver, Token::from_bits(9)) else { panic!("a waiver") };
    Op::Insert(crate::model::Node::Waiver(waiver, crate::model::Waiver::default()))
        .apply(&mut fixture.map)
        .unwrap();
    fixture.set(waiver, WaiverField::About, Value::Reference(cards[1].into()));
    let map = joined(&fixture, &cards);
    assert_eq!(map.card(idea).unwrap().facets().answers, [cards[0]].into());
    assert_eq!(map.waiver(waiver).unwrap().about, Some(cards[0].into()));
    // A card does not answer itself.
    let map = joined(&fixture, &[cards[1], idea]);
    assert!(map.card(cards[1]).unwrap().facets().answers.is_empty());
    assert!(map.answers_to(cards[1]).is_empty());
}

#[test]
fn what_one_card_cannot_hold_twice_is_named() {
    let (mut fixture, cards, _) = pains(&["a", "b", "c"]);
    fixture.set(cards[1], CardField::Owner, Value::text("Dana"));
    assert_eq!(join(&fixture.map, &cards).left_out, []);
    fixture.set(cards[2], CardField::Owner, Value::text("Omer"));
    assert_eq!(join(&fixture.map, &cards).left_out, [CardField::Owner]);
    assert_eq!(joined(&fixture, &cards).card(cards[0]).unwrap().facets().task.owner, "Dana");
    // Metrics are not mixed: the first one is kept as it is.
    fixture.set(cards[0], CardField::Measure, Value::text("NPS"));
    fixture.set(cards[2], CardField::Target, Value::Number(60.0));
    assert_eq!(join(&fixture.map, &cards).left_out, [CardField::Owner, CardField::Target]);
    assert_eq!(joined(&fixture, &cards).card(cards[0]).unwrap().metric().target, None);
}
