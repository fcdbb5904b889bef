//! The terminal device: setting raw mode, and restoring it from any context.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, OwnedFd};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::app::terminal::{GIVE_BACK_SIZE, give_back_bytes};

pub(super) struct Tty {
    pub input: OwnedFd,
}

/// Who owns the terminal; one of the constants below.
static OWNER: AtomicU8 = AtomicU8::new(OTHERS);
/// The shell or a child such as an editor.
const OTHERS: u8 = 0;
/// This program, which must restore it.
const OURS: u8 = 1;
/// It was restored for the last time.
const NEVER_AGAIN: u8 = 2;

/// Whether answers to our queries are still outstanding.
pub(super) static ANSWERS_EXPECTED: AtomicBool = AtomicBool::new(false);

/// Whether only the keyboard was taken over, so that nothing else of the terminal is to be reset.
static KEYBOARD_ONLY: AtomicBool = AtomicBool::new(false);

/// The terminal and its modes when it was first taken over; later it may still be raw, after being
/// stopped from outside. Not behind a lock, so that a signal handler may read it.
static BEFORE: OnceLock<(OwnedFd, Termios)> = OnceLock::new();

/// How long to wait for a terminal that accepts no output while it is being restored.
const PATIENCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 200_000_000 };

impl Tty {
    /// Opens standard input, or the controlling terminal if standard input is something else (such
    /// as a map).
    pub fn open() -> io::Result<Tty> {
        let stdin = io::stdin();
        let input = if stdin.is_terminal() {
            stdin.as_fd().try_clone_to_owned()?
        } else {
            File::options().read(true).write(true).open("/dev/tty")?.into()
        };
        Ok(Tty { input })
    }

    /// Whether this job is in the background: changing the terminal would then stop it.
    pub fn is_background(&self) -> bool {
        is_background(&self.input)
    }
}

fn is_background(terminal: &OwnedFd) -> bool {
    // `rustix` considers a process group with number 0 impossible; it occurs if its leader is
    // outside of a container.
    nix::unistd::tcgetpgrp(terminal).is_ok_and(|group| group != nix::unistd::getpgrp())
}

/// Sets raw mode and remembers the original modes. `keyboard_only`: nothing else will be changed.
pub(super) fn take(tty: &Tty, keyboard_only: bool) -> io::Result<()> {
    let mut raw = tcgetattr(&tty.input)?;
    if BEFORE.get().is_none() {
        // Ignore errors: only one thread takes over the terminal.
        let _ = BEFORE.set((tty.input.try_clone()?, raw.clone()));
    }
    raw.make_raw();
    KEYBOARD_ONLY.store(keyboard_only, Ordering::SeqCst);
    // Set the owner first, so that a signal in between restores the terminal.
    match OWNER.compare_exchange(OTHERS, OURS, Ordering::SeqCst, Ordering::SeqCst) {
        Ok(_) | Err(OURS) => {}
        Err(_) => return Err(io::ErrorKind::Interrupted.into()),
    }
    Ok(tcsetattr(&tty.input, OptionalActions::Drain, &raw)?)
}

pub(super) fn is_ours() -> bool {
    OWNER.load(Ordering::SeqCst) == OURS
}

/// Restores the terminal if we have taken it over. Safe to call more than once, from any thread and
/// from a signal handler: it takes no lock, allocates no memory, and calls only write(2), poll(2)
/// and termios, which POSIX lists as async-signal-safe.
pub fn give_back() {
    let former =
        OWNER.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |owner| (owner == OURS).then_some(OTHERS));
    if former.is_ok() {
        restore();
    }
}

/// Like [`give_back`], for the last time: later output from other threads is dropped.
pub fn give_back_for_good() {
    if OWNER.swap(NEVER_AGAIN, Ordering::SeqCst) == OURS {
        restore();
    }
}

fn restore() {
    if !KEYBOARD_ONLY.load(Ordering::SeqCst) {
        write_bytes(give_back_bytes(&mut [0; GIVE_BACK_SIZE]));
    }
    let Some((terminal, modes)) = BEFORE.get() else { return };
    // If this job is in the background, the shell has already set its own modes.
    if !is_background(terminal) {
        // Input typed ahead is for the shell, but answers to our queries are not.
        let expected = ANSWERS_EXPECTED.swap(false, Ordering::SeqCst);
        let when = if expected { OptionalActions::Flush } else { OptionalActions::Now };
        let _ = tcsetattr(terminal, when, modes);
    }
}

/// Writes all bytes, unless the terminal stops accepting them. Errors are ignored: nobody could see
/// them.
fn write_bytes(mut bytes: &[u8]) {
    let output = rustix::stdio::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(output, bytes) {
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(rustix::io::Errno::INTR) => {}
            Err(rustix::io::Errno::AGAIN) => {
                if !poll(&mut [PollFd::new(&output, PollFlags::OUT)], Some(&PATIENCE))
                    .is_ok_and(|ready| ready > 0)
                {
                    return;
                }
            }
            Err(_) => return,
        }
    }
}
