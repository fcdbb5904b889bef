//! Deciding about opportunities (do, later, no), and the screen that lists the decisions.

use jiff::civil::date;
use masa::model::Decision;

use super::ranking::selected;
use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn decision(script: &Script) -> Option<Decision> {
    selected(script).facets().task.decision
}

fn open() -> Script {
    let cards: &[_] = &["p:dull", "o:louder", "o:brighter", "o:cheaper"];
    Script::open(map("en", &[("Find", &[("Ad", cards)])])).press("j j j")
}

#[test]
fn d_cycles_decisions_and_asks_for_owner_and_due_date_on_do() {
    let script = open().press("d");
    assert_eq!(decision(&script), Some(Decision::Do));
    let script = script.text("Dana 3/12").press("Enter");
    let task = &selected(&script).facets().task;
    assert_eq!((task.owner.as_str(), task.due), ("Dana", Some(date(2026, 12, 3))));
    let script = script.press("d");
    assert_eq!(decision(&script), Some(Decision::Later));
    assert!(script.notice().starts_with("decided on card “louder”: later"), "{}", script.notice());
    let script = script.press("d");
    assert_eq!(decision(&script), Some(Decision::No));
    let script = script.press("d");
    assert_eq!(decision(&script), None);
    // Owner and due date are already set, so nothing is asked.
    let script = script.press("d");
    assert!(script.state.is_on_screen());
    assert_eq!(decision(&script), Some(Decision::Do));
    assert_eq!(decision(&script.press("u")), None);
    // Cancelling the question keeps the decision.
    let script = open().press("d Esc");
    assert_eq!(decision(&script), Some(Decision::Do));
    assert!(script.state.is_on_screen());
    let script = open().press("k");
    assert_eq!(script.press("d").notice(), "Select an opportunity first.");
}

#[test]
fn all_that_are_marked_are_decided_together() {
    let script = open().press("Space j Space d Esc d");
    let decided: Vec<_> = script.map().cards().filter_map(|(_, card)| card.facets().task.decision).collect();
    assert_eq!(decided, [Decision::Later, Decision::Later]);
}

#[test]
fn the_screen_shows_all_three_and_what_is_open() {
    let script = open().press("d Esc g d");
    let screen = script.screen();
    assert!(
        screen.contains("To do 1") && screen.contains("Later 0") && screen.contains("nobody yet"),
        "{screen}"
    );
    assert!(screen.contains("2 opportunities are undecided"), "{screen}");
    assert_eq!(selected(&script).text, "louder");
    // A card that gets another decision moves to another group and stays selected.
    let script = script.press("d");
    assert!(script.screen().contains("Later 1"), "{}", script.screen());
    assert_eq!(selected(&script).text, "louder");
    let script = script.press("Enter");
    assert!(script.state.screen.is("board"));
    let none = open().press("g d");
    assert!(none.state.selection().is_none());
    assert!(none.screen().contains("3 opportunities are undecided"), "{}", none.screen());
}

#[test]
fn the_decisions_look_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let map = masa::format::sample("amazon", language).unwrap().map();
            let script = Script::sized(map, width, height).press("g d j");
            assert_looks(&format!("decisions_{language}_{width}x{height}"), &script.screen());
        }
    }
}
