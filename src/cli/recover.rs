//! `masa recover`: what programs that ended have left in the journal, listed, shown, restored or let go.
//!
//! It is restored into the map's own file as a save does it, with a copy of the former content, and only then let go;
//! or into another file, and then it stays. Whatever fails, the file and what is left are as they were.

use std::path::Path;

use super::Status;
use super::args::RecoverArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::is_stream;
use crate::app::clock::Clock;
use crate::model::Map;
use crate::store::journal::{self, Change, Ending, How, JournalError, Left, OpenMap, Survey};
use crate::store::{
    self, Access, Backups, Directories, Fingerprint, Interrupted, KeepFormer, Opened, Permissions, ReadError,
    ReadErrorKind, SaveRequest, map_text,
};
use crate::words::Message;

/// How many of the last changes the list names.
const NAMED: usize = 3;

pub(super) fn recover(asked: &RecoverArguments, console: &mut Console) -> Result<Status, Failure> {
    let Some(directories) = Directories::find() else {
        return Err(Failure::from(Message::new("recover-no-home")));
    };
    let survey = journal::survey(&directories);
    for error in &survey.unread {
        console.warn(&error.message())?;
    }
    let Some(which) = &asked.which else { return list(&survey, console) };
    // Looking, and writing elsewhere, change nothing.
    let only_looks = asked.show || asked.discard || asked.output.is_some();
    let interrupted = match number_of(which) {
        None if only_looks => store::interrupted(which, &directories),
        None => settle(which, &directories, console)?,
        Some(_) => None,
    };
    let of_file_asked =
        if number_of(which).is_none() { of_map(&directories, which) } else { Survey::default() };
    let all = if number_of(which).is_none() { &of_file_asked.left } else { &survey.left };
    let open = if number_of(which).is_none() { &of_file_asked.open } else { &survey.open };
    let Some(left) = chosen(all, which)? else {
        if let Some(interrupted) = &interrupted {
            return without_journal(which, interrupted, asked, console);
        }
        let nothing = of_file(which, Message::new("recover-nothing-of"));
        let told = if open.is_empty() { vec![nothing] } else { open.iter().map(open_map).collect() };
        return none(&survey, |console| told.iter().try_for_each(|one| console.warn(one)), console);
    };
    match &asked.output {
        _ if asked.show => show(left, console)?,
        Some(output) => {
            elsewhere(left, output, asked.force, console)?;
            if asked.discard {
                // The map's own file does not have it.
                journal::discard(&directories, left, Ending::Discarded)?;
            }
        }
        None if asked.discard => {
            journal::discard(&directories, left, Ending::Discarded)?;
            console.say(&named(left, Message::new("recover-discarded")))?;
        }
        None => into_file(left, &directories, console)?,
    }
    Ok(Status::Fine)
}

/// Completes a save that was interrupted, or tells what is left of it.
fn settle(
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

/// Of an interrupted save that no journal knows of, what was to be saved is there.
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
            Ok(Status::Fine)
        }
        _ if *interrupted == Interrupted::Completed => Ok(Status::Fine),
        _ if asked.show || asked.discard => Err(of_file(file, interrupted.message(file)).into()),
        _ => Err(Failure::Told),
    }
}

fn write_elsewhere(
    text: &str,
    output: &Path,
    permissions: Permissions<'_>,
    force: bool,
    console: &mut Console,
) -> Result<(), Failure> {
    if is_stream(output) {
        return console.data(text.as_bytes());
    }
    store::write_with(output, text.as_bytes(), force, permissions)?;
    console.say(&Message::new("cli-written").text("file", output.to_string_lossy()))
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Failure {
        error.message().into()
    }
}

/// Nothing was found, which is the answer only where everything could be looked at.
fn none(
    survey: &Survey,
    tell: impl FnOnce(&mut Console) -> Result<(), Failure>,
    console: &mut Console,
) -> Result<Status, Failure> {
    if survey.unread.is_empty() {
        tell(console)?;
        return Ok(Status::No);
    }
    Err(Message::new("recover-unread").number("count", survey.unread.len()).into())
}

/// What is left, a line each, and how to go on.
fn list(survey: &Survey, console: &mut Console) -> Result<Status, Failure> {
    survey.open.iter().try_for_each(|open| console.say(&open_map(open)))?;
    if survey.left.is_empty() {
        let nothing = survey.open.is_empty().then(|| Message::new("recover-nothing"));
        return none(survey, |console| nothing.iter().try_for_each(|nothing| console.say(nothing)), console);
    }
    for (number, left) in (1..).zip(&survey.left) {
        let count = left.changes.len();
        let line = Message::new("recover-line")
            .text("number", number.to_string())
            .text("name", name_of(left))
            .text("from", left.from.strftime("%F %R").to_string())
            .text("until", left.until.strftime("%F %R").to_string())
            .message("changes", Message::new("recover-changes").number("count", count))
            .message("last", last(&left.changes));
        console.say(&line)?;
        if let Some(former) = &left.was_at {
            console.say(&Message::new("recover-was-at").text("path", former.to_string_lossy()))?;
        }
        for message in left.damage.messages(left.torn) {
            console.say(&message)?;
        }
        if let Some(host) = &left.elsewhere {
            console.say(&Message::new("recovery-elsewhere").text("host", host.as_str()))?;
        }
    }
    console.say(&Message::new("recover-next"))?;
    if survey.unread.is_empty() { Ok(Status::Fine) } else { Err(Failure::Told) }
}

