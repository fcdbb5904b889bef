//! A vote in a real terminal: opened, interrupted by a crash, continued, and closed.

use std::fs;
use std::process::Command;

use crate::support::pty::{Home, Pty};
use rustix::process::Signal;

const ROOM: (u16, u16) = (110, 32);

/// Casts a ballot from another process.
fn vote(file: &str, name: &str) {
    let voted = Command::new(env!("CARGO_BIN_EXE_masa")).args(["vote", file, "--as", name, "1=2"]).output();
    let voted = voted.expect("the program starts");
    assert!(voted.status.success(), "{voted:?}");
}

#[test]
fn a_crash_in_the_middle_of_a_vote_goes_on_where_it_was() {
    let home = Home::new("vote");
    let map = home.with_sample("amazon.en");
    let file = map.to_str().expect("the path is text");
    let mut masa = Pty::masa(&[file], home.path(), ROOM);
    masa.wait_for("Amazon");
    masa.send("v");
    masa.wait_for("Start:");
    masa.send("\r");
    masa.wait_for("Voter 1");
    masa.send("  \r\r");
    masa.wait_for("Voter 2");
    vote(file, "Dana");
    masa.signal(Signal::KILL);
    masa.end();
    let mut masa = Pty::masa(&[file], home.path(), ROOM);
    masa.wait_for("Enter restore");
    masa.send("\r");
    masa.wait_for("Restored");
    masa.send("v");
    masa.wait_for("Voter 2");
    masa.wait_for("2 have voted");
    vote(file, "Uri");
    masa.send("c");
    masa.wait_for("c again");
    masa.send("c");
    masa.wait_for("has a place");
    // Keys are ignored for a moment, and then named again.
    masa.wait_for("Esc close");
    masa.send("\x1b");
    masa.wait("the board again", |shown| !shown.emulator.screen().contents().contains("has a place"));
    masa.send("\x13");
    masa.wait("the result in the file", |_| {
        fs::read_to_string(&map).is_ok_and(|text| text.contains("\"3\": {"))
    });
    masa.wait("no ballots", |_| !map.with_file_name("amazon.en.masa.ron.ballots").exists());
    masa.send("q");
    assert!(masa.end().success());
}

#[test]
fn dots_that_were_not_handed_over_survive_a_crash() {
    let home = Home::new("vote-draft");
    let map = home.with_sample("amazon.en");
    let file = map.to_str().expect("the path is text");
    let folder = map.with_file_name("amazon.en.masa.ron.ballots");
    let mut masa = Pty::masa(&[file], home.path(), ROOM);
    masa.wait_for("Amazon");
    masa.send("v");
    masa.wait_for("Start:");
    masa.send("\r");
    masa.wait_for("Voter 1");
    masa.send(" \x1b[B ");
    masa.wait_for("one dot left");
    masa.wait("the dots in a private file", |_| {
        let sessions = fs::read_dir(&folder).map(|found| found.flatten().collect::<Vec<_>>());
        sessions.unwrap_or_default().iter().any(|session| {
            let draft = session.path().join(".draft");
            fs::read_to_string(draft).is_ok_and(|text| text.matches(":1").count() == 2)
        })
    });
    masa.signal(Signal::KILL);
    masa.end();
    let mut masa = Pty::masa(&[file], home.path(), ROOM);
    masa.wait_for("Enter restore");
    masa.send("\r");
    masa.wait_for("Restored");
    masa.send("v");
    masa.wait_for("Voter 1: one dot left");
    masa.wait_for("go on, or x");
    masa.wait_for("Nobody has voted");
    masa.send("\r\r");
    masa.wait_for("Voter 2: 3 dots left");
    masa.send("cc");
    masa.wait_for("have a place");
    masa.wait_for("Esc close");
    masa.send("\x1b");
    masa.wait("the board again", |shown| !shown.emulator.screen().contents().contains("have a place"));
    masa.send("\x13");
    masa.wait("the result in the file", |_| {
        fs::read_to_string(&map).is_ok_and(|text| text.contains("\"1\": {"))
    });
    masa.wait("no ballots", |_| !folder.exists());
    masa.send("q");
    assert!(masa.end().success());
}

#[test]
fn a_ballot_from_another_terminal_is_counted_on_the_screen_when_it_comes() {
    let home = Home::new("vote-live");
    let map = home.with_sample("amazon.en");
    let file = map.to_str().expect("the path is text");
    let mut masa = Pty::masa(&[file], home.path(), ROOM);
    masa.wait_for("Amazon");
    masa.send("v");
    masa.wait_for("Start:");
    masa.send("\r");
    masa.wait_for("Nobody has voted");
    vote(file, "Dana");
    masa.wait_for("One has voted");
    vote(file, "Uri");
    masa.wait_for("2 have voted");
    vote(file, "Dana");
    masa.send(" \r\r");
    masa.wait_for("3 have voted");
}

#[test]
fn the_ballots_are_there_after_the_close_was_undone_and_the_program_left() {
    let home = Home::new("vote-undo");
    let map = home.with_sample("amazon.en");
    let file = map.to_str().expect("the path is text");
    let folder = map.with_file_name("amazon.en.masa.ron.ballots");
    let mut masa = Pty::masa(&[file], home.path(), ROOM);
    masa.wait_for("Amazon");
    masa.send("v");
    masa.wait_for("Start:");
    masa.send("\r");
    masa.wait_for("Voter 1");
    vote(file, "Dana");
    masa.send(" \r\r");
    masa.wait_for("Voter 2");
    masa.send("cc");
    masa.wait_for("has a place");
    masa.wait_for("Esc close");
    masa.wait("no ballots", |_| !folder.exists());
    masa.send("\x1b");
    masa.wait("the board again", |shown| !shown.emulator.screen().contents().contains("has a place"));
    masa.send("u");
    masa.wait_for("undid: closed");
    masa.send("\x13");
    masa.wait_for("aved");
    masa.send("q");
    assert!(masa.end().success());
    let mut masa = Pty::masa(&[file], home.path(), ROOM);
    masa.wait_for("Amazon");
    masa.send("v");
    masa.wait_for("Voter 2");
    masa.wait_for("2 have voted");
}
