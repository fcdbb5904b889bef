//! Messages about a merge.

use std::path::Path;

use super::names::SideNames;
use super::version::Version;
use crate::format::Loaded;
use crate::insight::{conflict, field, merged, name};
use crate::model::{ConflictSubject, FieldName, Map, Sides};
use crate::ops::{Conflict, Merged};
use crate::store::{Backups, Directories, user_backups};
use crate::words::Message;

/// Notes about a version that is only read. Notes about what a save would change in its file are
/// left out.
pub(super) fn notes_of_version(loaded: &Loaded) -> impl Iterator<Item = Message> {
    let of_saving = ["note-comments", "note-migrated"];
    loaded.notes.iter().filter(move |note| !of_saving.contains(&note.id.name())).cloned()
}

/// The location of backups.
pub(super) fn backups() -> Option<Backups> {
    Directories::find().map(|directories| user_backups(&directories))
}

/// Messages about the result of a merge, a line each: unresolved conflicts, what the merge decided,
/// how to continue.
pub(super) fn sentences(merged: &Merged, file: &str, names: &SideNames) -> Vec<Message> {
    let map = &merged.map;
    let undecided = |conflict: &Conflict| {
        let said = undecided(map, conflict, names);
        finding(file, conflict.id.to_string(), said)
    };
    let mut sentences: Vec<Message> = merged.conflicts.iter().map(undecided).collect();
    let notes = merged::notes(merged).into_iter();
    sentences.extend(notes.map(|(id, said)| finding(file, id.to_string(), said)));
    let new = merged.conflicts.len();
    let earlier = map.conflicts().len().saturating_sub(new);
    for (message, count) in [("merge-conflicts-earlier", earlier), ("merge-conflicts", new)] {
        if count > 0 {
            let said = Message::new(message).number("count", count);
            sentences.push(Message::new("cli-of-file").text("file", file).message("said", said));
        }
    }
    sentences
}

/// The message about an unresolved conflict, with the names of the sides.
pub(super) fn undecided(map: &Map, conflict: &Conflict, names: &SideNames) -> Message {
    let Conflict { id, field, ours, theirs } = conflict.clone();
    let disputed = ConflictSubject { id, field };
    let (one, other) = (names.of(Version::Ours), names.of(Version::Theirs));
    if matches!(disputed.field.name, FieldName::Kept(_)) && ours.is_unset() != theirs.is_unset() {
        let (gone, kept) = if ours.is_unset() { (one, other) } else { (other, one) };
        let sides = Sides { ours, theirs, unknown: Vec::new() };
        return Message::new("merge-undecided-removed")
            .text("gone", gone)
            .text("kept", kept)
            .message("what", name::of(map, id))
            .message("changed", conflict::what_changed(map, &sides));
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

pub(super) fn of_file(file: &Path, said: Message) -> Message {
    Message::new("cli-of-file").text("file", file.to_string_lossy()).message("said", said)
}
