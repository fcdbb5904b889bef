//! `masa recover`: lists, shows, restores and discards what is left in journals.

use std::path::Path;
use std::sync::Arc;

use masa::format::journal::{Checkpoint, JournalOrigin, JournalRecord};
use masa::format::{Fingerprint, map_text};
use masa::model::{Id, Map, MapField, Value};
use masa::ops::{ActionName, Transaction, apply_all};
use masa::store::journal::Journal;
use masa::store::{Directories, open};
use masa::words::Message;

use super::program::{Directory, Ran, SMALL, command, finish};

pub(super) fn directories(directory: &Directory) -> Directories {
    Directories { config: directory.path("config"), state: directory.path("state") }
}

/// Runs the program in a time zone two hours ahead of UTC without daylight saving.
pub(super) fn masa(directory: &Directory, arguments: &[&str]) -> Ran {
    masa_in(directory, "TST-2", arguments)
}

/// Runs the program in a time zone.
pub(super) fn masa_in(directory: &Directory, zone: &str, arguments: &[&str]) -> Ran {
    let mut command = command();
    command.env("MASA_STATE_DIR", directory.path("state")).env("MASA_CONFIG_DIR", directory.path("config"));
    command.env("TZ", zone).args(arguments);
    finish(command, b"")
}

/// A program that has a file (or an untitled map) open. Dropping it simulates its death.
pub(super) struct Session {
    pub journal: Journal,
    pub map: Map,
    pub sequence: u64,
}

impl Session {
    pub fn open(directory: &Directory, file: Option<&Path>) -> Session {
        let opened = file.map(|file| open(file).unwrap());
        let map = opened.as_ref().map(|opened| opened.loaded.map.clone()).unwrap_or_default();
        let origin = JournalOrigin {
            path: opened.as_ref().map(|opened| opened.path.clone()),
            name: "untitled\u{1b}[2J".to_owned(),
            fingerprint: opened.as_ref().map(|opened| opened.fingerprint),
            map: Arc::new(map.clone()),
        };
        Session { journal: Journal::new(&directories(directory), origin), map, sequence: 0 }
    }

    /// A change of the map's title.
    pub fn titled(&mut self, title: &str) -> JournalRecord {
        self.sequence += 1;
        let said = Message::new("cli-list").text("names", format!("called it {title}"));
        let transaction = Transaction::new(ActionName::new("map.title"), said).set(
            Id::Map,
            MapField::Title,
            Value::text(title),
        );
        let time = format!("2026-11-22T03:04:0{}Z", self.sequence).parse().unwrap();
        JournalRecord { sequence: self.sequence, time, transaction, draft: false }
    }

    pub fn title(&mut self, title: &str) {
        let record = self.titled(title);
        apply_all(record.transaction.ops.clone(), &mut self.map).unwrap();
        self.journal.append(&[record]).unwrap();
    }

    /// Writes the file and records the save in the journal.
    pub fn save(&mut self, file: &Path) {
        let text = map_text(&self.map);
        std::fs::write(file, &text).unwrap();
        let (path, map) = (std::fs::canonicalize(file).unwrap(), Arc::new(self.map.clone()));
        let fingerprint = Fingerprint::of(text.as_bytes());
        self.journal.checkpoint(Checkpoint { path, fingerprint, through: self.sequence, map }).unwrap();
    }
}

/// Simulates a program that opens a file (or an untitled map), sets these titles, and dies.
pub(super) fn leave(directory: &Directory, file: Option<&Path>, titles: &[&str]) -> Map {
    let mut session = Session::open(directory, file);
    titles.iter().for_each(|title| session.title(title));
    session.map
}

#[test]
fn recover_exits_with_1_if_there_are_no_unsaved_changes() {
    let directory = Directory::new();
    let map = directory.file("map.masa.ron", SMALL);
    assert!(masa(&directory, &["recover"]).expect(1).out.starts_with("No unsaved changes"));
    assert!(masa(&directory, &["recover", &map]).expect(1).err.contains("No unsaved changes of this map"));
    for number in ["1", "7"] {
        let err = masa(&directory, &["recover", number, "--show"]).expect(1).err;
        assert_eq!(err, format!("There is no number {number}: no unsaved changes were found.\n"));
    }
    let missing = directory.argument("none.csv");
    let err = masa(&directory, &["recover", &missing]).expect(1).err;
    assert_eq!(err, format!("{missing}: No such file. No unsaved changes of it were found.\n"));
    assert_eq!(directory.names(), ["map.masa.ron"]);
}

