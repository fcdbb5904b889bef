//! `masa merge`: merges two versions of a map by meaning. The versions are three given files, the
//! files that git passes to a merge driver (`--install` sets this up), or those of a file that git
//! left in conflict.
//!
//! All three versions are read before anything is written, and the result replaces its file in one
//! step, so a failure leaves all files unchanged.

mod driver;
mod file;
mod install;
mod lines;
mod names;
mod notes;
mod version;
mod versions;

use std::path::Path;

use super::args::MergeArguments;
use super::console::Console;
use super::failure::{Failure, of_output};
use super::input::{is_output_stream, is_stream};
use super::status::Status;
use super::unreadable::first;
use crate::format::{Backup, Fingerprint, map_text};
use crate::model::Map;
use crate::store::{self, KeepFormer, Permissions, SaveRequest, read_bytes};
use crate::words::Message;
pub(super) use file::named_conflicts;
pub(super) use install::is_installed;
use names::SideNames;
use notes::{backups, notes_of_version, of_file, sentences};
use versions::Versions;

pub(super) fn merge(asked: &MergeArguments, console: &mut Console) -> Result<Status, Failure> {
    match (&asked.base, &asked.ours, &asked.theirs) {
        (Some(base), Some(ours), Some(theirs)) => {
            if [base, ours, theirs].into_iter().any(|file| is_stream(file)) {
                return Err(Failure::from(Message::new("cli-merge-stream")));
            }
            match &asked.name {
                Some(name) if asked.output.is_none() => {
                    driver::merge(asked, name, [ours, base, theirs], console.words())
                }
                _ => merge_files(asked, [ours, base, theirs], console),
            }
        }
        (Some(file), None, None) if is_stream(file) => Err(Failure::from(Message::new("cli-merge-stream"))),
        (Some(file), None, None) => file::merge(asked, file, console),
        // The parser requires three files, one file, or `--install`.
        _ => install::install(asked.yes, console),
    }
}

/// Merges three files that the user named.
fn merge_files(
    asked: &MergeArguments,
    [ours, base, theirs]: [&Path; 3],
    console: &mut Console,
) -> Result<Status, Failure> {
    let contents = [read_bytes(ours)?, read_bytes(base)?, read_bytes(theirs)?];
    let [ours_bytes, base_bytes, theirs_bytes] = contents.each_ref().map(Vec::as_slice);
    let called = [ours, base, theirs].map(|file| file.to_string_lossy());
    let [ours_called, base_called, theirs_called] = called.each_ref().map(|called| &**called);
    let named = [(ours_bytes, ours_called), (base_bytes, base_called), (theirs_bytes, theirs_called)];
    let versions = match Versions::read(named, first) {
        Ok(versions) => versions,
        Err(unreadable) => {
            unreadable.iter().try_for_each(|unreadable| console.warn(&unreadable.why))?;
            return Err(Failure::AlreadyReported);
        }
    };
    for (file, loaded) in [(ours, &versions.ours), (theirs, &versions.theirs)] {
        if asked.output.is_none() && file == ours {
            // This file will be overwritten and gets a backup, so print all notes, as for any save.
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
    let to_stream = asked.output.as_deref().is_some_and(is_output_stream);
    let keep_former = KeepFormer::beside_if(versions.ours.keeps_former());
    write(asked, ours, (Fingerprint::of(ours_bytes), keep_former), &merged.map, console)?;
    let file = asked.name.as_deref().unwrap_or(ours).to_string_lossy();
    for sentence in sentences(&merged, &file, &SideNames::plain()) {
        if to_stream { console.warn(&sentence)? } else { console.say(&sentence)? }
    }
    Ok(if merged.conflicts.is_empty() { Status::Success } else { Status::Negative })
}

fn write(
    asked: &MergeArguments,
    ours: &Path,
    (fingerprint, keep_former): (Fingerprint, KeepFormer),
    map: &Map,
    console: &mut Console,
) -> Result<(), Failure> {
    match &asked.output {
        Some(output) if is_output_stream(output) => console.data(map_text(map).as_bytes())?,
        Some(output) => {
            let permissions = Permissions::Of(ours);
            store::write_with(output, map_text(map).as_bytes(), asked.force, permissions)
                .map_err(of_output)?;
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
