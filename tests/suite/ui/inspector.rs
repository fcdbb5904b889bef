//! The inspector: every field of every kind of node; each change is one undo step.

use jiff::civil::date;
use masa::model::{
    CardField, CardId, Certainty, Choice, Field, FieldName, Id, LaneKind, MapField, StageField,
    TouchpointField, Value,
};
use masa::ui::core::cursor::{Cursor, CursorRow};
use masa::ui::inspector::{Inspector, rows_of};

use crate::support::script::Script;

/// The first card in a lane of this kind.
fn card_of(script: &Script, kind: LaneKind) -> CardId {
    let map = script.map();
    let fits = |card: &CardId| {
        map.card(*card).and_then(|card| map.lane(card.place.lane)).is_some_and(|lane| lane.kind == kind)
    };
    map.cards_in_order().find(fits).expect("the sample has such a card")
}

/// Opens the inspector of a card in a lane of this kind.
fn open(kind: LaneKind) -> (Script, CardId) {
    let mut script = Script::sample("amazon", "en");
    let card = card_of(&script, kind);
    script.state.board.cursor = Cursor::on_card(script.map(), card).expect("the card is there");
    (script.press("i"), card)
}

fn inspector(script: &Script) -> &Inspector {
    let Some(inspector) = script.state.dialogs.top::<Inspector>() else { panic!("the inspector is open") };
    inspector
}

/// Selects a field of the form.
fn at(mut script: Script, field: impl Into<FieldName>) -> Script {
    let field = field.into();
    let Some(inspector) = script.state.dialogs.top_mut::<Inspector>() else {
        panic!("the inspector is open")
    };
    inspector.selected =
        inspector.fields.iter().position(|row| row.field == field).expect("a field of the form");
    script
}

fn value(script: &Script, id: impl Into<Id>, field: impl Into<Field>) -> Value {
    script.map().value(id.into(), &field.into()).expect("the node has the field")
}

fn complaint(script: &Script) -> String {
    inspector(script).complaint.as_ref().map(ToString::to_string).unwrap_or_default()
}

#[test]
fn the_inspector_shows_the_fields_relevant_to_the_lane_first() {
    let near = |kind| {
        let (script, _) = open(kind);
        let inspector = inspector(&script);
        inspector.fields.iter().take(inspector.near).map(|row| row.name).collect::<Vec<_>>()
    };
    assert!(near(LaneKind::PainPoint).contains(&"severity"));
    assert!(!near(LaneKind::PainPoint).contains(&"trigger"));
    assert!(near(LaneKind::Automation).contains(&"trigger"));
    assert!(near(LaneKind::Metric).contains(&"target"));
    let (script, card) = open(LaneKind::Goal);
    assert_eq!(inspector(&script).fields.len(), rows_of(Id::from(card).kind()).len(), "all fields are there");
}

#[test]
fn texts_are_typed_in_several_lines_and_each_field_is_one_undo() {
    let (script, card) = open(LaneKind::PainPoint);
    let former = value(&script, card, CardField::Text);
    let script = script.press("Enter Alt-a").text("one").press("Ctrl-J").text("two").press("Tab");
    assert!(inspector(&script).editor.is_some(), "Tab goes on to the next field");
    let script = script.press("Esc");
    assert_eq!(value(&script, card, CardField::Text), Value::text("one\ntwo"));
    let script = at(script, CardField::Note).press("Enter").text("a remark").press("Esc u");
    assert_eq!(value(&script, card, CardField::Note), Value::Unset);
    assert_eq!(value(&script, card, CardField::Text), Value::text("one\ntwo"));
    assert_eq!(value(&script.press("u"), card, CardField::Text), former);
}

#[test]
fn a_card_keeps_a_text() {
    let (script, card) = open(LaneKind::PainPoint);
    let script = script.press("Enter Alt-a Delete Enter");
    assert_eq!(complaint(&script), "This cannot be empty; on the board, x deletes.");
    let script = script.press("Esc Delete");
    assert!(!value(&script, card, CardField::Text).is_unset());
}

