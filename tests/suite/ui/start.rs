//! The start screen.

use std::path::PathBuf;

use masa::format::{FoundMap, FoundOutline, MapOutline, Recent, sample, template};
use masa::model::{Id, MapField, Value};
use masa::ops::Op;
use masa::ui::Effect;
use masa::ui::core::msg::Msg;
use masa::ui::core::outcome::Outcome;
use masa::ui::core::task::Task;
use masa::ui::start::{self, StartScreen};

use super::saving::opened;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

pub fn recent() -> Vec<Recent> {
    let one = |path: &str, opened: &str| Recent {
        path: PathBuf::from(path),
        opened: opened.parse().expect("the map of the test has it"),
        review: None,
    };
    vec![
        one("/home/dana/maps/shop.masa.ron", "2026-11-21T08:00:00Z"),
        one("/home/dana/maps/מסע לקוח.masa.ron", "2026-11-20T08:00:00Z"),
        one("/srv/teams/commerce/journeys/of/the/year/checkout.masa.ron", "2026-10-02T08:00:00Z"),
    ]
}

fn opens(script: &Script, path: &str) -> bool {
    matches!(script.effects.as_slice(), [Effect::Task(Task::Open(opened))] if opened == &PathBuf::from(path))
}

#[test]
fn the_last_maps_are_opened_by_enter_and_by_their_digit() {
    assert!(opens(&Script::welcome(recent(), 110, 32).press("Enter"), "/home/dana/maps/shop.masa.ron"));
    assert!(opens(
        &Script::welcome(recent(), 110, 32).press("Down Enter"),
        "/home/dana/maps/מסע לקוח.masa.ron"
    ));
    let script = Script::welcome(recent(), 110, 32).press("3");
    assert!(opens(&script, "/srv/teams/commerce/journeys/of/the/year/checkout.masa.ron"));
    let script = Script::welcome(recent(), 110, 32).press("4");
    assert_eq!((script.effects.len(), script.notice().as_str()), (0, "No such map in the list."));
}

#[test]
fn a_review_that_is_due_is_told() {
    for (day, told) in [(20, true), (21, true), (22, false)] {
        let mut recent = recent();
        recent[1].review = Some(jiff::civil::date(2026, 11, day));
        let screen = Script::welcome(recent, 80, 24).screen();
        assert_eq!(screen.contains("review due · yesterday"), told, "{screen}");
    }
}

#[test]
fn maps_of_the_folder_are_offered_too_and_first_if_it_was_named() {
    let found = |path: &str, title: &str| FoundMap {
        path: PathBuf::from(path),
        modified: "2026-11-20T08:00:00Z".parse().unwrap(),
        outline: FoundOutline::Read(MapOutline {
            title: title.to_owned(),
            stages: 5,
            cards: 23,
            review: Some(jiff::civil::date(2026, 11, 1)),
        }),
    };
    let unread = FoundMap { outline: FoundOutline::Unreadable, ..found("/work/torn.masa.ron", "") };
    let folder =
        vec![found("/home/dana/maps/shop.masa.ron", "Shop"), found("/work/hotel.masa.ron", "Hotel"), unread];
    let mut script = Script::welcome(Vec::new(), 110, 40);
    start::show(&mut script.state, StartScreen::new(recent(), Vec::new(), "en"));
    start::offer_others(&mut script.state, folder.clone());
    let shown = script.screen();
    assert!(shown.contains("In this folder") && shown.contains("Hotel · 5 stages, 23 cards"), "{shown}");
    assert!(shown.contains("torn.masa.ron  not readable as a map"), "{shown}");
    assert!(shown.contains("review due · yesterday"), "{shown}");
    assert_eq!(shown.matches("shop.masa.ron").count(), 1, "it is among the recent ones: {shown}");
    let script = script.press("Down Down Down Enter");
    assert!(opens(&script, "/work/hotel.masa.ron"), "{:?}", script.effects);

    let mut script = Script::welcome(recent(), 110, 40);
    start::offer_folder(&mut script.state, folder);
    let shown = script.screen();
    let place = |text: &str| shown.find(text).unwrap_or_else(|| panic!("{text} is not in {shown}"));
    assert!(place("In this folder") < place("Recent"), "{shown}");
    assert_eq!(shown.matches("shop.masa.ron").count(), 1, "{shown}");
    assert!(opens(&script.press("Enter"), "/home/dana/maps/shop.masa.ron"));
    let mut script = Script::welcome(recent(), 110, 40);
    start::offer_folder(&mut script.state, Vec::new());
    assert_eq!(script.notice(), "There are no maps in this folder yet.");
}

