//! The cost of a frame in bytes and writes (`speed.md`): counts, not times, so that a busy machine
//! does not change them. Also checks that an emulator displays what was drawn.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use masa::app::terminal::Terminal;
use masa::ui::root::render;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};

use crate::support::pty::cells;
use crate::support::script::Script;

/// Records what is written.
#[derive(Clone, Default)]
struct Counter(Arc<Mutex<Vec<Vec<u8>>>>);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("one thread").push(bytes.to_vec());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A session whose frames are sent to an emulator.
struct Watched {
    script: Script,
    terminal: Terminal<Counter>,
    counter: Counter,
    emulator: vt100::Parser,
}

impl Watched {
    fn sample(name: &str, language: &str, (width, height): (u16, u16)) -> Watched {
        let map = masa::format::sample(name, language).expect("the sample is there").map();
        let counter = Counter::default();
        let terminal = Terminal::new(counter.clone(), (width, height));
        let emulator = vt100::Parser::new(cells(height), cells(width), 0);
        let mut watched = Watched { script: Script::sized(map, width, height), terminal, counter, emulator };
        // The features of current terminals.
        watched.terminal.synchronized = true;
        watched.terminal.writing.repeats = true;
        watched.draw();
        watched
    }

    /// Presses keys and draws a frame after each; returns the size of the last frame in bytes.
    fn press(&mut self, keys: &str) -> usize {
        let mut bytes = 0;
        for key in keys.split(' ') {
            let script = std::mem::replace(&mut self.script, Script::sample("amazon", "en"));
            self.script = script.press(key);
            bytes = self.draw();
        }
        bytes
    }

    fn type_text(&mut self, text: &str) -> usize {
        let script = std::mem::replace(&mut self.script, Script::sample("amazon", "en"));
        self.script = script.text(text);
        self.draw()
    }

    /// Draws a frame and checks that it is a single write, or none if empty; returns its size in
    /// bytes.
    fn draw(&mut self) -> usize {
        let state = &self.script.state;
        let count = self.terminal.draw(|buffer| render(state, buffer)).expect("memory takes everything");
        let writes = std::mem::take(&mut *self.counter.0.lock().expect("one thread"));
        assert_eq!(writes.len(), usize::from(count > 0));
        assert_eq!(writes.iter().map(Vec::len).sum::<usize>(), count);
        writes.iter().for_each(|bytes| self.emulator.process(bytes));
        self.shows_what_was_drawn();
        count
    }

    fn shows_what_was_drawn(&self) {
        let (width, height) = self.script.state.session.size;
        let mut drawn = Buffer::empty(Rect::new(0, 0, width, height));
        render(&self.script.state, &mut drawn);
        let screen = self.emulator.screen();
        for y in 0..height {
            for x in 0..width {
                let (cell, shown) = (&drawn[(x, y)], screen.cell(y, x).expect("it is on the screen"));
                if shown.is_wide_continuation() {
                    continue;
                }
                let contents = if shown.has_contents() { shown.contents() } else { " " };
                assert_eq!(contents, cell.symbol(), "at {x}, {y}:\n{}", screen.contents());
                assert_eq!(shown.bgcolor(), colour(cell.bg), "the background at {x}, {y}");
                assert_eq!(shown.inverse(), cell.modifier.contains(Modifier::REVERSED), "at {x}, {y}");
                assert_eq!(shown.underline(), cell.modifier.contains(Modifier::UNDERLINED), "at {x}, {y}");
                if cell.symbol() != " " {
                    assert_eq!(shown.fgcolor(), colour(cell.fg), "the colour at {x}, {y}");
                    assert_eq!(shown.bold(), cell.modifier.contains(Modifier::BOLD), "at {x}, {y}");
                }
            }
        }
    }
}

fn colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Rgb(red, green, blue) => vt100::Color::Rgb(red, green, blue),
        Color::Indexed(index) => vt100::Color::Idx(index),
        _ => vt100::Color::Default,
    }
}

#[test]
fn a_move_within_the_open_stage_is_cheap() {
    for (language, size) in [("en", (200, 60)), ("he", (200, 60)), ("en", (110, 32)), ("he", (110, 32))] {
        let mut watched = Watched::sample("amazon", language, size);
        watched.press("Down Down");
        for key in ["Right", "Left", "Down", "Up"] {
            let bytes = watched.press(key);
            // In the room's size, the next lane has to be scrolled into view.
            let limit = if size.1 < 60 && matches!(key, "Down" | "Up") { 5000 } else { 800 };
            assert!((1..=limit).contains(&bytes), "{key} at {size:?} in {language}: {bytes} bytes");
        }
    }
}

#[test]
fn a_move_to_another_stage_stays_below_ten_thousand_bytes() {
    for language in ["en", "he"] {
        let mut watched = Watched::sample("amazon", language, (200, 60));
        for key in ["w", "w", "b"] {
            let bytes = watched.press(key);
            assert!((1..=10_000).contains(&bytes), "{key} in {language}: {bytes} bytes");
        }
    }
}

#[test]
fn a_typed_letter_costs_at_most_a_hundred_bytes() {
    for (language, letter) in [("en", "x"), ("he", "ש")] {
        let mut watched = Watched::sample("amazon", language, (200, 60));
        watched.press("Down Down Right a");
        watched.type_text(letter);
        for _ in 0..5 {
            let bytes = watched.type_text(letter);
            assert!((1..=100).contains(&bytes), "{language}: {bytes} bytes");
        }
    }
}

#[test]
fn a_key_that_does_nothing_writes_nothing() {
    let mut watched = Watched::sample("amazon", "he", (200, 60));
    watched.press("Down");
    assert_eq!(watched.press("F12"), 0);
    assert_eq!(watched.draw(), 0);
}

#[test]
fn scrolling_a_row_stays_below_five_thousand_bytes() {
    for language in ["en", "he"] {
        // At this size every step scrolls.
        let mut watched = Watched::sample("amazon", language, (200, 60));
        watched.press("Down Down");
        for step in 0..40 {
            let bytes = watched.press("Down");
            assert!(bytes <= 5_000, "step {step} in {language}: {bytes} bytes");
        }
    }
}

#[test]
fn an_emulator_shows_what_was_drawn_in_a_whole_session() {
    for (name, language) in [("amazon", "en"), ("amazon", "he"), ("retail", "ar"), ("ecwid", "el")] {
        let mut watched = Watched::sample(name, language, (110, 32));
        watched.press("Down Down Right a");
        watched.type_text("עגלה 50% abc שָׁלוֹם 你好 👩\u{200d}👩\u{200d}👧 é");
        watched.press("Left Left Backspace Enter Esc w w w b PgDn PgDn PgUp x u G g g End Home");
    }
}
