//! An idle program does nothing.

use std::fs;
use std::time::{Duration, Instant};

use crate::support::pty::{Home, Pty};

/// How long to observe the idle program.
const STILL: Duration = Duration::from_secs(2);

#[test]
fn an_idle_program_does_not_wake_up() {
    let home = Home::new("idle");
    does_not_wake_up(Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), (110, 32)));
}

#[test]
fn an_idle_program_that_watches_its_file_does_not_wake_up() {
    let home = Home::new("idle-watching");
    let map = home.with_sample("amazon.en");
    does_not_wake_up(Pty::masa(&[map.to_str().expect("the path is text")], home.path(), (110, 32)));
}

fn does_not_wake_up(mut masa: Pty) {
    masa.wait("the question", |shown| shown.bytes.ends_with(b"\x1b[c"));
    masa.send("\x1b[?62c\x1b[B");
    let process = masa.process();
    stays_asleep(&masa, process);
    masa.send("q");
    assert!(masa.end().success());
}

#[test]
fn an_idle_program_with_journaled_changes_does_not_wake_up() {
    let home = Home::new("idle-kept");
    let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), (110, 32));
    masa.wait_for("1/15");
    masa.send("\x1b[B\x1b[Baone card\r");
    masa.send("another, which is still being typed");
    masa.wait("the word that it is kept", |shown| shown.emulator.screen().contents().contains("kept "));
    stays_asleep(&masa, masa.process());
    masa.signal(rustix::process::Signal::KILL);
    masa.end();
}

/// Checks that nothing happens for a while.
pub(super) fn stays_asleep(masa: &Pty, process: u32) {
    let mut before = settled(process);
    let bytes = masa.look(|shown| shown.bytes.len());
    let began = Instant::now();
    // There is no event to wait for: the test is that nothing happens while time passes.
    std::thread::park_timeout(STILL);
    while began.elapsed() < STILL {
        std::thread::park_timeout(STILL - began.elapsed());
    }
    let after = switches(process);
    before = before.min(after);
    assert_eq!(after - before, 0, "it woke up");
    assert_eq!(masa.look(|shown| shown.bytes.len()), bytes);
}

/// The number of context switches of all threads so far.
pub(super) fn switches(process: u32) -> u64 {
    let threads = fs::read_dir(format!("/proc/{process}/task")).expect("it runs");
    let of_thread = |path: std::path::PathBuf| {
        let status = fs::read_to_string(path.join("status")).unwrap_or_default();
        let line =
            status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:").map(str::to_owned));
        line.and_then(|count| count.trim().parse::<u64>().ok()).unwrap_or(0)
    };
    threads.flatten().map(|thread| of_thread(thread.path())).sum()
}

/// The same, once it has not changed for longer than the journal waits before writing a draft.
fn settled(process: u32) -> u64 {
    let mut count = switches(process);
    let mut since = Instant::now();
    let end = since + Duration::from_secs(60);
    while since.elapsed() < Duration::from_millis(1500) && Instant::now() < end {
        std::thread::park_timeout(Duration::from_millis(20));
        let now = switches(process);
        if now != count {
            (count, since) = (now, Instant::now());
        }
    }
    count
}
