//! Git calling Masa as its merge driver, with three passing files and the name of the map.
//!
//! The result replaces OURS, which git takes from there. Exit status 0: merged; 1: git is to call it a conflict. Where a
//! version is no map, git's own merge of lines takes its place, so that neither side is silently the result. Whatever
//! fails before something is written ends with 2: then the driver's line ([`super::install`]) merges the lines.
//!
//! All is said on standard error. It is never an error that nobody hears it: the status must stand. Nothing is said where
//! git makes a base out of several: nobody can do anything about that merge.

use std::ffi::OsString;
use std::path::Path;

use super::lines::{self, Lines, MARKER_SIZE};
use super::names::SideNames;
use super::tell::{notes_of_version, of_file, sentences};
use super::versions::{Unreadable, Versions};
use crate::cli::args::MergeArguments;
use crate::cli::console::tell;
use crate::cli::failure::Failure;
use crate::cli::git::Git;
use crate::cli::status::Status;
use crate::format::{Fingerprint, ReadError, read_map};
use crate::store::{self, KeepFormer, SaveRequest, read_bytes};
use crate::words::Message;

/// Merges into OURS; `name` is the map's path in its repository. The files: ours, the base, theirs.
pub(super) fn merge(asked: &MergeArguments, name: &Path, files: [&Path; 3]) -> Result<Status, Failure> {
    let [ours, base, theirs] = files;
    let contents = [read_bytes(ours)?, read_bytes(base)?, read_bytes(theirs)?];
    let contents = contents.each_ref().map(Vec::as_slice);
    let called = name.to_string_lossy();
    let git = Git::here();
    let names = || SideNames::find(&git, &asked.labels);
    let tell = |said: &Message| {
        if !is_for_base(&asked.labels) {
            tell(said)
        }
    };
    match Versions::read(contents.map(|bytes| (bytes, &*called)), ReadError::message_of_version) {
        Ok(versions) => {
            let merged = versions.merged();
            let [content, ..] = contents;
            // Git keeps the contents itself, so no copy is made.
            let request = SaveRequest {
                expected: Some(Fingerprint::of(content)),
                keep_former: KeepFormer::AsCopy,
                backups: None,
            };
            store::save(&merged.map, ours, request)?;
            let notes = [&versions.ours, &versions.theirs].into_iter().flat_map(notes_of_version);
            notes.chain(versions.comments()).for_each(|note| tell(&of_file(name, note)));
            let is_silent = merged.conflicts.is_empty() && merged.kept.is_empty() && merged.told.is_empty();
            if !is_silent {
                sentences(&merged, &called, &names()).iter().for_each(tell);
            }
            Ok(if merged.conflicts.is_empty() { Status::Fine } else { Status::No })
        }
        Err(unreadable) => {
            let names = names();
            let size = asked.marker_size.unwrap_or(MARKER_SIZE);
            let merged = lines::merged(&git, files, contents, &names, size)?;
            store::write_new(ours, &merged.text, true)?;
            Ok(told_of_lines(name, &merged, &unreadable, &names, tell))
        }
    }
}

/// Whether this is a merge of what two branches have in common, as git labels it.
fn is_for_base(labels: &[OsString]) -> bool {
    let is_one = |label: &OsString| label.to_string_lossy().starts_with("Temporary merge branch ");
    labels.iter().any(is_one)
}

/// Says why lines were merged and what came of it.
fn told_of_lines(
    name: &Path,
    merged: &Lines,
    unreadable: &[Unreadable],
    names: &SideNames,
    tell: impl Fn(&Message),
) -> Status {
    unreadable.iter().for_each(|unreadable| tell(&unreadable.message(names)));
    let called = name.to_string_lossy();
    let read = if merged.conflicts { None } else { Some(read_map(&merged.text, &called)) };
    let (said, status) = match read {
        None => (Message::new("merge-lines-marked"), Status::No),
        Some(Ok(_)) => (Message::new("merge-lines-clean"), Status::Fine),
        Some(Err(error)) => {
            tell(&error.message());
            (Message::new("merge-lines-unreadable"), Status::No)
        }
    };
    tell(&of_file(name, said));
    status
}
