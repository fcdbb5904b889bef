//! The output of `masa recover`: the list, one journal in full, journals that could not be read,
//! and the result.

use std::path::Path;

use super::super::console::Console;
use super::super::failure::Failure;
use super::super::status::Status;
use crate::app::clock::{wall_clock, wall_clock_to_the_minute};
use crate::format::journal::{JournalEntry, JournalError, JournalErrorKind, OrphanedJournal, Restored};
use crate::format::{Fingerprint, ReadError};
use crate::model::Map;
use crate::store::journal::{self, OpenMap, Survey};
use crate::store::{self, Directories};
use crate::words::Message;

/// How many of the latest changes the list names.
const CHANGES_NAMED: usize = 3;

/// The result of restoring a journal onto its file.
pub(super) struct Recovered {
    pub map: Map,
    /// The number of unresolved conflicts.
    pub conflicts: usize,
    /// The number of changes that could not be applied.
    pub refused: usize,
    /// What the merge with the file decided.
    pub notes: Vec<Message>,
}

/// Prints the orphaned journals, a line each, and how to continue.
pub(super) fn list(survey: &Survey, console: &mut Console) -> Result<Status, Failure> {
    survey.in_use.iter().try_for_each(|open| console.say(&open_elsewhere(open)))?;
    if survey.orphaned.is_empty() && !survey.unread.is_empty() {
        return unread(survey);
    }
    if survey.orphaned.is_empty() {
        if survey.in_use.is_empty() {
            console.say(&Message::new("recover-nothing"))?;
        }
        return Ok(Status::Negative);
    }
    for (number, orphan) in (1..).zip(&survey.orphaned) {
        let count = orphan.changes.len();
        let line = Message::new(if count == 0 { "recover-line-of-texts" } else { "recover-line" })
            .text("number", number.to_string())
            .text("name", name_of(orphan))
            .text("from", wall_clock_to_the_minute(orphan.from))
            .text("until", wall_clock_to_the_minute(orphan.until))
            .message("changes", Message::new("recover-changes").number("count", count))
            .message("last", last(&orphan.changes));
        console.say(&line)?;
        if let Some(former) = &orphan.former_path {
            console.say(&Message::new("recover-was-at").text("path", former.to_string_lossy()))?;
        }
        for message in orphan.damage.messages(orphan.torn) {
            console.say(&message)?;
        }
        if let Some(host) = &orphan.other_host {
            console.say(&Message::new("recovery-elsewhere").text("host", host.as_str()))?;
        }
    }
    console.say(&Message::new("recover-next"))?;
    if survey.unread.is_empty() { Ok(Status::Success) } else { Err(Failure::AlreadyReported) }
}

/// Says that a running program has unsaved changes.
fn open_elsewhere(open: &OpenMap) -> Message {
    let file =
        open.path.as_ref().map_or_else(|| open.name.clone(), |path| path.to_string_lossy().into_owned());
    match open.process {
        Some(process) => Message::new("recover-open").text("process", process.to_string()),
        None => Message::new("recover-open-somewhere"),
    }
    .text("file", file)
}

/// The names of the latest changes, nested into one message.
fn last(changes: &[JournalEntry]) -> Message {
    let mut names = changes.iter().rev().take(CHANGES_NAMED).rev().map(|change| change.message.clone());
    let first = names.next().unwrap_or(Message::new("journal-unnamed"));
    names.fold(first, |before, next| {
        Message::new("recover-and-then").message("before", before).message("next", next)
    })
}

/// Says that nothing was found; an error if some journals could not be read.
pub(super) fn nothing(
    survey: &Survey,
    which: &Path,
    directories: &Directories,
    console: &mut Console,
) -> Result<Status, Failure> {
    if !survey.unread.is_empty() {
        return unread(survey);
    }
    if survey.in_use.is_empty() {
        console.warn(&nothing_of(which, directories))?;
    }
    survey.in_use.iter().try_for_each(|open| console.warn(&open_elsewhere(open)))?;
    Ok(Status::Negative)
}

/// The error that unreadable journals may contain more.
fn unread(survey: &Survey) -> Result<Status, Failure> {
    match survey.unread.iter().filter(|error| !is_of_unknown_map(error)).count() {
        // Already explained to the user.
        0 => Err(Failure::AlreadyReported),
        count => Err(Message::new("recover-unread").number("count", count).into()),
    }
}

fn is_of_unknown_map(error: &JournalError) -> bool {
    error.kind == JournalErrorKind::OfUnknownMap
}

