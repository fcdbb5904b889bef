//! Signals as flags: a handler sets its flag and wakes the loop, nothing else.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::fd::OwnedFd;
use signal_hook::consts::{
    SIGCHLD, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTOU, SIGWINCH, SIGXFSZ,
};
use signal_hook::{SigId, flag, low_level};

use crate::app::system::Woken;

/// The signals that end the program.
const ENDS: [i32; 4] = [SIGTERM, SIGHUP, SIGINT, SIGQUIT];
/// The signals that it lives through. `SIGCHLD` only wakes; with `SIGXFSZ` caught, writing too much is an error that can
/// be told.
const OTHERS: [i32; 5] = [SIGWINCH, SIGTSTP, SIGCONT, SIGCHLD, SIGXFSZ];
/// The signals that end the program also while another one has the terminal; those of the keyboard are that one's.
const FROM_OUTSIDE: [i32; 2] = [SIGTERM, SIGHUP];

/// Which signals have come.
pub(super) struct Signals {
    flags: Vec<(i32, Arc<AtomicBool>)>,
    /// Whether another program has the terminal, or had it just now: what the keyboard sends is meant for that one.
    lent: AtomicBool,
    registered: Vec<SigId>,
}

/// Catches SIGXFSZ, also where there is no loop to be woken.
pub fn survive_limits() {
    // Where that fails, the system ends the program as it would any other.
    let _ = flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)));
}

impl Signals {
    /// Watches the signals; each writes to `wake`.
    pub fn watch(wake: &OwnedFd) -> io::Result<Signals> {
        let mut signals = Signals { flags: Vec::new(), lent: AtomicBool::new(false), registered: Vec::new() };
        for signal in ENDS.into_iter().chain(OTHERS) {
            let came = Arc::new(AtomicBool::new(false));
            // The flag first: whoever is woken finds it set.
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

    /// Tells which signals have come since it was asked last.
    pub fn tell(&self, woken: &mut Woken) {
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

    /// The signal that is to end the program, if one has come; [`Signals::tell`] tells of it still.
    pub fn end_asked(&self) -> Option<i32> {
        self.waiting(if self.lent.load(Ordering::SeqCst) { &FROM_OUTSIDE } else { &ENDS })
    }

    /// Another program gets the terminal, until [`Signals::tell`] is asked again.
    pub fn lend(&self) {
        self.lent.store(true, Ordering::SeqCst);
    }

    /// The same, of those that do not come from the keyboard.
    pub fn end_asked_from_outside(&self) -> Option<i32> {
        self.waiting(&FROM_OUTSIDE)
    }

    fn waiting(&self, signals: &[i32]) -> Option<i32> {
        let has_come =
            |signal: &i32| self.flags.iter().any(|(of, came)| of == signal && came.load(Ordering::SeqCst));
        signals.iter().copied().find(has_come)
    }

    /// Whether somebody asked the program to stop.
    pub fn stop_asked(&self) -> bool {
        self.take(SIGTSTP)
    }

    /// Stops the process; returns when it is continued. Where nobody would ever continue it, it goes on at once.
    pub fn stop(&self) {
        if has_job_control() {
            let _ = low_level::emulate_default_handler(SIGTSTP);
        }
        self.take(SIGCONT);
    }

    /// Forgets that the program was continued.
    pub fn forget_continued(&self) {
        self.take(SIGCONT);
    }

    /// Forgets what came from the keyboard.
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

/// Stops until a shell continues this job, as everything does that changes a terminal from the background.
pub(super) fn stop_in_background() {
    let _ = low_level::raise(SIGTTOU);
}

/// Whether a shell started this process: a parent in the same session. A program that a terminal started by itself would
/// stay stopped for ever (POSIX calls its process group orphaned, and discards stop signals for it).
///
/// The session is asked of `nix`: where its leader lives outside of a container, its number is 0, which `rustix` takes to
/// be impossible.
pub(super) fn has_job_control() -> bool {
    let session_of = |process| nix::unistd::getsid(process).ok();
    session_of(Some(nix::unistd::getppid())) == session_of(None)
}
