//! Pain points and the opportunities that answer them: how the board shows and creates the links.
//! Also severity levels, presets of the filter, the cursor after an undo, and Tab in the last
//! field.

use masa::model::CardId;

use crate::support::drawn::{drawing, map};
use crate::support::script::Script;

fn open() -> Script {
    let cards: &[_] = &["a:sees", "p:slow", "p:dear", "o:faster"];
    Script::open(map("en", &[("Find", &[("Ad", cards), ("Shop", &["p:far"])])]))
}

fn card(script: &Script, text: &str) -> CardId {
    script.map().cards().find(|(_, card)| card.text == text).expect("it is on the map").0
}

fn answered(script: &Script, text: &str) -> Vec<String> {
    let map = script.map();
    let answers = &map.card(card(script, text)).expect("it stands").facets().answers;
    answers.iter().filter_map(|id| map.card(*id)).map(|card| card.text.clone()).collect()
}

#[test]
fn an_answer_names_its_pain_while_it_is_typed() {
    let script = open().press("j j o");
    assert!(script.screen().starts_with(" An opportunity that answers card “slow”"), "{}", script.screen());
    let script = script.text("quick").press("Esc");
    assert_eq!(answered(&script, "quick"), ["slow"]);
}

#[test]
fn an_opportunity_after_several_pains_answers_the_one_selected_last_and_that_is_undone_alone() {
    // The pain point from which the cursor moved to the opportunities.
    let script = open().press("j j PgDn a").text("quick").press("Esc");
    assert_eq!(answered(&script, "quick"), ["slow"]);
    assert_eq!(script.notice(), "card “quick” answers card “slow” · u undo");
    let script = script.press("u");
    assert!(answered(&script, "quick").is_empty());
    assert_eq!(script.press("u").map().card_count(), 5);
    // When cards are captured lane by lane, the pain point captured last.
    let script = open().press("j j j a").text("loud").press("Tab").text("quiet").press("Esc");
    assert_eq!(answered(&script, "quiet"), ["loud"]);
    // If no pain point was selected here, the last one of the touchpoint.
    let script = open().press("l G h a").text("cheap").press("Esc");
    assert_eq!(answered(&script, "cheap"), ["dear"]);
    // With a single pain point there is nothing to guess, so there is only one undo step.
    let script = open().press("l j j PgDn a").text("near").press("Esc");
    assert_eq!((answered(&script, "near"), script.undos()), (vec!["far".to_owned()], 1));
}

#[test]
fn the_selected_card_marks_those_that_it_is_linked_with() {
    let row = |script: &Script, text: &str| {
        script.screen().lines().find(|line| line.contains(text)).unwrap_or_default().to_owned()
    };
    let script = open().press("j j o").text("quick").press("Esc");
    let script = script.press("PgUp");
    assert!(row(&script, "quick").contains("↩ quick"), "{}", script.screen());
    let script = script.press("PgDn j");
    assert!(row(&script, "slow").contains("↩ slow"), "{}", script.screen());
    let script = script.press("Home k");
    assert!(!row(&script, "quick").contains("↩ quick"), "{}", script.screen());
    // A pain point shows how many opportunities answer it.
    let script = open().press("j j o").text("one").press("Esc PgUp o").text("two").press("Esc Home k");
    assert!(row(&script, "slow").contains("slow ↩2"), "{}", script.screen());
}

#[test]
fn severity_and_frequency_are_for_pains_and_other_lanes_say_so() {
    let script = open().press("j 3");
    assert_eq!(script.notice(), "“Activity” has no severity or frequency; its cards have evidence, owner.");
    let script = script.press("G a").text("faster still").press("Esc 3");
    assert_eq!(
        script.notice(),
        "“Opportunity” has no severity or frequency; \
         its cards have answers, impact, effort, reach, decision, votes, evidence, owner."
    );
    let all = |script: &Script| {
        let weighed = script.map().cards().filter(|(_, card)| card.facets().weight.severity.is_some());
        weighed.map(|(_, card)| card.text.clone()).collect::<Vec<_>>()
    };
    assert!(all(&script).is_empty());
    // Of the marked cards, only those that can have a severity get it.
    let script = open().press("j Space j Space 3");
    assert_eq!(all(&script), ["slow"]);
    assert_eq!(script.press("Esc k 7").notice(), "");
}

