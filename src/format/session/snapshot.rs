//! A snapshot of a replica: the text of its map with the ranks that loading would assign
//! differently, and the state of the session. Reading gives back exactly what was written.
//!
//! It comes from other programs. Whatever the bytes are, reading gives a valid replica or an error.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::entry::{author, author_of, entry, entry_of};
use super::error::SnapshotError;
use crate::format::journal::form;
use crate::format::journal::ranks::{apply_ranks, rank_differences, ranks_of, ranks_to};
use crate::format::journal::segment::{SIGN_LIMIT, count_signs};
use crate::format::{map_text, read_map};
use crate::model::ConflictSubject;
use crate::ops::{AuthorId, Entry, Grave, Replica, SETTLE_VERSION, SessionMemory, SessionState};

/// The format version that this program writes.
const FORMAT: u64 = 1;

/// The most bytes of a snapshot.
const SIZE_LIMIT: usize = 128 * 1024 * 1024;

/// The bytes of a snapshot.
///
/// # Errors
/// [`SnapshotError::TooLarge`] if it would not be read, [`SnapshotError::Unreadable`] if it would not
/// be read as the same.
pub fn snapshot_bytes(replica: &Replica) -> Result<Vec<u8>, SnapshotError> {
    let Replica { map, state } = replica;
    let text = map_text(map);
    let loaded = read_map(text.as_bytes(), "").ok().map(|loaded| loaded.map).filter(|loaded| loaded == map);
    let ranks = rank_differences(&loaded.ok_or(SnapshotError::Unreadable)?, map);
    let SessionMemory { graves, writers } = &state.memory;
    let snapshot = json!({
        "masa_session": FORMAT,
        "settles": SETTLE_VERSION,
        "log": format!("{:032x}", state.log),
        "position": state.position,
        "map": text,
        "ranks": ranks_to(&ranks),
        "graves": graves.values().map(grave).collect::<Vec<_>>(),
        "writers": writers.iter().map(writer).collect::<Vec<_>>(),
        "last": state.last.values().map(entry).collect::<Vec<_>>(),
    });
    let bytes = snapshot.to_string().into_bytes();
    if is_too_large(&bytes) { Err(SnapshotError::TooLarge) } else { Ok(bytes) }
}

/// Reads a snapshot, from whatever source.
///
/// # Errors
/// A [`SnapshotError`].
pub fn read_snapshot(bytes: &[u8]) -> Result<Replica, SnapshotError> {
    if is_too_large(bytes) {
        return Err(SnapshotError::TooLarge);
    }
    let json: Json = serde_json::from_slice(bytes).map_err(|_| SnapshotError::Unreadable)?;
    let number = |name: &str| json.get(name).and_then(Json::as_u64).ok_or(SnapshotError::Unreadable);
    if number("masa_session")? > FORMAT || number("settles")? != u64::from(SETTLE_VERSION) {
        return Err(SnapshotError::OtherVersion);
    }
    replica_of(&json).ok_or(SnapshotError::Unreadable)
}

/// A value needs much more memory than the few bytes that it is written in.
fn is_too_large(bytes: &[u8]) -> bool {
    bytes.len() > SIZE_LIMIT || count_signs(bytes) > SIGN_LIMIT
}

fn replica_of(json: &Json) -> Option<Replica> {
    let mut map = read_map(json.get("map")?.as_str()?.as_bytes(), "").ok()?.map;
    apply_ranks(&mut map, &ranks_of(json.get("ranks")?)?);
    let list = |name: &str| json.get(name).and_then(Json::as_array);
    let graves = list("graves")?.iter().map(grave_of);
    let graves: BTreeMap<_, _> =
        graves.map(|grave| Some((grave.as_ref()?.node.id(), grave?))).collect::<Option<_>>()?;
    if graves.keys().any(|id| map.contains(*id)) {
        return None;
    }
    let writers = list("writers")?.iter().map(writer_of).collect::<Option<_>>()?;
    let last = list("last")?.iter().map(entry_of);
    let last: BTreeMap<AuthorId, Entry> =
        last.map(|entry| entry.map(|entry| (entry.author, entry))).collect::<Option<_>>()?;
    let AuthorId(log) = author_of(json.get("log")?)?;
    let memory = SessionMemory { graves, writers };
    let state = SessionState { log, position: json.get("position")?.as_u64()?, memory, last };
    Some(Replica { map, state })
}

fn grave(grave: &Grave) -> Json {
    json!({ "node": form::of_node(&grave.node), "by": author(grave.removed_by) })
}

fn grave_of(json: &Json) -> Option<Grave> {
    let node = form::node_of(json.get("node")?)?;
    Some(Grave { node, removed_by: author_of(json.get("by")?)? })
}

fn writer((subject, by): (&ConflictSubject, &AuthorId)) -> Json {
    let mut object = form::subject(subject.id, &subject.field);
    object.insert("by".to_owned(), author(*by));
    Json::Object(object)
}

fn writer_of(json: &Json) -> Option<(ConflictSubject, AuthorId)> {
    Some((form::subject_of(json.as_object()?)?, author_of(json.get("by")?)?))
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests;