/// That a program which is running keeps changes.
fn open_map(open: &OpenMap) -> Message {
    let file =
        open.path.as_ref().map_or_else(|| open.name.clone(), |path| path.to_string_lossy().into_owned());
    match open.process {
        Some(process) => Message::new("recover-open").text("process", process.to_string()),
        None => Message::new("recover-open-somewhere"),
    }
    .text("file", file)
}

/// The names of the last changes, one sentence within the other.
fn last(changes: &[Change]) -> Message {
    let mut names = changes.iter().rev().take(NAMED).rev().map(|change| change.said.clone());
    let first = names.next().unwrap_or(Message::new("journal-unnamed"));
    names.fold(first, |before, next| {
        Message::new("recover-and-then").message("before", before).message("next", next)
    })
}

/// The number in the list that was asked for, unless it is a file.
fn number_of(which: &Path) -> Option<usize> {
    which.to_str().and_then(|text| text.parse().ok())
}

/// What is left of the map in a file, wherever it was then.
fn of_map(directories: &Directories, file: &Path) -> Survey {
    let path = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    journal::survey_of(directories, &store::canonical(&path))
}

/// What was asked for; `None` where nothing is left of it.
fn chosen<'left>(all: &'left [Left], which: &Path) -> Result<Option<&'left Left>, Failure> {
    let Some(number) = number_of(which) else {
        return match all {
            [] => Ok(None),
            [Left { elsewhere: Some(host), .. }] => {
                let message = Message::new("recover-elsewhere").text("host", host.as_str());
                Err(Failure::from(of_file(which, message)))
            }
            [left] => Ok(Some(left)),
            _ => Err(Failure::from(of_file(which, Message::new("recover-several")))),
        };
    };
    match number.checked_sub(1).and_then(|place| all.get(place)) {
        Some(left) => Ok(Some(left)),
        None if all.is_empty() => Ok(None),
        None => {
            let message = Message::new("recover-no-number").text("number", number.to_string());
            Err(Failure::from(message.number("count", all.len())))
        }
    }
}

fn show(left: &Left, console: &mut Console) -> Result<(), Failure> {
    for change in &left.changes {
        let id = if change.draft { "recover-draft" } else { "recover-change" };
        let time = change.time.strftime("%F %T").to_string();
        console.say(&Message::new(id).text("time", time).message("said", change.told()))?;
    }
    let file = match &left.path {
        Some(path) => store::open(path).ok(),
        None => None,
    };
    let file = file.as_ref().map(|opened| (&opened.loaded.map, opened.fingerprint));
    for refused in journal::restore(left, file)?.refused {
        console.say(&Message::new("recover-refused-change").message("said", refused.said))?;
        refused.texts.iter().try_for_each(|text| tell_text(text, console))?;
    }
    if left.damage.texts().next().is_some() {
        console.say(&Message::new("recover-text-found"))?;
        left.damage.texts().try_for_each(|text| tell_text(text, console))?;
    }
    left.damage.messages(left.torn).iter().try_for_each(|message| console.say(message))
}

/// A whole text, line by line.
fn tell_text(text: &str, console: &mut Console) -> Result<(), Failure> {
    text.lines().try_for_each(|line| console.say(&Message::new("recover-text").text("line", line)))
}

/// What comes of what is left and of its file.
struct Recovered {
    map: Map,
    /// How many values are undecided.
    conflicts: usize,
    /// How many changes could not be applied.
    refused: usize,
    /// What a merge with the file decided.
    told: Vec<Message>,
}

fn restored(left: &Left, file: Option<(&Map, Fingerprint)>) -> Result<Recovered, Failure> {
    if left.changes.is_empty() {
        return Err(Failure::from(named(left, Message::new("recover-only-texts"))));
    }
    let restored = journal::restore(left, file)?;
    let map = restored.map().map_err(|refusal| Failure::from(refusal.message()))?;
    let conflicts = if let How::Merged { conflicts } = restored.how { conflicts } else { 0 };
    Ok(Recovered { map, conflicts, refused: restored.refused.len(), told: restored.told })
}

