//! Inserts a node into a map.

use super::error::{Problem, ReadErrorKind};
use crate::model::{Map, Node};
use crate::ops::Op;

/// Inserts a node; the reader has already made sure that its place exists.
pub(super) fn insert(map: &mut Map, node: Node) -> Result<(), Problem> {
    match Op::Insert(node).apply(map) {
        Ok(_) => Ok(()),
        Err(refusal) => Err((None, ReadErrorKind::Refused(Box::new(refusal)))),
    }
}
