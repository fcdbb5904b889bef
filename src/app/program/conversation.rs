//! What Masa and the terminal have told each other: the modes that are set, and how text is sent.

use crate::app::colours::known_ground;
use crate::app::emulator::{Recognition, Sending};
use crate::app::events::{EARLY_QUERIES, REPEAT_QUERY, SIZE_QUERY, TerminalAnswer};
use crate::app::terminal::{KITTY_KEYBOARD, Modes, Terminal};
use crate::format::{Bidi, Settings, ShapingChoice, TerminalChoice, Theme};
use crate::ui::Msg;
use crate::ui::core::terminal::Ground;
use crate::words::Message;

pub(super) struct Conversation {
    recognition: Recognition,
    mouse: bool,
    modes: Modes,
    /// Whether the kitty keyboard protocol is enabled.
    kitty_keyboard: bool,
    /// Whether the ground is known, and may be told by the terminal.
    ground: Knowledge,
    /// Whether its user was told what to change.
    advised: bool,
}

/// How certain it is whether the ground is light or dark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Knowledge {
    Guessed,
    /// By the environment or the terminal.
    Told,
    /// By the settings.
    Chosen,
}

impl Conversation {
    pub fn new(recognition: Recognition, settings: &Settings) -> Conversation {
        let mouse = settings.terminal.mouse;
        let modes = recognition.sending().modes(mouse);
        let variable = |name: &str| std::env::var(name).ok();
        let ground = match (settings.theme, known_ground(settings.theme, variable)) {
            (Theme::Auto, None) => Knowledge::Guessed,
            (Theme::Auto, Some(_)) => Knowledge::Told,
            _ => Knowledge::Chosen,
        };
        Conversation { recognition, mouse, modes, kitty_keyboard: false, ground, advised: false }
    }

    fn sending(&self) -> Sending {
        self.recognition.sending()
    }

    /// How the state draws text for this terminal.
    pub fn ordering(&self, advice: Option<Message>) -> Msg {
        let sending = self.sending();
        Msg::Ordering { order: sending.order(), shaping: sending.shaping, advice }
    }

    /// Writes cells as this terminal needs it.
    pub fn prepare<W>(&self, terminal: &mut Terminal<W>) {
        let sending = self.sending();
        terminal.writing.countermeasure = sending.countermeasure();
        terminal.writing.marks = sending.marks;
        terminal.writing.shapes_caret = !answers_no_queries();
    }

    /// The bytes to send when the terminal is first taken over.
    pub fn opening(&self) -> Vec<u8> {
        if answers_no_queries() {
            return self.modes.set(false);
        }
        [&self.modes.set(true), EARLY_QUERIES, REPEAT_QUERY, SIZE_QUERY].concat()
    }

    /// The bytes to send when it is taken over after something else has used it.
    pub fn opening_again(&mut self, settings: &Settings) -> Vec<u8> {
        self.mouse = settings.terminal.mouse;
        self.modes = self.sending().modes(self.mouse);
        if answers_no_queries() {
            return self.modes.set(false);
        }
        let keyboard = if self.kitty_keyboard { KITTY_KEYBOARD } else { b"" };
        [&self.modes.set(false), REPEAT_QUERY, SIZE_QUERY, keyboard].concat()
    }

    /// Whether the settings want other modes than those that are set.
    pub fn modes_change(&self, settings: &Settings) -> bool {
        self.mouse != settings.terminal.mouse
    }

    /// The bytes that enable the kitty keyboard protocol, unless it is enabled.
    pub fn kitty_keyboard(&mut self) -> &'static [u8] {
        if std::mem::replace(&mut self.kitty_keyboard, true) { b"" } else { KITTY_KEYBOARD }
    }

    /// Takes an answer into account. If text has to be sent otherwise than before: the bytes that
    /// change the modes; everything must then be drawn anew.
    pub fn learn(&mut self, answer: &TerminalAnswer) -> Option<Vec<u8>> {
        let before = self.sending();
        self.recognition.learn(answer);
        let sending = self.sending();
        if sending == before {
            return None;
        }
        self.modes = sending.modes(self.mouse);
        Some(self.modes.change())
    }

    /// Takes a ground into account that the terminal has reported, or `Unknown` if it has reported
    /// none; returns whether it counts.
    pub fn ground_is(&mut self, ground: Ground) -> bool {
        let counts = match ground {
            Ground::Unknown => self.ground == Knowledge::Guessed,
            Ground::Light | Ground::Dark => self.ground != Knowledge::Chosen,
        };
        if counts && ground != Ground::Unknown {
            self.ground = Knowledge::Told;
        }
        counts
    }

    /// What the user of this terminal should be told, and what is remembered so that it is told
    /// once.
    pub fn advice(&mut self) -> Option<(Message, TerminalChoice)> {
        if self.advised {
            return None;
        }
        let advice = self.recognition.advice()?;
        self.advised = true;
        let terminal = self.recognition.name();
        Some((advice, TerminalChoice { terminal, bidi: Bidi::Auto, shaping: ShapingChoice::Auto }))
    }

    /// The title of the window: in ASCII unless the terminal is known to take more.
    pub fn title(&self, name: &str, timer: Option<String>) -> String {
        let takes_all = self.sending().titles;
        let dash = if takes_all { '—' } else { '-' };
        let name = (!name.is_empty() && (takes_all || name.is_ascii())).then_some(name);
        let parts = timer.as_deref().into_iter().chain(["masa"]).chain(name);
        parts.collect::<Vec<_>>().join(&format!(" {dash} "))
    }
}

/// True for terminals that do not understand queries.
pub(super) fn answers_no_queries() -> bool {
    std::env::var("TERM").is_ok_and(|terminal| matches!(terminal.as_str(), "dumb" | "linux"))
}
