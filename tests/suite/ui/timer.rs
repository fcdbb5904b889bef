//! The timer and the agenda, with a clock that the test controls.

use std::path::PathBuf;

use masa::format::{Fingerprint, KeptTimer, Opened, map_text, read_map, template};
use masa::model::BlockId;
use masa::ui::core::outcome::Outcome;
use masa::ui::core::task::{KeepTimerJob, Task};
use masa::ui::core::terminal::Colours;
use masa::ui::timer::next_change;
use masa::ui::{Effect, Msg};

use crate::support::looks::assert_looks;
use crate::support::script::Script;

const MINUTE: u64 = 60_000;

fn workshop(language: &str, width: u16, height: u16) -> Script {
    Script::sized(template("purchase", language).expect("the template is there").map(), width, height)
}

/// Advances the clock and delivers a tick.
fn wait(script: Script, milliseconds: u64) -> Script {
    script.later(milliseconds).tell(Msg::Tick)
}

/// The first row of the screen.
fn head(script: &Script) -> String {
    script.screen().lines().next().unwrap_or_default().to_owned()
}

fn block(script: &Script, place: usize) -> BlockId {
    script.map().block_ids()[place]
}

/// The actual time of each block, in seconds.
fn taken(script: &Script) -> Vec<u32> {
    let map = script.map();
    map.block_ids().iter().filter_map(|id| map.block(*id)).map(|block| block.actual_seconds()).collect()
}

fn stored(script: &Script) -> Vec<KeepTimerJob> {
    let job = |effect: &Effect| match effect {
        Effect::Task(Task::KeepTimer(job)) => Some(job.clone()),
        _ => None,
    };
    script.effects.iter().filter_map(job).collect()
}

fn bells(script: &Script) -> usize {
    script.effects.iter().filter(|effect| matches!(effect, Effect::Bell)).count()
}

#[test]
fn a_block_is_started_paused_lengthened_and_ended() {
    let script = workshop("en", 110, 32).press("T Enter");
    assert_eq!(script.notice(), "Started “Scope and rules”: 5 min.");
    assert!(script.state.is_on_screen());
    let script = wait(script.press("Esc"), MINUTE + 1000);
    assert!(head(&script).contains("3:59 left · Scope and rules"), "{}", head(&script));
    let script = wait(script.press("T Space"), 10 * MINUTE);
    assert!(head(&script).contains("The timer is paused."), "{}", head(&script));
    assert!(head(&script.press("Esc")).contains("paused, 3:59 left · Scope and rules"));
    let script = wait(workshop("en", 110, 32).press("T Enter"), 2000);
    let script = wait(script.press("T Space"), MINUTE).press("T Space");
    assert_eq!(script.notice(), "The timer goes on.");
    let script = script.press("T +");
    assert_eq!(script.notice(), "2 minutes more.");
    let script = script.press("T 1 0 + Esc");
    assert!(head(&script).contains("16:58 left"), "{}", head(&script));
    let script = wait(script, 88_000).press("T n");
    assert_eq!(script.notice(), "Started “The persona’s story”: 8 min.");
    assert_eq!(taken(&script)[..2], [90, 0]);
    let script = script.press("T x");
    assert_eq!((script.notice().as_str(), taken(&script)[1]), ("The timer is stopped.", 0));
    assert_eq!(next_change(&script.state), None);
}

#[test]
fn a_typed_number_starts_a_timer_outside_the_agenda() {
    let script = wait(workshop("en", 110, 32).press("T 1 2 Enter Esc"), MINUTE);
    assert!(head(&script).contains("  11:00 left  "), "{}", head(&script));
    let script = script.press("T n");
    assert_eq!(script.notice(), "Started “Scope and rules”: 5 min.");
    assert_eq!(taken(&script).iter().sum::<u32>(), 0);
    let script = workshop("ar", 110, 32).press("T").text("١٢").press("Enter");
    assert_eq!(script.notice(), "Started: 12 min.");
    let script = workshop("en", 110, 32).press("T 9 9 9 9 Enter");
    assert_eq!(script.notice(), "Started: 999 min.");
}

