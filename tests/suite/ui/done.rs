//! What was done names what it was done to, in notices, in undo and redo.

use masa::model::{CardField, Value};
use masa::ops::{ActionName, Transaction};
use masa::ui::Msg;
use masa::words::Message;

use crate::support::script::Script;

fn shop() -> Script {
    let script = Script::template("purchase", "en").press("Enter").text("Ad").press("Tab").text("Sees it");
    script.press("Enter").text("Clicks it").press("Esc")
}

/// What undoing the last change says.
fn undone(script: Script) -> String {
    let said = script.press("u").notice();
    said.strip_prefix("undid: ").unwrap_or_else(|| panic!("nothing was undone: {said}")).to_owned()
}

#[test]
fn what_was_added_edited_and_renamed_is_named() {
    assert_eq!(undone(shop()), "added card “Clicks it”");
    assert_eq!(undone(shop().press("Enter").text("!").press("Esc")), "edited card “Clicks it!”");
    let edited = shop().press("Enter").text("!").press("Esc u Ctrl-R");
    assert_eq!(edited.notice(), "redid: edited card “Clicks it!”");
    let at_name = || shop().press("k k");
    assert_eq!(undone(at_name().press("Enter").text(" 2").press("Esc")), "renamed touchpoint “Ad” to “Ad 2”");
    assert_eq!(undone(at_name().press("A").text("Shop").press("Esc")), "added touchpoint “Shop”");
    assert_eq!(undone(at_name().press("S").text("After").press("Esc")), "added stage “After”");
}

#[test]
fn setting_and_clearing_facets_names_the_cards() {
    let pain = || shop().press("j a").text("Slow").press("Esc");
    assert_eq!(undone(pain().press("3")), "set severity of card “Slow” to 3");
    assert_eq!(undone(pain().press("3 3")), "cleared severity of card “Slow”");
    assert_eq!(undone(shop().press("8")), "set evidence of card “Clicks it” to reported");
    let both = || shop().press("Space k Space");
    let pains = || pain().press("a").text("Dear").press("Esc Space k Space");
    assert_eq!(undone(pains().press("5")), "set frequency of 2 cards to 2");
    assert_eq!(undone(pains().press("5 0")), "cleared severity, frequency and evidence of 2 cards");
    assert_eq!(both().press("x").notice(), "deleted 2 cards · u undo");
}

#[test]
fn assigning_an_owner_or_due_date_names_the_cards() {
    let both = || shop().press("Space k Space @");
    assert_eq!(both().text("Uri").press("Enter").notice(), "assigned 2 cards to Uri · u undo");
    let due = shop().press("@").text("Uri 3/12").press("Enter");
    assert_eq!(due.notice(), "assigned card “Clicks it” to Uri, due 2026-12-03 · u undo");
    let date = shop().press("@").text("3/12").press("Enter");
    assert_eq!(date.notice(), "set the due date of card “Clicks it” to 2026-12-03 · u undo");
    let cleared = due.press("@ Alt-a Backspace Enter");
    assert_eq!(cleared.notice(), "cleared owner and due date of card “Clicks it” · u undo");
}

#[test]
fn changes_of_emotion_and_moment_of_truth_name_the_touchpoint() {
    let name = || shop().press("k k");
    assert_eq!(undone(name().press("+")), "raised the emotion of touchpoint “Ad”");
    assert_eq!(undone(name().press("-")), "lowered the emotion of touchpoint “Ad”");
    assert_eq!(undone(name().press("- 0")), "cleared the emotion of touchpoint “Ad”");
    assert_eq!(undone(name().press("!")), "marked touchpoint “Ad” as moment of truth");
    assert_eq!(undone(name().press("! !")), "unmarked touchpoint “Ad” as moment of truth");
}

#[test]
fn lanes_and_personas_are_named() {
    let lanes = || shop().press("k k L");
    assert_eq!(undone(lanes().press("J Esc")), "moved lane “Activity” to position 2");
    assert_eq!(
        undone(lanes().press("r Alt-a Backspace").text("Doing").press("Enter Esc")),
        "renamed lane “Activity” to “Doing”"
    );
    assert_eq!(undone(lanes().press("a Enter").text("Doing").press("Enter Esc")), "added lane “Doing”");
    assert_eq!(undone(lanes().press("a Enter Enter Esc")), "added lane “Activity”");
    assert_eq!(undone(shop().press("g p a").text("Dana").press("Esc")), "added persona “Dana”");
}

#[test]
fn pasted_rows_are_counted_as_what_they_became() {
    let names = Script::template("purchase", "en").press("k").paste("Ad\nShop\n");
    assert_eq!(names.notice(), "pasted 2 cards · u undo");
    let names = shop().press("k k").paste("Shop\nCart\n");
    assert_eq!(names.notice(), "added 2 touchpoints · u undo");
    let cards = shop().press("k k").paste("Shop\tEnters\nCart\tFills\n");
    assert_eq!(cards.notice(), "added 2 touchpoints with 2 cards · u undo");
    assert_eq!(shop().press("y p").notice(), "pasted card “Clicks it” · u undo");
    assert_eq!(shop().press("Space k Space y p").notice(), "pasted 2 cards · u undo");
}

#[test]
fn a_metric_shows_actual_and_target_with_an_arrow() {
    let screen = |unit: &str| {
        let script = shop();
        let card = script.state.board.cursor.selected(script.map()).expect("a card");
        let change = Transaction::new(ActionName::new("test"), Message::new("did-nothing"))
            .set(card, CardField::Actual, Value::Number(51.0))
            .set(card, CardField::Target, Value::Number(60.0))
            .set(card, CardField::Unit, Value::text(unit));
        script.tell(Msg::Received(Box::new(change))).screen()
    };
    assert!(screen("points").contains("51 → 60 points"), "{}", screen("points"));
    assert!(screen("%").contains("51 → 60%"));
    assert!(screen("נקודות").contains("תודוקנ 60 ← 51"), "{}", screen("נקודות"));
}
