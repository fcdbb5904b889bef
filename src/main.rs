//! The program: hands its arguments to the library and exits with its status.

use std::process::ExitCode;

use masa::cli::{Start, run};
use masa::words::Message;

fn main() -> ExitCode {
    run(std::env::args_os(), open)
}

/// The screens take this place.
fn open(_: Start) -> ExitCode {
    eprintln!("{}", Message::new("cli-no-screen"));
    ExitCode::from(2)
}