#[test]
fn esc_twice_discards_a_value_that_the_field_refuses() {
    let (script, card) = open(LaneKind::PainPoint);
    let script = at(script, CardField::Due).press("Enter").text("next summer").press("Esc");
    assert!(complaint(&script).ends_with("Press Esc again to discard it."), "{}", complaint(&script));
    let kept = inspector(&script).editor.as_ref().expect("it is still typed");
    assert_eq!(kept.text(), "next summer");
    let script = script.press("Esc");
    assert!(inspector(&script).editor.is_none() && complaint(&script).contains("is not a date"));
    assert_eq!(value(&script, card, CardField::Due), Value::Unset);
    // If nothing is typed, `Esc` needs no second key.
    let script = at(script, CardField::Text).press("Enter Alt-a Delete Esc");
    assert!(inspector(&script).editor.is_none());
}

#[test]
fn numbers_are_set_by_digits_and_steps_within_their_range() {
    let (script, card) = open(LaneKind::PainPoint);
    let script = at(script, CardField::Severity).press("1 +");
    assert_eq!(value(&script, card, CardField::Severity), Value::Whole(2));
    let script = script.press("+ +");
    assert_eq!(value(&script, card, CardField::Severity), Value::Whole(3));
    assert_eq!(complaint(&script), "Type a whole number from 1 to 3.");
    let script = script.press("7");
    assert_eq!(value(&script, card, CardField::Severity), Value::Whole(3));
    let script = script.press("Delete");
    assert_eq!(value(&script, card, CardField::Severity), Value::Unset);
    let script = at(script, CardField::Actual).press("4").text("2,5").press("Enter");
    assert_eq!(value(&script, card, CardField::Actual), Value::Number(42.5));
    let script = at(script, CardField::Target).press("Enter").text("many").press("Enter");
    assert_eq!(complaint(&script), "Type a number, such as 42 or 0.5.");
    assert_eq!(value(&script, card, CardField::Target), Value::Unset);
}

#[test]
fn choices_turn_as_seen() {
    let (script, card) = open(LaneKind::Goal);
    let script = at(script, CardField::Evidence).press("Delete Right");
    let assumed = Certainty::value(Some(Certainty::Assumed));
    assert_eq!(value(&script, card, CardField::Evidence), assumed);
    let script = script.press("Left");
    assert_eq!(value(&script, card, CardField::Evidence), Value::Unset);
    let script = script.press("Left");
    assert_eq!(value(&script, card, CardField::Evidence), Certainty::value(Some(Certainty::Measured)));
    let script = Script::sample("amazon", "he").press("j j i");
    let card = CardId::try_from(inspector(&script).id).expect("a card");
    let script = at(script, CardField::Evidence).press("Delete Left");
    assert_eq!(value(&script, card, CardField::Evidence), assumed, "forward is to the left");
}

#[test]
fn dates_are_typed_as_people_write_them() {
    let (script, card) = open(LaneKind::Opportunity);
    let script = at(script, CardField::Due).press("Enter Alt-a").text("3/12").press("Enter");
    assert_eq!(value(&script, card, CardField::Due), Value::Date(date(2026, 12, 3)));
    let script = script.press("Enter Alt-a").text("tomorrow").press("Enter");
    assert!(complaint(&script).contains("is not a date"));
}

#[test]
fn votes_are_lines_of_name_and_number() {
    let (script, card) = open(LaneKind::Opportunity);
    let script = at(script, CardField::Votes);
    let script = script.press("Enter Alt-a").text("Dana: 2").press("Ctrl-J").text("Uri: 1").press("Enter");
    let votes = script.map().card(card).map(|card| card.facets().votes.values().sum::<i64>());
    assert_eq!(votes, Some(3));
    let script = script.press("Enter Alt-a").text("Dana").press("Enter");
    assert!(complaint(&script).contains("not a name and a number"));
}

#[test]
fn headlines_are_lines_of_a_page_and_its_title() {
    let script = Script::sample("amazon", "en").press("F4").text("fields of the map").press("Enter");
    let script = at(script, MapField::Headlines).press("Enter Alt-a").text("Curve: Support: where it breaks");
    let script = script.press("Ctrl-J").text("Awareness: Nobody sees us").press("Enter");
    let stage = script.map().stage_ids()[0].to_string();
    let headlines = value(&script, Id::Map, MapField::Headlines).into_named();
    let expected =
        [("curve".to_owned(), "Support: where it breaks".to_owned()), (stage, "Nobody sees us".to_owned())];
    assert_eq!(headlines, expected.into());
    assert!(script.screen().contains("Awareness: Nobody"), "{}", script.screen());
    let script = script.press("Enter Alt-a").text("curve").press("Enter");
    assert!(complaint(&script).contains("not a page and its headline"), "{}", complaint(&script));
}

