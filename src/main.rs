//! The program: hands its arguments to the library and exits with its status.

use std::process::ExitCode;

fn main() -> ExitCode {
    masa::cli::run(std::env::args_os(), masa::app::run)
}
