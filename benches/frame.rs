//! Handling a key from the event to the bytes for the terminal, on the board and on each screen,
//! drawing a whole frame, undo, search and ranking, with 300, 10,000 and 100,000 cards on a screen of
//! 200 × 60:
//! `cargo bench --bench frame`.

#![allow(clippy::disallowed_macros, reason = "a bench tells its figures")]

mod support;

use std::hint::black_box;
use std::io::sink;

use jiff::civil::date;
use masa::app::terminal::Terminal;
use masa::format::Settings;
use masa::insight::find::SearchIndex;
use masa::insight::ranking::{Score, ranking};
use masa::model::{IdSource, Map};
use masa::ops::Document;
use masa::ui::core::file::FileState;
use masa::ui::core::key::parse_keys;
use masa::ui::core::state::Session;
use masa::ui::core::terminal::{self, Colours};
use masa::ui::root::{render, update};
use masa::ui::{Msg, Now, State};
use masa::words::Words;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use support::{SIZES, map_of, measure};

const SCREEN: (u16, u16) = (200, 60);

fn now() -> Now {
    Now { milliseconds: 0, today: date(2026, 11, 21) }
}

fn opened(map: Map) -> State {
    let session = Session {
        settings: Settings::default(),
        words: Words::english(),
        screens: masa::ui::SCREENS,
        keymap: masa::ui::keymap(),
        ids: IdSource::seeded(1),
        now: now(),
        ignore_keys_until: 0,
        size: SCREEN,
        register: Default::default(),
        terminal: terminal::TerminalProfile::new(Colours::True, terminal::Ground::Dark),
        remote: None,
        exports: Default::default(),
    };
    State::new(Document::new(map, true), FileState::default(), session)
}

fn press(state: &mut State, keys: &str) {
    for key in parse_keys(keys).into_iter().flatten() {
        update(state, now(), Msg::Key(key));
    }
}

/// Pairs of keys: the second undoes the effect of the first, so they can be repeated.
const PAIRS: [(&str, &str); 3] = [("move", "Down Up"), ("stage", "w b"), ("type", "x Backspace")];

fn keys(map: &Map) {
    for (name, pair) in PAIRS {
        let mut state = opened(map.clone());
        let mut terminal = Terminal::new(sink(), SCREEN);
        press(&mut state, if name == "type" { "Down Down a" } else { "Down Down" });
        measure(&format!("two keys: {name}"), || {
            for key in pair.split(' ') {
                press(&mut state, key);
                black_box(terminal.draw(|buffer| render(&state, buffer)).is_ok());
            }
        });
    }
}

fn frame(map: &Map) {
    let state = opened(map.clone());
    let mut buffer = Buffer::empty(Rect::new(0, 0, SCREEN.0, SCREEN.1));
    measure("a frame", || {
        buffer.reset();
        render(&state, &mut buffer)
    });
}

fn undo(map: &Map) {
    let mut state = opened(map.clone());
    press(&mut state, "Down Down 3");
    measure("undo and redo", || press(&mut state, "u Ctrl-R"));
}

fn search(map: &Map) {
    let index = SearchIndex::new(map);
    measure("find a word", || index.find("delivery").len());
}

fn rank(map: &Map) {
    measure("rank", || ranking(map, Score::Priority, |_, _| true).scored);
}

/// Each screen, the keys that open it, and a pair of keys on it.
const SCREENS: [(&str, &str, &str); 7] = [
    ("table", "g t", "Down Up"),
    ("ranking", "g r", "Down Up"),
    ("matrix", "g m", "Right Left"),
    ("decisions", "g d", "Down Up"),
    ("curve", "g c", "Right Left"),
    ("check", "g x", "Down Up"),
    ("present", "F5", "PgDn PgUp"),
];

fn screens(map: &Map) {
    for (name, open, pair) in SCREENS {
        let mut state = opened(map.clone());
        let mut terminal = Terminal::new(sink(), SCREEN);
        press(&mut state, open);
        measure(&format!("two keys: {name}"), || {
            for key in pair.split(' ') {
                press(&mut state, key);
                black_box(terminal.draw(|buffer| render(&state, buffer)).is_ok());
            }
        });
    }
}

fn main() {
    for cards in SIZES {
        let map = map_of(cards);
        println!("{cards} cards");
        keys(&map);
        frame(&map);
        undo(&map);
        search(&map);
        rank(&map);
        screens(&map);
    }
}
