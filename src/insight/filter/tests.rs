use super::*;
use crate::model::{CardField, Home, LaneKind, Value};
use crate::ops::fixture::Fixture;
use proptest::prelude::*;

struct Cards {
    map: Map,
    everybody: CardId,
    hers: CardId,
    his: CardId,
}

fn cards() -> Cards {
    let mut fixture = Fixture::new("he");
    let (noa, yoav) = (fixture.persona("נועה"), fixture.persona("יואב לוי"));
    let pain = fixture.lane(LaneKind::PainPoint, "נקודת כאב");
    let idea = fixture.lane(LaneKind::Opportunity, "");
    let stage = fixture.stage("מודעות");
    let everybody = fixture.card(Home::Stage(stage), pain, "יותר מדי מודעות");
    let hers = fixture.card(Home::Stage(stage), pain, "טופס ארוך");
    fixture.set(hers, CardField::Personas.of(noa), Value::Yes);
    fixture.set(hers, CardField::Evidence, Value::Choice("Assumed"));
    fixture.set(hers, CardField::Owner, Value::text("Dana"));
    let his = fixture.card(Home::Stage(stage), idea, "השוואת מחירים");
    fixture.set(his, CardField::Personas.of(yoav), Value::Yes);
    fixture.set(his, CardField::Evidence, Value::Choice("Measured"));
    fixture.set(his, CardField::Note, Value::text("טוֹפֶס קצר"));
    Cards { map: fixture.map, everybody, hers, his }
}

#[test]
fn each_key_asks_what_it_says() {
    let cards = cards();
    let (everybody, hers, his) = (cards.everybody, cards.hers, cards.his);
    for (query, expected) in [
        ("", vec![everybody, hers, his]),
        ("persona:נועה", vec![everybody, hers]),
        ("persona:\"יואב לוי\"", vec![everybody, his]),
        ("persona:נועה,יואב", vec![everybody, hers, his]),
        ("lane:pain", vec![everybody, hers]),
        ("lane:כאב", vec![everybody, hers]),
        ("lane:Opportunity", vec![his]),
        ("lane:pain lane:oppo", vec![everybody, hers, his]),
        ("evidence:assumed", vec![hers]),
        ("evidence:m,none", vec![everybody, his]),
        ("owner:dana", vec![hers]),
        ("owner:none", vec![everybody, his]),
        ("טופס", vec![hers, his]),
        ("טופס קצר", vec![his]),
        ("\"טופס ארוך", vec![hers]),
        ("PERSONA:נועה lane:pain evidence:assumed owner:Dana טופס", vec![hers]),
        ("20:30", vec![]),
        ("\"lane:\"", vec![]),
    ] {
        let filter = Filter::parse(query, &cards.map).unwrap();
        let accepted: Vec<CardId> =
            cards.map.cards_in_order().filter(|card| filter.accepts(&cards.map, *card)).collect();
        assert_eq!(accepted, expected, "{query}");
        assert_eq!(filter.is_empty(), query.is_empty());
    }
}

#[test]
fn what_is_no_filter_says_what_would_be_one() {
    let map = cards().map;
    for (query, sentence) in [
        (
            "http://x",
            "There is no filter “http:”. There are persona:, lane:, evidence: and owner:; to search for the word \
             itself, put it in quotes.",
        ),
        ("lane:", "Say what “lane:” should be, as in lane:pain."),
        ("lane:,", "Say what “lane:” should be, as in lane:pain."),
        ("persona:Dana", "No persona of this map is called “Dana”."),
        ("lane:goal", "No lane of this map is called “goal”."),
        ("evidence:maybe", "Evidence is assumed, reported, measured or none, not “maybe”."),
    ] {
        assert_eq!(Filter::parse(query, &map).unwrap_err().to_string(), sentence);
    }
}

#[test]
fn a_filter_is_named_in_words() {
    let map = cards().map;
    let describe = |query| Filter::parse(query, &map).unwrap().describe(&map).to_string();
    assert_eq!(describe(""), "no filter");
    assert_eq!(
        describe("persona:נועה lane:pain,oppo evidence:assumed,none owner:Dana,none ארוך"),
        "for נועה · lane נקודת כאב, Opportunity · evidence none, assumed · owner nobody, Dana · “ארוך”"
    );
}

proptest! {
    #[test]
    fn any_line_is_a_filter_or_an_error(query in "(persona|lane|evidence|owner|x)?[:,\" ]{0,3}\\PC{0,8}[:,\" ]?\\PC{0,4}") {
        let cards = cards();
        if let Ok(filter) = Filter::parse(&query, &cards.map) {
            let accepted = cards.map.cards_in_order().filter(|card| filter.accepts(&cards.map, *card)).count();
            prop_assert!(accepted <= 3 && (!filter.is_empty() || accepted == 3));
            prop_assert!(!filter.describe(&cards.map).to_string().is_empty());
        }
    }
}
