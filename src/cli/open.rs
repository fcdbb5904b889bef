//! What the interactive program opens: a file, standard input, a sample, or the start screen.

use std::path::{Path, PathBuf};

use super::args::SampleArguments;
use super::failure::{Failure, instead};
use super::input::{is_stream, load};
use crate::app::{StartArgument, language};
use crate::format;
use crate::format::Template;
use crate::import::ImportFormat;
use crate::words::Message;

/// `masa [FILE]`
pub(super) fn file(path: Option<PathBuf>) -> Result<StartArgument, Failure> {
    let Some(path) = path else { return Ok(StartArgument::Welcome) };
    if is_stream(&path) {
        return Ok(StartArgument::Untitled { map: Box::new(load(&path)?.map), name: None });
    }
    if has_ending_of_others(&path) && path.is_file() {
        return Err(instead(&path).into());
    }
    Ok(StartArgument::File(path))
}

/// Whether a name ends like the files of another format.
pub(super) fn has_ending_of_others(path: &Path) -> bool {
    let formats = ImportFormat::by_ending(&path.to_string_lossy());
    !formats.is_empty() && !formats.contains(&ImportFormat::Masa)
}

/// `masa sample`
pub(super) fn sample(asked: &SampleArguments) -> Result<StartArgument, Failure> {
    let all = format::samples();
    let language = asked.lang.as_deref();
    let wanted = language.unwrap_or(language::of_system());
    let chosen = match &asked.name {
        Some(name) => {
            let found = format::sample(name, wanted);
            found_or(found, name, language, all, "cli-no-sample", "cli-no-sample-language")?
        }
        None => {
            let found = format::first_sample(wanted);
            found_or(found, "", language, all, "cli-no-sample", "cli-no-sample-language")?
        }
    };
    Ok(StartArgument::Untitled { map: Box::new(chosen.map()), name: Some(chosen.name.to_owned()) })
}

/// The chosen template, or the error: no such name, or not available in the requested language.
pub(super) fn found_or(
    chosen: Option<&'static Template>,
    name: &str,
    language: Option<&str>,
    all: &[Template],
    no_name: &'static str,
    no_language: &'static str,
) -> Result<&'static Template, Failure> {
    let list = |values: Vec<&str>| {
        let mut values = values;
        values.sort_unstable();
        values.dedup();
        Message::new("cli-list").texts("names", values)
    };
    let Some(chosen) = chosen else {
        let names = list(all.iter().map(|one| one.name).collect());
        return Err(Failure::from(Message::new(no_name).text("name", name).message("known", names)));
    };
    match language {
        Some(language) if chosen.language != language => {
            let of_name = all.iter().filter(|one| one.name == name);
            let languages = list(of_name.map(|one| one.language).collect());
            let message = Message::new(no_language).text("name", name).text("language", language);
            Err(Failure::from(message.message("known", languages)))
        }
        _ => Ok(chosen),
    }
}