/// Into another file, or standard output. What is left stays.
fn elsewhere(left: &Left, output: &Path, force: bool, console: &mut Console) -> Result<(), Failure> {
    let file = match left.path.as_ref().map(|path| there(store::open(path))) {
        None | Some(Ok(None)) => None,
        Some(Ok(Some(opened))) => Some(opened),
        // What the journal has is enough.
        Some(Err(error)) => {
            console.warn(&error.message())?;
            None
        }
    };
    let file = file.as_ref().map(|opened| (&opened.loaded.map, opened.fingerprint));
    let recovered = restored(left, file)?;
    let text = map_text(&recovered.map);
    let permissions = left.path.as_deref().map_or(Permissions::Usual, Permissions::Of);
    write_elsewhere(&text, output, permissions, force, console)?;
    tell_trouble(left, &recovered, console)?;
    tell_conflicts(recovered.conflicts, &output.to_string_lossy(), console)
}

/// Into the map's own file, unless another program has it open; then it is let go.
fn into_file(left: &Left, directories: &Directories, console: &mut Console) -> Result<(), Failure> {
    let Some(path) = &left.path else {
        return Err(Failure::from(named(left, Message::new("recover-no-file"))));
    };
    if let Some(former) = &left.was_at {
        console.say(&Message::new("recover-was-at").text("path", former.to_string_lossy()))?;
    }
    settle(path, directories, console)?;
    let opened = there(store::open_to_edit(path, directories, Clock::start().timestamp()))
        .map_err(|error| instead(path, directories, &error))?;
    let recovered = match &opened {
        Some(opened) => {
            if let Access::ReadOnly(why) = &opened.loaded.access {
                return Err(Failure::from(of_file(path, why.clone())));
            }
            let recovered = restored(left, Some((&opened.loaded.map, opened.fingerprint)))?;
            let backups = Backups::of_user(directories);
            let request = SaveRequest {
                expected: Some(opened.fingerprint),
                keep_former: KeepFormer::beside_if(opened.loaded.keeps_former()),
                backups: Some(&backups),
            };
            store::save(&recovered.map, &opened.path, request)?;
            tell_conflicts(recovered.conflicts, &path.to_string_lossy(), console)?;
            recovered
        }
        None => {
            let recovered = restored(left, None)?;
            store::save(&recovered.map, path, SaveRequest::default())?;
            recovered
        }
    };
    console.say(&of_file(path, Message::new("recover-restored").number("count", left.changes.len())))?;
    if tell_trouble(left, &recovered, console)? {
        console.warn(&Message::new("recover-refused-kept"))?;
    } else if let Err(error) = journal::discard(directories, left, Ending::Restored) {
        // The file holds it by now, so nothing is offered a second time.
        console.warn(&Message::new("recover-not-put-away").message("reason", error.message()))?;
    }
    journal::tidy(directories, &journal::survey_of(directories, path));
    Ok(())
}

/// Tells what is damaged and what could not be applied; whether texts are then nowhere but in the journal.
fn tell_trouble(left: &Left, recovered: &Recovered, console: &mut Console) -> Result<bool, Failure> {
    left.damage.messages(left.torn).iter().try_for_each(|message| console.warn(message))?;
    recovered.told.iter().try_for_each(|message| console.warn(&named(left, message.clone())))?;
    if recovered.refused > 0 {
        console.warn(&Message::new("recover-refused").number("count", recovered.refused))?;
    }
    Ok(recovered.refused > 0 || left.damage.texts().next().is_some())
}

/// A file that is there; `None` where there is none.
fn there(opened: Result<Opened, ReadError>) -> Result<Option<Opened>, ReadError> {
    match opened {
        Ok(opened) => Ok(Some(opened)),
        Err(error) if error.kind == ReadErrorKind::Missing => Ok(None),
        Err(error) => Err(error),
    }
}

/// Why nothing is restored into a file that cannot be read, and what can be done.
fn instead(path: &Path, directories: &Directories, why: &ReadError) -> Failure {
    let reason = match store::readable_copy(path, directories) {
        Some(copy) => Message::new("recover-file-copy")
            .message("reason", why.message())
            .text("copy", copy.to_string_lossy()),
        None => why.message(),
    };
    Message::new("recover-instead").message("reason", reason).into()
}

fn tell_conflicts(conflicts: usize, file: &str, console: &mut Console) -> Result<(), Failure> {
    if conflicts == 0 {
        return Ok(());
    }
    let said = Message::new("merge-conflicts").number("count", conflicts);
    console.warn(&Message::new("cli-of-file").text("file", file).message("said", said))
}

fn of_file(file: &Path, said: Message) -> Message {
    Message::new("cli-of-file").text("file", file.to_string_lossy()).message("said", said)
}

fn named(left: &Left, said: Message) -> Message {
    Message::new("cli-of-file").text("file", name_of(left)).message("said", said)
}

/// The file, or what an untitled map is called.
fn name_of(left: &Left) -> String {
    left.path.as_ref().map_or_else(|| left.name.clone(), |path| path.to_string_lossy().into_owned())
}
