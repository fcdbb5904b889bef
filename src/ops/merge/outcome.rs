//! The result of a merge.

use crate::model::{ConflictSubject, Field, Id, Map, Value};

/// The result of a merge.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The merged map, including its conflicts.
    pub map: Map,
    /// The new conflicts.
    pub conflicts: Vec<Conflict>,
    /// The nodes that one side removed and the other changed, and that are kept, in order.
    pub kept: Vec<Id>,
    /// Decisions that people may want to review.
    pub notes: Vec<MergeNote>,
}

/// A decision of a merge that is reported to the user.
#[derive(Clone, Debug, PartialEq)]
pub enum MergeNote {
    /// Two nodes with the same name in the same place, one from each side.
    SameName(Id, Id),
    /// One side moved it within its list, the other to another list; it is in the latter.
    Moved(Id),
    /// The sides moved it and others past each other.
    Reordered(Id),
    /// A value from an earlier conflict that the current one no longer has.
    DroppedConflict(ConflictSubject, Value),
    /// Both sides have a ballot of this voter in a vote session; ours counts.
    BothVoted(Id, String),
}

/// A value that both sides changed differently. The map holds ours.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    pub id: Id,
    /// The field, or one entry of it.
    pub field: Field,
    pub ours: Value,
    pub theirs: Value,
}
