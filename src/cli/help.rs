//! `masa help [COMMAND]`, and what is said of a command that there is not.

use clap::CommandFactory;

use super::args::Arguments;
use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use crate::words::Message;

/// The definition of a command, or of the program.
///
/// # Errors
/// If there is no such command; the likeliest one is named.
pub(super) fn described(command: Option<&str>) -> Result<clap::Command, Failure> {
    let mut program = Arguments::command();
    program.build();
    let Some(name) = command else { return Ok(program) };
    program.find_subcommand(name).cloned().ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> Failure {
    let near = Arguments::near_command(name);
    Failure::from(match near {
        Some(near) => Message::new("cli-no-command-near").text("name", name).text("near", near),
        None => Message::new("cli-no-command").text("name", name),
    })
}

/// `masa help [COMMAND]`: the same as `masa COMMAND --help`.
pub(super) fn help(command: Option<&str>, console: &mut Console) -> Result<Status, Failure> {
    let help = described(command)?.render_long_help().to_string();
    console.data(help.as_bytes())?;
    Ok(Status::Success)
}
