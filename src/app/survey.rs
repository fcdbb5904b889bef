//! Asks the terminal everything that Masa asks, and waits for the answers: for the command that
//! helps to choose how text is sent. The interactive program never waits.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::colours::known_ground;
use super::emulator::Recognition;
use super::events::{EARLY_QUERIES, Event, QUERIES, REPEAT_QUERY, SIZE_QUERY, TerminalAnswer};
use super::system::{self, INTERRUPT, Output, System};
use super::terminal::Modes;
use crate::format::Settings;
use crate::ui::core::key::{Code, Key};
use crate::ui::core::terminal::Ground;

/// How long to wait for the last answer: a slow connection needs most of it.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the terminal said.
#[derive(Clone, Debug)]
pub struct Survey {
    pub recognition: Recognition,
    pub size: (u16, u16),
    pub ground: Ground,
    /// The names of the abilities that it confirmed, as terminals' documentation has them.
    pub abilities: Vec<&'static str>,
    /// Whether it answered at all.
    pub answered: bool,
    /// The signal by which the program was asked to end meanwhile.
    pub ended: Option<i32>,
}

/// What was typed at a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypedAnswer {
    Line(String),
    /// Esc, or the end of the input.
    Left,
    /// This signal asks the program to end: also Ctrl-C.
    Ended(i32),
}

/// Asks the terminal. The queries go to the other screen, where what a terminal prints of them is
/// not seen.
///
/// # Errors
/// If there is no terminal, or it cannot be read or written.
pub fn survey(recognition: Recognition, settings: &Settings) -> io::Result<Survey> {
    let mut system = System::new()?;
    let ground = known_ground(settings.theme, |name| std::env::var(name).ok());
    let mut survey = Survey {
        recognition,
        size: system.size(),
        ground: ground.unwrap_or(Ground::Unknown),
        abilities: Vec::new(),
        answered: false,
        ended: None,
    };
    let modes = Modes { as_sent: true, switch: None, mouse: false };
    system.expect_answers(true);
    system.take(&[&modes.set(true), EARLY_QUERIES, REPEAT_QUERY, SIZE_QUERY, QUERIES].concat())?;
    let end = Instant::now() + PATIENCE;
    while !survey.answered {
        let left = end.saturating_duration_since(Instant::now());
        let woken = system.wait(Some(left))?;
        for event in woken.events {
            match event {
                Event::Answer(answer) => survey.take(answer),
                Event::Key(key) if key == CTRL_C => survey.ended = Some(INTERRUPT),
                _ => {}
            }
        }
        survey.ended = woken.end.or(survey.ended);
        if left.is_zero() || survey.ended.is_some() {
            break;
        }
    }
    system.expect_answers(!survey.answered);
    system::give_back();
    Ok(survey)
}

impl Survey {
    fn take(&mut self, answer: TerminalAnswer) {
        self.recognition.learn(&answer);
        match answer {
            TerminalAnswer::Attributes(_) | TerminalAnswer::Version(_) | TerminalAnswer::Reorders(_) => {}
            TerminalAnswer::Background { dark } => {
                self.ground = if dark { Ground::Dark } else { Ground::Light };
            }
            TerminalAnswer::Synchronized => self.abilities.push("synchronized update"),
            TerminalAnswer::KittyKeyboard => self.abilities.push("kitty keyboard"),
            TerminalAnswer::Repeats => self.abilities.push("REP"),
            TerminalAnswer::TextSizes => self.abilities.push("OSC 66"),
            TerminalAnswer::End => self.answered = true,
        }
    }
}

/// In raw mode, Ctrl-C is a key.
const CTRL_C: Key = Key { control: true, ..Key::plain(Code::Char('c')) };
const CTRL_D: Key = Key { control: true, ..Key::plain(Code::Char('d')) };

/// Reads a line on the screen of the shell, after `ask` has printed the question: from then on no key is lost.
///
/// # Errors
/// If the terminal cannot be read or written.
pub fn typed_answer<E: From<io::Error>>(ask: impl FnOnce() -> Result<(), E>) -> Result<TypedAnswer, E> {
    let mut system = System::new()?;
    system.take_keyboard()?;
    let asked = ask();
    let answer = write!(Output, "\r").and_then(|()| answer(&mut system));
    let ended = write!(Output, "\r\n");
    system::give_back();
    asked?;
    Ok(ended.and(answer)?)
}

fn answer(system: &mut System) -> io::Result<TypedAnswer> {
    let mut line = String::new();
    loop {
        let woken = system.wait(None)?;
        for event in woken.events {
            let Event::Key(key) = event else { continue };
            match key.typed() {
                Some(character) => line.push(character),
                None if key == Key::plain(Code::Enter) => return Ok(TypedAnswer::Line(line)),
                None if key == Key::plain(Code::Esc) => return Ok(TypedAnswer::Left),
                None if key == CTRL_D && line.is_empty() => return Ok(TypedAnswer::Left),
                None if key == CTRL_C => return Ok(TypedAnswer::Ended(INTERRUPT)),
                None if key == Key::plain(Code::Backspace) => drop(line.pop()),
                None => {}
            }
            write!(Output, "\r\x1b[K{line}")?;
        }
        if let Some(signal) = woken.end {
            return Ok(TypedAnswer::Ended(signal));
        }
    }
}

/// Shows the names of the keys that arrive until Enter is pressed, below a `heading`; returns them.
///
/// # Errors
/// If the terminal cannot be read or written.
pub fn keys_that_arrive(heading: &str) -> io::Result<Vec<Key>> {
    let mut system = System::new()?;
    let mut keys = Vec::new();
    let modes = Modes { as_sent: true, switch: None, mouse: false };
    system.take(&modes.set(false))?;
    write!(Output, "\x1b[H\x1b[2J{heading}\r\n\r\n")?;
    'keys: loop {
        let woken = system.wait(None)?;
        for event in woken.events {
            let Event::Key(key) = event else { continue };
            if key == Key::plain(Code::Enter) {
                break 'keys;
            }
            write!(Output, "  {key}\r\n")?;
            keys.push(key);
        }
        if woken.end.is_some() {
            break;
        }
    }
    system::give_back();
    Ok(keys)
}
