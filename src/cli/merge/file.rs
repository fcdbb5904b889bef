//! `masa merge FILE`: merges a file that git left in conflict, from the versions in git's index.
//!
//! The content of the working file is kept. If it is not a map (it has conflict markers, perhaps
//! partly resolved), it is copied to a backup. If it is a map that somebody has edited, it is only
//! replaced with `--force`.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::names::SideNames;
use super::notes::{backups, of_file, sentences, undecided};
use super::version::Version;
use super::versions::{Unreadable, Versions};
use crate::cli::args::MergeArguments;
use crate::cli::console::Console;
use crate::cli::failure::{Failure, of_output};
use crate::cli::git::Git;
use crate::cli::input::{is_output_stream, is_stream};
use crate::cli::status::Status;
use crate::format::{Backup, Fingerprint, Loaded, ReadError, ReadErrorKind, map_text, read_map};
use crate::insight::conflict::describe;
use crate::model::{ConflictSubject, Map};
use crate::ops::Merged;
use crate::store::{self, KeepFormer, Permissions, SaveRequest, read_bytes};
use crate::text::shell_word;
use crate::words::Message;

/// Merges the indexed versions of a file in conflict.
pub(super) fn merge(asked: &MergeArguments, file: &Path, console: &mut Console) -> Result<Status, Failure> {
    let git = Git::beside(file);
    let working = match read_bytes(file) {
        Ok(bytes) => Some(bytes),
        Err(error) if error.kind == ReadErrorKind::Missing && git.directory().is_dir() => None,
        Err(error) => return Err(error.into()),
    };
    let called = file.to_string_lossy();
    let working = working.map(|bytes| {
        let read = read_map(&bytes, &called);
        (bytes, read)
    });
    let labels = working.as_ref().map(|(bytes, _)| labels(bytes)).unwrap_or_default();
    let indexed = indexed(&git, file, working.as_ref().map(|(_, read)| read))?;
    let [_, _, theirs] = &indexed;
    let names = SideNames::of_index(&git, &labels, file_name(file), theirs.as_deref());
    let versions = match versions(&git, &indexed, &called)? {
        Some(Ok(versions)) => versions,
        None => return Err(one_sided(file, &indexed, &names)),
        Some(Err(unreadable)) => {
            unreadable.iter().try_for_each(|unreadable| console.warn(&unreadable.message(&names)))?;
            return Err(of_file(file, Message::new("merge-file-unreadable")).into());
        }
    };
    let merged = versions.merged();
    let is_written = match &asked.output {
        Some(output) if is_output_stream(output) => {
            console.data(map_text(&merged.map).as_bytes()).map(|()| true)?
        }
        Some(output) => {
            let text = map_text(&merged.map);
            store::write_with(output, text.as_bytes(), asked.force, Permissions::Of(file))
                .map_err(of_output)?;
            true
        }
        None => write(asked, file, working, (&versions, &names), &merged.map, console)?,
    };
    let comments = versions.comments().filter(|_| is_written).map(|said| of_file(file, said));
    let mut said: Vec<Message> = comments.into_iter().chain(sentences(&merged, &called, &names)).collect();
    if asked.output.is_none() {
        said.push(of_file(file, next(file, &merged)));
    }
    let to_stream = asked.output.as_deref().is_some_and(is_output_stream);
    for sentence in said {
        if to_stream { console.warn(&sentence)? } else { console.say(&sentence)? }
    }
    Ok(if merged.conflicts.is_empty() { Status::Success } else { Status::Negative })
}

