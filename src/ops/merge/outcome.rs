//! What comes of a merge.

use crate::model::{Disputed, Field, Id, Map, Value};

/// What came of a merge.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The map, whole and sound, with the conflicts in it.
    pub map: Map,
    /// What could not be decided this time.
    pub conflicts: Vec<Conflict>,
    /// What one side removed and the other changed, and so is still there, in order.
    pub kept: Vec<Id>,
    /// What else is to be told: it is decided, but perhaps not as people want it.
    pub told: Vec<Told>,
}

/// What a merge decided and people should know of.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Two of one name in one place, one from either side.
    Twins(Id, Id),
    /// One side put it elsewhere in its list, the other into another list, where it now stands.
    Moved(Id),
    /// The sides moved it and others past each other.
    Crossed(Id),
    /// What a side had left undecided before, and is no longer among what is.
    Forgotten(Disputed, Value),
}

/// A value that both sides changed, each in its own way. The map holds ours.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    pub id: Id,
    /// Which field, or which entry of it.
    pub field: Field,
    /// What it is now.
    pub ours: Value,
    /// What the other side wanted.
    pub theirs: Value,
}
