//! `masa fmt`: rewrites files in canonical form.

use std::path::Path;

use super::args::FmtArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::{each_file, is_stream, of_bytes, standard_input};
use super::replace::{print_notes, replace};
use super::status::Status;
use super::unreadable::STREAM;
use crate::format::{Access, Fingerprint, map_text};
use crate::store::{self, KeepFormer};
use crate::words::Message;

pub(super) fn fmt(asked: &FmtArguments, console: &mut Console) -> Result<Status, Failure> {
    each_file(&asked.files, console, |file, console| {
        if is_stream(file) { stream(asked, console) } else { format_file(file, asked, console) }
    })
}

/// Formats standard input to standard output.
fn stream(asked: &FmtArguments, console: &mut Console) -> Result<Status, Failure> {
    let bytes = standard_input()?;
    let loaded = of_bytes(&bytes, STREAM)?;
    let text = map_text(&loaded.map);
    let is_canonical = text.as_bytes() == bytes;
    if !is_canonical && asked.check {
        console.say(&Message::new("cli-not-canonical").text("file", "-"))?;
        return Ok(Status::Negative);
    }
    if !is_canonical {
        if let Access::ReadOnly(why) = loaded.access {
            return Err(Message::new("cli-of-file").text("file", "-").message("said", why).into());
        }
        refuse_comments(asked, "-", loaded.comments)?;
        print_notes(&loaded, "-", KeepFormer::AsCopy, console)?;
    }
    if !asked.check {
        console.data(text.as_bytes())?;
    }
    Ok(Status::Success)
}

/// With `--keep`, a file with comments stays as it is.
fn refuse_comments(asked: &FmtArguments, name: &str, comments: usize) -> Result<(), Failure> {
    if !asked.keep || comments == 0 {
        return Ok(());
    }
    Err(Message::new("cli-comments-kept").text("file", name).number("count", comments).into())
}

fn format_file(file: &Path, asked: &FmtArguments, console: &mut Console) -> Result<Status, Failure> {
    let opened = store::open(file)?;
    let text = map_text(&opened.loaded.map);
    if Fingerprint::of(text.as_bytes()) == opened.fingerprint {
        return Ok(Status::Success);
    }
    let name = file.to_string_lossy();
    if asked.check {
        console.say(&Message::new("cli-not-canonical").text("file", &*name))?;
        return Ok(Status::Negative);
    }
    refuse_comments(asked, &name, opened.loaded.comments)?;
    // What is lost is kept among the backups, and beside the file only where there are none: there it would be one
    // more file in the repository.
    let keep_former = if opened.loaded.keeps_former() { KeepFormer::Surely } else { KeepFormer::AsCopy };
    replace(file, &opened, &opened.loaded.map, keep_former, console)?;
    Ok(Status::Success)
}
