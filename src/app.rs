//! The program on its terminal: events, effects, time, clipboard, threads. Everything that the user sees and does is
//! decided by `ui`; here it is drawn, and done to the world.
//!
//! One thread waits for the terminal and for signals, updates the state and draws; one more saves and opens files. The
//! terminal is given back in every case: on leaving, on a signal, when the terminal hangs up, when the program fails.

pub mod clipboard;
pub mod clock;
pub mod colours;
mod editor;
mod effects;
pub mod events;
mod journal;
pub mod language;
mod locks;
mod opening;
pub mod panic;
mod program;
mod recovery;
mod start;
mod stderr;
pub mod system;
pub mod terminal;
mod watch;

use std::process::ExitCode;

pub use colours::ColourChoice;
pub use start::Start;

use self::clock::Clock;
use self::locks::Locks;
use self::program::{Ended, Program};
use self::start::{Environment, first};
use self::system::System;
use crate::store::Directories;
use crate::words::Message;

/// The call or the input was wrong.
const WRONG: u8 = 2;

/// Shows the screens until the user leaves. What cannot be read, and a terminal that is none, are told on standard error
/// before the terminal is touched (exit status 2).
pub fn run(start: Start, colours: ColourChoice) -> ExitCode {
    let environment = Environment { directories: Directories::find(), clock: Clock::start() };
    let mut locks = Locks::default();
    let begun = first(start, &environment, colours, &mut locks);
    let (first, system) = match begun.and_then(|first| Ok((first, System::new().map_err(no_terminal)?))) {
        Ok(begun) => begun,
        Err(message) => return fail(&message),
    };
    panic::watch(environment.directories.as_ref().map(|directories| directories.state.clone()));
    panic::before_the_end(journal::flush);
    let ended = Program::begin(system, environment, first, locks).and_then(Program::run);
    system::give_back();
    match ended {
        Ok(Ended::Well) => ExitCode::SUCCESS,
        Ok(Ended::BySignal(signal)) => {
            system::end_by(signal);
            ExitCode::FAILURE
        }
        Ok(Ended::Telling(message)) => fail(&message),
        Err(error) => fail(&program::terminal_failed(&error)),
    }
}

fn no_terminal(error: std::io::Error) -> Message {
    Message::new("no-terminal").text("said", error.to_string())
}

fn fail(message: &Message) -> ExitCode {
    stderr::say(message);
    ExitCode::from(WRONG)
}
