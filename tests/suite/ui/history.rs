//! The history screen.

use std::path::PathBuf;

use jiff::civil::{date, datetime};
use masa::format::journal::ChangeStatus;
use masa::model::{Id, Map, MapField, Value};
use masa::ops::Op;
use masa::ui::core::outcome::{HistoryChange, HistoryOutcome, HistorySession, Outcome};
use masa::ui::core::task::{HistoryJob, RecordingJob, Task};
use masa::ui::history::HistoryScreen;
use masa::ui::{Effect, Msg};
use masa::words::Message;

use crate::support::script::Script;

const PATH: &str = "/maps/shop.masa.ron";

fn snapshot(name: &str, script: &Script) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, script.screen()));
}

fn open(language: &str, (width, height): (u16, u16), reviewed: bool) -> Script {
    let mut map = masa::format::sample("amazon", language).unwrap().map();
    let reviewed = Value::date(reviewed.then(|| date(2026, 11, 1)));
    Op::Set(Id::Map, MapField::Reviewed.into(), reviewed).apply(&mut map).unwrap();
    let mut script = Script::sized(map, width, height);
    script.state.file.path = Some(PathBuf::from(PATH));
    script.press("g y")
}

fn told(script: Script, sessions: Result<Vec<HistorySession>, Message>) -> Script {
    let outcome = HistoryOutcome { path: PATH.into(), sessions };
    script.tell(Msg::Done(Outcome::HistoryRead(Box::new(outcome))))
}

/// A session on this day, with a change per text, the newest first; each is about a card of the map.
fn session(map: &Map, (month, day): (i8, i8), status: ChangeStatus, texts: &[&str]) -> HistorySession {
    let changes = texts.iter().enumerate().map(|(place, text)| {
        let number = i8::try_from(texts.len() - place).unwrap();
        HistoryChange {
            sequence: number as u64,
            time: datetime(2026, month, day, 10, number, 0, 0),
            message: Message::new("name-verbatim").text("text", *text),
            status,
            nodes: map.cards_in_order().nth(place).map(Id::from).into_iter().collect(),
        }
    });
    HistorySession { number: day as u64, has_base: true, other_host: None, changes: changes.collect() }
}

fn sessions(map: &Map) -> Vec<HistorySession> {
    let long = "added card “The customer compares what the parcel would cost in three shops, and then asks a friend \
                who bought the same thing a year ago whether it was worth it in the end” to stage “Consideration”";
    let mut all = vec![
        session(map, (11, 20), ChangeStatus::InJournal, &["edited card “מסע של קונה”", "added a card", long]),
        session(map, (11, 3), ChangeStatus::Saved, &["called the map “מסע”", "undone: moved a card"]),
        session(map, (10, 30), ChangeStatus::Discarded, &["deleted 3 cards"]),
        session(map, (9, 2), ChangeStatus::Saved, &["merged with the file", "added a persona"]),
    ];
    all[2].other_host = Some("desk".to_owned());
    all[3].has_base = false;
    all
}

fn screen(script: &Script) -> &HistoryScreen {
    script.state.screen.get().unwrap_or_else(|| panic!("not the history:\n{}", script.screen()))
}

#[test]
fn the_history_looks_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let script = open(language, (width, height), true);
            let all = sessions(script.map());
            let script = told(script, Ok(all)).press("j j j");
            snapshot(&format!("history_{language}_{width}x{height}"), &script);
        }
    }
}

#[test]
fn what_was_recorded_is_asked_for_and_listed_with_the_last_review_on_top() {
    let script = open("en", (110, 32), true);
    let job = HistoryJob { path: PATH.into() };
    let asked = |effect: &Effect| matches!(effect, Effect::Task(Task::History(asked)) if *asked == job);
    assert!(script.effects.iter().any(asked), "{:?}", script.effects);
    assert!(script.screen().contains("Reading what is recorded"), "{}", script.screen());
    let all = sessions(script.map());
    let script = told(script, Ok(all.clone()));
    for said in [
        "8 changes in 4 sessions since 2026-09-02",
        "Since the review of 2026-11-01: 5 changes",
        "2026-11-20 10:01–10:03 · 3 changes · not saved yet",
        "Before the review of 2026-11-01",
        "1 change · discarded · on desk",
        "2 changes · saved · only listed",
    ] {
        assert!(script.screen().contains(said), "{said}: {}", script.screen());
    }
    let first = script.screen().lines().position(|line| line.contains("10:03 edited"));
    assert!(first < script.screen().lines().position(|line| line.contains("added a card")));
    let none = told(open("en", (110, 32), false), Ok(all));
    assert!(!none.screen().contains("review of"), "{}", none.screen());
    assert!(none.press("g b").state.is_home());
}