#[test]
fn recover_lists_shows_and_restores_changes_and_backs_up_the_file() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let map = leave(&directory, Some(Path::new(&file)), &["one", "two\u{1b}]0;x\u{7}", "three", "four"]);
    let listed = masa(&directory, &["recover"]).expect(0).out;
    assert!(listed.starts_with("1. "), "{listed}");
    assert!(listed.contains("map.masa.ron: 4 changes, 2026-11-22 05:04 to 2026-11-22 05:04:"), "{listed}");
    assert!(listed.contains("; called it three; called it four\n"), "{listed}");
    assert!(!listed.contains('\u{1b}') && !listed.contains("called it one"), "{listed}");
    let shown = masa(&directory, &["recover", "1", "--show"]).expect(0).out;
    assert_eq!(shown.lines().count(), 4);
    assert!(shown.starts_with("2026-11-22 05:04:01  called it one\n"), "{shown}");
    assert_eq!(directory.read("map.masa.ron"), SMALL);
    let ran = masa(&directory, &["recover", &file]).expect(0);
    assert!(ran.out.ends_with("map.masa.ron: 4 changes are restored.\n"), "{ran:?}");
    assert_eq!(open(Path::new(&file)).unwrap().loaded.map, map);
    let copies: Vec<_> = walk(&directory.path("state/backups"));
    assert!(copies.iter().any(|copy| std::fs::read_to_string(copy).unwrap() == SMALL), "{copies:?}");
    masa(&directory, &["recover"]).expect(1);
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[test]
fn a_file_that_changed_is_merged_and_one_that_is_gone_is_made() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&file)), &["ours"]);
    directory.file("map.masa.ron", SMALL.replace("Sees an ad", "Sees two ads"));
    masa(&directory, &["recover", "1"]).expect(0);
    let merged = directory.read("map.masa.ron");
    assert!(merged.contains("title: \"ours\"") && merged.contains("Sees two ads"), "{merged}");
    let map = leave(&directory, Some(Path::new(&file)), &["gone"]);
    std::fs::remove_file(&file).unwrap();
    let ran = masa(&directory, &["recover", "1"]).expect(0);
    assert!(ran.out.contains("it was created again"), "{ran:?}");
    assert_eq!(directory.read("map.masa.ron"), map_text(&map));
}

#[test]
fn an_untitled_map_is_recovered_with_o_and_stays_listed_until_discarded() {
    let directory = Directory::new();
    let map = leave(&directory, None, &["one"]);
    assert!(!masa(&directory, &["recover"]).expect(0).out.contains('\u{1b}'));
    masa(&directory, &["recover", "1"]).expect_error("Say where to write it, with -o");
    assert_eq!(masa(&directory, &["recover", "1", "-o", "-"]).expect(0).out, map_text(&map));
    let out = directory.argument("out.masa.ron");
    masa(&directory, &["recover", "1", "-o", &out]).expect(0);
    assert_eq!(directory.read("out.masa.ron"), map_text(&map));
    masa(&directory, &["recover", "1", "-o", &out]).expect(2);
    masa(&directory, &["recover", "1", "-o", &out, "--force", "--discard"]).expect(0);
    masa(&directory, &["recover"]).expect(1);
}

#[test]
fn several_journals_of_one_file_are_chosen_by_number() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&file)), &["one"]);
    leave(&directory, Some(Path::new(&file)), &["two"]);
    masa(&directory, &["recover", &file]).expect_error("by its number");
    masa(&directory, &["recover", "3"]).expect_error("it ends with 2");
    masa(&directory, &["recover", "1", "--discard"]).expect(0);
    masa(&directory, &["recover", &file]).expect(0);
    assert!(directory.read("map.masa.ron").contains("title: \"two\""));
}

#[test]
fn a_file_that_another_program_has_open_is_not_touched() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&file)), &["one"]);
    let path = std::fs::canonicalize(&file).unwrap();
    let now = "2026-11-22T01:02:03Z".parse().unwrap();
    let lock = masa::store::lock(&path, &directories(&directory), now);
    masa(&directory, &["recover", "1"]).expect_error("has this file open");
    assert_eq!(directory.read("map.masa.ron"), SMALL);
    drop(lock);
    masa(&directory, &["recover", "1"]).expect(0);
}

#[test]
fn recover_reports_that_a_running_program_keeps_unsaved_changes() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let other = directory.file("other.masa.ron", SMALL.replace("Sees an ad", "Sees two ads"));
    let mut session = Session::open(&directory, Some(Path::new(&file)));
    session.title("one");
    let open =
        format!("map.masa.ron is open in process {}, which keeps its unsaved changes", std::process::id());
    let listed = masa(&directory, &["recover"]).expect(1).out;
    assert!(listed.contains(&open) && !listed.contains("No unsaved"), "{listed}");
    for asked in [&["recover", &file][..], &["recover", "1"], &["recover", &file, "-o", "-"]] {
        let ran = masa(&directory, asked).expect(1);
        assert!(ran.err.contains(&open) && !ran.err.contains("No unsaved"), "{ran:?}");
    }
    // Nothing is printed about another map.
    let ran = masa(&directory, &["recover", &other]).expect(1);
    assert!(ran.err.contains("No unsaved changes of this map") && !ran.err.contains("is open"), "{ran:?}");
    // Nor about changes that were saved.
    session.save(Path::new(&file));
    assert!(masa(&directory, &["recover", &file]).expect(1).err.contains("No unsaved changes of this map"));
    // The journal of another program for the same map is listed nevertheless.
    leave(&directory, Some(Path::new(&file)), &["left"]);
    session.title("two");
    let listed = masa(&directory, &["recover"]).expect(0).out;
    assert!(listed.contains(&open) && listed.contains("\n1. "), "{listed}");
}