/// The unresolved conflicts of a map whose merge git has not finished. For each: the message
/// without the names of the sides, and the message with them.
pub(in crate::cli) fn named_conflicts(file: &Path, map: &Map) -> Vec<(Message, Message)> {
    if is_stream(file) || map.conflicts().len() == 0 {
        return Vec::new();
    }
    let git = Git::beside(file);
    let Ok(indexed) = unmerged(&git, file) else { return Vec::new() };
    let Ok(Some(Ok(versions))) = versions(&git, &indexed, "") else { return Vec::new() };
    let [_, _, theirs] = &indexed;
    let names = SideNames::of_index(&git, &[], file_name(file), theirs.as_deref());
    let conflicts = versions.merged().conflicts.into_iter();
    // The map may also contain conflicts of an earlier merge.
    let named = conflicts.filter_map(|conflict| {
        let disputed = ConflictSubject { id: conflict.id, field: conflict.field.clone() };
        let sides = map.conflict(&disputed)?;
        let same = sides.ours == conflict.ours && sides.theirs == conflict.theirs;
        same.then(|| (describe(map, &disputed, sides), undecided(map, &conflict, &names)))
    });
    named.collect()
}

/// Reads the versions with these ids; `None` if a side has no version.
fn versions(
    git: &Git,
    [ours, base, theirs]: &[Option<String>; 3],
    called: &str,
) -> Result<Option<Result<Versions, Vec<Unreadable>>>, Failure> {
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return Ok(None) };
    let blob = |id: &String| git.ask(&["cat-file", "blob", id]);
    let base = base.as_ref().map_or(Ok(Vec::new()), blob)?;
    let contents = [blob(ours)?, base, blob(theirs)?];
    let contents = contents.each_ref().map(|bytes| (bytes.as_slice(), called));
    Ok(Some(Versions::read(contents, ReadError::message_of_version)))
}

fn file_name(file: &Path) -> &OsStr {
    file.file_name().unwrap_or(file.as_os_str())
}

/// Says how to continue after the file is merged.
fn next(file: &Path, merged: &Merged) -> Message {
    let said = if merged.conflicts.is_empty() { "merge-file-merged" } else { "merge-file-then" };
    Message::new(said).text("word", shell_word(file.as_os_str()))
}

/// The ids of the versions in git's index: ours, base, theirs. If the file was staged with its
/// conflict markers, the ids that git stores to undo that.
fn indexed(
    git: &Git,
    file: &Path,
    read: Option<&Result<Loaded, ReadError>>,
) -> Result<[Option<String>; 3], Failure> {
    let unmerged = unmerged(git, file)?;
    if unmerged.iter().any(Option::is_some) {
        return Ok(unmerged);
    }
    if read.is_none() {
        let kind = ReadErrorKind::Missing;
        let file = file.to_string_lossy().into_owned();
        return Err(ReadError { file, position: None, kind, newer: None }.into());
    }
    let marked = matches!(read, Some(Err(ReadError { kind: ReadErrorKind::ConflictMarkers, .. })));
    if !marked {
        return Err(of_file(file, Message::new("merge-file-no-conflict")).into());
    }
    let resolved = listed(git, file, "--resolve-undo")?;
    if resolved.iter().any(Option::is_some) {
        return Ok(resolved);
    }
    Err(of_file(file, Message::new("merge-file-forgotten")).into())
}

/// The same ids for an unmerged file; all `None` for any other.
fn unmerged(git: &Git, file: &Path) -> Result<[Option<String>; 3], Failure> {
    listed(git, file, "-u")
}

fn listed(git: &Git, file: &Path, which: &str) -> Result<[Option<String>; 3], Failure> {
    let options = ["ls-files", "-z", which, "--"].map(OsStr::new);
    let arguments: Vec<&OsStr> = options.into_iter().chain([file_name(file)]).collect();
    git.ask(&arguments).map(|listed| stages(&listed))
}

/// Parses the output of `git ls-files` for one file: `mode id stage TAB path NUL` per stage.
fn stages(listed: &[u8]) -> [Option<String>; 3] {
    let mut stages = [None, None, None];
    for entry in listed.split(|byte| *byte == 0) {
        let head = entry.split(|byte| *byte == b'\t').next().unwrap_or_default();
        let head = String::from_utf8_lossy(head).into_owned();
        let mut words = head.split(' ').skip(1);
        let (Some(id), Some(stage)) = (words.next(), words.next()) else { continue };
        let [ours, base, theirs] = &mut stages;
        let place = match stage {
            "1" => base,
            "2" => ours,
            "3" => theirs,
            _ => continue,
        };
        *place = Some(id.to_owned());
    }
    stages
}

