//! Runs the program in a terminal: events, effects, time, the clipboard and threads. `ui` decides
//! what the user sees and what a key does; this layer draws it and carries out the effects.
//!
//! One thread waits for the terminal and for signals, updates the state and draws; other threads
//! save, open and export files. The terminal is always restored: on exit, on a signal, on hangup
//! and on a panic.

pub mod clipboard;
pub mod clock;
pub mod colours;
mod editor;
pub mod emulator;
mod effects;
pub mod events;
pub mod folder;
pub mod fonts;
mod journal;
pub mod language;
mod locks;
mod opening;
pub mod panic;
mod program;
mod recovery;
mod start;
mod stderr;
pub mod survey;
pub mod system;
pub mod terminal;
mod watch;

use std::process::ExitCode;

pub use colours::ColourChoice;
pub use start::{StartArgument, recognition};

use self::clock::Clock;
use self::locks::Locks;
use self::program::{ExitReason, Program};
use self::start::{Environment, first_screen};
use self::system::System;
use crate::format::system_says;
use crate::store::Directories;
use crate::words::Message;

/// Exit status for wrong arguments or unreadable input.
const WRONG: u8 = 2;

/// Runs the interactive program until the user quits. If the file cannot be read, or there is no
/// terminal, prints the reason to standard error without touching the terminal and returns exit
/// status 2.
pub fn run(start: StartArgument, colours: ColourChoice) -> ExitCode {
    let environment = Environment { directories: Directories::find(), clock: Clock::start() };
    let mut locks = Locks::default();
    let begun = first_screen(start, &environment, colours, &mut locks);
    let (first, system) = match begun.and_then(|first| Ok((first, System::new().map_err(no_terminal)?))) {
        Ok(begun) => begun,
        Err(message) => return fail(&message),
    };
    panic::watch(environment.directories.as_ref().map(|directories| directories.state.clone()));
    panic::on_crash(journal::flush);
    let ended = Program::begin(system, environment, first, locks).and_then(Program::run);
    system::give_back();
    match ended {
        Ok(ExitReason::UserQuit) => ExitCode::SUCCESS,
        Ok(ExitReason::Signal(signal)) => {
            system::end_by(signal);
            ExitCode::FAILURE
        }
        Ok(ExitReason::Failed(message)) => fail(&message),
        Err(error) => fail(&program::terminal_failed(&error)),
    }
}

fn no_terminal(error: std::io::Error) -> Message {
    Message::new("no-terminal").text("said", system_says(&error))
}

fn fail(message: &Message) -> ExitCode {
    stderr::say(message);
    ExitCode::from(WRONG)
}
