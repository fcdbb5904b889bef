//! Names in JSON for fields that are not rows of the schema.

/// The position of a node.
pub(super) const POSITION: &str = "position";
/// The fields of a node that this version does not know.
pub(super) const UNKNOWN: &str = "unknown";
/// A merge conflict.
pub(super) const CONFLICT: &str = "conflict";
