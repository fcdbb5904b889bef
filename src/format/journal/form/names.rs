//! What fields are called that are no rows of the schema.

/// Where a node stands.
pub(super) const POSITION: &str = "position";
/// What this version does not know of a node.
pub(super) const UNKNOWN: &str = "unknown";
/// What a merge left undecided.
pub(super) const CONFLICT: &str = "conflict";