#[test]
fn references_are_chosen_from_a_list() {
    let (script, card) = open(LaneKind::Opportunity);
    let script = at(script, CardField::Answers).press("Delete Enter Home Down Space Enter");
    let Value::References(ids) = value(&script, card, CardField::Answers) else {
        panic!("it answers something")
    };
    let Some(Id::Card(pain)) = ids.first() else { panic!("a card") };
    let pain = script.map().card(*pain).expect("the pain is there");
    assert_eq!(
        Some(pain.place.home),
        script.map().card(card).map(|card| card.place.home),
        "the nearest first"
    );
    assert!(script.state.dialogs.top::<Inspector>().is_some(), "the form is open again");
    let script = at(script, CardField::Personas).press("Enter Home Down Space Enter");
    assert_eq!(script.map().card(card).map(|card| card.facets().personas.len()), Some(1));
}

#[test]
fn stages_touchpoints_and_the_map_have_their_forms() {
    let script = Script::sample("amazon", "en").press("k i");
    let Id::Stage(stage) = inspector(&script).id else { panic!("a stage") };
    let script = at(script, StageField::Optional).press("Space");
    assert_eq!(value(&script, stage, StageField::Optional), Value::Yes);
    let script = at(script, StageField::LoopsTo).press("Enter Home Down Enter");
    let other = value(&script, stage, StageField::LoopsTo);
    assert!(matches!(other, Value::Reference(id) if id != Id::from(stage)), "{other:?}");
    let script = at(script, StageField::Aliases)
        .press("Enter")
        .text("first")
        .press("Ctrl-J")
        .text(" second ")
        .press("Enter");
    let aliases = value(&script, stage, StageField::Aliases).into_texts();
    assert!(aliases.ends_with(&["second".to_owned()]), "{aliases:?}");

    let script = Script::sample("amazon", "en").press("i");
    let Id::Touchpoint(touchpoint) = inspector(&script).id else { panic!("a touchpoint") };
    let script = at(script, TouchpointField::Emotion).press("Delete -");
    assert_eq!(value(&script, touchpoint, TouchpointField::Emotion), Value::Whole(-1));
    let script = at(script, TouchpointField::Emotions).press("Enter Alt-a").text("Noa: -2").press("Enter");
    assert!(
        matches!(value(&script, touchpoint, TouchpointField::Emotions), Value::Counts(counts) if counts.len() == 1)
    );

    let script = Script::sample("amazon", "en").press("F4").text("fields of the map").press("Enter");
    assert_eq!(inspector(&script).id, Id::Map);
    let script = at(script, MapField::Direction).press("Right Right");
    assert!(script.state.direction().is_rtl(), "the frame follows");
    let script = at(script, MapField::ReviewEveryDays).press("9").text("0").press("Enter");
    assert_eq!(value(&script, Id::Map, MapField::ReviewEveryDays), Value::Whole(90));
}

#[test]
fn the_inspector_closes_on_esc_or_when_its_node_is_removed() {
    let script = Script::sample("amazon", "en").press("j j a").text("new").press("Esc");
    let CursorRow::Card(card) = script.state.board.cursor.row else { panic!("on the new card") };
    let script = script.press("i u");
    assert!(!script.map().contains(card.into()));
    assert!(script.state.is_on_screen());
    assert!(Script::sample("amazon", "en").press("j j i Esc").state.is_on_screen());
}

#[test]
fn help_and_palette_stand_over_the_form_and_return_to_it() {
    let (script, _) = open(LaneKind::Goal);
    let script = script.press("? Esc");
    assert!(script.state.dialogs.top::<Inspector>().is_some());
    let script = script.press("F4 Esc Enter").text("!").press("F1 Esc");
    assert!(inspector(&script).editor.is_some());
}
