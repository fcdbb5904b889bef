//! However the program ends, stops or fails, the terminal is restored: its modes, its line
//! discipline, its title; and the parent process sees how the program really ended.

mod by_itself;
#[cfg(target_os = "linux")]
mod jobs;

use std::io::Read;
use std::time::{Duration, Instant};

use portable_pty::{PtySize, native_pty_system};
use rustix::process::Signal;

use crate::support::pty::{Home, Pty, count};

const ROOM: (u16, u16) = (110, 32);

/// Runs the program on a terminal that supports everything and has answered all queries.
fn begun(home: &Home) -> Pty {
    let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), ROOM);
    masa.wait("the question", |shown| shown.bytes.ends_with(b"\x1b[c"));
    masa.send("\x1b[?2026;2$y\x1b[?0u\x1b[?62c");
    masa.wait("the kitty keyboard", |shown| count(&shown.bytes, b"\x1b[>5u") > 0);
    masa
}

/// The keys that open each dialog on the sample, and a text that it shows.
const DIALOGS: [(&str, &str); 9] = [
    ("", "Consideration"),
    ("?", "Keys"),
    (":", "all actions"),
    ("i", "Medium"),
    ("/", "find"),
    ("L", "Lanes"),
    ("\x05", "Slides"),
    ("gp", "Noa"),
    ("\x1b[B\x1b[Batyped", "typed"),
];

#[test]
fn quitting_restores_the_terminal() {
    let home = Home::new("leaving");
    let mut masa = begun(&home);
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
    let mut welcome = Pty::masa(&[], home.path(), ROOM);
    welcome.wait_for("Amazon");
    welcome.send("q");
    assert!(welcome.end().success());
    welcome.is_given_back();
}