#[test]
fn any_other_key_closes_and_does_nothing_else() {
    for key in ["a", "u", "Ctrl-S", "Left", "?", "F5", "A", "Esc"] {
        let script = workshop("en", 110, 32).press("T").press(key);
        assert!(script.state.is_on_screen(), "{key}");
        assert_eq!((script.notice(), script.undos()), (String::new(), 0), "{key}");
    }
    // A blocked action says why, and leaves the dialog open.
    for (key, said) in
        [("Space", "No timer is running: T starts one."), ("0 Space", "No timer is running: T starts one.")]
    {
        let script = workshop("en", 110, 32).press("T").press(key);
        assert_eq!(script.notice(), said);
        assert!(!script.state.is_on_screen());
    }
    let script = Script::template("purchase", "en").press("T e");
    let script = (0..9).fold(script, |script, _| script.press("x")).press("Esc T Enter");
    assert_eq!(script.notice(), "Nothing to start: type a number of minutes, or make an agenda with e.");
}

#[test]
fn the_whole_agenda_is_held_block_by_block() {
    let mut script = workshop("en", 110, 32).press("T Enter");
    let planned = [5, 8, 20, 10, 7, 5, 7, 8, 5];
    for (place, minutes) in planned.into_iter().enumerate() {
        let late = if place == 2 { 150_000 } else { 0 };
        script = wait(script, minutes * MINUTE + late).press("T n");
    }
    assert_eq!(script.notice(), "The agenda is done: it took 77:30, planned were 75:00.");
    assert_eq!(taken(&script)[..4], [300, 480, 1350, 600]);
    assert_eq!(next_change(&script.state), None);
    // A block that has used up its time starts again with all of its planned time.
    let script = script.press("T Up Enter");
    assert_eq!(script.notice(), "Started “Scope and rules”: 5 min.");
}

#[test]
fn a_block_that_was_interrupted_has_the_rest_of_its_time() {
    let script = wait(workshop("en", 110, 32).press("T Enter"), 2 * MINUTE);
    let script = wait(script.press("T 5 Enter"), 5 * MINUTE).press("T Up Enter");
    assert_eq!(script.notice(), "Started “Scope and rules”: 3 min.");
    let script = wait(script, MINUTE).press("T n");
    assert_eq!(taken(&script)[0], 180);
}

#[test]
fn undo_takes_back_what_the_user_did_and_not_the_time() {
    let script = workshop("en", 110, 32).press("T Enter Esc A").text("Shop window").press("Enter Esc Esc");
    let undos = script.undos();
    let script = wait(script, MINUTE).press("T n");
    assert_eq!((script.undos(), taken(&script)[0]), (undos, 60));
    let script = script.press("u");
    assert_eq!((script.undos(), taken(&script)[0]), (undos - 1, 60));
}

#[test]
fn it_wakes_up_once_a_second_while_it_runs_and_never_else() {
    let script = workshop("en", 110, 32);
    assert_eq!(next_change(&script.state), None);
    let mut script = script.press("T Enter");
    for second in 1..=400 {
        let due = next_change(&script.state).expect("it runs");
        assert_eq!(due, second * 1000);
        // A key press in between does not move the next wake-up.
        script = script.at(due - 300).press("Right").at(due).tell(Msg::Tick);
    }
    assert!(head(&script).contains("1:40 over"), "{}", head(&script));
    let script = script.press("T Space");
    assert_eq!(next_change(&script.state), None);
}

#[test]
fn an_hour_of_late_wake_ups_does_not_drift() {
    let mut script = workshop("en", 110, 32).press("T 6 0 Enter Esc");
    let mut now = 0;
    while now < 59 * MINUTE {
        now = next_change(&script.state).expect("it runs") + now % 777;
        script = script.at(now).tell(Msg::Tick);
    }
    let timer = script.state.file.timer.timer.as_ref().expect("it runs");
    assert_eq!(timer.elapsed(now), now);
    let script = script.at(60 * MINUTE - 1).tell(Msg::Tick);
    assert!(head(&script).contains("only 0:01 left"), "{}", head(&script));
    assert!(head(&script.at(60 * MINUTE).tell(Msg::Tick)).contains("0:00 over"));
}

