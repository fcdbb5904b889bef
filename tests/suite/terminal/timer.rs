//! The timer in a real terminal: how often it wakes up, and that it survives the program.

use rustix::process::Signal;

use super::idle::{stays_asleep, switches};
use crate::support::pty::{Home, Pty, Shown};

const ROOM: (u16, u16) = (110, 32);

/// The seconds left, from the status line.
fn left(shown: &Shown) -> Option<u64> {
    let screen = shown.emulator.screen().contents();
    let (before, _) = screen.lines().next()?.split_once(" left")?;
    let (minutes, seconds) = before.rsplit(' ').next()?.split_once(':')?;
    Some(minutes.parse::<u64>().ok()? * 60 + seconds.parse::<u64>().ok()?)
}

/// The last block of the sample is running: fifteen minutes.
fn running(home: &Home) -> Pty {
    let map = home.with_sample("amazon.en");
    let mut masa = Pty::masa(&[map.to_str().expect("the path is text")], home.path(), ROOM);
    masa.wait("the question", |shown| shown.bytes.ends_with(b"\x1b[c"));
    masa.send("\x1b[?62c");
    masa.wait_for("1/15");
    masa.send("T");
    masa.wait_for("Agenda and timer");
    masa.send("\r");
    masa.wait("the timer", |shown| left(shown).is_some_and(|left| left < 900));
    masa
}

#[test]
fn the_timer_wakes_the_program_once_a_second_and_not_while_paused() {
    let home = Home::new("timer-idle");
    let mut masa = running(&home);
    let process = masa.process();
    let first = masa.look(left).expect("it runs");
    let before = switches(process);
    masa.wait("six seconds", |shown| left(shown).is_some_and(|left| left + 6 <= first));
    let (count, seconds) = (switches(process) - before, first - masa.look(left).expect("it runs"));
    // One for each second, and one that may have been under way; a busy machine gives some more.
    assert!(count <= 2 * seconds + 2, "it woke up {count} times in {seconds} seconds");
    println!("{count} wake-ups in {seconds} seconds");
    masa.send("T");
    masa.wait_for("Agenda and timer");
    masa.send(" ");
    masa.wait_for("The timer is paused.");
    stays_asleep(&masa, process);
    masa.send("q");
    assert!(masa.end().success());
}

#[test]
fn the_timer_continues_after_a_kill() {
    let home = Home::new("timer-kill");
    let mut masa = running(&home);
    masa.wait("some seconds", |shown| left(shown).is_some_and(|left| left < 898));
    let before = masa.look(left).expect("it runs");
    masa.signal(Signal::KILL);
    masa.end();
    let mut again = Pty::masa(&["amazon.en.masa.ron"], home.path(), ROOM);
    again.wait("the timer", |shown| left(shown).is_some_and(|left| left < before));
    again.wait_for("Who takes what");
    // It goes on after a quit as well, until it is stopped.
    again.send("q");
    assert!(again.end().success());
    let mut again = Pty::masa(&["amazon.en.masa.ron"], home.path(), ROOM);
    again.wait("the timer", |shown| left(shown).is_some_and(|left| left < before));
    again.send("T");
    again.wait_for("Agenda and timer");
    again.send("x");
    again.wait_for("The timer is stopped.");
    again.wait_for("kept");
    again.send("q");
    again.wait_for("d quit without saving");
    again.send("d");
    assert!(again.end().success());
    let mut once_more = Pty::masa(&["amazon.en.masa.ron"], home.path(), ROOM);
    // The time that it took was in the journal.
    once_more.wait_for("Unsaved changes");
    assert_eq!(once_more.look(left), None);
    once_more.signal(Signal::KILL);
    once_more.end();
}
