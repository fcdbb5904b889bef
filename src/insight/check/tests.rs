use super::*;
use crate::model::{
    Actor, Ballot, BallotField, CardField, CardId, Certainty, Choice, Decision, Field, FieldKey, FieldName,
    Home, Id, Kind, LaneKind, MapField, Node, StageField, Token, TouchpointField, TouchpointId, Value,
    Waiver, WaiverField,
};
use crate::ops::Op;
use crate::ops::fixture::Fixture;
use jiff::civil::date;

const TODAY: Date = date(2026, 11, 29);

/// The findings: the name of the check, and the message.
fn found(map: &Map) -> Vec<(&'static str, String)> {
    let findings = check(map, TODAY).findings;
    findings.iter().map(|finding| (finding.check.name, finding.message.to_string())).collect()
}

/// The messages of one check.
fn found_by(name: &str, map: &Map) -> Vec<String> {
    found(map).into_iter().filter(|(check, _)| *check == name).map(|(_, sentence)| sentence).collect()
}

fn waive(fixture: &mut Fixture, name: &str, finding: &str, about: Option<Id>) {
    let waiver =
        Waiver { finding: finding.to_owned(), about, reason: "next time".to_owned(), ..Waiver::default() };
    let id = Id::of(Kind::Waiver, Token::parse(name).unwrap()).unwrap();
    Op::Insert(Node::Waiver(id.try_into().unwrap(), waiver)).apply(&mut fixture.map).unwrap();
}

fn gone<I: TryFrom<Id>>(kind: Kind) -> I {
    let id = Id::of(kind, Token::parse("gone").unwrap()).unwrap();
    I::try_from(id).unwrap_or_else(|_| panic!("{kind:?} has such ids"))
}

/// A map in which every reference is dangling.
fn dangling() -> Fixture {
    let mut fixture = Fixture::new("en");
    let lane = fixture.lane(LaneKind::PainPoint, "");
    let stage = fixture.stage("Awareness");
    let touchpoint = fixture.touchpoint(stage, "Ads");
    let card = fixture.card(Home::Touchpoint(touchpoint), lane, "Too many ads");
    fixture.set(card, CardField::Personas, Value::References([gone(Kind::Persona)].into()));
    fixture.set(card, CardField::Answers, Value::References([gone(Kind::Card)].into()));
    fixture.set(stage, StageField::LoopsTo, Value::Reference(gone(Kind::Stage)));
    fixture.set(
        touchpoint,
        TouchpointField::Emotions,
        Value::Counts([(FieldKey::Id(gone(Kind::Persona)), 1)].into()),
    );
    let (ballot, waiver) = (gone(Kind::Ballot), gone(Kind::Waiver));
    Op::Insert(Node::Ballot(ballot, Ballot::default())).apply(&mut fixture.map).unwrap();
    fixture.set(ballot, BallotField::Lane, Value::Reference(gone(Kind::Lane)));
    Op::Insert(Node::Waiver(waiver, Waiver::default())).apply(&mut fixture.map).unwrap();
    fixture.set(waiver, WaiverField::About, Value::Reference(gone(Kind::Touchpoint)));
    fixture
}

#[test]
fn whatever_refers_to_nothing_is_found_in_the_order_of_the_file() {
    assert_eq!(
        found_by("dangling-reference", &dangling().map),
        [
            "s-gone is not in the map, but stage “Awareness” refers to it (Loops back to).",
            "p-gone is not in the map, but touchpoint “Ads” refers to it (Emotions).",
            "p-gone is not in the map, but card “Too many ads” refers to it (Personas).",
            "c-gone is not in the map, but card “Too many ads” refers to it (Answers).",
            "l-gone is not in the map, but the vote v-gone without a title refers to it (Lane).",
        ]
    );
}

#[test]
fn a_sound_map_has_no_finding() {
    let mut fixture = Fixture::new("en");
    let persona = fixture.persona("Noa");
    let lane = fixture.lane(LaneKind::PainPoint, "");
    let stage = fixture.stage("Awareness");
    let card = fixture.card(Home::Stage(stage), lane, "Too many ads");
    fixture.set(card, CardField::Personas.of(persona), Value::Yes);
    fixture.set(stage, StageField::LoopsTo, Value::Reference(stage.into()));
    assert_eq!(check(&fixture.map, TODAY), CheckReport::default());
}

