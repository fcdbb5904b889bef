//! Remembers removed nodes as they last were, so that somebody who was just editing one can bring
//! it back: an edit wins over a removal.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Id, Node, Value};
use crate::ops::containers::{containers, containers_of};
use crate::ops::op::Op;
use crate::ops::transaction::Transaction;

/// Nodes that were removed and do not exist again.
#[derive(Clone, Debug, Default)]
pub(super) struct Removed(BTreeMap<Id, Node>);

impl Removed {
    /// Updates this from the inverses of what was applied.
    pub fn note(&mut self, inverses: &[Op]) {
        for inverse in inverses {
            match inverse {
                Op::Insert(node) => drop(self.0.insert(node.id(), node.clone())),
                Op::Remove(id) => drop(self.0.remove(id)),
                Op::Set(..) => {}
            }
        }
    }

    pub fn contains(&self, id: Id) -> bool {
        self.0.contains_key(&id)
    }

    /// The ops that bring these nodes back, containers first.
    pub fn revival(&self, ids: impl IntoIterator<Item = Id>) -> Vec<Op> {
        let (mut ops, mut seen) = (Vec::new(), BTreeSet::new());
        ids.into_iter().for_each(|id| self.revive(id, &mut seen, &mut ops));
        ops
    }

    fn revive(&self, id: Id, seen: &mut BTreeSet<Id>, ops: &mut Vec<Op>) {
        let Some(node) = self.0.get(&id).filter(|_| seen.insert(id)) else { return };
        containers_of(node).into_iter().for_each(|container| self.revive(container, seen, ops));
        ops.push(Op::Insert(node.clone()));
    }

    /// The transaction, preceded by ops that bring back the nodes it changes and the containers it
    /// needs.
    pub fn with_revival(&self, transaction: Transaction) -> Transaction {
        let made =
            |id: Id| transaction.ops.iter().any(|op| matches!(op, Op::Insert(node) if node.id() == id));
        let needed = transaction.ops.iter().flat_map(|op| match op {
            Op::Insert(node) => containers_of(node),
            Op::Set(id, _, Value::Position(position)) => [vec![*id], containers(position)].concat(),
            Op::Set(id, ..) => vec![*id],
            Op::Remove(_) => Vec::new(),
        });
        let needed: Vec<Id> = needed.filter(|id| self.contains(*id) && !made(*id)).collect();
        if needed.is_empty() {
            return transaction;
        }
        let revived = Transaction { ops: self.revival(needed), ..transaction.clone() };
        revived.with(transaction.ops)
    }
}