#[test]
fn maps_of_the_folder_are_shown_before_they_are_read() {
    let found = |path: &str| FoundMap {
        path: PathBuf::from(path),
        modified: "2026-11-20T08:00:00Z".parse().unwrap(),
        outline: FoundOutline::NotRead,
    };
    let mut script = Script::welcome(Vec::new(), 110, 40);
    start::offer_folder(&mut script.state, vec![found("/work/hotel.masa.ron"), found("/work/torn.masa.ron")]);
    let shown = script.screen();
    assert!(shown.contains("hotel.masa.ron") && !shown.contains("not readable"), "{shown}");
    let Some(Task::ReadOutlines(paths)) = start::to_be_read(&script.state) else { panic!("they are read") };
    assert_eq!(paths.len(), 2);
    let outline = MapOutline { title: "Hotel".to_owned(), stages: 5, cards: 23, review: None };
    let read = [FoundOutline::Read(outline), FoundOutline::Unreadable];
    let read = paths.into_iter().zip(read).collect();
    let script = script.press("Down").tell(Msg::Done(Outcome::OutlinesRead(read)));
    let shown = script.screen();
    assert!(shown.contains("hotel.masa.ron  Hotel · 5 stages, 23 cards"), "{shown}");
    assert!(shown.contains("torn.masa.ron  not readable as a map"), "{shown}");
    assert!(start::to_be_read(&script.state).is_none());
    assert!(opens(&script.press("Enter"), "/work/torn.masa.ron"), "what is selected stays so");
}

#[test]
fn the_list_learns_on_saving_when_the_review_is_due() {
    let mut map = sample("amazon", "en").unwrap().map();
    let fields = [
        (MapField::Reviewed, Value::date(Some(jiff::civil::date(2026, 11, 21)))),
        (MapField::ReviewEveryDays, Value::Whole(10)),
    ];
    for (field, value) in fields {
        Op::Set(Id::Map, field.into(), value).apply(&mut map).unwrap();
    }
    let opened = opened(&map);
    let script = Script::welcome(recent(), 80, 24).tell(Msg::Done(Outcome::Opened(Box::new(Ok(opened)))));
    let due = Some(jiff::civil::date(2026, 12, 1));
    let noted =
        |effect: &Effect| matches!(effect, Effect::Task(Task::NoteRecent(_, review)) if *review == due);
    assert!(script.effects.iter().any(noted), "{:?}", script.effects);
}

#[test]
fn a_template_opens_untitled_in_the_language_chosen() {
    let script = Script::welcome(Vec::new(), 110, 32).press("Right Enter");
    assert!(*script.map() == template("purchase", "he").unwrap().map());
    assert!(script.state.screen.is("board"));
    assert!(script.state.file.path.is_none() && !script.state.has_unsaved_changes());
    assert_eq!(script.state.file.suggested, "purchase");
    assert!(
        *Script::welcome(recent(), 110, 32).press("n").map() == template("purchase", "en").unwrap().map()
    );
}

#[test]
fn a_sample_and_the_tour_open_untitled() {
    assert!(*Script::welcome(recent(), 80, 24).press("s").map() == sample("amazon", "en").unwrap().map());
    let script = Script::welcome(recent(), 80, 24).press("t");
    assert!(*script.map() == sample("amazon", "en").unwrap().map());
    assert!(script.screen().contains("1/12"), "{}", script.screen());
}

#[test]
fn the_last_line_leaves_and_so_does_q() {
    let down = "Down ".repeat(40);
    for keys in ["q", format!("{down} Enter").as_str()] {
        let script = Script::welcome(recent(), 80, 24).press(keys);
        assert!(matches!(script.effects.as_slice(), [Effect::Quit]), "{keys}");
    }
}

#[test]
fn a_map_that_cannot_be_opened_leaves_the_screen_open_and_says_why() {
    let reason = masa::words::Message::new("blocked-no-map");
    let script = Script::welcome(recent(), 80, 24).tell(Msg::Done(Outcome::Opened(Box::new(Err(reason)))));
    assert!(script.state.screen.is("start"));
    assert_eq!(script.notice(), "Open a map first.");
}

#[test]
fn nothing_of_a_map_is_done_before_one_is_open() {
    let script = Script::welcome(recent(), 80, 24).press("g t");
    assert_eq!(script.notice(), "Open a map first.");
    assert!(script.state.screen.is("start"));
    let script = script.paste("a\nb");
    assert_eq!(script.map().card_count(), 0);
}

#[test]
fn a_click_selects_a_line_and_its_language_and_a_second_opens_it() {
    let script = Script::welcome(recent(), 110, 32);
    let (column, row) = script.seen("Ελληνικά");
    let script = script.click((column + 2, row)).click((column + 2, row));
    assert!(*script.map() == template("purchase", "el").unwrap().map(), "{}", script.screen());
}

#[test]
fn every_line_can_be_seen() {
    for (width, height) in [(110, 32), (80, 24), (40, 10)] {
        let mut script = Script::welcome(recent(), width, height);
        for _ in 0..30 {
            assert!(script.screen().contains('▸'), "{width}×{height}\n{}", script.screen());
            script = script.press("Down");
        }
    }
}

#[test]
fn the_start_looks_like_this() {
    for (width, height) in [(110, 32), (80, 24)] {
        let script = Script::welcome(recent(), width, height);
        assert_looks(&format!("start_{width}x{height}"), &script.screen());
    }
}
