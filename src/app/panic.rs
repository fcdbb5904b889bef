//! The panic handler: restores the terminal and writes a report that users can send.
//!
//! The report says what failed, where, and in which version. It contains no map; only the panic
//! message may quote a piece of one, truncated to [`MESSAGE_LIMIT`].

use std::backtrace::Backtrace;
use std::cell::Cell;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, TryLockError};
use std::thread;

use jiff::Zoned;

use super::{journal, system};
use crate::text::visible::{visible, visible_lines};
use crate::words::Message;

/// The exit status after a panic, the same as Rust's own.
const FAILED: i32 = 101;
/// How many reports are kept; the oldest are deleted.
const REPORTS: usize = 10;
/// The longest panic message in a report, in characters.
const MESSAGE_LIMIT: usize = 2000;

/// A function to run before a panic ends the program.
type CrashHook = Box<dyn Fn() + Send>;

static CRASH_HOOKS: Mutex<Vec<CrashHook>> = Mutex::new(Vec::new());

/// Registers `deed` to run on a panic, after the terminal is restored and before the report is
/// written, in order of registration.
///
/// It runs on the thread that panicked, which may hold any lock: it must not block on one, must
/// return within a second, and must not panic.
pub fn on_crash(action: impl Fn() + Send + 'static) {
    CRASH_HOOKS.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(Box::new(action));
}

thread_local! {
    /// Whether [`guarded`] catches a panic of this thread, because there is work to save first.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    static FAILED_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Installs the panic handler. A panic on any thread restores the terminal, runs the registered
/// functions, writes a report into `directory`, prints a message, and ends the program. A file
/// being saved is never left half written, because a save replaces the file in one step. A panic on
/// the journal's thread does not end the program: journaling continues in another file.
pub fn watch(directory: Option<PathBuf>) {
    static ENDING: AtomicBool = AtomicBool::new(false);
    panic::set_hook(Box::new(move |info| {
        if journal::is_journal_thread() {
            let _ = directory.as_deref().map(|directory| write_report(directory, &report(info)));
            return;
        }
        system::give_back_for_good();
        if FAILED_HERE.replace(true) {
            // A second panic on this thread: what the first was still saving is lost.
            end();
        }
        if ENDING.swap(true, Ordering::SeqCst) {
            // Another thread panicked first and will end the program; let it finish.
            loop {
                thread::park();
            }
        }
        let guarded = GUARDED.replace(false);
        if !guarded {
            run_crash_hooks();
        }
        let report = report(info);
        let place = directory.as_deref().and_then(|directory| write_report(directory, &report).ok());
        let message = match place {
            Some(place) => Message::new("panic-report").text("file", visible(&place.to_string_lossy())),
            None => Message::new("panic-here").text("report", visible_lines(&report)),
        };
        // Ignore errors: standard error may be closed, and the report is written already.
        let _ = writeln!(io::stderr(), "{message}");
        if !guarded {
            process::exit(FAILED);
        }
    }));
}

/// Runs `work`; `None` if it panicked, which the handler has reported already. The caller then
/// saves what was done before and calls [`end`].
pub(super) fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    GUARDED.set(true);
    let done = panic::catch_unwind(AssertUnwindSafe(work)).ok();
    GUARDED.set(false);
    done
}

/// Runs the registered functions and exits.
pub(super) fn end() -> ! {
    run_crash_hooks();
    process::exit(FAILED)
}

fn run_crash_hooks() {
    let deeds = match CRASH_HOOKS.try_lock() {
        Ok(deeds) => deeds,
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        // The panic happened while a function was being registered.
        Err(TryLockError::WouldBlock) => return,
    };
    for action in &*deeds {
        action();
    }
}

/// The text of the report: what happened, where, and in which version.
fn report(info: &PanicHookInfo<'_>) -> String {
    let thread = thread::current();
    let name = thread.name().unwrap_or("without a name");
    let said: String = info.to_string().chars().take(MESSAGE_LIMIT).collect();
    format!(
        "masa {}, {} {}, {}\nin the thread {name}: {said}\n\n{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        Zoned::now(),
        Backtrace::force_capture()
    )
}

/// Writes the report into a new file that only the user can read.
fn write_report(directory: &Path, report: &str) -> io::Result<PathBuf> {
    let directory = directory.join("failures");
    let mut builder = DirBuilder::new();
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    builder.recursive(true).create(&directory)?;
    // File names sort by time. Ignore errors: deleting old reports is not important now.
    let _ = remove_old_reports(&directory, REPORTS - 1);
    let name = format!("{}-{}.txt", Zoned::now().strftime("%Y%m%d-%H%M%S"), process::id());
    let place = directory.join(name);
    options.open(&place)?.write_all(visible_lines(report).as_bytes())?;
    Ok(place)
}

/// Deletes the oldest reports.
fn remove_old_reports(directory: &Path, kept: usize) -> io::Result<()> {
    let files = fs::read_dir(directory)?.flatten().map(|entry| entry.path());
    let mut reports: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|one| one == "txt")).collect();
    reports.sort();
    let old = reports.len().saturating_sub(kept);
    reports.iter().take(old).try_for_each(fs::remove_file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_reports_go_and_nobody_else_can_read_the_rest() {
        let directory = std::env::temp_dir().join(format!("masa-failures-{}", process::id()));
        let reports = directory.join("failures");
        fs::create_dir_all(&reports).unwrap();
        for day in 10..30 {
            fs::write(reports.join(format!("202001{day}-000000-1.txt")), "old").unwrap();
        }
        let place = write_report(&directory, "what \u{1b}[31m happened\nwhere").unwrap();
        assert_eq!(fs::read_to_string(&place).unwrap(), "what ␛[31m happened\nwhere");
        let mut left: Vec<PathBuf> =
            fs::read_dir(&reports).unwrap().map(|entry| entry.unwrap().path()).collect();
        left.sort();
        assert_eq!(left.len(), REPORTS);
        assert_eq!(left.last(), Some(&place));
        assert_eq!(left.first(), Some(&reports.join("20200121-000000-1.txt")));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&place).unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::remove_dir_all(&directory).unwrap();
    }

    #[test]
    fn guarded_returns_none_only_if_the_closure_panics() {
        assert_eq!(guarded(|| 7), Some(7));
        assert_eq!(guarded(|| -> u8 { panic!("on purpose") }), None);
        assert_eq!(guarded(|| 8), Some(8));
    }
}
