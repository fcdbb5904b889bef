//! The screen of the check: findings with their places, and waiving them.

use jiff::civil::date;
use masa::model::{
    CardField, Choice, Decision, Field, FieldKey, Id, LaneKind, Map, MapField, Node, Value, Waiver,
};
use masa::ops::{Op, Transaction};
use masa::ui::Msg;
use masa::ui::check::CheckScreen;

use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn screen(script: &Script) -> &CheckScreen {
    script.state.screen.get().unwrap_or_else(|| panic!("not the check:\n{}", script.screen()))
}

/// The message of the selected finding.
fn selected(script: &Script) -> String {
    screen(script).row().expect("something was found").message.to_string()
}

fn set(map: &mut Map, id: impl Into<Id>, field: impl Into<Field>, value: Value) {
    Op::Set(id.into(), field.into(), value).apply(map).expect("the map has the field");
}

fn open() -> Script {
    let cards: &[_] = &["p:late", "p:loud", "a:sees our ad"];
    Script::open(map("en", &[("Find", &[("Ad", cards)]), ("Buy", &[])])).press("g x")
}

#[test]
fn what_was_found_is_listed_with_the_board_at_its_place() {
    let script = open();
    assert_eq!(selected(&script), "Nothing is in stage “Buy” yet.");
    assert!(script.screen().contains("0 errors · 4 advice · 0 waived"), "{}", script.screen());
    let script = script.press("j");
    assert_eq!(selected(&script), "Nothing answers card “late” (severity not set).");
    assert!(script.screen().contains("Find › Ad, Pain point"), "{}", script.screen());
    let script = script.press("G");
    assert_eq!(script.press("j").notice(), "The last of the list.");
    let script = open().press("j Enter");
    assert!(script.state.screen.is("board"));
    assert!(matches!(script.state.selection(), Some(Id::Card(_))));
    let script = open().press("Enter");
    assert!(script.state.screen.is("board"));
    assert!(matches!(script.state.selection(), Some(Id::Stage(_))));
}

#[test]
fn what_is_done_is_gone_and_the_next_is_selected() {
    let script = open().press("j 8 1");
    assert_eq!(selected(&script), "Nothing answers card “loud” (severity not set).");
    assert_eq!(screen(&script).report.findings.len(), 3);
    // An answer can be added from here.
    let script = script.press("o").text("Quieter").press("Enter Esc g x G");
    assert_eq!(screen(&script).rows.len(), 2);
    assert!(selected(&script).contains("“our”"), "{}", script.screen());
    let script = script.press("x");
    assert_eq!(selected(&script), "Nothing is in stage “Buy” yet.");
    let script = script.press("x");
    assert!(script.screen().contains("Nothing is wrong, and nothing is missing."), "{}", script.screen());
    assert_eq!(script.state.selection(), None);
    assert!(script.press("Enter").notice().starts_with("Nothing is selected"));
    // Undoing a deletion brings its findings back.
    let script = open().press("x u");
    assert_eq!(screen(&script).rows.len(), 4);
}

#[test]
fn a_finding_is_waived_with_a_reason_and_listed_apart() {
    let script = open().press("w Enter");
    assert!(script.screen().contains("Say why: a waiver needs a reason."), "{}", script.screen());
    let script = script.text("after the pilot").press("Enter");
    assert!(script.notice().starts_with("waived empty-stage for stage “Buy”"), "{}", script.notice());
    assert!(script.screen().contains("3 advice · 1 waived"), "{}", script.screen());
    // The next finding moves into its place.
    assert_eq!(selected(&script), "Nothing answers card “late” (severity not set).");
    let script = script.press("G");
    assert_eq!(selected(&script), "Nothing is in stage “Buy” yet.");
    assert!(script.screen().contains("after the pilot"), "{}", script.screen());
    let waiver = script.map().waiver(script.map().waiver_ids()[0]).unwrap();
    assert_eq!((waiver.finding.as_str(), waiver.reason.as_str()), ("empty-stage", "after the pilot"));
    let back = script.press("w");
    assert_eq!(back.map().waiver_ids().len(), 0);
    assert_eq!(screen(&back).report.findings.len(), 4);
    let script = back.press("u");
    assert_eq!(screen(&script).report.waived.len(), 1);
    // Once the stage has a card, the waiver is no longer needed and can be removed.
    let script = script.press("G Enter a").text("pays").press("Enter Esc g x G");
    assert_eq!(selected(&script), "The waiver of empty-stage about stage “Buy” is no longer needed.");
    let script = script.press("w");
    assert_eq!(script.map().waiver_ids().len(), 0);
    assert_eq!(script.press("u u u u u").map().waiver_ids().len(), 0);
}

#[test]
fn a_waiver_whose_stage_is_gone_is_harmless() {
    let mut map = map("en", &[("Find", &[("Ad", &["a:sees"])])]);
    let waiver = Waiver { finding: "empty-stage".into(), about: "s-gone".parse().ok(), ..Waiver::default() };
    let id = "w-1".parse::<Id>().unwrap().try_into().unwrap();
    Op::Insert(Node::Waiver(id, waiver)).apply(&mut map).unwrap();
    let script = Script::open(map).press("g x");
    assert!(selected(&script).ends_with("is no longer needed."), "{}", selected(&script));
    assert_eq!(script.state.selection(), None);
    let script = script.press("Enter");
    assert_eq!(script.notice(), "It is no longer in the map.");
    assert_eq!(script.press("w").map().waiver_ids().len(), 0);
    // Removing a stage removes its waivers too.
    let script = open().press("w").text("later").press("Enter G x");
    assert_eq!((script.map().stage_ids().len(), screen(&script).report.unused.len()), (1, 0));
}

