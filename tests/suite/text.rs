//! The text layer as the rest of the program sees it.

mod conformance;
mod examples;
mod fribidi;

use std::io::Write;

/// Says on the real standard error, which the test harness does not capture, that a test could not be run
/// here.
fn skipped(test: &str, needs: &str) {
    report(&format!("{test}: skipped: needs {needs}"));
}

/// Says how a comparison went, where the harness does not capture it.
fn report(line: &str) {
    // In one piece: tests run side by side. There is nobody to tell if standard error is closed.
    let _ = std::io::stderr().write_all(format!("{line}\n").as_bytes());
}
