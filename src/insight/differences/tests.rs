use super::*;
use crate::model::{CardField, Home, LaneKind, MapField, Place, Rank, StageField, TouchpointField};
use crate::ops::fixture::Fixture;

struct Two {
    from: Map,
    to: Fixture,
}

fn sentences(change: impl FnOnce(&mut Fixture)) -> Vec<String> {
    let mut two = two();
    change(&mut two.to);
    differences(&two.from, &two.to.map).iter().map(Message::to_string).collect()
}

fn two() -> Two {
    let mut fixture = Fixture::new("en");
    fixture.persona("Noa");
    let pain = fixture.lane(LaneKind::PainPoint, "");
    let idea = fixture.lane(LaneKind::Opportunity, "Ideas");
    let stage = fixture.stage("Awareness");
    let ads = fixture.touchpoint(stage, "Ads");
    fixture.touchpoint(stage, "Search");
    fixture.card(Home::Touchpoint(ads), pain, "Too many ads");
    fixture.card(Home::Touchpoint(ads), idea, "Fewer ads");
    fixture.stage("Loyalty");
    Two { from: fixture.map.clone(), to: fixture }
}

fn card(fixture: &Fixture, text: &str) -> crate::model::CardId {
    fixture.map.cards().find(|(_, card)| card.text == text).unwrap().0
}

fn position(place: Place) -> Value {
    Value::Position(Position::Cell(place))
}

#[test]
fn what_is_new_and_what_is_gone_is_told_with_its_place() {
    let told = sentences(|fixture| {
        let (pain, stage) = (fixture.map.lane_ids()[0], fixture.map.stage_ids()[1]);
        let mail = fixture.touchpoint(stage, "Mail");
        fixture.card(Home::Touchpoint(mail), pain, "Spam\nevery day");
        let gone = card(fixture, "Fewer ads");
        Op::Remove(gone.into()).apply(&mut fixture.map).unwrap();
        let persona = fixture.map.persona_ids()[0];
        Op::Remove(persona.into()).apply(&mut fixture.map).unwrap();
    });
    assert_eq!(
        told,
        [
            "Added touchpoint “Mail” to stage “Loyalty”.",
            "Added card “Spam…” to Loyalty › Mail, Pain point.",
            "Removed card “Fewer ads” from Awareness › Ads, Ideas.",
            "Removed persona “Noa”.",
        ]
    );
}

#[test]
fn changed_fields_are_told_with_both_values() {
    let told = sentences(|fixture| {
        let (stage, touchpoint) =
            (fixture.map.stage_ids()[0], fixture.map.touchpoints_of(fixture.map.stage_ids()[0])[0]);
        let (pain, noa) = (card(fixture, "Too many ads"), fixture.map.persona_ids()[0]);
        let idea = card(fixture, "Fewer ads");
        fixture.set(Id::Map, MapField::State, Value::Choice("Future"));
        fixture.set(stage, StageField::Optional, Value::Yes);
        fixture.set(stage, StageField::Aliases, Value::texts(&["One".to_owned(), "Two".to_owned()]));
        fixture.set(touchpoint, TouchpointField::Emotions.of(noa), Value::Whole(-2));
        fixture.set(pain, CardField::Text, Value::text("Ads, ads"));
        fixture.set(pain, CardField::Severity, Value::Whole(3));
        fixture.set(pain, CardField::Votes.of("Dana".to_owned()), Value::Whole(2));
        fixture.set(pain, CardField::Personas.of(noa), Value::Yes);
        fixture.set(idea, CardField::Answers.of(FieldKey::Id(pain.into())), Value::Yes);
    });
    assert_eq!(
        told,
        [
            "Set State of map “Map” to future.",
            "Set Aliases of stage “Awareness” to “One”, “Two”.",
            "Marked stage “Awareness” as Optional.",
            "Set Emotions (persona “Noa”) of touchpoint “Ads” to −2.",
            "Changed card “Too many ads” to “Ads, ads”.",
            "Added persona “Noa” to Personas of card “Too many ads”.",
            "Set Severity of card “Too many ads” to 3.",
            "Set Votes (Dana) of card “Too many ads” to 2.",
            "Added card “Ads, ads” to Answers of card “Fewer ads”.",
        ]
    );
}

#[test]
fn the_way_back_is_told_as_such() {
    let mut two = two();
    let (pain, stage) = (card(&two.to, "Too many ads"), two.to.map.stage_ids()[0]);
    two.to.set(pain, CardField::Severity, Value::Whole(3));
    two.to.set(stage, StageField::Exit, Value::Yes);
    two.to.set(pain, CardField::Votes.of("Dana".to_owned()), Value::Whole(2));
    let told: Vec<String> = differences(&two.to.map, &two.from).iter().map(Message::to_string).collect();
    assert_eq!(
        told,
        [
            "Stage “Awareness” is no longer marked as Exit.".replace("Stage", "stage"),
            "Cleared Severity of card “Too many ads”; it was 3.".to_owned(),
            "Cleared Votes (Dana) of card “Too many ads”; it was 2.".to_owned(),
        ]
    );
}

#[test]
fn moves_are_told_by_where_and_by_place() {
    let told = sentences(|fixture| {
        let (stages, lanes) = (fixture.map.stage_ids().to_vec(), fixture.map.lane_ids().to_vec());
        let ads = fixture.map.touchpoints_of(stages[0])[0];
        let search = fixture.map.touchpoints_of(stages[0])[1];
        let rank = Rank::between(None, fixture.map.stage(stages[0]).map(|stage| &stage.rank));
        fixture.set(stages[1], Field::POSITION, Value::Position(Position::Order(rank)));
        let within = Position::Within(stages[1], Rank::default());
        fixture.set(search, Field::POSITION, Value::Position(within));
        let place = Place { home: Home::Touchpoint(ads), lane: lanes[1], rank: Rank::deal(40)[0].clone() };
        fixture.set(card(fixture, "Too many ads"), Field::POSITION, position(place));
    });
    assert_eq!(
        told,
        [
            "Moved stage “Loyalty” to position 1.",
            "Moved touchpoint “Search” from stage “Awareness” to stage “Loyalty”.",
            "Moved card “Too many ads” from Awareness › Ads, Pain point to Awareness › Ads, Ideas.",
        ]
    );
}

#[test]
fn equal_maps_have_nothing_to_tell() {
    assert_eq!(sentences(|_| {}), Vec::<String>::new());
}
