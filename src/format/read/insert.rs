//! Putting a node into a map.

use super::error::{Problem, ReadErrorKind};
use crate::model::{Map, Node};
use crate::ops::Op;

/// Puts a node into its place; the reader saw to it that there is one.
pub(super) fn insert(map: &mut Map, node: Node) -> Result<(), Problem> {
    match Op::Insert(node).apply(map) {
        Ok(_) => Ok(()),
        Err(refusal) => Err((None, ReadErrorKind::Refused(Box::new(refusal)))),
    }
}
