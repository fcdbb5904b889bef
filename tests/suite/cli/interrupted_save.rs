//! A save of a map with two hard links, which is written in place and killed half-way: commands
//! that only read the map warn about it, and the next command that may write completes the save.

use std::fs;
use std::path::Path;
use std::process::Command;

use masa::format::{map_text, read_map};

use super::program::{Directory, PROGRAM, Ran, SMALL};
use super::recover::{leave, masa};

use crate::support::skipped::skipped;

const MAP: &str = "map.masa.ron";
const SECOND: &str = "second.masa.ron";
const OTHER: &str = "other.masa.ron";

/// A map torn by a killed save.
struct Torn {
    directory: Directory,
    file: String,
    second: String,
    /// The content before the save.
    former: String,
    /// The content that the save should have written.
    new: String,
    /// The current content.
    torn: String,
}

impl Torn {
    /// `None` if system calls cannot be intercepted.
    fn new() -> Option<Torn> {
        let traced = Command::new("strace").args(["-f", "-o", "/dev/null", "true"]).output();
        if !traced.is_ok_and(|ran| ran.status.success()) {
            skipped("strace, and the right to trace");
            return None;
        }
        let directory = Directory::new();
        let former = map_text(&read_map(SMALL.as_bytes(), "").unwrap().map);
        let file = directory.file(MAP, &former);
        let second = directory.argument(SECOND);
        fs::hard_link(&file, &second).unwrap();
        let new = map_text(&leave(&directory, Some(Path::new(&file)), &["S"]));
        assert!(new.len() < former.len());
        // The new bytes are written, but the rest of the old content is not truncated yet.
        let path = fs::canonicalize(&file).unwrap();
        Command::new("strace")
            .args(["-f", "--quiet=all", "-e", "trace=ftruncate", "-e", "inject=ftruncate:signal=KILL", "-P"])
            .arg(path)
            .arg("-o")
            .arg(directory.path("strace.log"))
            .args([PROGRAM, "recover", &file])
            .env("MASA_STATE_DIR", directory.path("state"))
            .env("MASA_CONFIG_DIR", directory.path("config"))
            .output()
            .unwrap();
        let torn = directory.read(MAP);
        assert!(torn.starts_with(&new) && torn.len() == former.len(), "{torn}");
        Some(Torn { directory, file, second, former, new, torn })
    }

    fn masa(&self, arguments: &[&str]) -> Ran {
        masa(&self.directory, arguments)
    }

    /// Both names have the complete new content, and no command warns any more.
    fn is_whole(&self) {
        assert_eq!(
            (self.directory.read(MAP), self.directory.read(SECOND)),
            (self.new.clone(), self.new.clone())
        );
        assert!(self.masa(&["show", &self.file]).expect(0).err.is_empty());
        let again = self.masa(&["recover", &self.file]).expect(1);
        assert!(again.err.contains("No unsaved changes of this map"), "{again:?}");
    }

    /// Restores the map to its state before the save.
    fn undone(&self) {
        fs::write(&self.file, &self.former).unwrap();
    }

    /// Deletes the journal.
    fn without_journal(&self) {
        fs::remove_dir_all(self.directory.path("state/journal")).unwrap();
    }
}

#[test]
fn reading_commands_report_an_interrupted_save_and_recover_completes_it() {
    let Some(torn) = Torn::new() else { return };
    for arguments in
        [&["show", &torn.file][..], &["check", &torn.file], &["export", &torn.file, "-f", "json", "-o", "-"]]
    {
        let ran = torn.masa(arguments).expect(2);
        assert!(ran.err.contains("A save of this map was interrupted"), "{ran:?}");
    }
    torn.masa(&["recover", &torn.file, "-o", &torn.directory.argument(OTHER)]).expect(0);
    assert_eq!(torn.directory.read(OTHER), torn.new);
    assert_eq!(torn.directory.read(MAP), torn.torn, "nobody asked to write it");
    let ran = torn.masa(&["recover", &torn.file]).expect(0);
    assert!(ran.out.contains("An interrupted save of this map was completed."), "{ran:?}");
    torn.is_whole();
}

#[test]
fn recover_completes_the_save_when_given_the_number_or_the_other_link() {
    let Some(torn) = Torn::new() else { return };
    let ran = torn.masa(&["recover", "1"]).expect(0);
    assert!(ran.out.contains("An interrupted save of this map was completed."), "{ran:?}");
    torn.is_whole();
    let Some(torn) = Torn::new() else { return };
    let ran = torn.masa(&["recover", &torn.second]).expect(0);
    assert!(ran.out.contains("An interrupted save of this map was completed."), "{ran:?}");
    torn.is_whole();
}

#[test]
fn recover_completes_the_save_without_a_journal_or_writes_it_elsewhere() {
    let Some(torn) = Torn::new() else { return };
    torn.without_journal();
    torn.masa(&["recover", &torn.file, "-o", &torn.directory.argument(OTHER)]).expect(0);
    assert_eq!((torn.directory.read(OTHER), torn.directory.read(MAP)), (torn.new.clone(), torn.torn.clone()));
    torn.masa(&["recover", &torn.file]).expect(0);
    torn.is_whole();
}

#[test]
fn a_file_that_holds_something_else_is_not_touched_and_the_copy_is_named() {
    for (number, other) in ["", "something else", &SMALL.replace("Small", "Large")].into_iter().enumerate() {
        let Some(torn) = Torn::new() else { return };
        torn.without_journal();
        fs::write(&torn.file, other).unwrap();
        let ran = torn.masa(&["recover", &torn.file, "-o", &torn.directory.argument(OTHER)]).expect(0);
        assert_eq!(torn.directory.read(OTHER), torn.new, "{ran:?}");
        assert_eq!(torn.directory.read(MAP), other);
        if number == 0 {
            // A save can also stop after truncating the file to nothing.
            torn.masa(&["recover", &torn.file]).expect(0);
            torn.is_whole();
            continue;
        }
        let ran = torn.masa(&["recover", &torn.file]).expect(2);
        assert!(ran.err.contains("the file holds something else since"), "{ran:?}");
        assert!(ran.err.contains("backups"), "{ran:?}");
        assert_eq!(torn.directory.read(MAP), other);
    }
}

#[test]
fn recover_replays_the_journal_onto_an_unchanged_file_or_names_the_backup() {
    let Some(torn) = Torn::new() else { return };
    torn.undone();
    let ran = torn.masa(&["recover", &torn.file]).expect(0);
    assert!(!ran.err.contains("interrupted") && ran.out.contains("restored"), "{ran:?}");
    torn.is_whole();
    let Some(torn) = Torn::new() else { return };
    torn.undone();
    torn.without_journal();
    for _ in 0..2 {
        let ran = torn.masa(&["recover", &torn.file]).expect(2);
        assert!(
            ran.err.contains("interrupted before it changed the file") && ran.err.contains("backups"),
            "{ran:?}"
        );
        assert_eq!(torn.directory.read(MAP), torn.former);
    }
    torn.masa(&["recover", &torn.file, "-o", &torn.directory.argument(OTHER)]).expect(0);
    assert_eq!(torn.directory.read(OTHER), torn.new);
}
