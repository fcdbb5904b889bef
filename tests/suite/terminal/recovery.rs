//! However the program ends, the next start offers to recover changes that no file contains.

use std::fs;
use std::path::Path;

use masa::app::{ColourChoice, StartArgument, run};
use masa::format::{map_text, sample};
use rustix::process::Signal;

use crate::support::pty::{Home, Pty};
use crate::support::skipped::skipped;

const ROOM: (u16, u16) = (110, 32);
const ESCAPE: &str = "\x1b";
const ENTER: &str = "\r";

/// Adds a card to the sample, which is then in the journal.
fn edited(home: &Home, text: &str) -> Pty {
    let map = home.with_sample("amazon.en");
    let mut masa = Pty::masa(&[map.to_str().expect("the path is text")], home.path(), ROOM);
    add_card(&mut masa, text);
    masa
}

fn add_card(masa: &mut Pty, text: &str) {
    masa.wait_for("1/15");
    masa.send("\x1b[B\x1b[Ba");
    masa.send(text);
    masa.send(ENTER);
    masa.wait("the word that it is kept", |shown| {
        let screen = shown.emulator.screen();
        screen.contents().contains(text) && screen.contents().contains("kept ")
    });
}

/// Checks that the next start offers it, and that `Enter` restores it.
fn is_restored(home: &Home, text: &str) {
    let mut again = Pty::masa(&["amazon.en.masa.ron"], home.path(), ROOM);
    again.wait_for("Unsaved changes");
    again.wait_for("Enter restore");
    again.send(ENTER);
    again.wait_for("Restored");
    again.wait_for(text);
    // The old journal is removed once the new one contains everything.
    again.wait("the word that it is kept", |shown| shown.emulator.screen().contents().contains("kept "));
    again.send("\x13");
    again.wait("the saved file", |_| {
        fs::read_to_string(home.path().join("amazon.en.masa.ron")).is_ok_and(|file| file.contains(text))
    });
    again.send("q");
    assert!(again.end().success());
    let mut once_more = Pty::masa(&["amazon.en.masa.ron"], home.path(), ROOM);
    once_more.wait_for("1/15");
    assert!(!once_more.look(|shown| shown.emulator.screen().contents().contains("Unsaved changes")));
    once_more.send("q");
    assert!(once_more.end().success());
}

#[test]
fn a_killed_session_is_offered_for_recovery() {
    let home = Home::new("recovery-kill");
    let mut masa = edited(&home, "basket 50%");
    masa.signal(Signal::KILL);
    masa.end();
    is_restored(&home, "basket 50%");
}

#[test]
fn after_a_signal_with_what_stood_in_the_editor() {
    for signal in [Signal::TERM, Signal::HUP] {
        let home = Home::new(&format!("recovery-signal-{}", signal.as_raw()));
        let mut masa = edited(&home, "basket");
        masa.send("being typed");
        masa.wait_for("being typed");
        masa.signal(signal);
        masa.end();
        is_restored(&home, "being typed");
    }
}

/// A map with two hard links is written in place.
#[cfg(target_os = "linux")]
#[test]
fn a_save_in_place_that_was_killed_is_completed_by_the_next_start() {
    let traced = std::process::Command::new("strace").args(["-f", "-o", "/dev/null", "true"]).output();
    if !traced.is_ok_and(|ran| ran.status.success()) {
        skipped("strace, and the right to trace");
        return;
    }
    let home = Home::new("recovery-in-place");
    let map = home.with_sample("amazon.en");
    let former = fs::read(&map).expect("it can be read");
    fs::hard_link(&map, home.path().join("second.masa.ron")).expect("a second name");
    let script = "exec strace -f --quiet=all -o /dev/null -e trace=ftruncate -e inject=ftruncate:signal=KILL \
                  -P \"$(pwd -P)/amazon.en.masa.ron\" $MASA amazon.en.masa.ron";
    let mut masa = Pty::shell(script, home.path(), ROOM);
    masa.wait_for("1/15");
    masa.send("x");
    masa.wait("the word that it is kept", |shown| shown.emulator.screen().contents().contains("kept "));
    masa.send("\x13");
    masa.end();
    // The new content is shorter, and the end of the old one is not truncated yet.
    let torn = fs::read(&map).expect("it can be read");
    assert!(torn.len() == former.len() && torn != former);
    assert!(masa::store::open(&map).is_err());
    let mut again = Pty::masa(&["amazon.en.masa.ron"], home.path(), ROOM);
    again.wait_for("An interrupted save of this map was completed.");
    let offered = |shown: &str| shown.contains("Unsaved changes");
    assert!(!again.look(|shown| offered(&shown.emulator.screen().contents())));
    again.send("q");
    assert!(again.end().success());
    let whole = fs::read(&map).expect("it can be read");
    assert!(whole.len() < former.len() && torn.starts_with(&whole));
    assert!(masa::store::open(&map).is_ok());
    let mut once_more = Pty::masa(&["amazon.en.masa.ron"], home.path(), ROOM);
    once_more.wait_for("1/14");
    assert!(!once_more.look(|shown| shown.emulator.screen().contents().contains("interrupted")));
    once_more.send("q");
    assert!(once_more.end().success());
}

#[test]
fn a_draft_is_recovered_after_the_terminal_hangs_up() {
    let home = Home::new("recovery-hang-up");
    let mut masa = edited(&home, "basket");
    masa.send("being typed");
    masa.wait_for("being typed");
    masa.hang_up();
    masa.end();
    is_restored(&home, "being typed");
}