#[test]
fn the_reason_for_the_lowest_emotion_is_offered_for_one_key() {
    let lowest = || open().press("- -");
    let script = lowest();
    assert_eq!(script.notice(), "touchpoint “Ad” is at −2 · o add the pain point behind it");
    assert!(script.state.is_on_screen(), "it does not open by itself");
    let script = script.press("o").text("too loud").press("Esc");
    assert!(drawing(script.map()).contains("p:slow p:dear p:too loud"), "{}", drawing(script.map()));
    // Any other key acts as always, and ends the offer.
    for key in ["j", "l", "-"] {
        let script = lowest().press(key);
        assert!(!script.notice().contains("· o "), "{}", script.notice());
        assert!(script.press("o").state.is_on_screen(), "{key}");
    }
    // On a pain point, the reason is there, and `o` answers it.
    let script = open().press("j j - - o").text("quick").press("Esc");
    assert_eq!(answered(&script, "quick"), ["slow"]);
    // On the curve as well, and not when it becomes anything else.
    let script = Script::sample("amazon", "en").press("g c");
    let script = script.press("+ + + + - - -");
    assert!(!script.notice().contains("· o "), "{}", script.notice());
    let script = script.press("- o").text("why").press("Esc");
    assert!(script.map().cards().any(|(_, card)| card.text == "why"));
    assert!(script.state.is_home());
}

#[test]
fn the_table_shows_how_much_a_pain_hurts() {
    let script = open().press("j j 3 g t");
    assert!(script.screen().contains("slow ▲▲▲"), "{}", script.screen());
    let long = open().press("j j Enter").text(&" and slower".repeat(4)).press("Esc 2 g t");
    assert!(long.screen().contains("▲▲") && !long.screen().contains("▲▲▲"), "{}", long.screen());
    let narrow = Script::sized(open().press("j j 3").map().clone(), 80, 24).press("g t");
    assert!(narrow.screen().contains("▲▲▲"), "{}", narrow.screen());
}

#[test]
fn undo_brings_the_cursor_back_where_it_was() {
    let script = open().press("l j j");
    let cursor = script.state.board.cursor;
    let script = script.paste("one\ntwo\nthree");
    assert_ne!(script.state.board.cursor, cursor);
    let script = script.press("u");
    assert_eq!(script.state.board.cursor, cursor);
    let script = open().press("j j");
    let cursor = script.state.board.cursor;
    let script = script.press("3 End G u");
    assert_eq!(script.state.board.cursor, cursor);
    let script = script.press("x u");
    assert_eq!(script.state.board.cursor, cursor);
}

#[test]
fn a_filter_with_a_name_is_one_key_away_and_esc_takes_it_back() {
    let script = open().press("j j o").text("quick").press("Esc g f");
    assert!(script.screen().contains("Unanswered pain points"), "{}", script.screen());
    let script = script.press("Enter");
    assert_eq!(script.state.lens.filter_line, "kind:painpoint answered:no");
    assert!(script.notice().contains('2'), "{}", script.notice());
    let script = script.press("Esc");
    assert!(script.state.lens.filter.is_empty());
    for (place, line) in
        [(1, "kind:painpoint severity:3"), (2, "evidence:none,assumed"), (3, "kind:opportunity owner:none")]
    {
        let script = open().press("g f").press(&"j ".repeat(place)).press("Enter");
        assert_eq!(script.state.lens.filter_line, line);
    }
    let script = open().press("g f End Enter");
    assert!(script.notice().starts_with("Your name is not known"), "{}", script.notice());
    let mut script = open();
    script.state.session.settings.name = "Dana".into();
    let script = script.press("j j @").text("Dana").press("Enter g f End Enter");
    assert_eq!(script.state.lens.filter_line, "owner:\"Dana\"");
    // Esc clears marks and the search first.
    let script = script.press("Space / ").text("slow").press("Enter Esc Esc");
    assert!(!script.state.lens.filter.is_empty());
    assert!(script.press("Esc").state.lens.filter.is_empty());
}

#[test]
fn after_the_last_field_typing_goes_on_in_it() {
    let persona = Script::sample("amazon", "en").press("g p G Enter");
    let before = persona.map().clone();
    let script = persona.press("Tab");
    assert!(script.state.scope().is_typing());
    assert_eq!(script.notice(), "The last field: Esc ends.");
    let script = script.text("x").press("Esc u");
    assert_eq!(*script.map(), before);
    let form = open().press("j j i Enter").press("Tab");
    assert!(form.state.scope().is_typing(), "the next field is open");
    let form = form.press(&"Tab ".repeat(40));
    assert!(form.state.scope().is_typing());
    assert_eq!(form.notice(), "The last field: Esc ends.");
    let script = form.text("x").press("Esc");
    assert_eq!(script.map().card_count(), 5);
}
