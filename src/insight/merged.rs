//! Describes the decisions of a merge in sentences, except conflicts.

use super::{conflict, field, name};
use crate::model::{Id, Map};
use crate::ops::{MergeNote, Merged};
use crate::words::Message;

/// The sentences, each with the node it is about.
pub fn notes(merged: &Merged) -> Vec<(Id, Message)> {
    let map = &merged.map;
    let kept = merged.kept.iter().map(|id| (*id, about("merge-kept", "merge-kept-in", map, *id)));
    kept.chain(merged.notes.iter().map(|one| note(map, one))).collect()
}

fn note(map: &Map, note: &MergeNote) -> (Id, Message) {
    match note {
        MergeNote::SameName(_, id) => (*id, about("merge-same-name", "merge-same-name-in", map, *id)),
        MergeNote::Moved(id) => (*id, about("merge-moved", "merge-moved-in", map, *id)),
        MergeNote::Reordered(id) => (*id, about("merge-crossed", "merge-crossed-in", map, *id)),
        MergeNote::DroppedConflict(disputed, value) => {
            let said = Message::new("merge-forgotten")
                .message("about", field::about(map, disputed))
                .message("value", conflict::value(map, disputed, value));
            (disputed.id, said)
        }
        MergeNote::BothVoted(id, voter) => {
            let what = name::of(map, *id);
            (*id, Message::new("merge-voted").text("voter", voter.as_str()).message("what", what))
        }
    }
}

fn about(bare: &'static str, with_place: &'static str, map: &Map, id: Id) -> Message {
    let said = match name::whereabouts(map, id) {
        Some(place) => Message::new(with_place).message("place", place),
        None => Message::new(bare),
    };
    said.message("what", name::of(map, id))
}
