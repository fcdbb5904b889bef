//! The terminal's device: raw mode, and giving it back from anywhere.

use std::fs::File;
use std::io::{self, IsTerminal};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, OwnedFd};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

use crate::app::terminal::GIVE_BACK;

/// The terminal to read from.
pub(super) struct Tty {
    pub input: OwnedFd,
}

/// Whose the terminal is.
static OWNER: AtomicU8 = AtomicU8::new(OTHERS);
/// It belongs to somebody else: the shell, an editor.
const OTHERS: u8 = 0;
/// It is ours: then it must be given back.
const OURS: u8 = 1;
/// It was given back for the last time.
const NEVER_AGAIN: u8 = 2;

/// Whether answers of the terminal are still to come.
pub(super) static ANSWERS_EXPECTED: AtomicBool = AtomicBool::new(false);

/// How the terminal was before it was taken first: later it may still be raw, after a stop from outside. Without a lock,
/// so that a signal's handler may read it.
static BEFORE: OnceLock<(OwnedFd, Termios)> = OnceLock::new();

/// How long a terminal that takes nothing is waited for while it is given back.
const PATIENCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 200_000_000 };

impl Tty {
    /// Standard input, or the controlling terminal where standard input is something else (a map, perhaps).
    pub fn open() -> io::Result<Tty> {
        let stdin = io::stdin();
        let input = if stdin.is_terminal() {
            stdin.as_fd().try_clone_to_owned()?
        } else {
            File::options().read(true).write(true).open("/dev/tty")?.into()
        };
        Ok(Tty { input })
    }

    /// Whether a shell has this job in the background: whoever changes the terminal then is stopped.
    pub fn is_background(&self) -> bool {
        is_background(&self.input)
    }
}

fn is_background(terminal: &OwnedFd) -> bool {
    // `rustix` takes a group of number 0, whose leader lives outside of a container, to be impossible.
    nix::unistd::tcgetpgrp(terminal).is_ok_and(|group| group != nix::unistd::getpgrp())
}

/// Sets raw mode, and remembers how the terminal was before.
pub(super) fn take(tty: &Tty) -> io::Result<()> {
    let mut raw = tcgetattr(&tty.input)?;
    if BEFORE.get().is_none() {
        // Only one thread takes the terminal.
        let _ = BEFORE.set((tty.input.try_clone()?, raw.clone()));
    }
    raw.make_raw();
    // First the owner: a signal between the two finds something to give back.
    match OWNER.compare_exchange(OTHERS, OURS, Ordering::SeqCst, Ordering::SeqCst) {
        Ok(_) | Err(OURS) => {}
        Err(_) => return Err(io::ErrorKind::Interrupted.into()),
    }
    Ok(tcsetattr(&tty.input, OptionalActions::Drain, &raw)?)
}

/// Whether the terminal is ours.
pub(super) fn is_ours() -> bool {
    OWNER.load(Ordering::SeqCst) == OURS
}

/// Gives the terminal back as it was, if it is ours. May be called from any thread and from a signal's handler, and more
/// than once: it takes no lock and no memory, and calls only write(2), poll(2) and termios, which POSIX lists as safe
/// there.
pub fn give_back() {
    let former =
        OWNER.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |owner| (owner == OURS).then_some(OTHERS));
    if former.is_ok() {
        restore();
    }
}

/// The same for the last time: what other threads still want to show is dropped.
pub fn give_back_for_good() {
    if OWNER.swap(NEVER_AGAIN, Ordering::SeqCst) == OURS {
        restore();
    }
}

fn restore() {
    tell(GIVE_BACK);
    let Some((terminal, modes)) = BEFORE.get() else { return };
    // A shell that has this job in the background has set its own modes already.
    if !is_background(terminal) {
        // What was typed ahead is the shell's, but answers to our questions are not.
        let expected = ANSWERS_EXPECTED.swap(false, Ordering::SeqCst);
        let when = if expected { OptionalActions::Flush } else { OptionalActions::Now };
        let _ = tcsetattr(terminal, when, modes);
    }
}

/// Writes it all, unless the terminal takes nothing any more. Whoever could hear of an error is gone.
fn tell(mut bytes: &[u8]) {
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
