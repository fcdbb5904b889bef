//! Asks the terminal everything that Masa asks, and waits for the answers: for the command that
//! helps to choose how text is sent. The interactive program never waits.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::colours::known_ground;
use super::emulator::Recognition;
use super::events::{EARLY_QUERIES, Event, QUERIES, REPEAT_QUERY, SIZE_QUERY, TerminalAnswer};
use super::system::{self, Output, System};
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
    };
    let modes = Modes { as_sent: true, switch: None, mouse: false };
    system.expect_answers(true);
    system.take(&[&modes.set(true), EARLY_QUERIES, REPEAT_QUERY, SIZE_QUERY, QUERIES].concat())?;
    let end = Instant::now() + PATIENCE;
    while !survey.answered {
        let left = end.saturating_duration_since(Instant::now());
        let woken = system.wait(Some(left))?;
        for event in woken.events {
            if let Event::Answer(answer) = event {
                survey.take(answer);
            }
        }
        if left.is_zero() || woken.end.is_some() {
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
