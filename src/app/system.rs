//! The interface to the operating system: raw mode, waiting for input and signals, terminal size,
//! job control.
//!
//! On Unix this is `system::unix`. Elsewhere it is `system::portable`, based on crossterm, which
//! has never been compiled.

#[cfg(not(unix))]
mod portable;
#[cfg(unix)]
mod unix;
mod woken;

pub use woken::Woken;

#[cfg(not(unix))]
pub use portable::{Output, System, Waker, end_by, give_back, give_back_for_good};
#[cfg(unix)]
pub use unix::{Output, System, Waker, end_by, give_back, give_back_for_good};

/// The number of the signal by which Ctrl-C ends a program (SIGINT of POSIX).
pub const INTERRUPT: i32 = 2;

/// Turns exceeding the file size limit (`SIGXFSZ`) into an error that can be reported, instead of
/// the end of the program.
pub fn survive_limits() {
    #[cfg(unix)]
    unix::survive_limits();
}
