//! Entries of the log of a session: what somebody wants to do, and what they saw when they did.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use crate::model::{Id, Map, Node, Refusal, Value};
use crate::ops::op::{Op, apply_all};

/// One program that takes part in a session: 128 random bits, dealt whenever it joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuthorId(pub u128);

impl Display for AuthorId {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", self.0)
    }
}

impl FromStr for AuthorId {
    type Err = ();

    /// Reads exactly what is displayed.
    fn from_str(text: &str) -> Result<AuthorId, ()> {
        let is_plain = text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if is_plain { u128::from_str_radix(text, 16).map(AuthorId).map_err(drop) } else { Err(()) }
    }
}

/// Whether an entry does something new, or takes back or repeats what its author did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    Do,
    Undo,
    Redo,
}

/// What the author saw before an op.
#[derive(Clone, Debug, PartialEq)]
pub enum Before {
    /// Before an insertion.
    Nothing,
    /// The value that a `Set` replaced; for a text, that with which the typing began.
    Value(Value),
    /// The node that is removed.
    Node(Box<Node>),
}

/// An op, with what its author saw.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub op: Op,
    pub before: Before,
}

impl Change {
    /// A change whose op has this inverse.
    pub(crate) fn with_inverse(op: Op, inverse: &Op) -> Change {
        let before = match inverse {
            Op::Insert(node) => Before::Node(Box::new(node.clone())),
            Op::Remove(_) => Before::Nothing,
            Op::Set(_, _, value) => Before::Value(value.clone()),
        };
        Change { op, before }
    }

    #[must_use]
    pub(crate) fn with_ids(self, renamed: &impl Fn(Id) -> Id) -> Change {
        let op = match self.op {
            Op::Insert(node) => Op::Insert(node.with_ids(renamed)),
            Op::Remove(id) => Op::Remove(renamed(id)),
            Op::Set(id, field, value) => {
                Op::Set(renamed(id), field.with_ids(renamed), value.with_ids(renamed))
            }
        };
        let before = match self.before {
            Before::Nothing => Before::Nothing,
            Before::Value(value) => Before::Value(value.with_ids(renamed)),
            Before::Node(node) => Before::Node(Box::new(node.with_ids(renamed))),
        };
        Change { op, before }
    }
}

/// One entry of the log. Author and number identify it, so that it may arrive any number of times.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub author: AuthorId,
    /// Counts the entries of this author, from 1.
    pub number: u64,
    pub kind: EntryKind,
    pub changes: Vec<Change>,
}

impl Entry {
    /// The changes that these ops are for somebody who sees this map.
    ///
    /// # Errors
    /// The first [`Refusal`] of the map.
    pub fn changes_of(ops: Vec<Op>, map: &mut Map) -> Result<Vec<Change>, Refusal> {
        let inverses = apply_all(ops.clone(), map)?;
        let pairs = ops.into_iter().zip(inverses.iter().rev());
        let changes = pairs.map(|(op, inverse)| Change::with_inverse(op, inverse)).collect();
        apply_all(inverses, map)?;
        Ok(changes)
    }
}
