//! Drives a session with keys and draws it to a buffer:
//! `Script::open(map).press("l j a").text("נטישת עגלה 50%").press("Enter").notice()`.

use jiff::civil::date;
use masa::format::{Recent, Settings, sample, template};
use masa::model::{IdSource, Map};
use masa::ops::Document;
use masa::ui::core::file::FileState;
use masa::ui::core::key::{Code, Key, parse_keys};
use masa::ui::core::msg::{Mouse, MouseAction};
use masa::ui::core::state::Session;
use masa::ui::core::terminal::{Colours, Ground, TerminalProfile};
use masa::ui::root::{render, update};
use masa::ui::start::{self, StartScreen};
use masa::ui::{Effect, Msg, Now, State};
use masa::words::Words;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

/// A running session.
pub struct Script {
    /// The state, for inspection.
    pub state: State,
    /// All effects so far, in order.
    pub effects: Vec<Effect>,
    /// The time of the next event, in milliseconds since the start.
    pub milliseconds: u64,
}

impl Script {
    /// Opens a map on a screen of the default size, 110 × 32.
    pub fn open(map: Map) -> Script {
        Script::sized(map, 110, 32)
    }

    /// Opens a map on a screen of this size.
    pub fn sized(map: Map, width: u16, height: u16) -> Script {
        let state = State::new(Document::new(map, false), FileState::default(), session(width, height));
        Script { state, effects: Vec::new(), milliseconds: 0 }
    }

    /// Opens the start screen.
    pub fn welcome(recent: Vec<Recent>, width: u16, height: u16) -> Script {
        Script { state: start::welcome(session(width, height), recent), effects: Vec::new(), milliseconds: 0 }
    }

    /// The start screen again, in the language that the session has now.
    pub fn at_start(mut self) -> Script {
        let language = self.state.session.words.language();
        start::show(&mut self.state, StartScreen::new(Vec::new(), Vec::new(), language));
        self
    }

    /// Opens a sample.
    pub fn sample(name: &str, language: &str) -> Script {
        Script::open(sample(name, language).expect("the sample is there").map())
    }

    /// Opens a template.
    pub fn template(name: &str, language: &str) -> Script {
        Script::open(template(name, language).expect("the template is there").map())
    }

    /// Presses keys, written as a user types them (`g b Ctrl-S`). Waits before each key until
    /// dialogs that opened by themselves accept keys.
    pub fn press(self, keys: &str) -> Script {
        let keys = parse_keys(keys).expect("the script names keys");
        keys.into_iter().fold(self, |script, key| script.read().interrupt(Msg::Key(key)))
    }

    /// Presses keys without that wait.
    pub fn press_blindly(self, keys: &str) -> Script {
        let keys = parse_keys(keys).expect("the script names keys");
        keys.into_iter().fold(self, |script, key| script.interrupt(Msg::Key(key)))
    }

    /// Types a text character by character.
    pub fn text(mut self, text: &str) -> Script {
        for character in text.chars() {
            self.send(Msg::Key(Key::plain(Code::Char(character))));
        }
        self
    }

    /// Sets the time, in milliseconds since the start.
    pub fn at(mut self, milliseconds: u64) -> Script {
        self.milliseconds = milliseconds;
        self
    }

    /// Sends a message, then waits until keys are accepted.
    pub fn tell(self, msg: Msg) -> Script {
        self.interrupt(msg).read()
    }

    /// Sends a message without that wait.
    pub fn interrupt(mut self, msg: Msg) -> Script {
        self.send(msg);
        self
    }

    /// Waits until keys are accepted.
    pub fn read(mut self) -> Script {
        if self.state.ignores_keys() {
            self.milliseconds = self.state.session.ignore_keys_until;
            self.send(Msg::Tick);
        }
        self
    }

    /// Advances the time.
    pub fn later(mut self, milliseconds: u64) -> Script {
        self.milliseconds += milliseconds;
        self
    }

    /// Pastes a text as the terminal does.
    pub fn paste(self, text: &str) -> Script {
        self.tell(Msg::Paste(text.to_owned()))
    }

    /// Sends a mouse event at a cell.
    pub fn mouse(self, action: MouseAction, (column, row): (u16, u16)) -> Script {
        self.tell(Msg::Mouse(Mouse { action, column, row }))
    }

    /// Clicks on a cell.
    pub fn click(self, place: (u16, u16)) -> Script {
        self.mouse(MouseAction::Press, place).mouse(MouseAction::Release, place)
    }

    /// The leftmost cell of this text, in the first row that shows it.
    pub fn seen(&self, text: &str) -> (u16, u16) {
        let (buffer, _) = self.buffer();
        let width = usize::from(buffer.area.width).max(1);
        for (row, cells) in buffer.content().chunks(width).enumerate() {
            let starts = (0..width).find(|start| {
                let shown: String = cells[*start..].iter().map(ratatui::buffer::Cell::symbol).collect();
                shown.starts_with(text)
            });
            if let Some(start) = starts {
                let cell = |place: usize| u16::try_from(place).expect("screens are small");
                return (cell(start), cell(row));
            }
        }
        panic!("{text} is not on the screen:\n{}", self.screen());
    }

    /// The number of changes that can be undone.
    pub fn undos(&self) -> usize {
        let mut document = self.state.document.clone();
        std::iter::from_fn(|| document.undo()).count()
    }

    fn send(&mut self, msg: Msg) {
        let now = Now { milliseconds: self.milliseconds, ..now() };
        let effects = update(&mut self.state, now, msg);
        self.effects.extend(effects);
    }

    pub fn map(&self) -> &Map {
        self.state.map()
    }

    /// The notice in the status line, in English; empty if there is none.
    pub fn notice(&self) -> String {
        self.state.notice.as_ref().map(ToString::to_string).unwrap_or_default()
    }

    /// The screen as text, without trailing spaces.
    pub fn screen(&self) -> String {
        rows(&self.buffer().0)
    }

    /// The screen as cells, and the cursor's position.
    pub fn buffer(&self) -> (Buffer, Option<Position>) {
        let (width, height) = self.state.session.size;
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        let caret = render(&self.state, &mut buffer);
        (buffer, caret)
    }
}

fn session(width: u16, height: u16) -> Session {
    Session {
        settings: Settings::default(),
        words: Words::english(),
        screens: masa::ui::SCREENS,
        keymap: masa::ui::keymap(),
        ids: IdSource::seeded(1),
        now: now(),
        ignore_keys_until: 0,
        size: (width, height),
        register: Default::default(),
        terminal: TerminalProfile::new(Colours::True, Ground::Dark),
        remote: None,
        exports: Default::default(),
    }
}

fn now() -> Now {
    Now { milliseconds: 0, today: date(2026, 11, 21) }
}

/// The text of a buffer, without trailing spaces.
pub fn rows(buffer: &Buffer) -> String {
    let width = usize::from(buffer.area.width).max(1);
    let rows = buffer.content().chunks(width).map(|row| {
        let row: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
        row.trim_end().to_owned()
    });
    rows.collect::<Vec<_>>().join("\n")
}
