//! Failures within the program: panics, an abort, a stack overflow. The program cannot be made to
//! fail on purpose, so a test in a process of its own takes over the terminal like the program and
//! fails.

use std::fs;
use std::hint::black_box;
use std::thread;

use masa::app::events::Event;
use masa::app::panic;
use masa::app::system::System;
use masa::app::terminal::Modes;
use masa::ui::core::key::{Code, Key};

use super::ROOM;
use crate::support::pty::{Home, Pty};

/// Makes a process fail as `deed` says and checks that the terminal is restored. Returns its exit
/// status, once the terminal shows `told`.
fn dies(deed: char, told: &str) -> (portable_pty::ExitStatus, Home) {
    let home = Home::new(&format!("death-{deed}"));
    let mut failing = Pty::test("terminal::given_back::by_itself::dies_on_purpose", home.path(), ROOM);
    failing.wait("the other screen", |shown| shown.emulator.screen().alternate_screen());
    failing.send(&deed.to_string());
    let status = failing.end();
    failing.is_given_back();
    failing.wait_for(told);
    (status, home)
}

#[test]
fn a_panic_in_any_thread_leaves_a_report() {
    for (deed, thread) in [('p', "in the thread other"), ('d', "in the thread terminal::given_back::")] {
        let (status, home) = dies(deed, "Masa failed. A report is in");
        assert_eq!(status.exit_code(), 101);
        let mut reports = fs::read_dir(home.path().join("failures")).expect("it is there").flatten();
        let report = fs::read_to_string(reports.next().expect("there is a report").path());
        let report = report.expect("it can be read");
        assert!(report.contains("on purpose") && report.contains(thread), "{report}");
        assert!(reports.next().is_none());
        // The registered function was run.
        assert_eq!(fs::read_to_string(home.path().join("last-deed")).expect("it was done"), "done");
    }
}

#[test]
fn two_simultaneous_panics_write_one_report() {
    let (status, home) = dies('2', "Masa failed. A report is in");
    assert_eq!(status.exit_code(), 101);
    assert_eq!(fs::read_dir(home.path().join("failures")).expect("it is there").count(), 1);
}

#[test]
fn an_abort_ends_the_program_with_the_abort_signal() {
    let (status, _home) = dies('a', "");
    assert_eq!(status.signal(), Some("Aborted"));
}

#[test]
fn a_stack_that_overflows_in_any_thread_is_told_by_rust_itself() {
    for deed in ['s', 't'] {
        let (status, _home) = dies(deed, "has overflowed its stack");
        assert_eq!(status.signal(), Some("Aborted"), "{deed}");
    }
}

#[test]
#[ignore = "ends its process: other tests run it in one of its own"]
fn dies_on_purpose() {
    let Some(home) = std::env::var_os("HOME_OF_TEST") else { return };
    let deed_file = std::path::Path::new(&home).join("last-deed");
    panic::on_crash(move || {
        let _ = fs::write(&deed_file, "done");
    });
    panic::watch(Some(home.into()));
    let mut system = System::new().expect("there is a terminal");
    system.take(&Modes { as_sent: true, switch: None, mouse: true }.set(true)).expect("it can be taken");
    let deed = loop {
        let events = system.wait(None).expect("it can be waited for").events;
        if let Some(Event::Key(Key { code: Code::Char(deed), .. })) = events.first() {
            break *deed;
        }
    };
    match deed {
        'p' => in_another_thread(|| panic!("on purpose")),
        'd' => panic!("on purpose"),
        '2' => {
            let other = thread::spawn(|| panic!("on purpose"));
            in_another_thread(|| panic!("on purpose"));
            let _ = other.join();
        }
        'a' => std::process::abort(),
        's' => overflow(0),
        _ => in_another_thread(|| overflow(0)),
    }
}

/// Runs the failure on another thread.
fn in_another_thread(deed: fn()) {
    let thread = thread::Builder::new().name("other".to_owned()).spawn(deed).expect("it starts");
    let _ = thread.join();
}

/// Recurses forever.
fn overflow(depth: u64) {
    let room = black_box([depth; 64]);
    if black_box(true) {
        overflow(depth + 1);
    }
    black_box(room);
}
