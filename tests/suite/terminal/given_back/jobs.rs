//! Job control: stopping, continuing, running in the background. Process states are read from
//! `/proc`.

use std::process::Command;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::{ROOM, begun};
use crate::support::pty::{Home, Pty, count, signal_to};

/// Waits for the board after something else has used the terminal.
fn shows_the_board_again(masa: &Pty) {
    masa.wait("the board again", |shown| {
        let screen = shown.emulator.screen();
        screen.alternate_screen() && screen.bracketed_paste() && screen.contents().contains("Consideration")
    });
}

#[test]
fn stopping_restores_the_terminal_and_continuing_redraws_the_screen() {
    let home = Home::new("stop");
    // Started by a shell, because otherwise stopping is ignored.
    let mut masa = Pty::shell("$MASA sample amazon --lang en; echo ended", home.path(), ROOM);
    masa.wait_for("Consideration");
    let process = child_of(masa.process());
    for size in [ROOM, (90, 30), ROOM] {
        signal_to(process, Signal::TSTP);
        wait_for_state(process, 'T');
        masa.is_given_back();
        // The window may be resized while the program is stopped.
        masa.resize(size);
        signal_to(process, Signal::CONT);
        shows_the_board_again(&masa);
        masa.wait("the whole width", |shown| {
            let widest = shown.emulator.screen().contents().lines().map(|line| line.chars().count()).max();
            widest.is_some_and(|widest| widest <= usize::from(size.0) && widest + 20 > usize::from(size.0))
        });
    }
    masa.send("q");
    assert!(masa.end().success());
    masa.wait_for("ended");
    masa.is_given_back();
}

#[test]
fn after_a_stop_that_it_could_not_see_everything_is_set_and_drawn_again() {
    let home = Home::new("stop-outside");
    let mut masa = Pty::shell("$MASA sample amazon --lang en; echo ended", home.path(), ROOM);
    masa.wait_for("Consideration");
    let process = child_of(masa.process());
    signal_to(process, Signal::STOP);
    wait_for_state(process, 'T');
    // A shell resets the terminal, and the user works in it.
    let terminal = format!("/proc/{process}/fd/0");
    assert!(Command::new("stty").args(["-F", &terminal, "sane"]).status().expect("stty is there").success());
    masa.feed(b"\x1bc$ vi\r\n");
    signal_to(process, Signal::CONT);
    shows_the_board_again(&masa);
    // Raw mode again: a key is neither echoed nor buffered until the end of the line.
    masa.send("?");
    masa.wait_for("Keys");
    masa.send("\x1b[27u");
    shows_the_board_again(&masa);
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
        count(&shown.bytes, b"\x1b[?1049h") == 2
            && shown.emulator.screen().contents().contains("Consideration")
    });
    masa.send("q");
    assert!(masa.end().success());
    masa.is_given_back();
}

#[test]
fn in_the_background_it_waits_stopped_until_it_is_called() {
    let home = Home::new("background");
    let script = "set -m; $MASA sample amazon --lang en & read line; fg; echo status $?";
    let mut masa = Pty::shell(script, home.path(), ROOM);
    let process = wait_for_child_of(masa.process());
    wait_for_state(process, 'T');
    assert!(masa.look(|shown| count(&shown.bytes, b"\x1b[?1049h") == 0));
    masa.is_given_back();
    masa.send("\n");
    shows_the_board_again(&masa);
    masa.send("q");
    masa.wait_for("status 0");
    masa.end();
    masa.is_given_back();
}

#[test]
fn in_the_background_it_can_be_ended() {
    let home = Home::new("background-end");
    let script = "set -m; $MASA sample amazon --lang en & read line; wait $!; echo status $?";
    let mut masa = Pty::shell(script, home.path(), ROOM);
    let process = wait_for_child_of(masa.process());
    wait_for_state(process, 'T');
    signal_to(process, Signal::TERM);
    // As a shell does it with a stopped job.
    signal_to(process, Signal::CONT);
    wait_for_state(process, 'Z');
    masa.send("\n");
    masa.wait_for("status 143");
    masa.end();
    masa.is_given_back();
    assert!(masa.look(|shown| count(&shown.bytes, b"\x1b[?1049h") == 0));
}

/// SIGKILL cannot be caught. As README says, `reset` helps, or starting and quitting the program
/// again.
#[test]
fn the_next_session_restores_the_terminal_after_a_kill() {
    let home = Home::new("killed");
    let script = "before=$(stty -g); $MASA sample amazon --lang en; echo status $?; \
        stty $before; $MASA sample amazon --lang en; echo status $?";
    let mut masa = Pty::shell(script, home.path(), ROOM);
    masa.wait_for("Consideration");
    signal_to(child_of(masa.process()), Signal::KILL);
    masa.wait("the next start", |shown| {
        count(&shown.bytes, b"status 137") == 1 && count(&shown.bytes, b"\x1b[?1049h") == 2
    });
    shows_the_board_again(&masa);
    masa.send("q");
    masa.wait_for("status 0");
    masa.end();
    masa.wait("its modes", |shown| {
        let screen = shown.emulator.screen();
        let no_mouse = screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None;
        no_mouse && !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor()
    });
}

/// The only child of a process.
fn child_of(process: u32) -> u32 {
    children(process).first().copied().expect("it has a child")
}

fn children(process: u32) -> Vec<u32> {
    let path = format!("/proc/{process}/task/{process}/children");
    let children = std::fs::read_to_string(path).unwrap_or_default();
    children.split_whitespace().filter_map(|child| child.parse().ok()).collect()
}

/// The same, once there is one.
fn wait_for_child_of(process: u32) -> u32 {
    let end = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(child) = children(process).first() {
            return *child;
        }
        assert!(Instant::now() < end, "no child");
        std::thread::yield_now();
    }
}

/// Waits until a process is in a state, given by its letter in `ps`.
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
