//! `masa check`: reports problems in a map's structure, one line per finding: file, id, sentence.

use std::path::Path;

use super::args::CheckArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{each_file, load, warn_interrupted};
use super::merge::named_conflicts;
use super::status::Status;
use crate::insight::check::check as findings;
use crate::words::Message;

pub(super) fn check(asked: &CheckArguments, console: &mut Console) -> Result<Status, Failure> {
    each_file(&asked.files, console, check_file)
}

fn check_file(file: &Path, console: &mut Console) -> Result<Status, Failure> {
    warn_interrupted(file, console)?;
    let loaded = load(file)?;
    let name = file.to_string_lossy();
    for note in loaded.notes {
        console.warn(&Message::new("cli-of-file").text("file", &*name).message("said", note))?;
    }
    let findings = findings(&loaded.map);
    let named = named_conflicts(file, &loaded.map);
    for finding in &findings {
        let with_names = named.iter().find(|(plain, _)| *plain == finding.message);
        let said = with_names.map_or(&finding.message, |(_, named)| named);
        let line = Message::new("cli-finding")
            .text("file", &*name)
            .text("about", finding.about.to_string())
            .message("said", said.clone());
        console.say(&line)?;
    }
    Ok(if findings.is_empty() { Status::Success } else { Status::Negative })
}
