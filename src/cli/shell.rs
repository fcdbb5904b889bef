//! `masa completions` and `masa man`, both generated from the definition of the arguments.

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;

use super::args::Arguments;
use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use crate::words::Message;

const PROGRAM: &str = "masa";

/// `masa completions SHELL`
pub(super) fn completions(shell: Shell, console: &mut Console) -> Result<Status, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), PROGRAM, &mut script);
    console.data(&script)?;
    Ok(Status::Success)
}

/// `masa man [COMMAND]`
pub(super) fn man(command: Option<&str>, console: &mut Console) -> Result<Status, Failure> {
    let mut program = Arguments::command();
    program.build();
    let described = match command {
        None => program,
        Some(name) => {
            let found = program.find_subcommand(name).cloned();
            let found =
                found.ok_or_else(|| Failure::from(Message::new("cli-no-command").text("name", name)))?;
            found.display_name(format!("{PROGRAM}-{name}"))
        }
    };
    let mut page = Vec::new();
    Man::new(described).render(&mut page)?;
    console.data(&page)?;
    Ok(Status::Success)
}
