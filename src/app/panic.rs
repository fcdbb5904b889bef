//! When the program itself fails: the terminal is given back, and a report is written that people can send.

use std::backtrace::Backtrace;
use std::cell::Cell;
use std::io::Write;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::process;
use std::thread;

use jiff::Zoned;

use super::{journal, system};
use crate::store::write_new;
use crate::text::visible::{visible, visible_lines};
use crate::words::Message;

/// The exit status of a program that failed, as Rust's own.
const FAILED: i32 = 101;

thread_local! {
    /// Whether this thread has something left to do when it fails.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// From now on a panic in any thread gives the terminal back, writes a report into `directory`, says so, and ends the
/// program. What was on its way to a file is whole: a save replaces the former file in one step. What was on its way to
/// the journal is written before the end. The journal's own thread goes on: it begins anew, in another file.
pub fn watch(directory: Option<PathBuf>) {
    panic::set_hook(Box::new(move |info| {
        if journal::is_here() {
            let _ = directory.as_deref().and_then(|directory| keep(directory, &report(info)));
            return;
        }
        system::give_back();
        let report = report(info);
        let place = directory.as_deref().and_then(|directory| keep(directory, &report));
        let told = match place {
            Some(place) => Message::new("panic-report").text("file", visible(&place.to_string_lossy())),
            None => Message::new("panic-here").text("report", visible_lines(&report)),
        };
        // Standard error may be closed; the report is there.
        let _ = writeln!(std::io::stderr(), "{told}");
        if !GUARDED.replace(false) {
            end();
        }
    }));
}

/// Does something; `None` where it failed, which was told by then: what was done before the failure can still be kept,
/// and then [`end`] ends the program.
pub(super) fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    GUARDED.set(true);
    let done = panic::catch_unwind(AssertUnwindSafe(work)).ok();
    GUARDED.set(false);
    done
}

/// Ends the program that failed, once the journal is written.
pub(super) fn end() -> ! {
    journal::flush();
    process::exit(FAILED)
}

/// What happened, where, and in which program.
fn report(info: &PanicHookInfo<'_>) -> String {
    let thread = thread::current();
    let name = thread.name().unwrap_or("without a name");
    format!(
        "masa {}, {} {}, {}\nin the thread {name}: {info}\n\n{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        Zoned::now(),
        Backtrace::force_capture()
    )
}

/// Writes the report into a file of its own.
fn keep(directory: &Path, report: &str) -> Option<PathBuf> {
    std::fs::create_dir_all(directory).ok()?;
    let place = directory.join(format!("failure-{}.txt", Zoned::now().strftime("%Y%m%d-%H%M%S")));
    write_new(&place, report.as_bytes(), true).ok()?;
    Some(place)
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn what_fails_is_told_from_what_does_not() {
        assert_eq!(guarded(|| 7), Some(7));
        assert_eq!(guarded(|| -> u8 { panic!("on purpose") }), None);
        assert_eq!(guarded(|| 8), Some(8));
    }
}
