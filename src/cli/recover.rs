//! `masa recover`: lists, shows, restores or discards the orphaned journals of programs that ended
//! without saving.
//!
//! Restoring into the map's own file is a normal save, with a backup of the former content, and
//! then discards the journal; restoring into another file keeps the journal. If anything fails, the
//! file and the journal stay unchanged.

mod report;

use std::path::Path;

use report::{
    Recovered, in_any_file, list, named, nothing, number_of, of_file, report_conflicts, report_damage,
    report_unread, show, with_readable_copy,
};

use super::args::RecoverArguments;
use super::console::Console;
use super::failure::{Failure, of_output};
use super::input::{is_output_stream, refuse_stream};
use super::status::Status;
use crate::app::clock::Clock;
use crate::format::journal::{
    Ending, JournalError, JournalErrorKind, OrphanedJournal, RestoreMethod, Restored,
};
use crate::format::{Access, Interrupted, ReadError, ReadErrorKind, map_text};
use crate::insight::merged;
use crate::store::journal::{self, Survey};
use crate::store::{self, Directories, KeepFormer, Permissions, SaveRequest};
use crate::words::Message;

pub(super) fn recover(asked: &RecoverArguments, console: &mut Console) -> Result<Status, Failure> {
    let Some(directories) = Directories::find() else {
        return Err(Failure::from(Message::new("recover-no-home")));
    };
    let file_asked = asked.which.as_deref().filter(|which| number_of(which).is_none());
    file_asked.map_or(Ok(()), |file| refuse_stream(file, "recover"))?;
    // These options do not change the map's file, so do not complete a save.
    let only_looks = asked.show || asked.discard || asked.output.is_some();
    let interrupted = match file_asked {
        Some(file) if only_looks => store::interrupted(file, &directories),
        Some(file) => complete_interrupted(file, &directories, console)?,
        None => None,
    };
    let survey = match file_asked {
        Some(file) => of_map(&directories, file),
        None => journal::survey(&directories),
    };
    report_unread(&survey, &directories, console)?;
    let Some(which) = &asked.which else { return list(&survey, console) };
    let Some(orphan) = choose(&survey.orphaned, which)? else {
        return match &interrupted {
            Some(interrupted) => without_journal(which, interrupted, asked, console),
            None => nothing(&survey, which, &directories, console),
        };
    };
    match &asked.output {
        _ if asked.show => show(orphan, console)?,
        Some(output) => {
            elsewhere(orphan, output, asked.force, console)?;
            if asked.discard {
                // The map's own file still lacks these changes.
                journal::discard(&directories, orphan, Ending::Discarded)?;
            }
        }
        None if asked.discard => {
            journal::discard(&directories, orphan, Ending::Discarded)?;
            console.say(&named(orphan, Message::new("recover-discarded")))?;
        }
        None => restore_into_file(orphan, &directories, console)?,
    }
    Ok(Status::Success)
}

/// Completes an interrupted save, or reports what is left of it.
fn complete_interrupted(
    file: &Path,
    directories: &Directories,
    console: &mut Console,
) -> Result<Option<Interrupted>, Failure> {
    let found = store::complete_interrupted(file, directories, Clock::start().timestamp());
    match &found {
        Some(Interrupted::Completed) => console.say(&of_file(file, Interrupted::Completed.message(file)))?,
        Some(other) => console.warn(&of_file(file, other.message(file)))?,
        None => {}
    }
    Ok(found)
}

/// An interrupted save without a journal: the content that was to be saved is available.
fn without_journal(
    file: &Path,
    interrupted: &Interrupted,
    asked: &RecoverArguments,
    console: &mut Console,
) -> Result<Status, Failure> {
    match (&asked.output, interrupted.copy()) {
        (Some(output), Some(copy)) => {
            let text = map_text(&store::open(copy)?.loaded.map);
            write_elsewhere(&text, output, Permissions::Of(file), asked.force, console)?;
            Ok(Status::Success)
        }
        _ if *interrupted == Interrupted::Completed => Ok(Status::Success),
        _ if asked.show || asked.discard => Err(of_file(file, interrupted.message(file)).into()),
        _ => Err(Failure::AlreadyReported),
    }
}

fn write_elsewhere(
    text: &str,
    output: &Path,
    permissions: Permissions<'_>,
    force: bool,
    console: &mut Console,
) -> Result<(), Failure> {
    if is_output_stream(output) {
        return console.data(text.as_bytes());
    }
    store::write_with(output, text.as_bytes(), force, permissions).map_err(of_output)?;
    console.say(&Message::new("cli-written").text("file", output.to_string_lossy()))
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Failure {
        error.message_of_reading().into()
    }
}

/// The orphaned journals of the map in this file, under its canonical path.
fn of_map(directories: &Directories, file: &Path) -> Survey {
    let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    journal::survey_of(directories, &store::canonical(&path))
}

/// The journal that was requested; `None` if there is none.
fn choose<'orphan>(
    all: &'orphan [OrphanedJournal],
    which: &Path,
) -> Result<Option<&'orphan OrphanedJournal>, Failure> {
    let Some(number) = number_of(which) else {
        return match all {
            [] => Ok(None),
            [OrphanedJournal { other_host: Some(host), .. }] => {
                let message = Message::new("recover-elsewhere").text("host", host.as_str());
                Err(Failure::from(of_file(which, message)))
            }
            [orphan] => Ok(Some(orphan)),
            _ => Err(Failure::from(of_file(which, Message::new("recover-several")))),
        };
    };
    match number.checked_sub(1).and_then(|place| all.get(place)) {
        Some(orphan) => Ok(Some(orphan)),
        None if all.is_empty() => Ok(None),
        None => {
            let message = Message::new("recover-no-number").text("number", number.to_string());
            Err(Failure::from(message.number("count", all.len())))
        }
    }
}

