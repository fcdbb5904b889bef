//! Output on a terminal, in a pty: colours, width, and right-to-left text in visual order.

use std::io::Read;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use super::program::{Directory, PROGRAM, SMALL, SURROUNDINGS, amazon};

/// The output of a call on a terminal with 60 columns, and its exit status.
pub(super) fn on_terminal(arguments: &[&str], environment: &[(&str, &str)]) -> (String, u32) {
    let size = PtySize { rows: 40, cols: 60, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(arguments);
    for name in SURROUNDINGS {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color");
    command.env("MASA_CONFIG_DIR", super::program::no_settings());
    environment.iter().for_each(|(name, value)| command.env(name, value));
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut written = Vec::new();
    // On Linux, reading from a pty without writers returns an error instead of the end of file.
    let _ = reader.read_to_end(&mut written);
    let status = child.wait().unwrap().exit_code();
    (String::from_utf8(written).unwrap().replace("\r\n", "\n"), status)
}

#[test]
fn a_hebrew_map_is_sent_as_it_is_to_be_seen() {
    let (shown, status) = on_terminal(&["show", &amazon(), "--lanes", "activity"], &[]);
    assert_eq!(status, 0);
    assert!(shown.starts_with("\u{1b}[8l") && shown.ends_with("\u{1b}[8h"), "{shown:?}");
    let reversed: String = "מודעות".chars().rev().collect();
    assert!(shown.contains(&reversed), "{shown}");
    let cells = |count| std::num::NonZero::new(count).unwrap();
    let mut parser = vt100::Parser::new(cells(400), cells(60), 0);
    parser.process(shown.replace('\n', "\r\n").as_bytes());
    let screen = parser.screen().contents();
    let title: String = "המסע של קונה באמזון".chars().rev().collect();
    assert_eq!(screen.lines().next(), Some(format!("{title:>60}").as_str()));
}

#[test]
fn no_color_and_dumb_terminals_get_no_colours() {
    let directory = Directory::new();
    let map = directory.file("small.masa.ron", SMALL);
    assert!(on_terminal(&["show", &map], &[]).0.contains("\u{1b}[38;5;166m"));
    assert!(!on_terminal(&["show", &map], &[("NO_COLOR", "1")]).0.contains('\u{1b}'));
    assert!(!on_terminal(&["show", &map], &[("TERM", "dumb")]).0.contains('\u{1b}'));
    assert!(on_terminal(&["show", &map, "--color", "always"], &[("NO_COLOR", "1")]).0.contains("\u{1b}["));
}

#[test]
fn data_on_a_terminal_is_made_visible() {
    let directory = Directory::new();
    let hostile = SMALL.replace("Sees an ad", "\\u{1b}[2J\\u{202e}");
    let map = directory.file("hostile.masa.ron", hostile);
    let (shown, status) = on_terminal(&["export", &map, "-f", "csv", "-o", "-", "--raw"], &[]);
    assert_eq!(status, 0);
    assert!(shown.contains("␛[2J↞") && !shown.contains(['\u{1b}', '\u{202e}']), "{shown:?}");
}
