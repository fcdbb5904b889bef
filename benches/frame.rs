//! A key press from the event to the bytes for the terminal, and a whole frame, with 300, 10,000 and 100,000 cards on a
//! screen of 200 × 60.

mod support;

use std::hint::black_box;
use std::io::sink;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use jiff::civil::date;
use masa::app::terminal::Terminal;
use masa::history::Document;
use masa::model::{IdSource, Map};
use masa::store::Settings;
use masa::ui::key::parse_keys;
use masa::ui::keymap::Keymap;
use masa::ui::state::Session;
use masa::ui::state::file::FileState;
use masa::ui::state::session::{self, Colours};
use masa::ui::{Msg, Now, State, render, update};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const SCREEN: (u16, u16) = (200, 60);

fn now() -> Now {
    Now { milliseconds: 0, today: date(2026, 11, 21) }
}

fn opened(map: Map) -> State {
    let session = Session {
        settings: Settings::default(),
        keymap: Keymap::default(),
        ids: IdSource::seeded(1),
        now: now(),
        size: SCREEN,
        register: Default::default(),
        terminal: session::Terminal { colours: Colours::True, dark: true },
    };
    State::new(Document::new(map, true), FileState::default(), session)
}

fn press(state: &mut State, keys: &str) {
    for key in parse_keys(keys).into_iter().flatten() {
        update(state, now(), Msg::Key(key));
    }
}

/// Pairs of keys that lead away and back.
const PAIRS: [(&str, &str); 3] = [("move", "Down Up"), ("stage", "w b"), ("type", "x Backspace")];

fn keys(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("two-keys");
    for cards in support::SIZES {
        let map = support::map_of(cards);
        for (name, pair) in PAIRS {
            let mut state = opened(map.clone());
            let mut terminal = Terminal::new(sink(), SCREEN);
            press(&mut state, if name == "type" { "Down Down a" } else { "Down Down" });
            let mut turn = |keys: &str| {
                for key in keys.split(' ') {
                    press(&mut state, key);
                    black_box(terminal.draw(|buffer| render(&state, buffer)).is_ok());
                }
            };
            group.bench_function(BenchmarkId::new(name, cards), |bencher| bencher.iter(|| turn(pair)));
        }
    }
    group.finish();
}

fn frame(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("frame");
    for cards in support::SIZES {
        let state = opened(support::map_of(cards));
        let mut buffer = Buffer::empty(Rect::new(0, 0, SCREEN.0, SCREEN.1));
        group.bench_function(BenchmarkId::new("drawn", cards), |bencher| {
            bencher.iter(|| {
                buffer.reset();
                render(&state, &mut buffer)
            });
        });
    }
    group.finish();
}

criterion_group!(benches, keys, frame);
criterion_main!(benches);
