//! Reading maps: from a file, or from standard input where it is called `-`.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::console::Console;
use super::failure::Failure;
use super::status::Status;
use crate::format::read::SIZE_LIMIT;
use crate::format::{Interrupted, Loaded, ReadError, ReadErrorKind, read_map};
use crate::insight::pick;
use crate::model::{LaneId, Map, PersonaId, StageId};
use crate::store::{Directories, interrupted, open};
use crate::words::Message;

/// What standard input and output are called.
const STREAM: &str = "-";

/// Whether a file's name stands for standard input or output.
pub(super) fn is_stream(path: &Path) -> bool {
    path.as_os_str() == STREAM
}

/// The map of a file, or of standard input.
pub(super) fn load(path: &Path) -> Result<Loaded, Failure> {
    if is_stream(path) { Ok(read_map(&standard_input()?, STREAM)?) } else { Ok(open(path)?.loaded) }
}

/// The same for a command that only looks at it: where a newer version wrote the file, that is said.
pub(super) fn look_at(path: &Path, console: &mut Console) -> Result<Map, Failure> {
    tell_interrupted(path, console)?;
    let loaded = load(path)?;
    for note in loaded.notes.into_iter().filter(|note| note.id.name() == "note-newer") {
        console
            .warn(&Message::new("cli-of-file").text("file", path.to_string_lossy()).message("said", note))?;
    }
    Ok(loaded.map)
}

/// Tells of a save that was interrupted, for a command that only looks at the file.
pub(super) fn tell_interrupted(path: &Path, console: &mut Console) -> Result<(), Failure> {
    let directories = Directories::find().filter(|_| !is_stream(path));
    match directories.and_then(|directories| interrupted(path, &directories)) {
        // Whether the journal holds what it was to write is found out by whoever edits.
        None | Some(Interrupted::NotBegun { .. }) => Ok(()),
        Some(found) => {
            let said = found.message(path);
            let file = path.to_string_lossy();
            console.warn(&Message::new("cli-of-file").text("file", file).message("said", said))
        }
    }
}

/// All of standard input, as far as a map's file may be long.
pub(super) fn standard_input() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let failed = |kind| ReadError { file: STREAM.to_owned(), position: None, kind, newer: None };
    io::stdin()
        .take(SIZE_LIMIT + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(ReadErrorKind::Unreadable(error.to_string())))?;
    if bytes.len() as u64 > SIZE_LIMIT {
        return Err(failed(ReadErrorKind::TooLarge { limit: SIZE_LIMIT }).into());
    }
    Ok(bytes)
}

/// The lanes of these names, each once.
pub(super) fn lanes(map: &Map, names: &[String]) -> Result<Vec<LaneId>, Failure> {
    let mut lanes = Vec::new();
    for name in names {
        let found = pick::lanes(map, name);
        if found.is_empty() {
            let message = Message::new("cli-no-lane").text("name", name);
            let known = Message::new("cli-list").text("names", titles(map).join(", "));
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

/// The one persona of this name.
pub(super) fn persona(map: &Map, name: &str) -> Result<PersonaId, Failure> {
    let called = |id: PersonaId| map.persona(id).map(|persona| persona.name.clone()).unwrap_or_default();
    one(&pick::personas(map, name), map.persona_ids(), name, ["cli-no-persona", "cli-many-personas"], called)
}

/// The one stage of this name.
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
        let known = Message::new("cli-list").text("names", known.join(", "));
        Err(Failure::from(Message::new(message).text("name", name).message("known", known)))
    };
    match found {
        [one] => Ok(*one),
        [] => refuse(none, all),
        several => refuse(many, several),
    }
}

/// Does something with each file, whatever becomes of the others, and ends as the worst of them.
pub(super) fn each_file(
    files: &[PathBuf],
    console: &mut Console,
    do_one: impl Fn(&Path, &mut Console) -> Result<Status, Failure>,
) -> Result<Status, Failure> {
    let mut ended = Ok(Status::Fine);
    for file in files {
        match do_one(file, console) {
            Ok(status) => ended = ended.map(|worst: Status| worst.max(status)),
            Err(failure) if failure.is_broken_pipe() => return Err(failure),
            Err(failure) => {
                failure.message().map_or(Ok(()), |message| console.warn(&message))?;
                ended = Err(Failure::Told);
            }
        }
    }
    ended
}
