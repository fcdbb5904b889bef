//! The terminal's device: raw mode, and giving it back from anywhere.

use std::fs::File;
use std::io;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fd::{AsFd, OwnedFd};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use super::is_terminal;
use crate::app::terminal::GIVE_BACK;

/// The terminal to read from.
pub(super) struct Tty {
    pub input: OwnedFd,
}

/// Whether the terminal is ours: then it must be given back.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether answers of the terminal are still to come.
pub(super) static ANSWERS_EXPECTED: AtomicBool = AtomicBool::new(false);

/// How the terminal was before it was taken first.
static BEFORE: Mutex<Option<(OwnedFd, Termios)>> = Mutex::new(None);

impl Tty {
    /// Standard input, or the controlling terminal where standard input is something else (a map, perhaps).
    pub fn open() -> io::Result<Tty> {
        let stdin = io::stdin();
        let input = if is_terminal(&stdin) {
            stdin.as_fd().try_clone_to_owned()?
        } else {
            File::options().read(true).write(true).open("/dev/tty")?.into()
        };
        Ok(Tty { input })
    }
}

/// Sets raw mode, and remembers how the terminal was before.
pub(super) fn take(tty: &Tty) -> io::Result<()> {
    let mut before = BEFORE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let mut raw = tcgetattr(&tty.input)?;
    // The first time only: after a stop from outside the terminal may still be raw.
    if before.is_none() {
        *before = Some((tty.input.try_clone()?, raw.clone()));
    }
    raw.make_raw();
    tcsetattr(&tty.input, OptionalActions::Drain, &raw)?;
    TAKEN.store(true, Ordering::SeqCst);
    Ok(())
}

/// Gives the terminal back as it was, if it is ours. May be called from any thread, also while the program fails, and
/// more than once.
pub fn give_back() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // Whoever could hear of an error of writing here is gone.
    let _ = rustix::io::write(io::stdout(), GIVE_BACK);
    // A thread that fails while it holds the lock has not changed anything that matters here.
    let before = match BEFORE.try_lock() {
        Ok(before) => before,
        Err(std::sync::TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        Err(std::sync::TryLockError::WouldBlock) => return,
    };
    if let Some((terminal, modes)) = before.as_ref() {
        // What was typed ahead is the shell's, but answers to our questions are not.
        let expected = ANSWERS_EXPECTED.swap(false, Ordering::SeqCst);
        let when = if expected { OptionalActions::Flush } else { OptionalActions::Drain };
        let _ = tcsetattr(terminal, when, modes);
    }
}
