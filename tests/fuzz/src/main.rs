//! Every parser of Masa, and what works on what they read, under libFuzzer: one program, in which `MASA_FUZZ` names the
//! target. `.ci/fuzz` builds and runs it.
//!
//! A target takes any bytes and holds the laws of its parser: nothing panics, what is read can be written and read again,
//! and so on, as each says. Nothing of the screens or of the exporters is in here: libFuzzer looks at every counter of the
//! program after every run. What needs them stands in `whole`.

#![no_main]

mod changes;
mod choosing;
mod drawing;
mod import;
mod journal;
mod laws;
mod store;
mod terminal;

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;

/// Takes bytes, and panics where a law does not hold.
type Run = fn(&[u8]);

/// All targets, by name.
static TARGETS: &[(&str, Run)] = &[
    ("map", store::map),
    ("settings", store::settings),
    ("keys", store::keys),
    ("json", import::json),
    ("table", import::table),
    ("markdown", import::markdown),
    ("mermaid", import::mermaid),
    ("outline", import::outline),
    ("package", import::package),
    ("workbook", import::workbook),
    ("embedded", import::embedded),
    ("unknown", import::unknown),
    ("paste", import::paste),
    ("journal", journal::journal),
    ("terminal", terminal::decoder),
    ("layout", drawing::layout),
    ("editor", drawing::editor),
    ("ops", changes::ops),
    ("merge", changes::merge),
];

/// The target that was asked for. Where none of this name is, the names are printed, and the program ends.
fn target() -> Run {
    static TARGET: OnceLock<Run> = OnceLock::new();
    *TARGET.get_or_init(|| {
        let asked = std::env::var("MASA_FUZZ").unwrap_or_default();
        let found = TARGETS.iter().find(|(name, _)| *name == asked);
        found.map(|(_, run)| *run).unwrap_or_else(|| {
            TARGETS.iter().for_each(|(name, _)| println!("{name}"));
            std::process::exit(2);
        })
    })
}

fuzz_target!(
    init: {
        target();
    },
    |bytes: &[u8]| target()(bytes)
);
