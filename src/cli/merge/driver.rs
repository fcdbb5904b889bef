//! The merge driver: git runs Masa with three temporary files and the name of the map.
//!
//! The result replaces OURS, from where git takes it. Exit status 0: merged; 1: git marks the file
//! as a conflict. If a version is not a map, git's own line merge is used instead, so that neither
//! side silently becomes the result. An error before anything is written ends with 2; the installed
//! command line ([`super::install`]) then merges the lines.
//!
//! Messages go to standard error. A failure to print them is ignored, since the exit status must be
//! right. Nothing is printed while git merges several common ancestors into one base: the user
//! cannot influence that merge.

use std::ffi::OsString;
use std::path::Path;

use super::lines::{self, Lines, MARKER_SIZE};
use super::names::SideNames;
use super::notes::{notes_of_version, of_file, sentences};
use super::versions::{Unreadable, Versions};
use crate::cli::args::MergeArguments;
use crate::cli::console::report;
use crate::cli::failure::Failure;
use crate::cli::git::Git;
use crate::cli::status::Status;
use crate::format::{Fingerprint, ReadError, read_map};
use crate::store::{self, KeepFormer, SaveRequest, read_bytes};
use crate::words::{Message, Words};

/// Merges into OURS; `name` is the map's path in its repository. Order of the files: ours, base,
/// theirs.
pub(super) fn merge(
    asked: &MergeArguments,
    name: &Path,
    files: [&Path; 3],
    words: &Words,
) -> Result<Status, Failure> {
    let [ours, base, theirs] = files;
    let contents = [read_bytes(ours)?, read_bytes(base)?, read_bytes(theirs)?];
    let contents = contents.each_ref().map(Vec::as_slice);
    let called = name.to_string_lossy();
    let git = Git::here();
    let names = || SideNames::find(&git, &asked.labels);
    let tell = |said: &Message| {
        if !is_for_base(&asked.labels) {
            report(words, said)
        }
    };
    match Versions::read(contents.map(|bytes| (bytes, &*called)), ReadError::message_of_version) {
        Ok(versions) => {
            let merged = versions.merged();
            let [content, ..] = contents;
            // Git stores the former content itself, so no backup is needed.
            let request = SaveRequest {
                expected: Some(Fingerprint::of(content)),
                keep_former: KeepFormer::AsCopy,
                backups: None,
            };
            store::save(&merged.map, ours, request)?;
            let notes = [&versions.ours, &versions.theirs].into_iter().flat_map(notes_of_version);
            notes.chain(versions.comments()).for_each(|note| tell(&of_file(name, note)));
            let is_silent =
                merged.kept.is_empty() && merged.notes.is_empty() && merged.map.conflicts().len() == 0;
            if !is_silent {
                sentences(&merged, &called, &names()).iter().for_each(tell);
            }
            Ok(if merged.conflicts.is_empty() { Status::Success } else { Status::Negative })
        }
        Err(unreadable) => {
            let names = names();
            let size = asked.marker_size.unwrap_or(MARKER_SIZE);
            let merged = lines::merged(&git, files, contents, &names, size)?;
            store::write_new(ours, &merged.text, true)?;
            Ok(line_merge_note(name, &merged, &unreadable, &names, tell))
        }
    }
}

/// Whether git is merging several common ancestors into one base, which it labels as temporary
/// branches.
fn is_for_base(labels: &[OsString]) -> bool {
    let is_one = |label: &OsString| label.to_string_lossy().starts_with("Temporary merge branch ");
    labels.iter().any(is_one)
}

/// Says why the lines were merged, and with which result.
fn line_merge_note(
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
        None => (Message::new("merge-lines-marked"), Status::Negative),
        Some(Ok(_)) => (Message::new("merge-lines-clean"), Status::Success),
        Some(Err(error)) => {
            tell(&error.message());
            (Message::new("merge-lines-unreadable"), Status::Negative)
        }
    };
    tell(&of_file(name, said));
    status
}
