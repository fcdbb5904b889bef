//! When the program itself fails: the terminal is given back, and a report is written that people can send.
//!
//! The report says what failed, where, and in which program. It never holds a map; only the sentence of the failure may
//! quote a piece of one, cut at [`LONGEST_SAYING`].

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

/// The exit status of a program that failed, as Rust's own.
const FAILED: i32 = 101;
/// How many reports are kept; the oldest goes first.
const REPORTS: usize = 10;
/// The longest sentence of a failure, in characters.
const LONGEST_SAYING: usize = 2000;

/// What is to be done before the program ends by a failure.
type LastDeed = Box<dyn Fn() + Send>;

static LAST_DEEDS: Mutex<Vec<LastDeed>> = Mutex::new(Vec::new());

/// Has `deed` done when the program fails, after the terminal was given back and before the report is written; all in the
/// order in which they came.
///
/// It runs in the thread that has failed, which may hold any lock: it must not wait for one, must end by itself within a
/// second, and must not fail.
pub fn before_the_end(deed: impl Fn() + Send + 'static) {
    LAST_DEEDS.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(Box::new(deed));
}

thread_local! {
    /// Whether this thread has something left to do when it fails.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    static FAILED_HERE: Cell<bool> = const { Cell::new(false) };
}

/// From now on a panic in any thread gives the terminal back, does the last deeds, writes a report into `directory`, says
/// so, and ends the program. What was on its way to a file is whole: a save replaces the former file in one step. The
/// journal's own thread goes on: the map goes to another file.
pub fn watch(directory: Option<PathBuf>) {
    static ENDING: AtomicBool = AtomicBool::new(false);
    panic::set_hook(Box::new(move |info| {
        if journal::is_here() {
            let _ = directory.as_deref().map(|directory| keep(directory, &report(info)));
            return;
        }
        system::give_back_for_good();
        if FAILED_HERE.replace(true) {
            // What was to be saved from the first failure cannot be.
            end();
        }
        if ENDING.swap(true, Ordering::SeqCst) {
            // Another thread has failed before and is about to end the program; it is not to be cut short.
            loop {
                thread::park();
            }
        }
        let guarded = GUARDED.replace(false);
        if !guarded {
            do_last_deeds();
        }
        let report = report(info);
        let place = directory.as_deref().and_then(|directory| keep(directory, &report).ok());
        let told = match place {
            Some(place) => Message::new("panic-report").text("file", visible(&place.to_string_lossy())),
            None => Message::new("panic-here").text("report", visible_lines(&report)),
        };
        // Standard error may be closed; the report is there.
        let _ = writeln!(io::stderr(), "{told}");
        if !guarded {
            process::exit(FAILED);
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

/// Ends the program that failed, after the last deeds.
pub(super) fn end() -> ! {
    do_last_deeds();
    process::exit(FAILED)
}

fn do_last_deeds() {
    let deeds = match LAST_DEEDS.try_lock() {
        Ok(deeds) => deeds,
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        // It failed while one was added.
        Err(TryLockError::WouldBlock) => return,
    };
    for deed in &*deeds {
        deed();
    }
}

/// What happened, where, and in which program.
fn report(info: &PanicHookInfo<'_>) -> String {
    let thread = thread::current();
    let name = thread.name().unwrap_or("without a name");
    let said: String = info.to_string().chars().take(LONGEST_SAYING).collect();
    format!(
        "masa {}, {} {}, {}\nin the thread {name}: {said}\n\n{}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        Zoned::now(),
        Backtrace::force_capture()
    )
}

/// Writes the report into a file of its own, which only the user can read.
fn keep(directory: &Path, report: &str) -> io::Result<PathBuf> {
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
    // Their names are in the order of time; what cannot be removed does not matter now.
    let _ = forget_all_but(&directory, REPORTS - 1);
    let name = format!("{}-{}.txt", Zoned::now().strftime("%Y%m%d-%H%M%S"), process::id());
    let place = directory.join(name);
    options.open(&place)?.write_all(visible_lines(report).as_bytes())?;
    Ok(place)
}

/// Removes the oldest reports.
fn forget_all_but(directory: &Path, kept: usize) -> io::Result<()> {
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
        let place = keep(&directory, "what \u{1b}[31m happened\nwhere").unwrap();
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
    fn what_fails_is_told_from_what_does_not() {
        assert_eq!(guarded(|| 7), Some(7));
        assert_eq!(guarded(|| -> u8 { panic!("on purpose") }), None);
        assert_eq!(guarded(|| 8), Some(8));
    }
}
