use super::*;
use crate::model::{CardField, LaneKind, StageField, TouchpointField, Value};
use crate::ops::fixture::Fixture;
use proptest::prelude::*;

#[test]
fn everything_that_has_the_words_is_found_in_reading_order() {
    let mut fixture = Fixture::new("he");
    let persona = fixture.persona("דנה כהן");
    let lane = fixture.lane(LaneKind::Activity, "");
    let (awareness, loyalty) = (fixture.stage("מודעות"), fixture.stage("נאמנות"));
    fixture.set(loyalty, StageField::Aliases, Value::texts(&["עם דנה".to_owned()]));
    let ads = fixture.touchpoint(awareness, "פרסום של דָּנָה");
    let text = fixture.card(Home::Touchpoint(ads), lane, "שיחה עם\nדנה");
    let owned = fixture.card(Home::Touchpoint(ads), lane, "אחר");
    fixture.set(owned, CardField::Owner, Value::text("דנה"));
    let noted = fixture.card(Home::Stage(awareness), lane, "עוד");
    fixture.set(noted, CardField::Note, Value::text("לשאול את דנה"));
    let expected: Vec<Id> =
        vec![noted.into(), ads.into(), text.into(), owned.into(), loyalty.into(), persona.into()];
    assert_eq!(find(&fixture.map, "דנה"), expected);
    assert_eq!(find(&fixture.map, " עם דנה "), [Id::from(text), loyalty.into()]);
    assert_eq!(find(&fixture.map, "אחר דנה"), [], "a query does not run from one field into the next");
    assert_eq!(find(&fixture.map, " \n"), []);
    assert_eq!(find(&fixture.map, "\0"), []);
}

#[test]
fn every_text_is_searched_and_keys_find_cards() {
    let mut fixture = Fixture::new("en");
    let lane = fixture.lane(LaneKind::PainPoint, "");
    let stage = fixture.stage("One");
    let cart = fixture.touchpoint(stage, "Cart");
    fixture.set(cart, TouchpointField::Expectation, Value::text("a quick checkout"));
    let grave = fixture.card(Home::Touchpoint(cart), lane, "Too slow");
    fixture.set(grave, CardField::Severity, Value::Whole(3));
    fixture.set(grave, CardField::Source, Value::text("interview"));
    let says_so = fixture.card(Home::Stage(stage), lane, "typed severity:3 by hand");
    let map = &fixture.map;
    assert_eq!(find(map, "checkout"), [Id::from(cart)]);
    assert_eq!(find(map, "INTERVIEW"), [Id::from(grave)]);
    let found = |query| with_filter(map, query, find(map, query));
    assert_eq!(found("severity:3"), [Id::from(says_so), grave.into()], "the text itself, too");
    assert_eq!(found("severity:3 slow"), [Id::from(grave)]);
    assert_eq!(found("slow"), [Id::from(grave)]);
    assert_eq!(found("no:such"), []);
}

proptest! {
    #[test]
    fn a_refreshed_index_is_a_new_one(
        texts in prop::collection::vec("[a-cאב\u{5b0} ]{0,6}", 1..12),
        changes in prop::collection::vec((any::<prop::sample::Index>(), "[a-cאב ]{0,6}"), 0..12),
        query in "[a-cאב]{1,2}",
    ) {
        let mut fixture = Fixture::new("en");
        let lane = fixture.lane(LaneKind::Activity, "");
        let stage = fixture.stage("a");
        let mut cards: Vec<_> =
            texts.iter().map(|text| fixture.card(Home::Stage(stage), lane, text)).collect();
        let mut index = SearchIndex::new(&fixture.map);
        for (place, text) in changes {
            match place.index(3) {
                0 => cards.push(fixture.card(Home::Stage(stage), lane, &text)),
                1 => fixture.set(*place.get(&cards), CardField::Text, Value::text(text)),
                _ => {
                    let gone = cards.remove(place.index(cards.len()));
                    crate::ops::Op::Remove(gone.into()).apply(&mut fixture.map).unwrap();
                    cards.push(fixture.card(Home::Stage(stage), lane, &text));
                }
            }
            index.refresh(&fixture.map);
            let naive: Vec<Id> = fixture
                .map
                .cards_in_order()
                .filter(|id| folded(&fixture.map.card(*id).unwrap().text).contains(&query))
                .map(Id::from)
                .collect();
            let found: Vec<Id> =
                index.find(&query).into_iter().filter(|id| matches!(id, Id::Card(_))).collect();
            prop_assert_eq!(found, naive);
        }
    }
}
