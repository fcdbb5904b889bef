//! Every parser of Masa, and what processes its results, under libFuzzer: one program, whose target
//! is chosen by `MASA_FUZZ`. Built and run by `.ci/fuzz`.
//!
//! A target takes arbitrary bytes and checks the properties of its parser: it does not panic, what
//! is read can be written and read again, and so on. Screens and exporters are left out, because
//! libFuzzer checks every counter of the program after every run; targets that need them are in
//! `whole`.

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

/// Takes bytes, and panics if a property does not hold.
type Run = fn(&[u8]);

static TARGETS: &[(&str, Run)] = &[
    ("map", store::map),
    ("settings", store::settings),
    ("keys", store::keys),
    ("ballot", store::ballot),
    ("timer", store::timer),
    ("json", import::json),
    ("yaml", import::yaml),
    ("xml", import::xml),
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

/// The target in `MASA_FUZZ`. If there is none, prints all names and ends the program.
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
