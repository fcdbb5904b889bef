use super::*;
use crate::model::{
    Ballot, BallotField, CardField, Field, FieldName, Home, Kind, LaneKind, Node, StageField, Token,
    TouchpointField, Waiver, WaiverField,
};
use crate::ops::Op;
use crate::ops::fixture::Fixture;

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
    let findings = check(&dangling().map);
    let sentences: Vec<String> = findings.iter().map(|finding| finding.message.to_string()).collect();
    assert_eq!(
        sentences,
        [
            "s-gone is not in the map, but stage “Awareness” refers to it (Loops back to).",
            "p-gone is not in the map, but touchpoint “Ads” refers to it (Emotions).",
            "p-gone is not in the map, but card “Too many ads” refers to it (Personas).",
            "c-gone is not in the map, but card “Too many ads” refers to it (Answers).",
            "l-gone is not in the map, but the vote v-gone without a title refers to it (Lane).",
            "t-gone is not in the map, but the waived finding w-gone refers to it (About).",
        ]
    );
    assert!(findings.iter().all(|finding| finding.check == "dangling-reference"));
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
    assert_eq!(check(&fixture.map), []);
}

#[test]
fn a_field_that_nobody_knows_is_told() {
    let mut fixture = Fixture::new("en");
    let stage = fixture.stage("Awareness");
    let colour = Field { name: FieldName::Unknown, key: Some(FieldKey::Text("colour".to_owned())) };
    fixture.set(stage, colour, Value::text("\"red\""));
    let findings = check(&fixture.map);
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].check, findings[0].about), ("unknown-field", stage.into()));
    assert_eq!(
        findings[0].message.to_string(),
        "Unknown field “colour” of stage “Awareness”; it is kept unchanged."
    );
}

#[test]
fn what_the_team_waived_is_left_out() {
    let mut fixture = dangling();
    let before = check(&fixture.map);
    let waived = Waiver {
        finding: "dangling-reference".to_owned(),
        about: Some(before[0].about),
        ..Waiver::default()
    };
    let id = Id::of(Kind::Waiver, Token::parse("live").unwrap()).unwrap();
    let node = Node::Waiver(id.try_into().unwrap(), waived);
    Op::Insert(node).apply(&mut fixture.map).unwrap();
    assert_eq!(check(&fixture.map), before[1..]);
}

#[test]
fn checks_have_names_of_their_own_and_titles() {
    let names: std::collections::BTreeSet<&str> = CHECKS.iter().map(|check| check.name).collect();
    assert_eq!(names.len(), CHECKS.len());
    assert!(CHECKS.iter().all(|check| crate::words::Words::english().has(check.title.name())));
}
