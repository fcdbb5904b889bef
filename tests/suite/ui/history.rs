//! The history of the map, on the screen.

use std::path::PathBuf;

use jiff::civil::date;
use masa::model::{Id, MapField, Value};
use masa::ops::Op;
use masa::ui::core::outcome::{HistoryDay, HistoryOutcome, Outcome};
use masa::ui::core::task::{HistoryJob, Task};
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::script::Script;

const PATH: &str = "/maps/shop.masa.ron";

fn open() -> Script {
    let mut map = masa::format::sample("amazon", "en").unwrap().map();
    let reviewed = Value::date(Some(date(2026, 11, 1)));
    Op::Set(Id::Map, MapField::Reviewed.into(), reviewed).apply(&mut map).unwrap();
    let mut script = Script::open(map);
    script.state.file.path = Some(PathBuf::from(PATH));
    script
}

fn told(script: Script, days: Vec<HistoryDay>) -> Script {
    let outcome = HistoryOutcome { path: PATH.into(), since: Some(date(2026, 11, 1)), days: Ok(days) };
    script.tell(Msg::Done(Outcome::HistoryRead(Box::new(outcome))))
}

fn day(day: i8, texts: &[&str]) -> HistoryDay {
    let changes = texts.iter().map(|text| Message::new("name-verbatim").text("text", *text)).collect();
    HistoryDay { day: date(2026, 11, day), changes }
}

#[test]
fn what_was_done_since_the_last_review_is_asked_for_and_shown_by_day() {
    let script = open().press("g h");
    let job = HistoryJob { path: PATH.into(), since: Some(date(2026, 11, 1)) };
    let asked = |effect: &Effect| matches!(effect, Effect::Task(Task::History(asked)) if *asked == job);
    assert!(script.effects.iter().any(asked), "{:?}", script.effects);
    let script = told(script, vec![day(20, &["added a card", "moved a card"]), day(3, &["called it מסע"])]);
    let screen = script.screen();
    for said in [
        "Done since the review of 2026-11-01",
        "2026-11-20 · 2 changes",
        "moved a card",
        "2026-11-03 · 1 change",
    ] {
        assert!(screen.contains(said), "{said}: {screen}");
    }
    assert!(script.press("Esc").state.is_on_screen());
}

#[test]
fn without_a_file_or_changes_that_is_said() {
    let script = open();
    assert_eq!(told(script, Vec::new()).notice(), "No changes since that day are recorded.");
    let mut script = open();
    script.state.file.path = None;
    assert!(script.press("g h").notice().starts_with("Save the map first"));
}

#[test]
fn an_answer_that_comes_late_opens_nothing() {
    let other = told(open().press("?"), vec![day(20, &["added a card"])]);
    assert!(!other.screen().contains("2026-11-20"), "{}", other.screen());
    let mut script = open();
    script.state.file.path = Some(PathBuf::from("/maps/other.masa.ron"));
    assert!(told(script, vec![day(20, &["added a card"])]).state.is_on_screen());
}
