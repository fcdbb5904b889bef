//! A sample of the matrix in a real pty: the program with its map, file name, settings,
//! environment, editor and keys; commands on a terminal; and the panic report. Everything sent to
//! the pty is checked.

#![allow(clippy::string_slice, reason = "cut where a part was just found")]

use std::fs;

use masa::format::map_text;
use portable_pty::CommandBuilder;

use super::filled;
use super::grammar::{Way, read};
use super::texts::{self, Payload};
use crate::support::pty::{Home, Pty};

const ROOM: (u16, u16) = (110, 32);

/// A sample of `count` texts, spread over the list; all texts for the whole matrix.
fn sample(count: usize) -> impl Iterator<Item = (usize, &'static Payload)> {
    let payloads = texts::all();
    let step = if texts::share() == 1 { 1 } else { (payloads.len() / count).max(1) };
    payloads.iter().enumerate().step_by(step).filter(|(_, payload)| payload.text.len() < 20_000)
}

/// Fails if something was sent that is not allowed.
fn judge(what: &str, masa: &Pty, way: Way) -> usize {
    masa.look(|shown| {
        let sent = read(&shown.bytes, way);
        assert!(sent.is_ok(), "{what}: {}", sent.unwrap_err());
        shown.bytes.len()
    })
}

/// The text as RON.
fn ron(text: &str) -> String {
    text.chars().flat_map(char::escape_default).collect()
}

#[test]
fn a_terminal_session_never_sends_payloads_raw() {
    let mut sessions = 0;
    let mut bytes = 0;
    for (number, payload) in sample(24) {
        let home = Home::new(&format!("payload-{number}"));
        let usable = !payload.text.contains(['/', '\0']) && payload.text.len() <= 200;
        let name = if usable { format!("{}.masa.ron", payload.text) } else { "map.masa.ron".to_owned() };
        fs::write(home.path().join(&name), map_text(&filled::map(&payload.text, number % 2 == 1))).unwrap();
        fs::create_dir_all(home.path().join("config")).unwrap();
        let text = ron(&payload.text);
        let settings = format!("(later: \"{text}\", keys: {{\"{text}\": [\"{text}\"]}}, mouse: false)");
        fs::write(home.path().join("config/settings.ron"), settings).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_masa"));
        command.args(["--", &name]);
        for variable in ["USER", "LOGNAME", "SSH_CONNECTION", "SSH_TTY", "HOSTNAME"] {
            command.env(variable, payload.text.replace('\0', ""));
        }
        let mut masa = Pty::command(command, home.path(), ROOM);
        masa.wait("the question", |shown| shown.bytes.ends_with(b"\x1b[c"));
        // An answer that contains the text, help, palette, inspector, conflicts, table, personas, a
        // prompt, the user's editor.
        let answer: String = payload.text.chars().filter(|one| !one.is_control()).take(200).collect();
        masa.send(&format!("\u{1b}]11;{answer}\u{1b}\\\u{1b}[?2026;2$y\u{1b}[?62c"));
        // Wait until raw mode is on: a Ctrl-C handled by the system would drop pending output.
        masa.wait("the map", |shown| !shown.emulator.screen().contents().contains("Opening "));
        // Ctrl-C acts like Esc, but needs no timeout.
        masa.send(
            "\u{1b}[B?\u{1b}[B\u{3}:e\u{3}i\u{1b}[B\u{3}gt\u{1b}[Cgp\u{1b}[Cgb/a\u{3}\u{1b}[B\u{1b}[ByL\u{3}",
        );
        masa.send("\u{5}\u{3}:undecided\r\u{1b}[B\u{3}m\u{3}\u{13}\r\u{3}");
        let pasted: String = payload.text.replace("\u{1b}[201~", "").chars().take(500).collect();
        masa.send(&format!("\u{1b}[200~{pasted}\u{1b}[201~\u{3}\u{3}\u{3}"));
        masa.send("qd");
        assert!(masa.end().success(), "{}", payload.name);
        masa.is_given_back();
        bytes += judge(&payload.name, &masa, Way::Screens);
        sessions += 1;
    }
    println!("{sessions} sessions in a pty, {bytes} bytes");
    assert!(sessions >= 20);
}

#[test]
fn commands_on_a_terminal_send_nothing_raw() {
    let mut calls = 0;
    for (number, payload) in sample(12) {
        let home = Home::new(&format!("payload-command-{number}"));
        let map = home.path().join("map.masa.ron");
        fs::write(&map, map_text(&filled::map(&payload.text, number % 2 == 1))).unwrap();
        fs::write(home.path().join("plain.masa.ron"), map_text(&filled::map("x", false))).unwrap();
        for arguments in [
            &["show", "map.masa.ron"][..],
            &["--color", "always", "check", "map.masa.ron"],
            &["diff", "map.masa.ron", "plain.masa.ron"],
            &["export", "map.masa.ron", "-f", "csv", "-o", "-", "--raw"],
            &["export", "map.masa.ron", "-f", "markdown", "-o", "-"],
            &["merge", "plain.masa.ron", "map.masa.ron", "plain.masa.ron", "-o", "-"],
            &["import", "map.masa.ron", "--dry-run"],
        ] {
            let mut masa = Pty::masa(arguments, home.path(), ROOM);
            masa.end();
            masa.wait_end();
            judge(&format!("{}: {arguments:?}", payload.name), &masa, Way::Terminal);
            calls += 1;
        }
        let gone = format!("{}.gone", payload.text.replace('\0', ""));
        let mut masa = Pty::masa(&["show", "--", &gone], home.path(), ROOM);
        masa.end();
        masa.wait_end();
        judge(&format!("{}: a file that is not there", payload.name), &masa, Way::Terminal);
    }
    println!("{calls} calls on a terminal");
}

#[test]
fn the_report_of_a_failure_sends_nothing_raw() {
    for (number, payload) in sample(12).filter(|(_, payload)| !payload.text.contains(['/', '\0'])) {
        let home = Home::new(&format!("payload-failure-{number}"));
        fs::write(home.path().join("said.txt"), &payload.text).unwrap();
        let mut failing = Pty::test("payloads::terminal::fails_saying_what_a_file_holds", home.path(), ROOM);
        assert_eq!(failing.end().exit_code(), 101, "{}", payload.name);
        failing.wait_end();
        failing.look(|shown| {
            // Skip the output of the test harness.
            let said = String::from_utf8_lossy(&shown.bytes);
            let told = said.find("Masa failed").or_else(|| said.find("masa 0"));
            let told = told.unwrap_or_else(|| panic!("{}: {said}", payload.name));
            let sent = read(said[told..].as_bytes(), Way::Terminal);
            assert!(sent.is_ok(), "{}: {}", payload.name, sent.unwrap_err());
        });
    }
}

#[test]
#[ignore = "ends its process: another test runs it in one of its own"]
fn fails_saying_what_a_file_holds() {
    let Some(home) = std::env::var_os("HOME_OF_TEST").map(std::path::PathBuf::from) else { return };
    let said = fs::read_to_string(home.join("said.txt")).expect("the other test wrote it");
    // For every second text the directory cannot be created, so that the report itself goes to the
    // terminal.
    let directory = home.join(if said.len() % 2 == 0 { said.as_str() } else { "said.txt" });
    masa::app::panic::watch(Some(directory));
    panic!("{said}");
}
