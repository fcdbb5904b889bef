//! Two programs and one file: the second can only read it, and is told who has it open.

use std::io::Write;
use std::process::{Command, Stdio};

use jiff::Timestamp;
use masa::format::Access;
use masa::model::Map;
use masa::store::{Directories, SaveRequest, open_to_edit, save};

use crate::support::directory::Directory;

/// Not a real test: the other program, which [`a_second_program_may_only_look`] starts to lock a
/// file.
#[test]
fn the_other_program() {
    let (Ok(file), Ok(state)) = (std::env::var("MASA_TEST_HOLD"), std::env::var("MASA_TEST_STATE")) else {
        return;
    };
    let directories = Directories { config: state.clone().into(), state: state.into() };
    let (opened, lock) = open_to_edit(file.as_ref(), &directories, Timestamp::UNIX_EPOCH).unwrap();
    assert!(opened.lock.is_some() && lock.is_some());
    // Its parent ends it.
    std::fs::write(directories.state.join("held"), "").unwrap();
    let mut end = String::new();
    let _ = std::io::stdin().read_line(&mut end);
    if end.is_empty() {
        std::process::abort();
    }
}

#[test]
fn a_second_program_may_only_look() {
    let directory = Directory::new();
    let directories = Directories { config: directory.file("state"), state: directory.file("state") };
    let file = directory.file("מסע.masa.ron");
    save(&Map::default(), &file, SaveRequest::default()).unwrap();
    // First it ends normally, then it is killed: what it leaves behind is not a lock.
    for last_words in ["well\n", ""] {
        let mut other = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "store::locks::the_other_program", "--nocapture"])
            .env("MASA_TEST_HOLD", &file)
            .env("MASA_TEST_STATE", &directories.state)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let held = directories.state.join("held");
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(60);
        while !held.exists() {
            assert!(std::time::Instant::now() < deadline, "the other program does not open the file");
            assert!(other.try_wait().unwrap().is_none(), "the other program ended");
            std::thread::yield_now();
        }
        let (second, _) = open_to_edit(&file, &directories, Timestamp::now()).unwrap();
        let Access::ReadOnly(why) = &second.loaded.access else { panic!("both may write") };
        let why = why.to_string();
        assert!(why.starts_with(&format!("The program {} on ", other.id())), "{why}");
        assert!(why.contains("since 1970-01-01 00:00:00 UTC"), "{why}");
        assert!(second.lock.is_none());
        let mut words = other.stdin.take().unwrap();
        words.write_all(last_words.as_bytes()).unwrap();
        drop(words);
        other.wait().unwrap();
        std::fs::remove_file(held).unwrap();
        let (alone, _lock) = open_to_edit(&file, &directories, Timestamp::now()).unwrap();
        assert_eq!(alone.loaded.access, Access::Writable);
        // The same program may open it again.
        let (again, _) = open_to_edit(&file, &directories, Timestamp::now()).unwrap();
        assert_eq!((again.loaded.access, again.lock), (Access::Writable, alone.lock));
    }
}
