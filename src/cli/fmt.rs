//! `masa fmt`: rewrites files in canonical form.

use std::path::Path;

use super::args::FmtArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{each_file, is_stream, standard_input};
use super::replace::replace;
use super::status::Status;
use crate::format::{Fingerprint, map_text, read_map};
use crate::store;
use crate::words::Message;

pub(super) fn fmt(asked: &FmtArguments, console: &mut Console) -> Result<Status, Failure> {
    each_file(&asked.files, console, |file, console| {
        if is_stream(file) { stream(asked.check, console) } else { format_file(file, asked.check, console) }
    })
}

/// Formats standard input to standard output.
fn stream(only_check: bool, console: &mut Console) -> Result<Status, Failure> {
    let bytes = standard_input()?;
    let loaded = read_map(&bytes, "-")?;
    let text = map_text(&loaded.map);
    if only_check {
        return Ok(if text.as_bytes() == bytes { Status::Success } else { Status::Negative });
    }
    console.data(text.as_bytes())?;
    Ok(Status::Success)
}

fn format_file(file: &Path, only_check: bool, console: &mut Console) -> Result<Status, Failure> {
    let opened = store::open(file)?;
    let text = map_text(&opened.loaded.map);
    if Fingerprint::of(text.as_bytes()) == opened.fingerprint {
        return Ok(Status::Success);
    }
    let name = file.to_string_lossy();
    if only_check {
        console.say(&Message::new("cli-not-canonical").text("file", &*name))?;
        return Ok(Status::Negative);
    }
    replace(file, &opened, &opened.loaded.map, console)?;
    Ok(Status::Success)
}
