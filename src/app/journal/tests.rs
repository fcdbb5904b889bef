//! Random sessions on a simulated clock: afterwards, recovery offers exactly what no file contains,
//! and never what a save has stored, whatever happens to the file.

use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::select;

use std::fs;
use std::path::Path;

use super::*;
use crate::format::{Access, Autosave, Fingerprint, Settings};
use crate::model::{IdSource, Map};
use crate::ops::{Document, apply_all, merge};
use crate::store::journal::{restore, survey};
use crate::store::{self, SaveRequest};
use crate::ui::core::file::FileState;
use crate::ui::core::key::{Code, Key, parse_keys};
use crate::ui::core::outcome::{Outcome, SaveOutcome};
use crate::ui::core::scope::EDITING;
use crate::ui::core::state::Session;
use crate::ui::core::task::{SaveJob, Task};
use crate::ui::core::terminal::{Colours, Ground, TerminalProfile};
use crate::ui::file::{self, QuitDialog};
use crate::ui::root::update;
use crate::ui::{Effect, Now, State};

const MAP: &str = r#"JourneyMap(schema: 1, title: "Shop", language: "en",
    lanes: [(id: "l-1", kind: Activity, capture: true)],
    stages: [(name: "Awareness", touchpoints: [(name: "Shop window", cards: [(text: "former", lane: "l-1")])])])"#;

/// A draft must be on disk this long after it was typed, in milliseconds.
const SECOND: u64 = 1000;