#[test]
fn a_field_that_nobody_knows_is_told() {
    let mut fixture = Fixture::new("en");
    let stage = fixture.stage("Awareness");
    let colour = Field { name: FieldName::Unknown, key: Some(FieldKey::Text("colour".to_owned())) };
    fixture.set(stage, colour, Value::text("\"red\""));
    let sentence = "Unknown field “colour” of stage “Awareness”; it is kept unchanged.";
    assert_eq!(found_by("unknown-field", &fixture.map), [sentence]);
    assert_eq!(check(&fixture.map, TODAY).findings[0].about, stage.into());
}

/// A map with pain points, opportunities and activities at one touchpoint.
struct Shop {
    fixture: Fixture,
    touchpoint: TouchpointId,
    lanes: [crate::model::LaneId; 3],
}

fn shop() -> Shop {
    let mut fixture = Fixture::new("en");
    let lanes =
        [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity].map(|kind| fixture.lane(kind, ""));
    let stage = fixture.stage("Buy");
    let touchpoint = fixture.touchpoint(stage, "Checkout");
    Shop { fixture, touchpoint, lanes }
}

impl Shop {
    fn card(&mut self, lane: usize, text: &str) -> CardId {
        self.fixture.card(Home::Touchpoint(self.touchpoint), self.lanes[lane], text)
    }

    fn set(&mut self, card: CardId, field: impl Into<Field>, value: Value) {
        self.fixture.set(card, field, value);
    }

    fn found_by(&self, name: &str) -> Vec<String> {
        found_by(name, &self.fixture.map)
    }
}

#[test]
fn a_stage_without_any_card_is_empty() {
    let mut shop = shop();
    assert_eq!(shop.found_by("empty-stage"), ["Nothing is in stage “Buy” yet."]);
    shop.card(0, "pays");
    assert_eq!(shop.found_by("empty-stage"), [""; 0]);
}

#[test]
fn a_pain_point_that_hurts_needs_an_answer() {
    let mut shop = shop();
    let pains = ["unweighed", "mild", "medium", "answered"].map(|text| shop.card(1, text));
    for (pain, severity) in pains[1..].iter().zip([1, 2, 3]) {
        shop.set(*pain, CardField::Severity, Value::Whole(severity));
    }
    let answer = shop.card(2, "answer");
    shop.set(answer, CardField::Answers.of(FieldKey::Id(pains[3].into())), Value::Yes);
    assert_eq!(
        shop.found_by("unanswered-pain"),
        [
            "Nothing answers card “unweighed” (severity not set).",
            "Nothing answers card “medium” (severity 2).",
        ]
    );
}

#[test]
fn a_low_point_of_anyone_needs_a_pain_point() {
    let mut shop = shop();
    let persona = shop.fixture.persona("Noa");
    let touchpoint = shop.touchpoint;
    shop.fixture.set(touchpoint, TouchpointField::Emotion, Value::Whole(1));
    assert_eq!(shop.found_by("low-without-pain"), [""; 0]);
    let lower = TouchpointField::Emotions.of(persona);
    shop.fixture.set(touchpoint, lower, Value::Whole(-2));
    let said = "The emotion at touchpoint “Checkout” goes down to −2, but no pain point says why.";
    assert_eq!(shop.found_by("low-without-pain"), [said]);
    shop.card(1, "slow");
    assert_eq!(shop.found_by("low-without-pain"), [""; 0]);
}

#[test]
fn what_is_to_be_done_or_leads_the_ranking_needs_an_owner_and_evidence() {
    let mut shop = shop();
    let cards = ["first", "second", "third", "fourth", "done"].map(|text| shop.card(2, text));
    for (card, severity) in cards.iter().zip([3, 3, 2, 1, 1]) {
        shop.set(*card, CardField::Severity, Value::Whole(severity));
    }
    shop.set(cards[1], CardField::Owner, Value::text("Dana"));
    shop.set(cards[2], CardField::Decision, Decision::value(Some(Decision::No)));
    shop.set(cards[4], CardField::Decision, Decision::value(Some(Decision::Do)));
    assert_eq!(
        shop.found_by("opportunity-without-owner"),
        [
            "Nobody owns card “first”, number 1 of the ranking.",
            "Nobody owns card “done”, which is to be done."
        ]
    );
    assert_eq!(shop.found_by("assumed-top").len(), 3);
    for (card, certainty) in cards.iter().zip([Certainty::Assumed, Certainty::Reported, Certainty::Measured])
    {
        shop.set(*card, CardField::Evidence, Certainty::value(Some(certainty)));
    }
    // The score is severity × evidence: third 2 × 1, second 3 × 0.8, first 3 × 0.5.
    assert_eq!(
        shop.found_by("assumed-top"),
        ["Number 3 of the ranking rests on an assumption: card “first”."]
    );
}

