//! `masa merge`: two versions of a map that came from one, brought together by meaning. Git calls it as a merge driver;
//! `--install` tells git to.
//!
//! All three files are read before anything is written, and what is written replaces its file in one step: whatever
//! fails, the files are as they were.

mod install;

use std::path::Path;

use super::Status;
use super::args::MergeArguments;
use super::console::Console;
use super::failure::Failure;
use super::input::is_stream;
use crate::insight::{conflict, merged};
use crate::model::{Disputed, Map, Sides};
use crate::ops::{self, Conflict, Merged};
use crate::store::{
    self, Access, Backup, Backups, Directories, KeepFormer, Opened, Permissions, ReadErrorKind, SaveRequest,
    map_text,
};
use crate::words::Message;

pub(super) fn merge(asked: &MergeArguments, console: &mut Console) -> Result<Status, Failure> {
    match (&asked.base, &asked.ours, &asked.theirs) {
        (Some(base), Some(ours), Some(theirs)) => files(asked, [base, ours, theirs], console),
        // The parser asks for all three files, or for this.
        _ => install::install(asked.yes, console),
    }
}

fn files(asked: &MergeArguments, files: [&Path; 3], console: &mut Console) -> Result<Status, Failure> {
    if files.into_iter().any(is_stream) {
        return Err(Failure::from(Message::new("cli-merge-stream")));
    }
    let [base, ours, theirs] = files;
    let (base, ours_opened, theirs_opened) = (ancestor(base)?, store::open(ours)?, store::open(theirs)?);
    for (file, opened) in [(ours, &ours_opened), (theirs, &theirs_opened)] {
        if let Access::ReadOnly(why) = &opened.loaded.access {
            return Err(Failure::from(of_file(file, why.clone())));
        }
        for note in &opened.loaded.notes {
            console.warn(&of_file(file, note.clone()))?;
        }
    }
    let (ours_map, theirs_map) = (&ours_opened.loaded.map, &theirs_opened.loaded.map);
    let merged = match base {
        Some(base) => ops::merge(&base, ours_map, theirs_map),
        None => ops::merge_strangers(ours_map, theirs_map),
    };
    let to_stream = asked.output.as_deref().is_some_and(is_stream);
    write(asked, &ours_opened, &merged.map, console)?;
    let file = asked.name.as_deref().unwrap_or(ours).to_string_lossy();
    for sentence in sentences(&merged, &file) {
        if to_stream { console.warn(&sentence)? } else { console.say(&sentence)? }
    }
    Ok(if merged.conflicts.is_empty() { Status::Fine } else { Status::No })
}

/// What both came from; `None` where both sides made the file: git gives an empty one then.
fn ancestor(file: &Path) -> Result<Option<Map>, Failure> {
    match store::open(file) {
        Ok(opened) => Ok(Some(opened.loaded.map)),
        Err(error) if error.kind == ReadErrorKind::Empty => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn write(asked: &MergeArguments, ours: &Opened, map: &Map, console: &mut Console) -> Result<(), Failure> {
    match &asked.output {
        Some(output) if is_stream(output) => console.data(map_text(map).as_bytes())?,
        Some(output) => {
            let permissions = Permissions::Of(&ours.path);
            store::write_with(output, map_text(map).as_bytes(), asked.force, permissions)?;
        }
        None => {
            // Git gives a passing file and keeps the contents itself.
            let by_git = asked.name.is_some();
            let kept = if by_git { None } else { Directories::find() };
            let backups = kept.map(|directories| Backups::of_user(&directories));
            let request = SaveRequest {
                expected: Some(ours.fingerprint),
                keep_former: KeepFormer::AsCopy,
                backups: backups.as_ref(),
            };
            let saved = store::save(map, &ours.path, request)?;
            if let Backup::Failed(why) = saved.backup {
                let said = Message::new("saved-without-copy").text("said", why);
                console.warn(&of_file(&ours.path, said))?;
            }
        }
    }
    Ok(())
}

/// What people should know of a merge, a line each: what is undecided, what is still there, how to go on.
fn sentences(merged: &Merged, file: &str) -> Vec<Message> {
    let map = &merged.map;
    let told = |conflict: &Conflict| {
        let Conflict { id, field, ours, theirs } = conflict.clone();
        let sides = Sides { ours, theirs, unknown: Vec::new() };
        let said = conflict::told(map, &Disputed { id, field }, &sides);
        finding(file, id.to_string(), said)
    };
    let mut sentences: Vec<Message> = merged.conflicts.iter().map(told).collect();
    let told = merged::told(merged).into_iter();
    sentences.extend(told.map(|(id, said)| finding(file, id.to_string(), said)));
    if !merged.conflicts.is_empty() {
        let next = Message::new("merge-conflicts").number("count", merged.conflicts.len());
        sentences.push(Message::new("cli-of-file").text("file", file).message("said", next));
    }
    sentences
}

fn finding(file: &str, about: String, said: Message) -> Message {
    Message::new("cli-finding").text("file", file).text("about", about).message("said", said)
}

fn of_file(file: &Path, said: Message) -> Message {
    Message::new("cli-of-file").text("file", file.to_string_lossy()).message("said", said)
}