#[test]
fn recover_reports_an_unreadable_journal_and_lists_the_others() {
    let directory = Directory::new();
    leave(&directory, None, &["one"]);
    std::fs::write(directory.path("state/journal/00000009.journal"), "no journal").unwrap();
    let ran = masa(&directory, &["recover"]).expect(2);
    assert!(
        ran.out.starts_with("1. ")
            && ran.err.contains("00000009.journal: This file is damaged from its beginning"),
        "{ran:?}"
    );
}

/// Flips a bit in the first segment.
fn alter(directory: &Directory, place: impl Fn(&[u8]) -> usize) {
    let segment = directory.path("state/journal/00000001.journal");
    let mut bytes = std::fs::read(&segment).unwrap();
    let place = place(&bytes);
    bytes[place] ^= 1;
    std::fs::write(segment, bytes).unwrap();
}

#[test]
fn a_journal_whose_beginning_is_damaged_may_be_of_any_map() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let map = leave(&directory, Some(Path::new(&file)), &["one"]);
    alter(&directory, |_| 40);
    // The name is damaged, so the map can only be recognised by its content.
    directory.file("map.masa.ron", SMALL.replace("Sees an ad", "Sees two ads"));
    let ran = masa(&directory, &["recover", &file]).expect(2);
    assert!(ran.err.contains("Number 1 of") && ran.err.contains("it may be of this map"), "{ran:?}");
    assert!(!ran.err.contains("No unsaved") && !ran.err.contains("could not be read"), "{ran:?}");
    let ran = masa(&directory, &["recover", "1"]).expect(2);
    assert!(ran.err.contains("its file is not known") && !ran.err.contains("has no file yet"), "{ran:?}");
    assert_eq!(masa(&directory, &["recover", "1", "-o", "-"]).expect(0).out, map_text(&map));
    // What certainly belongs to the map is restored, and the other journal is mentioned
    // nevertheless.
    leave(&directory, Some(Path::new(&file)), &["two"]);
    let ran = masa(&directory, &["recover", &file]).expect(0);
    assert!(ran.out.contains("1 change is restored") && ran.err.contains("Number 1 of"), "{ran:?}");
}

#[test]
fn of_a_journal_with_nothing_but_texts_no_change_is_counted() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    leave(&directory, Some(Path::new(&file)), &["a title that can be found"]);
    let ops = |bytes: &[u8]| bytes.windows(5).position(|five| five == b"\"ops\"").unwrap();
    alter(&directory, ops);
    let listed = masa(&directory, &["recover"]).expect(0).out;
    assert!(listed.contains("no change of it can be restored, but texts were found"), "{listed}");
    assert!(!listed.contains("0 changes") && !listed.contains("1970"), "{listed}");
    let shown = masa(&directory, &["recover", "1", "--show"]).expect(0).out;
    assert!(shown.contains("a title that can be found"), "{shown}");
}

#[test]
fn recover_refuses_a_file_that_now_holds_another_map() {
    let directory = Directory::new();
    let file = directory.file("map.masa.ron", SMALL);
    let map = leave(&directory, Some(Path::new(&file)), &["one"]);
    let moved = directory.argument("moved.masa.ron");
    std::fs::rename(&file, &moved).unwrap();
    let other = masa(&directory, &["new", &file, "--template", "purchase"]).expect(0);
    let other = (other.status, directory.read("map.masa.ron"));
    for which in ["1", &file] {
        let ran = masa(&directory, &["recover", which]).expect(2);
        assert!(ran.err.contains("map.masa.ron: This file now holds another map"), "{ran:?}");
        assert!(ran.err.contains("with -o") && directory.read("map.masa.ron") == other.1, "{ran:?}");
        // The result contains nothing of the other map.
        assert_eq!(masa(&directory, &["recover", which, "-o", "-"]).expect(0).out, map_text(&map));
        masa(&directory, &["recover", which, "--show"]).expect(0);
    }
    masa(&directory, &["recover", &moved]).expect(0);
    assert_eq!(directory.read("moved.masa.ron"), map_text(&map));
}

#[test]
fn what_was_typed_into_a_map_without_a_file_is_not_of_another_of_the_same_template() {
    let directory = Directory::new();
    let file = directory.file("shop.masa.ron", SMALL);
    let map = open(Path::new(&file)).unwrap().loaded.map;
    // A new map looks as the other did when it was new.
    let origin = JournalOrigin {
        path: Some(directory.path("fresh.masa.ron")),
        name: "fresh.masa.ron".to_owned(),
        fingerprint: None,
        map: Arc::new(map.clone()),
    };
    let mut session = Session { journal: Journal::new(&directories(&directory), origin), map, sequence: 0 };
    session.title("of the other");
    drop(session);
    let ran = masa(&directory, &["recover", &file]).expect(1);
    assert!(ran.err.contains("No unsaved changes") || ran.out.contains("No unsaved changes"), "{ran:?}");
    assert_eq!(directory.read("shop.masa.ron"), SMALL);
    let listed = masa(&directory, &["recover"]).expect(0).out;
    assert!(listed.contains("fresh.masa.ron"), "{listed}");
}