/// The error if the file exists on only one side, or on none.
fn one_sided(file: &Path, [ours, _, theirs]: &[Option<String>; 3], names: &SideNames) -> Failure {
    let (kept, gone) = match (ours, theirs) {
        (Some(_), None) => (Version::Ours, Version::Theirs),
        (None, Some(_)) => (Version::Theirs, Version::Ours),
        _ => return of_file(file, Message::new("merge-file-gone")).into(),
    };
    let said = Message::new("merge-file-one-sided")
        .text("kept", names.of(kept))
        .text("gone", names.of(gone))
        .text("word", shell_word(file.as_os_str()));
    of_file(file, said).into()
}

/// The labels of the first conflict markers: ours, base, theirs. Labels that git generates itself
/// become empty.
fn labels(text: &[u8]) -> Vec<OsString> {
    let text = String::from_utf8_lossy(text);
    let label = |sign: char| {
        let marked = text.lines().filter_map(|line| {
            let label = line.trim_start_matches(sign);
            (line.len() - label.len() >= usize::from(super::lines::MARKER_SIZE)).then(|| label.trim())
        });
        marked.take(1).find(|label| !matches!(*label, "ours" | "base" | "theirs")).unwrap_or_default()
    };
    ['<', '|', '>'].map(|sign| OsString::from(label(sign))).into()
}

/// Writes the merged map to the file, unless it is already there; returns whether it was written.
fn write(
    asked: &MergeArguments,
    file: &Path,
    working: Option<(Vec<u8>, Result<Loaded, ReadError>)>,
    (versions, names): (&Versions, &SideNames),
    map: &Map,
    console: &mut Console,
) -> Result<bool, Failure> {
    let keep_former = match working.as_ref().map(|(_, read)| read) {
        // Already written, by Masa as git's merge driver.
        Some(Ok(loaded)) if loaded.map == *map => return Ok(false),
        // Also if it equals one side: the user may have resolved the conflict that way.
        Some(Ok(loaded)) if !asked.force => {
            let said = match versions.which(&loaded.map) {
                Some(side) => Message::new("merge-file-settled").text("side", names.of(side)),
                None => Message::new("merge-file-edited"),
            };
            return Err(of_file(file, said.text("word", shell_word(file.as_os_str()))).into());
        }
        Some(_) => KeepFormer::Surely,
        None => KeepFormer::AsCopy,
    };
    let backups = backups();
    let request = SaveRequest {
        expected: working.as_ref().map(|(bytes, _)| Fingerprint::of(bytes)),
        keep_former,
        backups: backups.as_ref(),
    };
    let saved = store::save(map, file, request)?;
    let copy = match saved.backup {
        Backup::Kept(path) => saved.former.or(Some(path)),
        _ => saved.former,
    };
    if let Some(copy) = copy.filter(|_| keep_former == KeepFormer::Surely) {
        let said = Message::new("cli-former-kept").text("former", copy.to_string_lossy());
        console.say(&of_file(file, said))?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_git_lists_of_a_file_is_its_three_versions() {
        let listed = b"100644 aa 1\ta b\n.masa.ron\x00100644 cc 3\ta b\n.masa.ron\x00";
        assert_eq!(stages(listed), [None, Some("aa".to_owned()), Some("cc".to_owned())]);
        assert_eq!(stages(b""), [None, None, None]);
    }

    #[test]
    fn markers_say_what_the_sides_are_called() {
        let text = b"x\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> a1b2c3d (Rename)\n<<<<<<< other\n";
        assert_eq!(labels(text), ["HEAD", "", "a1b2c3d (Rename)"]);
        assert_eq!(labels(b"<<<<<<< ours\n=======\n>>>>>>> theirs\n"), ["", "", ""]);
    }
}
