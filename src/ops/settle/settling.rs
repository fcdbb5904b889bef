//! The function that settles an entry.

use super::entry::{Entry, EntryKind};
use super::memory::SessionMemory;
use super::settled::Settled;
use super::working::Working;
use super::{doing, taking_back};
use crate::model::Map;

/// Increases whenever [`settle`] may do something else with the same entry, which includes the name
/// of *Unplaced*: programs of different versions cannot take part in one session.
pub const SETTLE_VERSION: u32 = 1;

/// Applies an entry at its place in the log.
pub fn settle(map: &mut Map, memory: &mut SessionMemory, entry: &Entry) -> Settled {
    let mut working = Working::new(map, memory, entry);
    match entry.kind {
        EntryKind::Do => doing::carry_out(&mut working),
        EntryKind::Undo | EntryKind::Redo => taking_back::carry_out(&mut working),
    }
    working.settled
}
