//! `masa merge`: two versions of a map that came from one, brought together by meaning: three files, or those that git
//! hands over when it calls Masa as its merge driver (`--install` tells git to), or a file that git left in conflict.
//!
//! All three files are read before anything is written, and what is written replaces its file in one step: whatever
//! fails, the files are as they were.

mod driver;
mod file;
mod install;
mod lines;
mod names;
mod versions;

use std::path::Path;

use super::Status;
use super::args::MergeArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::is_stream;
use crate::insight::{conflict, field, merged, name};
use crate::model::{Disputed, FieldName, Map, Sides};
use crate::ops::{Conflict, Merged};
use crate::store::{
    self, Backup, Backups, Directories, Fingerprint, KeepFormer, Loaded, Permissions, ReadError, SaveRequest,
    map_text, read_bytes,
};
use crate::words::Message;
pub(super) use file::named_conflicts;
use names::Names;
use versions::{Version, Versions};

pub(super) fn merge(asked: &MergeArguments, console: &mut Console) -> Result<Status, Failure> {
    match (&asked.base, &asked.ours, &asked.theirs) {
        (Some(base), Some(ours), Some(theirs)) => {
            if [base, ours, theirs].into_iter().any(|file| is_stream(file)) {
                return Err(Failure::from(Message::new("cli-merge-stream")));
            }
            match &asked.name {
                Some(name) if asked.output.is_none() => driver::merge(asked, name, [ours, base, theirs]),
                _ => by_hand(asked, [ours, base, theirs], console),
            }
        }
        (Some(file), None, None) if is_stream(file) => Err(Failure::from(Message::new("cli-merge-stream"))),
        (Some(file), None, None) => file::merge(asked, file, console),
        // The parser asks for three files, for one, or for this.
        _ => install::install(asked.yes, console),
    }
}

/// Three files that somebody names.
fn by_hand(
    asked: &MergeArguments,
    [ours, base, theirs]: [&Path; 3],
    console: &mut Console,
) -> Result<Status, Failure> {
    let contents = [read_bytes(ours)?, read_bytes(base)?, read_bytes(theirs)?];
    let [ours_bytes, base_bytes, theirs_bytes] = contents.each_ref().map(Vec::as_slice);
    let called = [ours, base, theirs].map(|file| file.to_string_lossy());
    let [ours_called, base_called, theirs_called] = called.each_ref().map(|called| &**called);
    let named = [(ours_bytes, ours_called), (base_bytes, base_called), (theirs_bytes, theirs_called)];
    let versions = match Versions::read(named, ReadError::message) {
        Ok(versions) => versions,
        Err(unreadable) => {
            unreadable.iter().try_for_each(|unreadable| console.warn(&unreadable.why))?;
            return Err(Failure::Told);
        }
    };
    for (file, loaded) in [(ours, &versions.ours), (theirs, &versions.theirs)] {
        if asked.output.is_none() && file == ours {
            // It is saved, and kept as it was, as by everything that saves.
            loaded.notes.iter().try_for_each(|note| console.warn(&of_file(file, note.clone())))?;
            continue;
        }
        notes_of_version(loaded).try_for_each(|note| console.warn(&of_file(file, note)))?;
        if loaded.comments > 0 {
            let said = Message::new("merge-comments").number("count", loaded.comments);
            console.warn(&of_file(file, said))?;
        }
    }
    let merged = versions.merged();
    let to_stream = asked.output.as_deref().is_some_and(is_stream);
    let keep_former = KeepFormer::beside_if(versions.ours.keeps_former());
    write(asked, ours, (Fingerprint::of(ours_bytes), keep_former), &merged.map, console)?;
    let file = asked.name.as_deref().unwrap_or(ours).to_string_lossy();
    for sentence in sentences(&merged, &file, &Names::plain()) {
        if to_stream { console.warn(&sentence)? } else { console.say(&sentence)? }
    }
    Ok(if merged.conflicts.is_empty() { Status::Fine } else { Status::No })
}

