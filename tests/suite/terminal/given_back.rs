//! However the program ends, the terminal is as it was.

use std::time::{Duration, Instant};

use masa::app::system::System;
use masa::app::terminal::Modes;
use masa::store::Bidi;
use rustix::process::Signal;

use crate::support::pty::{Home, Pty, signal_to};

const ROOM: (u16, u16) = (110, 32);

fn begun(home: &Home) -> Pty {
    let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), ROOM);
    masa.wait("the question", |shown| shown.bytes.ends_with(b"\x1b[c"));
    // A terminal that can do everything.
    masa.send("\x1b[?2026;2$y\x1b[?0u\x1b[?62c");
    masa.wait("the kitty keyboard", |shown| shown.bytes.ends_with(b"\x1b[>5u"));
    masa
}

#[test]
fn after_leaving() {
    let home = Home::new("leaving");
    let mut masa = begun(&home);
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn after_every_signal_that_ends_it() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let home = Home::new(&format!("signal-{}", signal.as_raw()));
        let mut masa = begun(&home);
        masa.signal(signal);
        let status = masa.end();
        assert!(status.signal().is_some(), "{signal:?}: {status:?}");
        masa.is_given_back();
    }
}

#[test]
fn while_it_is_stopped_and_taken_again_when_it_goes_on() {
    let home = Home::new("stop");
    // A shell starts it, as it must be for a stop to make sense; its id is told through a file.
    let script = "echo $$ > shell; $MASA sample amazon --lang en; echo ended";
    let mut masa = Pty::shell(script, home.path(), ROOM);
    masa.wait_for("Consideration");
    let process = child_of(masa.process());
    signal_to(process, Signal::TSTP);
    masa.is_given_back();
    wait_for_state(process, 'T');
    signal_to(process, Signal::CONT);
    masa.wait("the board again", |shown| {
        shown.emulator.screen().alternate_screen()
            && shown.emulator.screen().contents().contains("Consideration")
    });
    masa.send("q");
    assert!(masa.end().success());
    masa.wait_for("ended");
    masa.is_given_back();
}

#[test]
fn a_stop_key_without_a_shell_does_not_stop_it_for_ever() {
    let home = Home::new("stop-alone");
    let mut masa = begun(&home);
    masa.send("\x1a");
    masa.wait("the other screen again", |shown| {
        let entered = shown.bytes.windows(8).filter(|window| *window == b"\x1b[?1049h").count();
        entered == 2 && shown.emulator.screen().contents().contains("Consideration")
    });
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn a_terminal_that_hangs_up_ends_the_program_within_a_second() {
    let home = Home::new("hang-up");
    let mut masa = begun(&home);
    let began = Instant::now();
    masa.hang_up();
    masa.end();
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
}

#[test]
fn after_a_failure_in_any_thread_with_a_report() {
    let home = Home::new("failure");
    let mut failing = Pty::test("terminal::given_back::fails_on_purpose", home.path(), ROOM);
    failing.wait("the other screen", |shown| shown.emulator.screen().alternate_screen());
    failing.send("x");
    assert_eq!(failing.end().exit_code(), 101);
    failing.is_given_back();
    failing.wait_for("Masa failed; what happened is in");
    let reports = std::fs::read_dir(home.path()).expect("it is there").flatten();
    let report =
        reports.map(|entry| entry.path()).find(|path| path.extension().is_some_and(|one| one == "txt"));
    let report = std::fs::read_to_string(report.expect("there is a report")).expect("it can be read");
    assert!(report.contains("on purpose") && report.contains("in the thread other"), "{report}");
}

#[test]
#[ignore = "ends its process: another test runs it in one of its own"]
fn fails_on_purpose() {
    let Some(home) = std::env::var_os("HOME_OF_TEST") else { return };
    masa::app::panic::watch(Some(home.into()));
    let mut system = System::new().expect("there is a terminal");
    system.take(&Modes { bidi: Bidi::App, mouse: true }.set()).expect("it can be taken");
    while system.wait(None).expect("it can be waited for").events.is_empty() {}
    let failing = || panic!("on purpose");
    let thread = std::thread::Builder::new().name("other".to_owned()).spawn(failing).expect("it starts");
    // The program ends in there.
    let _ = thread.join();
}

/// The only child of a process.
fn child_of(process: u32) -> u32 {
    let path = format!("/proc/{process}/task/{process}/children");
    let children = std::fs::read_to_string(path).expect("the shell runs");
    children.split_whitespace().next().and_then(|child| child.parse().ok()).expect("it has a child")
}

/// Waits until a process is in a state, as `ps` names it.
fn wait_for_state(process: u32, state: char) {
    let end = Instant::now() + Duration::from_secs(60);
    loop {
        let status = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("it runs");
        let now = status.rsplit(')').next().and_then(|rest| rest.trim().chars().next());
        if now == Some(state) {
            return;
        }
        assert!(Instant::now() < end, "state {now:?} instead of {state}");
        std::thread::yield_now();
    }
}
