//! The result of settling an entry: what was done, and what its author is told.

use std::collections::BTreeMap;

use super::entry::AuthorId;
use super::memory::{Forgotten, SessionMemory};
use crate::model::{ConflictSubject, Field, Id, Map, Refusal, Value};
use crate::ops::op::Op;

/// An op that was applied.
#[derive(Clone, Debug, PartialEq)]
pub struct AppliedOp {
    /// The index of the change that it is for.
    pub change: usize,
    /// With the value as the map stores it.
    pub op: Op,
    pub inverse: Op,
}

/// What the author of an entry is told, because it was not done as they saw it.
#[derive(Clone, Debug, PartialEq)]
pub enum SettleNotice {
    /// Nothing of the entry was done.
    Dropped(DropReason),
    /// The place of a new node is gone; it is in *Unplaced*.
    Unplaced(Id),
    /// The first id was in use; the node has the second.
    Renamed(Id, Id),
    /// Somebody had removed this node; it is back because of the edit.
    BroughtBack(Id),
    /// Both changed this text or list; both changes are in it.
    Combined(Id, Field),
    /// Somebody changed this value in between: it was replaced.
    Replaced { id: Id, field: Field, value: Value, by: Option<AuthorId> },
    /// Both changed the same words: theirs are kept as a conflict.
    KeptAsConflict(ConflictSubject),
    /// A value of an earlier conflict that the new conflict has no place for.
    DroppedConflict(ConflictSubject, Value),
    /// It is no longer as the author left it, so it was not undone or redone.
    NotTakenBack(Id),
}

/// Why nothing of an entry was done.
#[derive(Clone, Debug, PartialEq)]
pub enum DropReason {
    /// The map refuses it: mostly since a node to be removed now contains something else, or since a
    /// node was to be moved into one that is gone.
    Refused(Refusal),
    /// Somebody worked on a node that was to be removed.
    Changed(Id),
}

/// The result of settling an entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settled {
    /// In order.
    pub done: Vec<AppliedOp>,
    pub notices: Vec<SettleNotice>,
    /// New nodes whose ids were in use, with the ids that they have instead.
    pub renamed: BTreeMap<Id, Id>,
    pub(super) forgotten: Vec<Forgotten>,
}

impl Settled {
    /// The ops that were applied, in order.
    pub fn ops(&self) -> impl Iterator<Item = &Op> {
        self.done.iter().map(|applied| &applied.op)
    }

    /// The ops that take it back, in order.
    pub fn inverses(&self) -> impl Iterator<Item = &Op> {
        self.done.iter().rev().map(|applied| &applied.inverse)
    }

    /// Whether nothing of it was done.
    pub fn is_dropped(&self) -> bool {
        matches!(self.notices.as_slice(), [SettleNotice::Dropped(_)])
    }

    /// Takes back exactly what was done; the map and the memory must be as settling left them.
    pub fn lift(self, map: &mut Map, memory: &mut SessionMemory) {
        for applied in self.done.into_iter().rev() {
            let lifted = applied.inverse.apply(map);
            debug_assert!(lifted.is_ok(), "{lifted:?}");
        }
        self.forgotten.into_iter().rev().for_each(|forgotten| memory.restore(forgotten));
    }
}