/// What people should know of a version that is not itself saved; what a save would say of the former file is not.
fn notes_of_version(loaded: &Loaded) -> impl Iterator<Item = Message> {
    let of_saving = ["note-comments", "note-migrated"];
    loaded.notes.iter().filter(move |note| !of_saving.contains(&note.id.name())).cloned()
}

fn write(
    asked: &MergeArguments,
    ours: &Path,
    (fingerprint, keep_former): (Fingerprint, KeepFormer),
    map: &Map,
    console: &mut Console,
) -> Result<(), Failure> {
    match &asked.output {
        Some(output) if is_stream(output) => console.data(map_text(map).as_bytes())?,
        Some(output) => {
            let permissions = Permissions::Of(ours);
            store::write_with(output, map_text(map).as_bytes(), asked.force, permissions)?;
        }
        None => {
            let backups = backups();
            let request = SaveRequest { expected: Some(fingerprint), keep_former, backups: backups.as_ref() };
            let saved = store::save(map, ours, request)?;
            if let Backup::Failed(why) = saved.backup {
                let said = Message::new("saved-without-copy").text("said", why);
                console.warn(&of_file(ours, said))?;
            }
            if let Some(former) = saved.former {
                let said = Message::new("cli-former-kept").text("former", former.to_string_lossy());
                console.warn(&of_file(ours, said))?;
            }
        }
    }
    Ok(())
}

/// Where what is replaced is kept.
fn backups() -> Option<Backups> {
    Directories::find().map(|directories| Backups::of_user(&directories))
}

/// What people should know of a merge, a line each: what is undecided, what is still there, how to go on.
fn sentences(merged: &Merged, file: &str, names: &Names) -> Vec<Message> {
    let map = &merged.map;
    let undecided = |conflict: &Conflict| {
        let said = undecided(map, conflict, names);
        finding(file, conflict.id.to_string(), said)
    };
    let mut sentences: Vec<Message> = merged.conflicts.iter().map(undecided).collect();
    let told = merged::told(merged).into_iter();
    sentences.extend(told.map(|(id, said)| finding(file, id.to_string(), said)));
    if !merged.conflicts.is_empty() {
        let next = Message::new("merge-conflicts").number("count", merged.conflicts.len());
        sentences.push(Message::new("cli-of-file").text("file", file).message("said", next));
    }
    sentences
}

/// What a merge could not decide, with the names of the sides.
fn undecided(map: &Map, conflict: &Conflict, names: &Names) -> Message {
    let Conflict { id, field, ours, theirs } = conflict.clone();
    let disputed = Disputed { id, field };
    let (one, other) = (names.of(Version::Ours), names.of(Version::Theirs));
    if matches!(disputed.field.name, FieldName::Kept(_)) && ours.is_unset() != theirs.is_unset() {
        let (gone, kept) = if ours.is_unset() { (one, other) } else { (other, one) };
        let sides = Sides { ours, theirs, unknown: Vec::new() };
        return Message::new("merge-undecided-removed")
            .text("gone", gone)
            .text("kept", kept)
            .message("what", name::of(map, id))
            .message("changed", conflict::changed(map, &sides));
    }
    let said = match name::whereabouts(map, id) {
        Some(place) => Message::new("merge-undecided-in").message("place", place),
        None => Message::new("merge-undecided"),
    };
    said.message("about", field::about(map, &disputed))
        .text("one", one)
        .message("ours", conflict::value(map, &disputed, &ours))
        .text("other", other)
        .message("theirs", conflict::value(map, &disputed, &theirs))
}

fn finding(file: &str, about: String, said: Message) -> Message {
    Message::new("cli-finding").text("file", file).text("about", about).message("said", said)
}

fn of_file(file: &Path, said: Message) -> Message {
    Message::new("cli-of-file").text("file", file.to_string_lossy()).message("said", said)
}
