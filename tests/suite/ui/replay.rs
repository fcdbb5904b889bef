//! The replay of a session.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use masa::format::journal::{JournalRecord, Recording};
use masa::model::{Map, StageField, Value};
use masa::ops::{ActionName, Transaction};
use masa::ui::core::effect::JournalCommand;
use masa::ui::core::outcome::{Outcome, RecordingOutcome};
use masa::ui::core::task::{RecordingJob, Task};
use masa::ui::replay::{Replay, next_step};
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

/// The keys of a session, and the map after each of its changes.
fn session(language: &str, size: (u16, u16)) -> (Script, Vec<Map>) {
    let mut script = Script::sized(masa::format::sample("amazon", language).unwrap().map(), size.0, size.1);
    script.state.file.path = Some(PathBuf::from(PATH));
    let mut maps = vec![script.map().clone()];
    let keys = ["a", "l o o k s", "Enter", "Esc", "8", "+", "-", "j", "x", "u", "Ctrl-R", "w", "x", "u"];
    for keys in keys.into_iter().flat_map(|keys| keys.split(' ')) {
        let before = script.state.document.sequence();
        script = script.press(keys);
        if script.state.document.sequence() > before {
            maps.push(script.map().clone());
        }
    }
    (script, maps)
}

/// What the journal recorded of it.
fn recorded(script: &Script, base: &Map) -> Recording {
    let appended = script.effects.iter().filter_map(|effect| match effect {
        Effect::Journal(job) => match &job.order {
            JournalCommand::Append(applied) => Some(applied),
            _ => None,
        },
        _ => None,
    });
    let steps = appended.flatten().map(|applied| JournalRecord {
        sequence: applied.sequence,
        time: Timestamp::from_second(1_800_000_000 + 7 * applied.sequence as i64).unwrap(),
        transaction: applied.transaction.clone(),
        draft: false,
    });
    Recording { base: base.clone(), steps: steps.collect() }
}

fn told(script: Script, recording: Result<Recording, Message>, after: Option<u64>) -> Script {
    let job = RecordingJob { session: 1, after };
    let outcome = RecordingOutcome { job, recording: recording.map(Arc::new), zone: TimeZone::UTC };
    script.tell(Msg::Done(Outcome::RecordingRead(Box::new(outcome))))
}

/// The replay of the session, on the history screen of the map as it is after it.
fn open(language: &str, size: (u16, u16)) -> (Script, Vec<Map>) {
    let (script, maps) = session(language, size);
    let recording = recorded(&script, &maps[0]);
    assert_eq!(recording.steps.len() + 1, maps.len());
    (told(script.press("Esc g y"), Ok(recording), None), maps)
}

fn replay(script: &Script) -> &Replay {
    script.state.dialogs.top().unwrap_or_else(|| panic!("not the replay:\n{}", script.screen()))
}

#[test]
fn the_replay_looks_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let (script, _) = open(language, (width, height));
            let forward = if language == "he" { "Left" } else { "Right" };
            let script = script.press(forward).press(forward).press("Space");
            snapshot(&format!("replay_{language}_{width}x{height}"), &script);
        }
    }
}

#[test]
fn each_step_shows_the_map_that_was_forth_and_back_and_the_open_map_stays_as_it_is() {
    for (language, forward, back) in [("en", "Right", "Left"), ("he", "Left", "Right")] {
        let (mut script, maps) = open(language, (110, 32));
        let (open, count) = (script.map().clone(), maps.len() - 1);
        let (sequence, sent) = (script.state.document.sequence(), script.effects.len());
        assert!(count > 6, "{count}");
        assert_eq!(replay(&script).map(), &maps[0]);
        for (place, map) in maps.iter().enumerate().skip(1) {
            script = script.press(forward);
            assert_eq!((replay(&script).done(), replay(&script).map()), (place, map));
            let said = format!("{place} of {count} · ");
            assert!(script.screen().contains(&said), "{said}: {}", script.screen());
        }
        script = script.press(forward);
        assert_eq!(script.notice(), "This is the last step.");
        for map in maps.iter().rev().skip(1) {
            script = script.press(back);
            assert_eq!(replay(&script).map(), map);
        }
        assert_eq!(script.press(back).notice(), "This is before the first step.");
        let (script, maps) = (self::open(language, (110, 32)).0, maps);
        let script = script.press("End");
        assert_eq!(replay(&script).map(), &maps[count]);
        let script = script.press("Home");
        assert_eq!(replay(&script).map(), &maps[0]);
        // Keys that change the map elsewhere do nothing here.
        let script = script.press("u x a + - Esc");
        assert!(script.state.dialogs.is_empty() && script.state.screen.is("history"));
        assert_eq!((script.map(), script.state.document.sequence()), (&open, sequence));
        assert!(script.effects.len() >= sent);
        let writes = script.effects[sent..].iter().filter(|effect| matches!(effect, Effect::Journal(_)));
        assert_eq!(writes.count(), 0);
    }
}

