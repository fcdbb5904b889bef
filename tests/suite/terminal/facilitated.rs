//! The session of 75 minutes in a real terminal: with files, a timer, ballots on the disk, and slides
//! at the end.

use std::fs;
use std::process::Command;

use masa::format::read_map;
use masa::ui::core::key::{Code, Key, parse_keys};

use crate::support::facilitated::{Player, check, hold};
use crate::support::pty::{Home, Pty};

struct Room(Pty);

/// What a terminal sends for a key. `Esc` is in the unambiguous form of the kitty keyboard protocol,
/// because a lone escape would need a pause after it.
fn bytes(key: Key) -> String {
    match key.code {
        Code::Esc => "\x1b[27u".to_owned(),
        Code::Enter => "\r".to_owned(),
        Code::Tab => "\t".to_owned(),
        Code::Home => "\x1b[H".to_owned(),
        Code::End => "\x1b[F".to_owned(),
        Code::PageDown => "\x1b[6~".to_owned(),
        Code::Function(5) => "\x1b[15~".to_owned(),
        Code::Function(6) => "\x1b[17~".to_owned(),
        Code::Char(letter) if key.control => char::from(letter as u8 & 0x1f).to_string(),
        Code::Char(letter) => letter.to_string(),
        other => panic!("the session presses {other:?}"),
    }
}

impl Player for Room {
    fn press(&mut self, keys: &str) {
        for key in parse_keys(keys).expect("the session names keys") {
            self.0.send(&bytes(key));
        }
    }

    fn text(&mut self, text: &str) {
        self.0.send(text);
    }

    fn look(&mut self, name: &str) {
        if name == "55 the result" {
            // A dialog that opened by itself ignores keys for a moment, and then names them.
            self.0.wait("keys", |shown| {
                let screen = shown.emulator.screen().contents();
                screen.contains("Esc close") || screen.contains("close Esc")
            });
        }
    }

    fn wait_for(&mut self, text: &str) {
        self.0.wait_for(text);
    }
}

#[test]
fn the_session_of_75_minutes_is_held_in_a_terminal() {
    for language in ["en", "he"] {
        let home = Home::new(&format!("facilitated-{language}"));
        let file = home.path().join("shop.masa.ron");
        let masa = |arguments: &[&str]| {
            let done = Command::new(env!("CARGO_BIN_EXE_masa"))
                .args(arguments)
                .current_dir(home.path())
                .output()
                .expect("the program runs");
            assert!(done.status.success(), "{done:?}");
        };
        masa(&["new", "shop.masa.ron", "--template", "purchase", "--lang", language]);
        let mut room = Room(Pty::masa(&["shop.masa.ron"], home.path(), (110, 32)));
        room.0.wait_for(if language == "he" { "עגמ תדוקנ" } else { "new touchpoint" });
        hold(&mut room, language);
        // The whole map as slides, and then the end.
        room.press("Tab Enter");
        room.wait_for("shop.pptx");
        room.0.wait("the slides", |_| home.path().join("shop.pptx").exists());
        room.press("Esc Esc Esc Ctrl-S");
        room.0.wait("the saved file", |shown| {
            fs::read_to_string(&file).is_ok_and(|text| text.contains("review_every_days: 90"))
                && !shown.emulator.screen().contents().contains("not saved")
        });
        room.press("q");
        assert!(room.0.end().success());
        room.0.is_given_back();
        let saved = fs::read(&file).expect("it was saved");
        let map = read_map(&saved, "shop").expect("it can be read").map;
        check(&map, language);
        assert!(!home.path().join("shop.masa.ron.ballots").exists());
        masa(&["check", "shop.masa.ron", "--strict"]);
        masa(&["export", "shop.masa.ron", "-f", "decisions", "-o", "decisions.md"]);
        let decisions = fs::read_to_string(home.path().join("decisions.md")).expect("they were written");
        assert!(decisions.contains("Dana") && decisions.contains("2026-12-15"), "{decisions}");
    }
}
