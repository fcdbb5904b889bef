//! The text layer as the rest of the program sees it.

mod conformance;
mod examples;
mod fribidi;

use std::io::Write;

/// Prints to the real standard error, which the test harness does not capture, that a test was
/// skipped.
fn skipped(test: &str, needs: &str) {
    report(&format!("{test}: skipped: needs {needs}"));
    crate::support::skipped::skipped(needs);
}

/// Prints a result where the test harness does not capture it.
fn report(line: &str) {
    // In one write, because tests run in parallel. A closed standard error cannot be reported.
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}
