//! Fatal signals: faults of the program, abort, and signals without a handler. The terminal is
//! restored first; then the signal takes its usual effect, so that the parent process sees the real
//! cause (and gets the core file), and Rust's own handler can still report a stack overflow.
//!
//! This is the only `unsafe` code of Masa. No crate offers handlers for these signals without it:
//! the compiler cannot check what a handler may call, so `signal-hook` refuses to handle faults,
//! and `nix` and `crash-handler` leave the guarantee to their callers.

use std::io;
use std::sync::OnceLock;

use nix::libc::{c_int, c_void, siginfo_t};
use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, raise, sigaction};

use super::tty;

/// Faults occur at an instruction; the other signals are sent.
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

/// The previous action of each signal: usually Rust's own handler for the first two, otherwise the
/// default.
static FORMER: [OnceLock<SigAction>; FATAL.len()] = [const { OnceLock::new() }; FATAL.len()];

/// Installs a handler that restores the terminal on each of these signals. Signals that were
/// ignored stay ignored.
///
/// # Errors
/// If sigaction(2) fails.
pub(super) fn watch() -> io::Result<()> {
    // Run on the alternate stack, which Rust sets up for each of its threads: the normal one may
    // have overflowed.
    let flags = SaFlags::SA_ONSTACK | SaFlags::SA_SIGINFO;
    let ours = SigAction::new(SigHandler::SigAction(handle_fatal), flags, SigSet::empty());
    for (signal, former) in FATAL.into_iter().zip(&FORMER) {
        let before = act(signal, &ours)?;
        if matches!(before.handler(), SigHandler::SigIgn) {
            act(signal, &before)?;
        }
        // If called twice, keep the first.
        let _ = former.set(before);
    }
    Ok(())
}

#[allow(unsafe_code, reason = "a handler's promise, which no compiler can check")]
fn act(signal: Signal, action: &SigAction) -> nix::Result<SigAction> {
    // SAFETY: `action` is either `handle_fatal`, which takes no lock, allocates no memory and calls only
    // functions that POSIX lists as async-signal-safe, or the previously installed action.
    unsafe { sigaction(signal, action) }
}

/// The signal handler.
extern "C" fn handle_fatal(number: c_int, info: *mut siginfo_t, _: *mut c_void) {
    tty::give_back_for_good();
    let Some(place) = FATAL.iter().position(|signal| *signal as c_int == number) else { return };
    let (Some(signal), Some(former)) = (FATAL.get(place), FORMER.get(place)) else { return };
    if is_fault(*signal, info)
        && let Some(former) = former.get()
    {
        // Returning runs the faulting instruction again, now with the previous handler and with the
        // fault address, from which that handler knows what happened.
        let _ = act(*signal, former);
        // Rust's handler aborts while still on the alternate stack, which may have no room for
        // another signal frame. The terminal is already restored, so SIGABRT needs no handler of
        // ours.
        let _ = act(Signal::SIGABRT, &default());
        return;
    }
    // Raise a sent signal again; it is delivered when this handler returns. Rust's handlers expect
    // only faults and would return to the program.
    let _ = act(*signal, &default());
    let _ = raise(*signal);
}

/// The system's default action.
fn default() -> SigAction {
    SigAction::new(SigHandler::SigDfl, SaFlags::empty(), SigSet::empty())
}

/// Whether the signal was caused by the program's own current instruction, not sent.
#[allow(unsafe_code, reason = "the system hands out a pointer")]
fn is_fault(signal: Signal, info: *const siginfo_t) -> bool {
    let faults = [Signal::SIGSEGV, Signal::SIGBUS, Signal::SIGILL, Signal::SIGFPE];
    // SAFETY: with SA_SIGINFO the system passes a valid pointer or null. Codes above 0 come from
    // the kernel (POSIX).
    faults.contains(&signal) && unsafe { info.as_ref() }.is_some_and(|info| info.si_code > 0)
}