#[test]
fn a_session_is_replayed_from_the_selected_change_and_a_change_leads_to_its_card() {
    let script = open("en", (110, 32), true);
    let all = sessions(script.map());
    let script = told(script, Ok(all)).press("Enter");
    let asks = |script: &Script, wanted: RecordingJob| {
        let last = script.effects.last();
        matches!(last, Some(Effect::Task(Task::ReadRecording(job))) if *job == wanted)
    };
    assert!(asks(&script, RecordingJob { session: 20, after: None }), "{:?}", script.effects.last());
    let script = script.press("j Enter");
    assert!(asks(&script, RecordingJob { session: 20, after: Some(3) }), "{:?}", script.effects.last());
    let script = script.press("o");
    assert!(script.state.is_home() && matches!(script.state.selection(), Some(Id::Card(_))));
    let script = open("en", (110, 32), true);
    let all = sessions(script.map());
    let script = told(script, Ok(all)).press("o");
    assert_eq!(script.notice(), "Select a change of something that is still in the map.");
    let script = script.press("Tab Tab Tab Enter");
    assert!(script.notice().starts_with("This session is only listed"), "{}", script.notice());
    let script = script.press("Tab");
    assert_eq!(script.notice(), "This is the oldest session.");
    assert_eq!(screen(&script.press("j Shift-Tab Shift-Tab")).place, 7);
}

#[test]
fn a_search_lists_the_changes_that_contain_the_text() {
    let script = open("en", (110, 32), true);
    let all = sessions(script.map());
    let script = told(script, Ok(all)).press("j j /").text("Added A");
    assert!(script.screen().contains("2 changes"), "{}", script.screen());
    assert!(!script.screen().contains("deleted 3 cards"), "{}", script.screen());
    let kept = script.press("Enter");
    assert_eq!(screen(&kept).shown_changes(), 2);
    assert!(kept.screen().contains("2 changes with “Added A”"), "{}", kept.screen());
    let none = kept.press("/").text("zzz").press("Enter");
    assert!(none.screen().contains("No change contains it"), "{}", none.screen());
    let back = none.press("/").text("y").press("Esc / Ctrl-U Enter");
    assert_eq!((screen(&back).shown_changes(), screen(&back).sought.as_str()), (8, ""));
}

#[test]
fn a_long_history_scrolls_to_what_is_selected() {
    let script = open("he", (80, 24), true);
    let texts: Vec<String> = (0..50).map(|number| format!("change {number:02}")).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let all = vec![session(script.map(), (11, 20), ChangeStatus::Saved, &texts)];
    let script = told(script, Ok(all)).press("G");
    assert!(script.screen().contains("change 49") && !script.screen().contains("change 00"));
    assert_eq!(script.press("j").notice(), "The last of the list.");
    let script = open("he", (80, 24), true);
    let all = vec![session(script.map(), (11, 20), ChangeStatus::Saved, &texts)];
    let script = told(script, Ok(all)).press("PgDn PgDn g g");
    assert!(script.screen().contains("Since the review"), "{}", script.screen());
}

#[test]
fn without_a_file_or_changes_that_is_said() {
    let script = told(open("en", (110, 32), true), Ok(Vec::new()));
    assert!(script.screen().contains("No changes to this map"), "{}", script.screen());
    assert_eq!(script.press("Enter").notice(), "Nothing is selected: there is no session.");
    let script = told(open("en", (110, 32), true), Err(Message::new("recover-no-home")));
    assert!(!script.notice().is_empty() && screen(&script).rows.is_empty());
    let mut script = open("en", (110, 32), true).press("g b");
    script.state.file.path = None;
    assert!(script.press("g y").notice().starts_with("Save the map first"));
}

#[test]
fn an_answer_that_comes_late_opens_nothing() {
    let script = open("en", (110, 32), true).press("g b");
    let all = sessions(script.map());
    assert!(told(script, Ok(all.clone())).state.is_home());
    let mut script = open("en", (110, 32), true);
    script.state.file.path = Some(PathBuf::from("/maps/other.masa.ron"));
    assert!(screen(&told(script, Ok(all))).rows.is_empty());
}

#[test]
fn what_is_undone_on_the_screen_is_asked_for_once_the_journal_has_it_and_the_selection_stays() {
    let script = open("en", (110, 32), true);
    let map = script.map().clone();
    let script = told(script, Ok(sessions(&map))).press("G Up / a d d e d Enter");
    let screen = |script: &Script| script.state.screen.get::<HistoryScreen>().cloned().unwrap();
    let before = screen(&script);
    let asked = |script: &Script| {
        script.effects.iter().filter(|effect| matches!(effect, Effect::Task(Task::History(_)))).count()
    };
    let count = asked(&script);
    let journal = script.state.file.journal.journal;
    let script = script.tell(Msg::Journaled { journal, through: 1 });
    assert_eq!(asked(&script), count + 1);
    let mut more = sessions(&map);
    more.insert(0, session(&map, (11, 29), ChangeStatus::InJournal, &["added a stage", "added a card"]));
    let script = told(script, Ok(more));
    let after = screen(&script);
    assert_eq!(after.sought, before.sought);
    assert!(after.place > before.place && after.shown_changes() > before.shown_changes());
    let elsewhere = script.press("g b");
    let count = asked(&elsewhere);
    let journaled = Msg::Journaled { journal: elsewhere.state.file.journal.journal, through: 2 };
    assert_eq!(asked(&elsewhere.tell(journaled)), count);
}