fn recovered(
    orphan: &OrphanedJournal,
    restored: Result<Restored, JournalError>,
) -> Result<Recovered, Failure> {
    if orphan.changes.is_empty() {
        return Err(Failure::from(named(orphan, Message::new("recover-only-texts"))));
    }
    let restored = restored?;
    let map = restored.map().map_err(|refusal| Failure::from(refusal.message()))?;
    let conflicts = if let RestoreMethod::Merged { conflicts } = restored.how { conflicts } else { 0 };
    let notes = restored.merged.iter().flat_map(merged::notes).map(|(_, said)| said).collect();
    Ok(Recovered { map, conflicts, refused: restored.refused.len(), notes })
}

/// Restores into another file or standard output. The journal is kept.
fn elsewhere(
    orphan: &OrphanedJournal,
    output: &Path,
    force: bool,
    console: &mut Console,
) -> Result<(), Failure> {
    let file = match orphan.path.as_ref().map(|path| if_exists(store::open(path))) {
        None | Some(Ok(None)) => None,
        Some(Ok(Some(opened))) => Some(opened),
        // The journal alone is sufficient.
        Some(Err(error)) => {
            console.warn(&error.message())?;
            None
        }
    };
    let file = file.as_ref().map(|opened| (&opened.loaded.map, opened.fingerprint));
    let recovered = recovered(orphan, in_any_file(orphan, file))?;
    let text = map_text(&recovered.map);
    let permissions = orphan.path.as_deref().map_or(Permissions::Usual, Permissions::Of);
    write_elsewhere(&text, output, permissions, force, console)?;
    report_damage(orphan, &recovered, console)?;
    report_conflicts(recovered.conflicts, &output.to_string_lossy(), console)
}

/// Restores into the map's own file, unless another program has it open; then discards the journal.
fn restore_into_file(
    orphan: &OrphanedJournal,
    directories: &Directories,
    console: &mut Console,
) -> Result<(), Failure> {
    let Some(path) = &orphan.path else {
        let why = if orphan.damage.no_header { "recover-unknown-file" } else { "recover-no-file" };
        return Err(Failure::from(named(orphan, Message::new(why))));
    };
    if let Some(former) = &orphan.former_path {
        console.say(&Message::new("recover-was-at").text("path", former.to_string_lossy()))?;
    }
    complete_interrupted(path, directories, console)?;
    let opened = if_exists(store::open_to_edit(path, directories, Clock::start().timestamp()))
        .map_err(|error| cannot_restore(path, directories, &error))?;
    let (opened, _lock) = opened.unzip();
    let recovered = match &opened {
        Some(opened) => {
            if let Access::ReadOnly(why) = &opened.loaded.access {
                return Err(Failure::from(of_file(path, why.clone())));
            }
            let restored = journal::restore(orphan, Some((&opened.loaded.map, opened.fingerprint)));
            if let Err(JournalError { kind: JournalErrorKind::AnotherMap, .. }) = &restored {
                let why = Message::new("recover-another-map").text("file", path.to_string_lossy());
                return Err(Message::new("recover-instead").message("reason", why).into());
            }
            let recovered = recovered(orphan, restored)?;
            let backups = store::user_backups(directories);
            let request = SaveRequest {
                expected: Some(opened.fingerprint),
                keep_former: KeepFormer::beside_if(opened.loaded.keeps_former()),
                backups: Some(&backups),
            };
            store::save(&recovered.map, &opened.path, request)?;
            report_conflicts(recovered.conflicts, &path.to_string_lossy(), console)?;
            recovered
        }
        None => {
            let recovered = recovered(orphan, journal::restore(orphan, None))?;
            store::save(&recovered.map, path, SaveRequest::default())?;
            console.say(&of_file(path, Message::new("recover-written-anew")))?;
            recovered
        }
    };
    console.say(&of_file(path, Message::new("recover-restored").number("count", orphan.changes.len())))?;
    if report_damage(orphan, &recovered, console)? {
        console.warn(&Message::new("recover-refused-kept"))?;
    } else if let Err(error) = journal::discard(directories, orphan, Ending::Restored) {
        // The file now contains the changes, so they are not offered again.
        console.warn(&Message::new("recover-not-put-away").message("reason", error.message()))?;
    }
    journal::tidy(directories, &journal::survey_of(directories, path));
    Ok(())
}

/// `None` if the file does not exist.
fn if_exists<T>(opened: Result<T, ReadError>) -> Result<Option<T>, ReadError> {
    match opened {
        Ok(opened) => Ok(Some(opened)),
        Err(error) if error.kind == ReadErrorKind::Missing => Ok(None),
        Err(error) => Err(error),
    }
}

/// The error if the file to restore into cannot be read, with what to do instead.
fn cannot_restore(path: &Path, directories: &Directories, why: &ReadError) -> Failure {
    Message::new("recover-instead").message("reason", with_readable_copy(path, directories, why)).into()
}
