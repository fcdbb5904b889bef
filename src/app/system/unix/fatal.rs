//! Signals that end the program where it stands: its own faults, an abort, and those that nobody handles. The terminal is
//! given back first; then the signal does what it would have done, so that whoever started the program sees the true end
//! (and gets the core file), and Rust's own handler still tells of a stack that has overflowed.
//!
//! This is the only `unsafe` code of Masa. No crate offers these signals without it: what a handler may call no compiler
//! can check, so `signal-hook` refuses faults, and `nix` and `crash-handler` leave the promise to their callers.

use std::io;
use std::sync::OnceLock;

use nix::libc::{c_int, c_void, siginfo_t};
use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, raise, sigaction};

use super::tty;

/// Faults happen at an instruction; the others are sent.
const FATAL: [Signal; 12] = [
    Signal::SIGSEGV,
    Signal::SIGBUS,
    Signal::SIGILL,
    Signal::SIGFPE,
    Signal::SIGABRT,
    Signal::SIGSYS,
    Signal::SIGTRAP,
    Signal::SIGXCPU,
    Signal::SIGALRM,
    Signal::SIGVTALRM,
    Signal::SIGUSR1,
    Signal::SIGUSR2,
];

/// What each would have done: Rust's own handler for the first two, as a rule, else the system's default.
static FORMER: [OnceLock<SigAction>; FATAL.len()] = [const { OnceLock::new() }; FATAL.len()];

/// From now on each of these signals gives the terminal back first. What the user of this program had ignored stays so.
///
/// # Errors
/// Those of sigaction(2).
pub(super) fn watch() -> io::Result<()> {
    // On the other stack, which Rust gives each of its threads: the usual one may be what has overflowed.
    let flags = SaFlags::SA_ONSTACK | SaFlags::SA_SIGINFO;
    let ours = SigAction::new(SigHandler::SigAction(fall), flags, SigSet::empty());
    for (signal, former) in FATAL.into_iter().zip(&FORMER) {
        let before = act(signal, &ours)?;
        if matches!(before.handler(), SigHandler::SigIgn) {
            act(signal, &before)?;
        }
        // Watching twice keeps the first.
        let _ = former.set(before);
    }
    Ok(())
}

#[allow(unsafe_code, reason = "a handler's promise, which no compiler can check")]
fn act(signal: Signal, action: &SigAction) -> nix::Result<SigAction> {
    // SAFETY: `action` is either `fall`, which takes no lock and no memory and calls only what POSIX lists as safe in a
    // handler, or what stood there before.
    unsafe { sigaction(signal, action) }
}

/// The handler.
extern "C" fn fall(number: c_int, told: *mut siginfo_t, _: *mut c_void) {
    tty::give_back_for_good();
    let Some(place) = FATAL.iter().position(|signal| *signal as c_int == number) else { return };
    let (Some(signal), Some(former)) = (FATAL.get(place), FORMER.get(place)) else { return };
    if is_fault(*signal, told)
        && let Some(former) = former.get()
    {
        // It happens again when its instruction is run again, now with the former handler, and with the address that tells
        // that one what happened.
        let _ = act(*signal, former);
        // Rust's handler aborts, still on the other stack, which may have no room for what the system lays down for one
        // handler more; the terminal is given back already.
        let _ = act(Signal::SIGABRT, &default());
        return;
    }
    // What was sent is sent again, and comes when this handler is left. Rust's handlers know no sent signals: they would
    // go on.
    let _ = act(*signal, &default());
    let _ = raise(*signal);
}

/// What the system does with a signal that nobody handles.
fn default() -> SigAction {
    SigAction::new(SigHandler::SigDfl, SaFlags::empty(), SigSet::empty())
}

/// Whether a signal is the program's own fault at the instruction that it stands at.
#[allow(unsafe_code, reason = "the system hands out a pointer")]
fn is_fault(signal: Signal, told: *const siginfo_t) -> bool {
    let faults = [Signal::SIGSEGV, Signal::SIGBUS, Signal::SIGILL, Signal::SIGFPE];
    // SAFETY: with SA_SIGINFO the system hands out a valid one, or a null pointer. Codes above 0 are its own (POSIX).
    faults.contains(&signal) && unsafe { told.as_ref() }.is_some_and(|told| told.si_code > 0)
}
