//! Reads maps from a file, or from standard input for the name `-`, and looks up lanes, personas
//! and stages by name.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use super::unreadable::STREAM;
use crate::format::read::SIZE_LIMIT;
use crate::format::{Interrupted, Loaded, ReadError, ReadErrorKind, read_map, system_says};
use crate::insight::pick;
use crate::model::{LaneId, Map, PersonaId, StageId};
use crate::store::{self, Directories, interrupted, open};
use crate::words::Message;

/// Whether the name means standard input or output.
pub(super) fn is_stream(path: &Path) -> bool {
    path.as_os_str() == STREAM
}

/// Whether output to this name goes to standard output, also by the name that Unix gives it.
pub(super) fn is_output_stream(path: &Path) -> bool {
    is_stream(path)
        || ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].iter().any(|name| path == Path::new(name))
}

/// Whether the name is that of a stream that is open already, such as a shell's `<(…)`. Other pipes
/// are refused: nobody may ever write to them.
fn is_open_stream(path: &Path) -> bool {
    let is_named =
        path.starts_with("/dev/fd") || path.starts_with("/proc/self/fd") || path == Path::new("/dev/stdin");
    is_named && store::is_stream(path)
}

/// Reads a map from a file or standard input.
pub(super) fn load(path: &Path) -> Result<Loaded, Failure> {
    if is_stream(path) {
        of_bytes(&standard_input()?, STREAM)
    } else if is_open_stream(path) {
        of_bytes(&store::read_stream(path, SIZE_LIMIT)?, &path.to_string_lossy())
    } else {
        Ok(open(path)?.loaded)
    }
}

/// The map in these bytes, which can be read only once; `name` is that of the stream, for errors.
pub(super) fn of_bytes(bytes: &[u8], name: &str) -> Result<Loaded, Failure> {
    read_map(bytes, name).map_err(|error| Failure::of_content(&error, bytes))
}

/// Says that standard input is read, to somebody who sits before it.
pub(super) fn announce(path: &Path, console: &mut Console) -> Result<(), Failure> {
    if is_stream(path) && console.is_answered() { console.warn(&Message::new("cli-reading")) } else { Ok(()) }
}

/// Refuses standard input in the place of a map's file, for a command that needs more than its content.
pub(super) fn refuse_stream(path: &Path, command: &str) -> Result<(), Failure> {
    if is_stream(path) {
        return Err(Failure::from(Message::new("cli-needs-file").text("command", command)));
    }
    Ok(())
}

/// Reads the bytes of a file or of standard input.
pub(super) fn read_bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    if is_stream(path) {
        standard_input()
    } else if is_open_stream(path) {
        Ok(store::read_stream(path, SIZE_LIMIT)?)
    } else {
        Ok(store::read_bytes(path)?)
    }
}

/// Like [`load`], for a command that only reads the map: warns if a newer version of Masa wrote the
/// file.
pub(super) fn load_to_read(path: &Path, console: &mut Console) -> Result<Map, Failure> {
    warn_interrupted(path, console)?;
    announce(path, console)?;
    let loaded = load(path)?;
    for note in loaded.notes.into_iter().filter(|note| note.id.name() == "note-newer") {
        console
            .warn(&Message::new("cli-of-file").text("file", path.to_string_lossy()).message("said", note))?;
    }
    Ok(loaded.map)
}

/// Warns about an interrupted save, for a command that only reads the file.
pub(super) fn warn_interrupted(path: &Path, console: &mut Console) -> Result<(), Failure> {
    let directories = Directories::find().filter(|_| !is_stream(path));
    match directories.and_then(|directories| interrupted(path, &directories)) {
        // Nothing to warn about: if the journal still has the changes, recovery offers them on
        // editing.
        None | Some(Interrupted::NotStarted { .. }) => Ok(()),
        Some(found) => {
            let said = found.message(path);
            let file = path.to_string_lossy();
            console.warn(&Message::new("cli-of-file").text("file", file).message("said", said))
        }
    }
}

/// Reads all of standard input, up to the size limit of a map's file.
pub(super) fn standard_input() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let failed = |kind| ReadError { file: STREAM.to_owned(), position: None, kind, newer: None };
    io::stdin()
        .take(SIZE_LIMIT + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(ReadErrorKind::Unreadable(system_says(&error))))?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(failed(ReadErrorKind::TooLarge { limit: SIZE_LIMIT }).into());
    }
    Ok(bytes)
}

/// The lanes with these names, without duplicates.
pub(super) fn lanes(map: &Map, names: &[String]) -> Result<Vec<LaneId>, Failure> {
    let mut lanes = Vec::new();
    for name in names {
        let found = pick::lanes(map, name);
        if found.is_empty() {
            let message = Message::new("cli-no-lane").text("name", name);
            let known = Message::new("cli-list").texts("names", titles(map));
            return Err(Failure::from(message.message("known", known)));
        }
        for lane in found {
            if !lanes.contains(&lane) {
                lanes.push(lane);
            }
        }
    }
    Ok(lanes)
}

fn titles(map: &Map) -> Vec<String> {
    let lane = |id: &LaneId| map.lane(*id).map(|lane| crate::insight::name::lane_title(lane).to_string());
    map.lane_ids().iter().filter_map(lane).collect()
}

/// The only persona with this name.
pub(super) fn persona(map: &Map, name: &str) -> Result<PersonaId, Failure> {
    let called = |id: PersonaId| map.persona(id).map(|persona| persona.name.clone()).unwrap_or_default();
    one(&pick::personas(map, name), map.persona_ids(), name, ["cli-no-persona", "cli-many-personas"], called)
}

/// The only stage with this name.
pub(super) fn stage(map: &Map, name: &str) -> Result<StageId, Failure> {
    let called = |id: StageId| map.stage(id).map(|stage| stage.name.clone()).unwrap_or_default();
    one(&pick::stages(map, name), map.stage_ids(), name, ["cli-no-stage", "cli-many-stages"], called)
}

fn one<K: Copy>(
    found: &[K],
    all: &[K],
    name: &str,
    [none, many]: [&'static str; 2],
    called: impl Fn(K) -> String,
) -> Result<K, Failure> {
    let refuse = |message: &'static str, known: &[K]| {
        let known: Vec<String> = known.iter().map(|id| called(*id)).collect();
        let known = Message::new("cli-list").texts("names", known);
        Err(Failure::from(Message::new(message).text("name", name).message("known", known)))
    };
    match found {
        [one] => Ok(*one),
        [] => refuse(none, all),
        several => refuse(many, several),
    }
}

/// Runs `do_one` on each file even if some fail, and returns the worst outcome.
pub(super) fn each_file(
    files: &[PathBuf],
    console: &mut Console,
    do_one: impl Fn(&Path, &mut Console) -> Result<Status, Failure>,
) -> Result<Status, Failure> {
    let mut ended = Ok(Status::Success);
    for file in files {
        match do_one(file, console) {
            Ok(status) => ended = ended.map(|worst: Status| worst.max(status)),
            Err(failure) if failure.is_broken_pipe() => return Err(failure),
            Err(failure) => {
                failure.messages().iter().try_for_each(|message| console.warn(message))?;
                ended = Err(Failure::AlreadyReported);
            }
        }
    }
    ended
}