#[derive(Clone, Debug)]
enum Step {
    /// Only where text can be entered.
    Type(&'static str),
    Press(&'static str),
    Pause(u64),
}

#[derive(Clone, Copy, Debug)]
enum End {
    /// Press `q`; if asked, save or discard.
    Leave {
        saving: bool,
    },
    Kill,
}

/// The program and its journal writer, on a simulated clock.
struct Program {
    state: State,
    writer: JournalWriter,
    start: Instant,
    /// The current time in milliseconds.
    now: u64,
    told: Arc<Mutex<Vec<Msg>>>,
    /// The save in progress and the time when it ends.
    saving: Option<(u64, SaveJob)>,
    save_takes: u64,
    /// The map including the text being typed, and since when it looked so.
    seen: Vec<(u64, Map)>,
    has_left: bool,
    directories: Directories,
}

impl Program {
    fn open(folder: &Path, autosave: Autosave, save_takes: u64) -> Program {
        let path = folder.join("map.masa.ron");
        fs::write(&path, MAP).unwrap();
        let opened = store::open(&path).unwrap();
        assert_eq!(opened.loaded.access, Access::Writable);
        let document = Document::new(opened.loaded.map, true);
        let file = FileState {
            path: Some(path),
            fingerprint: Some(opened.fingerprint),
            base: Some(document.snapshot()),
            ..FileState::default()
        };
        let mut settings = Settings::default();
        settings.saving.autosave = autosave;
        let session = Session {
            settings,
            words: crate::words::Words::english(),
            screens: crate::ui::SCREENS,
            keymap: crate::ui::keymap(),
            ids: IdSource::seeded(7),
            now: Now { milliseconds: 0, today: jiff::civil::date(2026, 11, 21) },
            ignore_keys_until: 0,
            size: (100, 30),
            register: Default::default(),
            terminal: TerminalProfile::new(Colours::True, Ground::Dark),
            remote: None,
            exports: Default::default(),
        };
        let directories = Directories { config: folder.join("config"), state: folder.join("state") };
        let told = Arc::new(Mutex::new(Vec::new()));
        let listener = Arc::clone(&told);
        let tell = move |msg| listener.lock().unwrap().push(msg);
        let mut program = Program {
            state: State::new(document, file, session),
            writer: JournalWriter::new(directories.clone(), Box::new(tell)),
            start: Instant::now(),
            now: 0,
            told,
            saving: None,
            save_takes,
            seen: Vec::new(),
            has_left: false,
            directories,
        };
        program.see();
        program
    }

    fn instant(&self) -> Instant {
        self.start + Duration::from_millis(self.now)
    }

    /// Records the map as if the text being typed had been accepted.
    fn see(&mut self) {
        let mut map = self.state.map().clone();
        let typed = file::current_draft(&self.state);
        apply_all(typed.map(|typed| typed.ops).unwrap_or_default(), &mut map).unwrap();
        if self.seen.last().is_none_or(|(_, last)| *last != map) {
            self.seen.push((self.now, map));
        }
    }

    fn tell(&mut self, msg: Msg) {
        let now = Now { milliseconds: self.now, today: self.state.session.now.today };
        for effect in update(&mut self.state, now, msg) {
            match effect {
                Effect::Journal(job) => {
                    let order = JournalRequest::Perform(job.journal, Timestamp::UNIX_EPOCH, job.order);
                    self.writer.take(vec![order], self.instant());
                }
                Effect::Task(Task::Save(job)) => self.saving = Some((self.now + self.save_takes, job)),
                Effect::Quit => self.has_left = true,
                _ => {}
            }
        }
        self.see();
        let told = std::mem::take(&mut *self.told.lock().unwrap());
        told.into_iter().for_each(|msg| self.tell(msg));
    }

    /// Advances the clock and runs everything that becomes due meanwhile.
    fn pause(&mut self, milliseconds: u64) {
        let end = self.now + milliseconds;
        loop {
            let draft = self.writer.timeout(self.instant()).map(|wait| self.now + wait.as_millis() as u64);
            let saved = self.saving.as_ref().map(|(end, _)| *end);
            let due = file::autosave_due(&self.state).map(|due| due.max(self.now));
            let Some(next) = [draft, saved, due].into_iter().flatten().min().filter(|next| *next <= end)
            else {
                break;
            };
            self.now = next;
            if draft == Some(next) {
                self.writer.write_draft(self.instant());
            } else if saved == Some(next) {
                self.finish_save();
            } else {
                self.tell(Msg::Tick);
            }
        }
        self.now = end;
    }

    fn finish_save(&mut self) {
        let Some((_, job)) = self.saving.take() else { return };
        let request = SaveRequest { expected: job.expected, ..SaveRequest::default() };
        let result = store::save(&job.map, &job.path, request);
        assert!(result.is_ok(), "{result:?}");
        let SaveJob { revision, map, path, reason, .. } = job;
        self.tell(Msg::Done(Outcome::Saved(Box::new(SaveOutcome {
            revision,
            map,
            path,
            reason,
            lock: None,
            result,
        }))));
    }

    fn step(&mut self, step: &Step) {
        let types = self.state.scope().includes(&EDITING);
        match step {
            Step::Type(text) if types => {
                for character in text.chars() {
                    self.tell(Msg::Key(Key::plain(Code::Char(character))));
                    self.pause(30);
                }
            }
            Step::Type(_) => {}
            Step::Press(keys) => parse_keys(keys).unwrap().into_iter().for_each(|key| {
                self.tell(Msg::Key(key));
            }),
            Step::Pause(milliseconds) => self.pause(*milliseconds),
        }
    }

    fn leave(&mut self, saving: bool) {
        for key in ["Esc", "Esc", "Esc", "Esc", "q"] {
            self.step(&Step::Press(key));
        }
        for _ in 0..2 {
            // Wait for the save in progress, and until the quit dialog accepts keys.
            self.pause(self.save_takes.max(500));
            if self.state.dialogs.top::<QuitDialog>().is_some() && !self.has_left {
                self.step(&Step::Press(if saving { "s" } else { "d" }));
            }
        }
        self.pause(self.save_takes);
        assert!(self.has_left, "{:?}", self.state.dialogs);
        let (done, _wait) = channel();
        self.writer.take(vec![JournalRequest::Flush(done.clone())], self.instant());
        self.finish_save();
        self.writer.take(vec![JournalRequest::ShutDown(done)], self.instant());
    }

    fn file(&self) -> (Map, Fingerprint) {
        let opened = store::open(self.state.file.path.as_deref().unwrap()).unwrap();
        (opened.loaded.map, opened.fingerprint)
    }

    /// The maps that the next start may offer: each state, with drafts, of the last second.
    fn recent(&self) -> Vec<&Map> {
        let is_kept = |(since, _): &(u64, Map)| since + SECOND <= self.now;
        let first = self.seen.iter().rposition(is_kept).unwrap_or_default();
        self.seen.iter().skip(first).map(|(_, map)| map).collect()
    }
}

fn check(steps: &[Step], end: End, autosave: Autosave, save_takes: u64, then: &str) {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("masa-pauses-{}-{number}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let mut program = Program::open(&folder, autosave, save_takes);
    for step in steps {
        program.step(step);
        if program.has_left {
            break;
        }
    }
    match end {
        End::Leave { saving } if !program.has_left => program.leave(saving),
        _ => {}
    }
    let (saved, fingerprint) = program.file();
    let mut expected: Vec<Map> = match end {
        End::Leave { .. } => vec![program.state.map().clone()],
        End::Kill => program.recent().into_iter().cloned().collect(),
    };
    let path = program.state.file.path.clone().unwrap();
    let directories = program.directories.clone();
    let is_saved = matches!(end, End::Leave { .. }) && !program.state.document.is_modified();
    // Killing the program releases its locks.
    drop(program);
    let outside_history = || {
        let names = fs::read_dir(folder.join("state/journal")).into_iter().flatten();
        names.filter(|entry| entry.as_ref().unwrap().file_name() != "history").count()
    };
    if is_saved {
        assert_eq!(outside_history(), 0);
    }
    if then != "as it is" {
        fs::write(&path, then).unwrap();
    }
    let found = survey(&directories).orphaned;
    match found.as_slice() {
        [] => {
            // A change that the current file already contains need not be offered.
            let there = store::open(&path).unwrap().loaded.map;
            let is_there = |map| merge(&saved, &there, map).map == there;
            assert!(expected.iter().any(is_there), "nothing is offered, and no file holds\n{expected:#?}");
        }
        [one] => {
            expected.retain(|map| *map != saved);
            let restored = restore(one, Some((&saved, fingerprint))).unwrap().map().unwrap();
            assert!(expected.contains(&restored), "offered:\n{restored:#?}\nsaved:\n{saved:#?}");
        }
        more => panic!("{more:#?}"),
    }
    fs::remove_dir_all(&folder).unwrap();
}

const KEYS: &[&str] = &[
    "a",
    "a",
    "Enter",
    "Enter",
    "Esc",
    "Esc",
    "u",
    "Ctrl-R",
    "Ctrl-S",
    "Ctrl-S",
    "Down",
    "Up",
    "t",
    "S",
    "x",
    "m",
    "Left",
    "i",
    "P",
    "L",
    "Backspace",
];

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        select(&["one", "שתיים", "three four", "5"][..]).prop_map(Step::Type),
        select(KEYS).prop_map(Step::Press),
        select(&[10, 200, 700, 990, 1010, 1500, 2500][..]).prop_map(Step::Pause),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn recovery_offers_exactly_the_changes_that_no_file_contains(
        steps in prop::collection::vec(step(), 1..24),
        end in select(&[End::Leave { saving: true }, End::Leave { saving: false }, End::Kill][..]),
        autosave in select(&[Autosave::Off, Autosave::OnIdle][..]),
        save_takes in select(&[0, 40, 1300][..]),
        then in select(&["as it is", MAP, "JourneyMap(schema: 1, title: \"Another\")"][..]),
    ) {
        check(&steps, end, autosave, save_takes, then);
    }
}

#[test]
fn a_saved_draft_is_not_offered_for_recovery() {
    let press = Step::Press;
    let steps = [
        press("Down"),
        press("Down"),
        press("a"),
        Step::Type("hello"),
        Step::Pause(1500),
        press("Esc"),
        Step::Pause(1500),
        press("Ctrl-S"),
        Step::Pause(1500),
    ];
    for end in [End::Leave { saving: true }, End::Kill] {
        check(&steps, end, Autosave::Off, 40, MAP);
    }
}

#[test]
fn a_change_undone_after_the_save_is_not_offered_for_recovery() {
    let press = Step::Press;
    let steps = [
        press("Down"),
        press("Down"),
        press("a"),
        Step::Type("one"),
        press("Esc"),
        press("Ctrl-S"),
        Step::Pause(300),
        press("a"),
        Step::Type("two"),
        press("Esc"),
        Step::Pause(300),
        press("u"),
    ];
    for end in [End::Leave { saving: true }, End::Kill] {
        check(&steps, end, Autosave::Off, 40, MAP);
    }
}
