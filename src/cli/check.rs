//! `masa check`: prints the findings about maps, one per line: the place in the file, the name of
//! the check and a sentence; or as JSON. The checks themselves are in `insight::check`.

use std::path::Path;

use super::args::CheckArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{announce, each_file, read_bytes, warn_interrupted};
use super::merge::named_conflicts;
use super::status::Status;
use crate::app::clock::today;
use crate::app::fonts::missing_fonts;
use crate::export::finding_lines;
use crate::format::{Loaded, Positions, read_map_with_positions};
use crate::insight::check::{CheckReport, Severity, check as run_checks, unused_waiver};
use crate::model::Map;
use crate::words::Message;

pub(super) fn check(asked: &CheckArguments, console: &mut Console) -> Result<Status, Failure> {
    each_file(&asked.files, console, |file, console| check_file(file, asked, console))
}

fn check_file(file: &Path, asked: &CheckArguments, console: &mut Console) -> Result<Status, Failure> {
    warn_interrupted(file, console)?;
    let name = file.to_string_lossy();
    announce(file, console)?;
    let bytes = read_bytes(file)?;
    let (Loaded { map, notes, .. }, positions) =
        read_map_with_positions(&bytes, &name).map_err(|error| Failure::of_content(&error, &bytes))?;
    for note in notes {
        console.warn(&Message::new("cli-of-file").text("file", &*name).message("said", note))?;
    }
    let mut report = run_checks(&map, today());
    let named = named_conflicts(file, &map);
    for finding in &mut report.findings {
        if let Some((_, with_names)) = named.iter().find(|(plain, _)| *plain == finding.message) {
            finding.message = with_names.clone();
        }
    }
    for missing in missing_fonts(&map) {
        console.warn(&Message::new("cli-of-file").text("file", &*name).message("said", missing))?;
    }
    let status = match (report.count(Severity::Error), report.count(Severity::Advice)) {
        (0, 0) => Status::Success,
        (0, _) if !asked.strict => Status::Success,
        _ => Status::Negative,
    };
    let checked = CheckedFile { name: &name, positions };
    if asked.json {
        checked.print_json(&report, &map, console)?
    } else {
        checked.print(&report, &map, console)?
    }
    Ok(status)
}

/// The name of a file and the positions of its nodes, for printing its findings.
struct CheckedFile<'name> {
    name: &'name str,
    positions: Positions,
}

impl CheckedFile<'_> {
    /// `file:line:column`, which editors can jump to; only the file if the position is not known.
    fn place(&self, position: Option<(usize, usize)>) -> String {
        match position {
            Some((line, column)) => format!("{}:{line}:{column}", self.name),
            None => self.name.to_owned(),
        }
    }

    /// Prints findings, and warns about unused waivers. Waived findings are left out, as compilers
    /// do with suppressed warnings.
    fn print(&self, report: &CheckReport, map: &Map, console: &mut Console) -> Result<(), Failure> {
        for finding in &report.findings {
            let line = Message::new("cli-checked")
                .text(
                    "place",
                    self.place(self.positions.of_unknown(finding.about, finding.unknown_field.as_deref())),
                )
                .text("check", finding.check.name)
                .message("said", finding.message.clone());
            console.say(&line)?;
        }
        for id in &report.unused {
            let said = unused_waiver(map, *id);
            let place = self.place(self.positions.of((*id).into()));
            console.warn(&Message::new("cli-of-file").text("file", place).message("said", said))?;
        }
        Ok(())
    }

    fn print_json(&self, report: &CheckReport, map: &Map, console: &mut Console) -> Result<(), Failure> {
        let lines = finding_lines(self.name, &self.positions, report, map);
        lines.iter().try_for_each(|line| console.data(line.as_bytes()))
    }
}