#[test]
fn the_bell_rings_once_when_the_time_is_over_if_asked_for() {
    let silent = wait(workshop("en", 110, 32).press("T Enter"), 6 * MINUTE);
    assert_eq!(bells(&silent), 0);
    let mut script = workshop("en", 110, 32);
    script.state.session.settings.terminal.bell = true;
    let script = wait(script.press("T Enter"), 5 * MINUTE - 1);
    assert_eq!(bells(&script), 0);
    let script = wait(wait(script, 1), 1000);
    assert_eq!(bells(&script), 1);
    let script = wait(wait(script.press("T +"), MINUTE), 2 * MINUTE);
    assert_eq!(bells(&script), 2);
}

#[test]
fn what_is_left_is_said_in_words_without_colour_too() {
    for colours in [Colours::None, Colours::Sixteen, Colours::Indexed, Colours::True] {
        let mut script = workshop("en", 80, 24);
        script.state.session.terminal.colours = colours;
        let script = wait(script.press("T Enter Esc"), 1000);
        assert!(head(&script).contains("4:59 left"));
        let script = wait(script, 2 * MINUTE);
        assert!(head(&script).contains("2:59 left") && !head(&script).contains("only"));
        let script = wait(script, MINUTE);
        assert!(head(&script).contains("only 1:59 left"));
        let script = wait(script, 2 * MINUTE);
        assert!(head(&script).contains("0:01 over"));
    }
}

#[test]
fn the_timer_is_always_visible_beside_title_and_messages() {
    for (language, left) in [("en", "4:59 left"), ("he", "4:59 left")] {
        for (width, height) in [(80, 24), (110, 32), (200, 60), (40, 12)] {
            let script = wait(workshop(language, width, height).press("T Enter"), 1000);
            assert!(head(&script).contains(left), "beside a message: {}", head(&script));
            let script = script.press("Esc");
            assert!(head(&script).contains(left), "{}", head(&script));
            let title = script.map().info().title.clone();
            let first = title.split(' ').next().unwrap_or_default();
            let shown = head(&script);
            let reversed: String = first.chars().rev().collect();
            assert!(shown.contains(first) || shown.contains(&reversed), "the title: {shown}");
        }
    }
    // A message that does not fit beside the timer continues on a second line.
    let mut script = wait(workshop("en", 80, 24).press("T Enter"), 1000);
    script.state.say(masa::words::Message::new("blocked-external-change-foreign"));
    assert!(head(&script).contains("4:59 left"), "{}", script.screen());
    assert!(script.screen().contains("instead."), "{}", script.screen());
}

#[test]
fn it_is_stored_when_it_changes_and_not_at_every_wake_up() {
    let mut script = workshop("en", 110, 32);
    script.state.file.path = Some(PathBuf::from("/maps/shop.masa.ron"));
    let mut script = script.press("T Enter");
    for _ in 0..60 {
        script = wait(script, 1000);
    }
    let first = Some(block(&script, 0));
    let timer = |passed, is_running| KeptTimer { block: first, allotted: 5 * MINUTE, passed, is_running };
    let job = |timer, at| KeepTimerJob { path: PathBuf::from("/maps/shop.masa.ron"), timer, at };
    assert_eq!(stored(&script), [job(Some(timer(0, true)), 0)]);
    let script = wait(script.press("T Space"), MINUTE);
    assert_eq!(stored(&script)[1..], [job(Some(timer(MINUTE, false)), MINUTE)]);
    let script = script.press("T x");
    assert_eq!(stored(&script)[2..], [job(None, 2 * MINUTE)]);
}

