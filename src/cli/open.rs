//! What the interactive program opens: a file, standard input, a sample, or the start screen.

use std::path::{Path, PathBuf};

use super::args::{Arguments, SampleArguments};
use super::console::Console;
use super::failure::Failure;
use super::input::{announce, is_stream, load};
use super::unreadable::has_ending_of_others;
use crate::app::{StartArgument, language};
use crate::format;
use crate::format::{EXTENSION, Template};
use crate::store::open;
use crate::text::shell_word;
use crate::words::Message;

/// `masa [FILE]`; `None` if the user was asked and said no.
pub(super) fn file(path: Option<PathBuf>, console: &mut Console) -> Result<Option<StartArgument>, Failure> {
    let Some(path) = path else { return Ok(Some(StartArgument::Welcome)) };
    if is_stream(&path) {
        announce(&path, console)?;
        return Ok(Some(StartArgument::Untitled { map: Box::new(load(&path)?.map), name: None }));
    }
    // A folder in the place of a map is a mistake, of which the journal may still have the changes.
    let is_called_a_map = path.to_string_lossy().ends_with(&format!(".{EXTENSION}"));
    if path.is_dir() && !is_called_a_map {
        return Ok(Some(StartArgument::Folder(path)));
    }
    if has_ending_of_others(&path) {
        match path.symlink_metadata() {
            // A map may be called so, if its name was given to it elsewhere.
            Ok(_) => drop(open(&path)?),
            Err(_) => return Err(ending_of_others(&path).into()),
        }
    }
    Ok(meant(path, console)?.map(StartArgument::File))
}

/// The file that is meant by a name. A bare word that is no file may be a mistyped command, or a map
/// without its ending: whoever is there is asked.
fn meant(path: PathBuf, console: &mut Console) -> Result<Option<PathBuf>, Failure> {
    if path.symlink_metadata().is_ok() || !is_bare_word(&path) {
        return Ok(Some(path));
    }
    let (word, named) = (path.to_string_lossy().into_owned(), with_ending(&path));
    let is_there = named.is_file();
    let told =
        |message: Message| message.text("file", word.as_str()).text("name", shell_word(named.as_os_str()));
    // A map may be called anything: only what begins as a command does is taken for a slip of the keys.
    let begins_so = |near: &String| near.chars().next() == word.chars().next();
    if !is_there && let Some(near) = Arguments::near_command(&word).filter(begins_so) {
        return Err(told(Message::new("cli-near-command").text("command", near)).into());
    }
    if !(console.is_answered() && console.is_terminal()) {
        return Err(told(Message::new(if is_there { "cli-bare-there" } else { "cli-bare-new" })).into());
    }
    let question = told(Message::new(if is_there { "cli-ask-there" } else { "cli-ask-new" }));
    Ok(console.confirm(&question)?.then_some(named))
}

/// Whether it is a name without a folder and without an ending.
pub(super) fn is_bare_word(path: &Path) -> bool {
    let name = path.to_string_lossy();
    !name.is_empty() && !name.contains(std::path::is_separator) && !name.contains('.')
}

/// The name with the ending of maps.
pub(super) fn with_ending(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{EXTENSION}"));
    name.into()
}

/// Refuses a new map with the name of a file of another format: nothing that opens files would take it for a map.
pub(super) fn ending_of_others(path: &Path) -> Message {
    let named = path.with_extension(EXTENSION);
    Message::new("cli-new-ending").text("file", path.to_string_lossy()).text("name", named.to_string_lossy())
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
