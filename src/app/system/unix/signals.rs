//! Signals as flags: a handler only sets its flag and wakes the main loop.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fd::OwnedFd;
use signal_hook::consts::{
    SIGCHLD, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTOU, SIGWINCH, SIGXFSZ,
};
use signal_hook::{SigId, flag, low_level};

use crate::app::system::Woken;

/// Signals that end the program.
const ENDS: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];
/// Signals that the program survives. `SIGCHLD` only wakes the loop. Catching `SIGXFSZ` turns
/// exceeding the file size limit into an error that can be reported.
const OTHERS: [i32; 5] = [SIGWINCH, SIGTSTP, SIGCONT, SIGCHLD, SIGXFSZ];
/// Signals that end the program even while a child is using the terminal; signals from the keyboard
/// are then meant for the child.
const FROM_OUTSIDE: [i32; 2] = [SIGTERM, SIGHUP];

/// The signals received.
pub(super) struct Signals {
    flags: Vec<(i32, Arc<AtomicBool>)>,
    /// Whether a child is using the terminal or just was: signals from the keyboard are meant for
    /// it.
    lent: AtomicBool,
    registered: Vec<SigId>,
}

/// Catches SIGXFSZ, also if there is no main loop to wake.
pub fn survive_limits() {
    // If this fails, exceeding the limit ends the program, as is the default.
    let _ = flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
}

impl Signals {
    /// Installs the handlers; each writes to `wake`.
    pub fn watch(wake: &OwnedFd) -> io::Result<Signals> {
        let mut signals = Signals { flags: Vec::new(), lent: AtomicBool::new(false), registered: Vec::new() };
        for signal in ENDS.into_iter().chain(OTHERS) {
            let came = Arc::new(AtomicBool::new(false));
            // Register the flag first, so that it is set when the loop wakes up.
            signals.registered.push(flag::register(signal, Arc::clone(&came))?);
            signals.registered.push(low_level::pipe::register(signal, wake.try_clone()?)?);
            signals.flags.push((signal, came));
        }
        Ok(signals)
    }

    fn take(&self, signal: i32) -> bool {
        let flag = self.flags.iter().find(|(of, _)| *of == signal);
        flag.is_some_and(|(_, came)| came.swap(false, Ordering::SeqCst))
    }

    /// Reports the signals received since the last call.
    pub fn collect(&self, woken: &mut Woken) {
        if self.lent.swap(false, Ordering::SeqCst) {
            self.forget();
        }
        woken.resized |= self.take(SIGWINCH);
        woken.stop |= self.take(SIGTSTP);
        woken.continued |= self.take(SIGCONT);
        if let Some(signal) = ENDS.into_iter().find(|signal| self.take(*signal)) {
            woken.end = Some(signal);
        }
    }

    /// The signal that asks the program to exit, if any. The flag stays set, so [`Signals::tell`]
    /// reports it too.
    pub fn end_asked(&self) -> Option<i32> {
        self.waiting(if self.lent.load(Ordering::SeqCst) { &FROM_OUTSIDE } else { &ENDS })
    }

    /// From now on a child is using the terminal, until [`Signals::tell`] is called.
    pub fn lend(&self) {
        self.lent.store(true, Ordering::SeqCst);
    }

    /// Like [`Signals::end_asked`], but ignores signals from the keyboard.
    pub fn end_asked_from_outside(&self) -> Option<i32> {
        self.waiting(&FROM_OUTSIDE)
    }

    fn waiting(&self, signals: &[i32]) -> Option<i32> {
        let has_come =
            |signal: &i32| self.flags.iter().any(|(of, came)| of == signal && came.load(Ordering::SeqCst));
        signals.iter().copied().find(has_come)
    }

    /// Whether SIGTSTP was received since the last call.
    pub fn stop_asked(&self) -> bool {
        self.take(SIGTSTP)
    }

    /// Stops the process; returns when it is continued. Without a shell that could continue it,
    /// returns at once.
    pub fn stop(&self) {
        if has_job_control() {
            let _ = low_level::emulate_default_handler(SIGTSTP);
        }
        self.take(SIGCONT);
    }

    pub fn forget_continued(&self) {
        self.take(SIGCONT);
    }

    /// Discards signals from the keyboard.
    pub fn forget(&self) {
        for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGCONT] {
            self.take(signal);
        }
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        for registered in self.registered.drain(..) {
            low_level::unregister(registered);
        }
    }
}

/// Stops the process until the shell continues it, as happens to any job that changes the terminal
/// from the background.
pub(super) fn stop_in_background() {
    let _ = low_level::raise(SIGTTOU);
}

/// Whether a shell started this process, that is, its parent is in the same session. A program
/// started directly by a terminal would stay stopped forever (POSIX calls its process group
/// orphaned, and discards stop signals for it).
///
/// This uses `nix`: if the session leader is outside of a container, its number is 0, which
/// `rustix` considers impossible.
pub(super) fn has_job_control() -> bool {
    let session_of = |process| nix::unistd::getsid(process).ok();
    session_of(Some(nix::unistd::getppid())) == session_of(None)
}