#[test]
fn the_first_key_after_it_opens_counts_although_it_opens_by_itself() {
    let (script, maps) = session("en", (110, 32));
    let recording = recorded(&script, &maps[0]);
    let job = RecordingJob { session: 1, after: None };
    let outcome = RecordingOutcome { job, recording: Ok(Arc::new(recording)), zone: TimeZone::UTC };
    let script = script.press("Esc g y").interrupt(Msg::Done(Outcome::RecordingRead(Box::new(outcome))));
    assert_eq!(replay(&script.press_blindly("Right")).done(), 1);
}

#[test]
fn a_change_by_somebody_else_goes_to_the_map_and_not_to_the_replay() {
    let (script, maps) = open("en", (110, 32));
    let script = script.press("Right");
    let screen = script.screen();
    let stage = script.map().stage_ids()[0];
    let renamed = Transaction::new(ActionName::new("test"), Message::new("did-nothing")).set(
        stage,
        StageField::Name,
        Value::text("Renamed"),
    );
    let script = script.tell(Msg::Received(Box::new(renamed)));
    assert_eq!(script.screen(), screen);
    assert_eq!(replay(&script).map(), &maps[1]);
    assert_eq!(script.map().stage(stage).unwrap().name, "Renamed");
    let script = script.press("Right Esc g b");
    assert!(script.screen().contains("Renamed"), "{}", script.screen());
}

#[test]
fn a_replay_begins_after_the_selected_change() {
    let (script, maps) = session("en", (110, 32));
    let recording = recorded(&script, &maps[0]);
    // Numbers may have gaps: an open draft takes one.
    let third = recording.steps[2].sequence;
    let script = told(script.press("Esc g y"), Ok(recording), Some(third));
    assert_eq!(replay(&script).map(), &maps[3]);
}

/// The times of the wake-ups while it plays, until there are none left.
fn played(mut script: Script) -> (Vec<u64>, Script) {
    let mut times = Vec::new();
    while let Some(due) = next_step(&script.state) {
        times.push(due);
        // A moment too early, nothing happens.
        let done = replay(&script).done();
        script = script.at(due - 1).interrupt(Msg::Tick);
        assert_eq!((replay(&script).done(), next_step(&script.state)), (done, Some(due)));
        script = script.at(due).interrupt(Msg::Tick);
        assert_eq!(replay(&script).done(), done + 1);
    }
    (times, script)
}

#[test]
fn it_wakes_up_once_a_step_while_it_plays_and_never_while_it_is_paused() {
    let (script, maps) = open("en", (110, 32));
    assert_eq!(next_step(&script.state), None);
    let began = script.milliseconds;
    let script = script.press("Space");
    assert!(script.screen().contains("Playing × 1"), "{}", script.screen());
    let (times, script) = played(script);
    let expected: Vec<u64> = (1..maps.len() as u64).map(|step| began + step * 1600).collect();
    assert_eq!(times, expected);
    assert_eq!(replay(&script).map(), maps.last().unwrap());
    assert!(script.screen().contains("Replay, paused"), "{}", script.screen());
    // At the end, it plays from the beginning, here eight times as fast.
    let began = script.milliseconds;
    let script = script.press("8");
    assert_eq!((replay(&script).done(), next_step(&script.state)), (0, Some(began + 200)));
    let script = script.press("2");
    assert_eq!(next_step(&script.state), Some(began + 800));
    for pausing in ["Space", "Right", "Home", "w"] {
        let script = open("en", (110, 32)).0.press("2").press(pausing);
        assert_eq!(next_step(&script.state), None, "{pausing}");
    }
}

#[test]
fn what_it_shows_is_saved_as_a_copy() {
    let (script, maps) = open("en", (110, 32));
    let script = script.press("Right Right w").text("former").press("Enter");
    let Some(Effect::Task(Task::SaveCopy(job))) = script.effects.last() else {
        panic!("{:?}", script.effects.last())
    };
    assert_eq!(
        (&*job.map, job.path.to_str(), job.of.to_str()),
        (&maps[2], Some("former.masa.ron"), Some(PATH))
    );
    assert!(replay(&script).done() == 2 && script.state.file.path == Some(PathBuf::from(PATH)));
    let saved = Outcome::CopySaved(Box::new(Ok("/maps/former.masa.ron".into())));
    let script = script.tell(Msg::Done(saved));
    assert!(script.notice().contains("former.masa.ron"), "{}", script.notice());
    let script = script.press("w Enter");
    assert_eq!(script.notice(), "");
    assert!(script.press("Esc Esc").state.screen.is("history"));
}

#[test]
fn a_session_that_cannot_be_read_is_said_and_a_late_answer_opens_nothing() {
    let (script, maps) = session("en", (110, 32));
    let script = told(script.press("Esc g y"), Err(Message::new("blocked-no-base")), None);
    assert!(script.state.dialogs.is_empty() && script.notice().contains("only listed"));
    let recording = recorded(&script, &maps[0]);
    assert!(told(script.press("g b"), Ok(recording), None).state.dialogs.is_empty());
}

#[test]
fn it_follows_the_size_of_the_screen() {
    let (mut script, _) = open("he", (200, 60));
    for size in [(80, 24), (110, 28), (110, 27), (30, 8), (10, 3), (200, 60)] {
        script = script.tell(Msg::Resize(size.0, size.1)).press("Left");
        assert_eq!(script.screen().lines().count(), usize::from(size.1));
    }
}