#[test]
fn after_leaving_without_saving() {
    let home = Home::new("recovery-leave");
    let mut masa = edited(&home, "basket");
    masa.send(ESCAPE);
    masa.wait("no caret", |shown| shown.emulator.screen().hide_cursor());
    masa.send("q");
    masa.wait_for("d quit without saving (recoverable on next start)");
    masa.send("d");
    assert!(masa.end().success());
    is_restored(&home, "basket");
}

#[test]
fn after_a_panic_in_another_thread_with_what_stood_in_the_editor() {
    let home = Home::new("recovery-panic");
    home.with_sample("amazon.en");
    let mut masa = Pty::test("terminal::recovery::fails_when_asked", home.path(), ROOM);
    add_card(&mut masa, "basket");
    masa.send("being typed");
    masa.wait_for("being typed");
    fs::write(home.path().join("fail"), "").expect("a file can be made");
    assert_eq!(masa.end().exit_code(), 101);
    masa.is_given_back();
    is_restored(&home, "being typed");
}

#[test]
#[ignore = "ends its process: another test runs it in one of its own"]
fn fails_when_asked() {
    let Some(home) = std::env::var_os("HOME_OF_TEST") else { return };
    let asked = Path::new(&home).join("fail");
    let failing = move || {
        while !asked.exists() {
            std::thread::yield_now();
        }
        panic!("on purpose");
    };
    let _ends_the_program = std::thread::Builder::new().name("other".to_owned()).spawn(failing);
    run(StartArgument::File(Path::new(&home).join("amazon.en.masa.ron")), ColourChoice::Auto);
}

#[test]
fn an_untitled_map_is_first_on_the_start_screen() {
    let home = Home::new("recovery-untitled");
    let mut masa = Pty::masa(&["sample", "amazon", "--lang", "en"], home.path(), ROOM);
    add_card(&mut masa, "basket");
    masa.signal(Signal::KILL);
    masa.end();
    let mut again = Pty::masa(&[], home.path(), ROOM);
    again.wait_for("Unsaved changes");
    again.send(ENTER);
    again.wait_for("Unsaved changes");
    again.wait_for("Enter restore");
    // Look at the preview, return, and discard the changes.
    again.send("l");
    again.wait("the whole board", |shown| {
        let screen = shown.emulator.screen().contents();
        screen.contains("restored · Esc back") && !screen.contains("Unsaved changes")
    });
    again.send(ESCAPE);
    again.wait_for("Unsaved changes");
    again.send("d");
    again.wait_for("y discards these changes");
    again.wait_for("y discard now");
    again.send("y");
    again.wait_for("Discarded");
    again.send("q");
    assert!(again.end().success());
    let mut once_more = Pty::masa(&[], home.path(), ROOM);
    once_more.wait_for("A new map from a template");
    assert!(!once_more.look(|shown| shown.emulator.screen().contents().contains("Unsaved changes")));
    once_more.send("q");
    assert!(once_more.end().success());
}

#[test]
fn a_running_programs_map_is_not_offered_to_another() {
    let home = Home::new("recovery-running");
    let mut masa = edited(&home, "basket");
    let mut other = Pty::masa(&[], home.path(), ROOM);
    other.wait_for("A new map from a template");
    assert!(!other.look(|shown| shown.emulator.screen().contents().contains("Unsaved changes")));
    other.send("q");
    assert!(other.end().success());
    masa.signal(Signal::KILL);
    masa.end();
    let mut other = Pty::masa(&[], home.path(), ROOM);
    other.wait_for("Unsaved changes");
    other.send("q");
    assert!(other.end().success());
}

/// Does something to a file; returns the path where the map is expected.
type Happened = fn(&Path) -> std::path::PathBuf;

#[test]
fn a_damaged_or_moved_file_is_recovered_completely() {
    let cases: [(&str, Happened, bool); 5] = [
        ("empty", |file| fs::write(file, "").map(|()| file.to_owned()).expect("it can be written"), true),
        (
            "torn",
            |file| {
                let half = fs::read(file).expect("it is there");
                fs::write(file, &half[..half.len() / 2]).map(|()| file.to_owned()).expect("it can be written")
            },
            true,
        ),
        (
            "directory",
            |file| {
                fs::remove_file(file)
                    .and_then(|()| fs::create_dir(file))
                    .map(|()| file.to_owned())
                    .expect("it can be made")
            },
            true,
        ),
        (
            "another map",
            |file| {
                let other = sample("ecwid", "el").expect("it is there").map();
                fs::write(file, map_text(&other)).map(|()| file.to_owned()).expect("it can be written")
            },
            true,
        ),
        (
            "moved",
            |file| {
                let moved = file.with_file_name("moved.masa.ron");
                fs::rename(file, &moved).map(|()| moved).expect("it can be moved")
            },
            false,
        ),
    ];
    for (name, happen, damaged) in cases {
        let home = Home::new(&format!("recovery-file-{name}"));
        let mut masa = edited(&home, "basket 50%");
        masa.signal(Signal::KILL);
        masa.end();
        let file = happen(&home.path().join("amazon.en.masa.ron"));
        let former = file.is_file().then(|| fs::read(&file).expect("it is there"));
        let mut again = Pty::masa(&[file.to_str().expect("the path is text")], home.path(), (80, 24));
        again.wait_for("Unsaved changes");
        again.wait_for(if damaged { "leaves this one as it is" } else { "This map was at" });
        // No keys are accepted before the footer shows them.
        again.wait_for("Enter restore   l preview");
        again.send(ENTER);
        again.wait_for("Restored");
        again.wait_for("basket 50%");
        // Nothing is written to the file without the user's command.
        assert_eq!(file.is_file().then(|| fs::read(&file).expect("it is there")), former, "{name}");
        again.signal(Signal::KILL);
        again.end();
    }
}
