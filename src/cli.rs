//! The command line: parses the arguments and runs the commands that need no screen.
//!
//! Exit status 0: success; 1: the command found something (findings, a difference, a conflict, a
//! file that is not canonical); 2: the input or the arguments are wrong. Results go to standard
//! output, errors to standard error, one sentence each. Control characters from outside are made
//! visible before they reach a terminal. If the reader closes the pipe, the program ends without an
//! error message.

#![deny(clippy::indexing_slicing)]

mod args;
mod check;
mod complete;
mod console;
mod diff;
mod doctor;
mod export;
mod failure;
mod fmt;
mod folder;
mod git;
mod help;
mod import;
mod import_onto;
mod input;
mod list;
mod log;
mod manual;
mod merge;
mod new;
mod open;
mod recover;
mod replace;
mod settings;
mod show;
mod status;
mod terminal;
mod unreadable;
mod vote;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use crate::app::{ColourChoice, StartArgument};
use args::{Arguments, Color, Command};
use console::Console;
use failure::Failure;
use status::Status;

/// Runs the command that the arguments name; the first argument is the program's name. Without a
/// command, calls `open` to start the interactive program ([`crate::app::run`]).
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    open: impl FnOnce(StartArgument, ColourChoice) -> ExitCode,
) -> ExitCode {
    crate::app::system::survive_limits();
    let arguments = args::with_embed_joined(arguments);
    let arguments = match Arguments::try_parse_from(&arguments).and_then(Arguments::checked) {
        Ok(arguments) => arguments,
        Err(error) => return console::report_usage(&Arguments::explained(error, &arguments)),
    };
    let colours = match arguments.color {
        Color::Auto => ColourChoice::Auto,
        Color::Always => ColourChoice::Always,
        Color::Never => ColourChoice::Never,
    };
    let mut console = Console::new(arguments.color);
    match answer(arguments, &mut console) {
        Ok(CallOutcome::Screens(start)) => open(start, colours),
        Ok(CallOutcome::Ended(status)) => console.finish(Ok(status)),
        Err(failure) => console.finish(Err(failure)),
    }
}

/// What to do after the arguments were handled.
enum CallOutcome {
    /// Exit with this status.
    Ended(Status),
    /// Start the interactive program.
    Screens(StartArgument),
}

fn answer(arguments: Arguments, console: &mut Console) -> Result<CallOutcome, Failure> {
    if arguments.command.as_ref().is_some_and(Command::goes_by_settings) {
        settings::warn(console)?;
    }
    let status = match arguments.command {
        None => match arguments.file {
            Some(folder) if folder.is_dir() && !console.is_terminal() => folder::list(&folder, console),
            file => {
                let asked = open::file(file, console)?;
                return Ok(asked.map_or(CallOutcome::Ended(Status::Negative), CallOutcome::Screens));
            }
        },
        Some(Command::Sample(asked)) => return open::sample(&asked).map(CallOutcome::Screens),
        Some(Command::Samples) => list::samples(console),
        Some(Command::Templates) => list::templates(console),
        Some(Command::New(asked)) => new::new(&asked, console),
        Some(Command::Show(asked)) => show::show(&asked, console),
        Some(Command::Export(asked)) => export::export(&asked, console),
        Some(Command::Import(asked)) => import::import(&asked, console),
        Some(Command::Fmt(asked)) => fmt::fmt(&asked, console),
        Some(Command::Check(asked)) => check::check(&asked, console),
        Some(Command::Diff(asked)) => diff::diff(&asked, console),
        Some(Command::Merge(asked)) => merge::merge(&asked, console),
        Some(Command::Vote(asked)) => vote::vote(&asked, console),
        Some(Command::Log(asked)) => log::log(&asked, console),
        Some(Command::Recover(asked)) => recover::recover(&asked, console),
        Some(Command::Terminal(asked)) => terminal::terminal(&asked, console),
        Some(Command::Settings(asked)) => settings::settings(&asked, console),
        Some(Command::Doctor) => doctor::doctor(console),
        Some(Command::Help { command }) => help::help(command.as_deref(), console),
        Some(Command::Completions { shell }) => complete::completions(shell, console),
        Some(Command::Complete { words }) => complete::complete(&words, console),
        Some(Command::Man(asked)) => manual::man(&asked, console),
    };
    status.map(CallOutcome::Ended)
}