#[test]
fn an_opened_map_goes_on_with_its_timer() {
    let map = template("purchase", "en").expect("it is there").map();
    let text = map_text(&map);
    let loaded = read_map(text.as_bytes(), "shop").expect("it is a map");
    let timer = KeptTimer {
        block: map.block_ids().get(1).copied(),
        allotted: 8 * MINUTE,
        passed: 3 * MINUTE,
        is_running: true,
    };
    let opened = |timer: Option<KeptTimer>| Opened {
        loaded: loaded.clone(),
        path: PathBuf::from("/maps/shop.masa.ron"),
        fingerprint: Fingerprint::of(text.as_bytes()),
        lock: None,
        interrupted: None,
        timer,
    };
    let open = |timer| Msg::Done(Outcome::Opened(Box::new(Ok(opened(timer)))));
    let script = wait(Script::welcome(Vec::new(), 110, 32).at(7000).tell(open(Some(timer))), 1000);
    assert!(head(&script).contains("4:59 left"), "{}", head(&script));
    assert_eq!(bells(&script), 0);
    // Another map is opened without a timer; the stored timer of the first map is not touched.
    let count = stored(&script).len();
    let script = script.tell(open(None));
    assert_eq!((next_change(&script.state), stored(&script).len()), (None, count));
}

#[test]
fn the_agenda_is_written_line_by_line() {
    let script = Script::template("blank", "en").press("T e");
    let script = (0..6).fold(script, |script, _| script.press("x")).press("a").text("Warm up 5");
    let script = script.press("Enter").text("Walk the journey 40").press("Enter Esc");
    let blocks = |script: &Script| -> Vec<(String, Option<u16>)> {
        let map = script.map();
        let blocks = map.block_ids().iter().filter_map(|id| map.block(*id));
        blocks.map(|block| (block.name.clone(), block.planned)).collect()
    };
    assert_eq!(blocks(&script), [("Warm up".to_owned(), Some(5)), ("Walk the journey".to_owned(), Some(40))]);
    let script = script.press("K + + -");
    assert_eq!(blocks(&script)[0], ("Walk the journey".to_owned(), Some(41)));
    let script = script.press("r Backspace Backspace").text("30").press("Enter");
    assert_eq!(blocks(&script)[0], ("Walk the journey".to_owned(), Some(30)));
    let script = script.press("J");
    assert_eq!(blocks(&script)[1].0, "Walk the journey");
    let script = script.press("t Enter");
    assert_eq!(blocks(&script).len(), 9);
    let script = script.press("u");
    assert_eq!(blocks(&script).len(), 2, "one undo brings the former agenda back");
}

#[test]
fn a_ready_made_agenda_speaks_the_language_of_the_map() {
    for (language, name) in [
        ("en", "Scope and rules"),
        ("he", "היקף וכללים"),
        ("ar", "النطاق والقواعد"),
        ("el", "Εύρος και κανόνες"),
    ] {
        let script = Script::template("blank", language).press("T e t Home Down Enter");
        let map = script.map();
        assert_eq!(map.block_ids().len(), 8);
        assert_eq!(map.block(map.block_ids()[0]).map(|block| block.name.as_str()), Some(name));
        let planned = |name| {
            template(name, language).map(|template| masa::insight::agenda::planned_minutes(&template.map()))
        };
        let minutes = ["blank", "loop", "purchase", "blueprint"].map(planned);
        assert_eq!(minutes, [30, 60, 75, 90].map(Some));
    }
}

#[test]
fn the_times_of_a_sample_can_be_cleared() {
    let script = Script::sample("amazon", "en");
    assert!(taken(&script).iter().sum::<u32>() > 0);
    let script = script.press("T e 0");
    assert_eq!(taken(&script).iter().sum::<u32>(), 0);
    assert!(taken(&script.press("u")).iter().sum::<u32>() > 0);
}

#[test]
fn pictures_of_agenda_and_timer() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let script = wait(workshop(language, width, height).press("T Enter"), 5 * MINUTE);
            let script = wait(script.press("T n Esc"), 75_000);
            let size = format!("{language}_{width}x{height}");
            assert_looks(&format!("timer_running_{size}"), &script.screen());
            let script = script.press("T");
            assert_looks(&format!("timer_{size}"), &script.screen());
            let script = script.press("e");
            assert_looks(&format!("agenda_{size}"), &script.screen());
        }
    }
}