#[test]
fn two_people_can_waive_the_same_and_one_key_takes_it_back() {
    let script = open().press("w").text("mine").press("Enter");
    let map = script.map();
    let waiver = map.node(map.waiver_ids()[0].into()).unwrap();
    let Node::Waiver(_, waiver) = waiver else { panic!("a waiver") };
    let id = "w-other".parse::<Id>().unwrap().try_into().unwrap();
    let other = Transaction::new(
        masa::ops::ActionName::new("check.waive"),
        masa::words::Message::new("name-map-nameless"),
    )
    .insert(Node::Waiver(id, waiver));
    let script = script.tell(Msg::Received(other.into())).press("G");
    assert_eq!(script.map().waiver_ids().len(), 2);
    let script = script.press("w");
    assert_eq!((script.map().waiver_ids().len(), screen(&script).report.waived.len()), (0, 0));
}

#[test]
fn errors_come_first_and_cannot_be_waived() {
    let mut flawed = map("en", &[("Find", &[("Ad", &["o:louder"])])]);
    let card = flawed.cards().next().unwrap().0;
    let gone: Id = "c-gone".parse().unwrap();
    set(&mut flawed, card, CardField::Answers.of(FieldKey::Id(gone)), Value::Yes);
    let script = Script::open(flawed).press("g x");
    assert!(script.screen().contains("Dangling references (errors) 1"), "{}", script.screen());
    assert!(script.screen().contains("1 error · 0 advice"), "{}", script.screen());
    assert_eq!(script.press("w").notice(), "An error cannot be waived; Enter goes to its place.");
}

#[test]
fn an_overdue_review_leads_to_the_fields_of_the_map() {
    let mut overdue = map("en", &[("Find", &[("Ad", &["a:sees"])])]);
    set(&mut overdue, Id::Map, MapField::Reviewed, Value::date(Some(date(2026, 1, 1))));
    set(&mut overdue, Id::Map, MapField::ReviewEveryDays, Value::Whole(30));
    let script = Script::open(overdue).press("g x");
    assert_eq!(selected(&script), "The map was to be reviewed by 2026-01-31.");
    let script = script.press("Enter");
    assert_eq!(script.state.selection(), Some(Id::Map));
    assert!(!script.state.is_on_screen() && script.press("Esc").state.screen.is("check"));
}

#[test]
fn the_filter_keeps_what_is_found_about_its_cards() {
    let script = open().press("f").text("kind:pain").press("Enter");
    assert!(script.screen().contains("the filter shows 2"), "{}", script.screen());
    assert!(selected(&script).contains("late"));
    let script = script.press("f").text(" nothing-like-this").press("Enter");
    assert!(script.screen().contains("f changes it."), "{}", script.screen());
}

#[test]
fn the_selection_stays_in_view_and_the_mouse_selects() {
    for (width, height) in [(80, 24), (110, 32), (40, 8)] {
        let mut script = Script::sized(flawed("he"), width, height).press("g x");
        assert!(screen(&script).rows.len() > 12);
        for (key, count) in [("Down", 40), ("Up", 40), ("PgDn", 6)] {
            for _ in 0..count {
                script = script.press(key);
                let about = screen(&script).row().unwrap().about;
                assert_eq!(script.state.selection(), Some(about));
                let Id::Card(card) = about else { continue };
                let text: String = script.map().card(card).unwrap().text.chars().take(1).collect();
                assert!(script.screen().contains(&text), "{}", script.screen());
            }
        }
    }
    let script = open();
    let there = script.seen("loud");
    assert!(selected(&script.click(there)).contains("loud"));
}

/// A sample map with findings of many kinds.
fn flawed(language: &str) -> Map {
    let mut map = masa::format::sample("amazon", language).unwrap().map();
    let is_opportunity = |map: &Map, lane| map.lane(lane).unwrap().kind == LaneKind::Opportunity;
    let cards: Vec<_> = map
        .cards_in_order()
        .filter(|card| is_opportunity(&map, map.card(*card).unwrap().place.lane))
        .collect();
    for card in &cards {
        set(&mut map, *card, CardField::Answers, Value::Unset);
    }
    set(&mut map, cards[0], CardField::Decision, Decision::value(Some(Decision::Do)));
    set(&mut map, cards[0], CardField::Due, Value::date(Some(date(2026, 11, 1))));
    let gone: Id = "c-gone".parse().unwrap();
    set(&mut map, cards[1], CardField::Answers.of(FieldKey::Id(gone)), Value::Yes);
    map
}

#[test]
fn the_check_looks_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let script = Script::sized(flawed(language), width, height).press("g x j j w");
            let script = script.text("after the pilot").press("Enter");
            assert_looks(&format!("check_{language}_{width}x{height}"), &script.screen());
        }
    }
}
