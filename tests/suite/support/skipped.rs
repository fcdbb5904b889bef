//! Tests that need a program, a file or a right that is not there.

use std::fs::OpenOptions;
use std::io::Write;

/// Says what the running test would need. Its name is appended to the file that `MASA_SKIPPED` names, so that it can be
/// run again once that is there.
pub fn skipped(needs: &str) {
    println!("skipped: needs {needs}");
    let Some(list) = std::env::var_os("MASA_SKIPPED") else { return };
    let mut list = OpenOptions::new().create(true).append(true).open(list).expect("the list can be written");
    let thread = std::thread::current();
    // In one write, because tests run in parallel.
    let line = format!("{}\n", thread.name().expect("a test runs in a thread of its name"));
    list.write_all(line.as_bytes()).expect("the list can be written");
}
