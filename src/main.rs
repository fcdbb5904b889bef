//! The executable: passes its arguments to the library and exits with the returned status.

use std::process::ExitCode;

fn main() -> ExitCode {
    masa::cli::run(std::env::args_os(), masa::app::run)
}