/// Prints which journals could not be read, and numbers those that may belong to the requested map.
pub(super) fn report_unread(
    survey: &Survey,
    directories: &Directories,
    console: &mut Console,
) -> Result<(), Failure> {
    let is_any_unknown = survey.unread.iter().any(is_of_unknown_map);
    let all = if is_any_unknown { journal::survey(directories).orphaned } else { Vec::new() };
    survey.unread.iter().try_for_each(|error| {
        let place = all.iter().position(|orphan| is_of_unknown_map(error) && orphan.journal == error.file);
        console.warn(&match place {
            Some(place) => Message::new("recover-of-unknown-map").text("number", (place + 1).to_string()),
            None => error.message_of_reading(),
        })
    })
}

/// Says that nothing was found under this number or for this file, with the state of the file.
fn nothing_of(which: &Path, directories: &Directories) -> Message {
    if let Some(number) = number_of(which) {
        return Message::new("recover-nothing-numbered").text("number", number.to_string());
    }
    match store::open(which) {
        Ok(_) => of_file(which, Message::new("recover-nothing-of")),
        Err(error) => Message::new("recover-nothing-because")
            .message("reason", with_readable_copy(which, directories, &error)),
    }
}

pub(super) fn show(orphan: &OrphanedJournal, console: &mut Console) -> Result<(), Failure> {
    for change in &orphan.changes {
        let id = if change.draft { "recover-draft" } else { "recover-change" };
        let time = wall_clock(change.time);
        console.say(&Message::new(id).text("time", time).message("said", change.message()))?;
    }
    let file = match &orphan.path {
        Some(path) => store::open(path).ok(),
        None => None,
    };
    let file = file.as_ref().map(|opened| (&opened.loaded.map, opened.fingerprint));
    for refused in in_any_file(orphan, file)?.refused {
        console.say(&Message::new("recover-refused-change").message("said", refused.message))?;
        refused.texts.iter().try_for_each(|text| print_text(text, console))?;
    }
    if orphan.damage.texts().next().is_some() {
        console.say(&Message::new("recover-text-found"))?;
        orphan.damage.texts().try_for_each(|text| print_text(text, console))?;
    }
    orphan.damage.messages(orphan.torn).iter().try_for_each(|message| console.say(message))
}

/// Restores onto the file, or without it if it now contains another map.
pub(super) fn in_any_file(
    orphan: &OrphanedJournal,
    file: Option<(&Map, Fingerprint)>,
) -> Result<Restored, JournalError> {
    match journal::restore(orphan, file) {
        Err(JournalError { kind: JournalErrorKind::AnotherMap, .. }) => journal::restore(orphan, None),
        restored => restored,
    }
}

/// Prints a text line by line.
fn print_text(text: &str, console: &mut Console) -> Result<(), Failure> {
    text.lines().try_for_each(|line| console.say(&Message::new("recover-text").text("line", line)))
}

/// Prints damage and changes that could not be applied; true if some texts exist only in the
/// journal.
pub(super) fn report_damage(
    orphan: &OrphanedJournal,
    recovered: &Recovered,
    console: &mut Console,
) -> Result<bool, Failure> {
    orphan.damage.messages(orphan.torn).iter().try_for_each(|message| console.warn(message))?;
    recovered.notes.iter().try_for_each(|message| console.warn(&named(orphan, message.clone())))?;
    if recovered.refused > 0 {
        console.warn(&Message::new("recover-refused").number("count", recovered.refused))?;
    }
    Ok(recovered.refused > 0 || orphan.damage.texts().next().is_some())
}

pub(super) fn report_conflicts(conflicts: usize, file: &str, console: &mut Console) -> Result<(), Failure> {
    if conflicts == 0 {
        return Ok(());
    }
    let said = Message::new("merge-conflicts").number("count", conflicts);
    console.warn(&Message::new("cli-of-file").text("file", file).message("said", said))
}

/// Why a file cannot be read, and where its newest readable copy is.
pub(super) fn with_readable_copy(path: &Path, directories: &Directories, why: &ReadError) -> Message {
    match store::readable_copy(path, directories) {
        Some(copy) => Message::new("recover-file-copy")
            .message("reason", why.message())
            .text("copy", copy.to_string_lossy()),
        None => why.message(),
    }
}

pub(super) fn of_file(file: &Path, said: Message) -> Message {
    Message::new("cli-of-file").text("file", file.to_string_lossy()).message("said", said)
}

pub(super) fn named(orphan: &OrphanedJournal, said: Message) -> Message {
    Message::new("cli-of-file").text("file", name_of(orphan)).message("said", said)
}

/// The file's path, or the name of an untitled map.
fn name_of(orphan: &OrphanedJournal) -> String {
    orphan.path.as_ref().map_or_else(|| orphan.name.clone(), |path| path.to_string_lossy().into_owned())
}

/// The requested number in the list, unless a file was named.
pub(super) fn number_of(which: &Path) -> Option<usize> {
    which.to_str().and_then(|text| text.parse().ok())
}
