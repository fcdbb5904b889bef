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