#[test]
fn an_opportunity_rests_on_the_evidence_of_its_pain_point_which_is_found_once() {
    let mut shop = shop();
    let pain = shop.card(1, "slow");
    shop.set(pain, CardField::Severity, Value::Whole(3));
    let answer = shop.card(2, "faster");
    shop.set(answer, CardField::Answers.of(FieldKey::Id(pain.into())), Value::Yes);
    let said = "Number 1 of the ranking rests on something without evidence: card “slow”.";
    assert_eq!(shop.found_by("assumed-top"), [said]);
}

#[test]
fn dates_that_have_passed_are_found_the_day_after() {
    let mut shop = shop();
    let cards = ["late", "today", "undecided"].map(|text| shop.card(2, text));
    for (card, day) in cards.iter().zip([28, 29, 1]) {
        shop.set(*card, CardField::Due, Value::date(Some(date(2026, 11, day))));
    }
    for card in &cards[..2] {
        shop.set(*card, CardField::Decision, Decision::value(Some(Decision::Do)));
    }
    assert_eq!(shop.found_by("decision-overdue"), ["By 2026-11-28 it was to be done: card “late”."]);
    shop.fixture.set(Id::Map, MapField::ReviewEveryDays, Value::Whole(10));
    for (day, count) in [(18, 1), (19, 0)] {
        shop.fixture.set(Id::Map, MapField::Reviewed, Value::date(Some(date(2026, 11, day))));
        assert_eq!(shop.found_by("review-overdue").len(), count, "{day}");
    }
}

#[test]
fn the_company_may_speak_where_it_acts() {
    let mut shop = shop();
    shop.card(0, "enters our shop");
    shop.card(1, "our shop is closed");
    let said = "“our” in card “enters our shop” is the company's voice; the customer tells the journey.";
    assert_eq!(shop.found_by("company-voice"), [said]);
    let touchpoint = shop.touchpoint;
    shop.fixture.set(touchpoint, TouchpointField::Actor, Actor::value(Some(Actor::Company)));
    assert_eq!(shop.found_by("company-voice"), [""; 0]);
}

#[test]
fn advice_can_be_waived_and_errors_cannot() {
    let mut fixture = dangling();
    let other = fixture.stage("Empty");
    let before = check(&fixture.map, TODAY);
    let error = before.findings[0].clone();
    assert_eq!(error.check.severity, Severity::Error);
    waive(&mut fixture, "error", error.check.name, Some(error.about));
    waive(&mut fixture, "one", "empty-stage", Some(other.into()));
    waive(&mut fixture, "two", "empty-stage", Some(other.into()));
    waive(&mut fixture, "gone2", "empty-stage", Some(error.about));
    waive(&mut fixture, "map", "review-overdue", None);
    waive(&mut fixture, "typo", "review-overdeu", None);
    let report = check(&fixture.map, TODAY);
    assert_eq!(report.findings.len() + 1, before.findings.len());
    assert_eq!(report.count(Severity::Error), before.count(Severity::Error));
    assert_eq!(report.waived.len(), 1);
    assert_eq!((report.waived[0].finding.about, report.waived[0].waivers.len()), (other.into(), 2));
    let unused: Vec<String> =
        report.unused.iter().map(|id| unused_waiver(&fixture.map, *id).to_string()).collect();
    assert_eq!(unused.len(), 5, "{unused:?}");
    assert!(
        unused.contains(&"The waiver of review-overdue about map “Map” is no longer needed.".to_owned()),
        "{unused:?}"
    );
    assert!(
        unused
            .iter()
            .any(|said| said.starts_with("There is no check “review-overdeu”, so its waiver does nothing.")),
        "{unused:?}"
    );
}

#[test]
fn checks_have_names_of_their_own_and_titles() {
    let names: std::collections::BTreeSet<&str> = CHECKS.iter().map(|check| check.name).collect();
    assert_eq!(names.len(), CHECKS.len());
    assert!(CHECKS.iter().all(|check| crate::words::Words::english().has(check.title.name())));
}