#[test]
fn after_leaving_through_the_question_for_changes() {
    let home = Home::new("leaving-changes");
    let mut masa = begun(&home);
    masa.send("\x1b[B\x1b[Batyped\r");
    masa.wait("the caret", |shown| !shown.emulator.screen().hide_cursor());
    masa.send("\x1b");
    masa.wait("no caret", |shown| shown.emulator.screen().hide_cursor());
    masa.send("q");
    masa.wait_for("quit without saving (recoverable on next start)");
    masa.send("d");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn after_a_signal_on_every_screen_and_dialog() {
    for (number, (keys, shows)) in DIALOGS.into_iter().enumerate() {
        let home = Home::new(&format!("dialog-{number}"));
        let mut masa = begun(&home);
        masa.send(keys);
        masa.wait_for(shows);
        masa.signal(Signal::TERM);
        assert_eq!(masa.end().signal(), Some("Terminated"), "{keys:?}");
        masa.is_given_back();
    }
}

#[test]
fn every_fatal_signal_restores_the_terminal() {
    let signals = [
        (Signal::TERM, "Terminated"),
        (Signal::HUP, "Hangup"),
        (Signal::INT, "Interrupt"),
        (Signal::QUIT, "Quit"),
        (Signal::ABORT, "Aborted"),
        (Signal::SEGV, "Segmentation fault"),
        (Signal::BUS, "Bus error"),
        (Signal::ILL, "Illegal instruction"),
        (Signal::FPE, "Floating point exception"),
        (Signal::TRAP, "Trace"),
        (Signal::XCPU, "CPU time limit exceeded"),
        (Signal::ALARM, "Alarm clock"),
        (Signal::USR1, "User defined signal 1"),
        (Signal::USR2, "User defined signal 2"),
    ];
    for (signal, name) in signals {
        let home = Home::new(&format!("signal-{}", signal.as_raw()));
        let mut masa = begun(&home);
        masa.signal(signal);
        let status = masa.end();
        // Systems add the number, or a note about a core file.
        assert!(status.signal().is_some_and(|ended| ended.starts_with(name)), "{signal:?}: {status:?}");
        masa.is_given_back();
    }
}

#[test]
fn a_signal_that_its_user_ignores_does_not_end_it() {
    let home = Home::new("ignored");
    let mut masa = Pty::shell("trap '' USR1; exec $MASA sample amazon --lang en", home.path(), ROOM);
    masa.wait_for("Consideration");
    masa.signal(Signal::USR1);
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
fn a_write_error_is_reported_and_the_terminal_is_restored() {
    let home = Home::new("error");
    // It reads from one terminal and writes to another, which is closed: writing fails, reading
    // does not.
    let size = PtySize { rows: 32, cols: 110, pixel_width: 0, pixel_height: 0 };
    let other = native_pty_system().openpty(size).expect("the system has a pty");
    let place = other.master.tty_name().expect("it has a name");
    let mut screen = other.master.try_clone_reader().expect("it can be read");
    let script = format!("$MASA sample amazon --lang en > {}; echo status $?", place.display());
    let mut masa = Pty::shell(&script, home.path(), ROOM);
    let mut shown = Vec::new();
    let mut piece = [0; 4096];
    while !shown.ends_with(b"\x1b[c") {
        let count = screen.read(&mut piece).expect("it shows something");
        shown.extend_from_slice(piece.get(..count).expect("no more than there is room for"));
    }
    drop((screen, other));
    masa.send("\x1b[B");
    masa.wait_for("Terminal error");
    masa.wait_for("status 2");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn masa_refuses_to_start_without_a_terminal_and_sends_no_escape_sequence() {
    let home = Home::new("closed");
    let mut masa = Pty::shell("$MASA sample amazon >&-; echo status $?", home.path(), ROOM);
    masa.wait_for("status 2");
    masa.wait_for("Masa needs a terminal");
    assert!(masa.end().success());
    masa.is_given_back();
    assert!(masa.look(|shown| !shown.bytes.contains(&0x1b)));
}

#[test]
fn after_an_editor_that_was_killed_the_program_goes_on() {
    let home = Home::new("editor-killed");
    let script = "VISUAL='stty -echo; kill -9 $$; :' $MASA sample amazon --lang en; echo status $?";
    let mut masa = Pty::shell(script, home.path(), ROOM);
    masa.wait_for("Consideration");
    masa.send("\x1b[B\x1b[BE");
    masa.wait_for("reported an error; nothing was changed");
    assert!(masa.look(|shown| shown.emulator.screen().alternate_screen()));
    masa.send("q");
    masa.wait_for("status 0");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn a_signal_ends_the_editor_too_and_what_it_had_saved_is_kept() {
    let home = Home::new("editor-signal");
    let script = r#"VISUAL='write() { echo rescued > "$1"; echo editing; read line; }; write' $MASA sample amazon --lang en & echo $! > masa; wait $!; echo status $?"#;
    let script = format!("export TMPDIR=.; {}", script.replace("& echo", "< /dev/tty & echo"));
    let mut masa = Pty::shell(&script, home.path(), ROOM);
    masa.wait_for("Consideration");
    masa.send("\x1b[B\x1b[BE");
    masa.wait("the editor", |shown| shown.bytes.ends_with(b"editing\r\n"));
    let process = std::fs::read_to_string(home.path().join("masa")).expect("the shell has told");
    crate::support::pty::signal_to(process.trim().parse().expect("a number"), Signal::TERM);
    masa.wait_for("what the editor had saved is in");
    masa.wait_for("status 143");
    masa.end();
    masa.is_given_back();
    let files = std::fs::read_dir(home.path()).expect("it is there").flatten().map(|entry| entry.path());
    let kept: Vec<String> = files
        .filter(|file| file.extension().is_some_and(|one| one == "txt"))
        .map(|file| std::fs::read_to_string(file).expect("it can be read"))
        .collect();
    assert_eq!(kept, ["rescued\n"]);
}

#[test]
fn a_signal_reaches_an_editor_that_is_a_program_of_its_own() {
    let home = Home::new("editor-program");
    let program = "#!/bin/sh\ntrap 'echo > ended; exit' TERM; echo editing; read line\n";
    let script = format!(
        "cat > ed <<'end'\n{program}end\nchmod +x ed; export TMPDIR=.; \
         VISUAL=./ed $MASA sample amazon --lang en < /dev/tty & echo $! > masa; wait $!; echo status $?"
    );
    let mut masa = Pty::shell(&script, home.path(), ROOM);
    masa.wait_for("Consideration");
    masa.send("\x1b[B\x1b[BE");
    masa.wait("the editor", |shown| shown.bytes.ends_with(b"editing\r\n"));
    let process = std::fs::read_to_string(home.path().join("masa")).expect("the shell has told");
    crate::support::pty::signal_to(process.trim().parse().expect("a number"), Signal::TERM);
    masa.wait_for("status 143");
    masa.end();
    masa.is_given_back();
    assert!(home.path().join("ended").exists());
}
