//! What was done here and can be taken back: undo and redo without a limit, each knowing what it takes back.
//!
//! Of every op is known whether it is done or taken back. So an undo that had to leave a part (somebody else changed it
//! since) leaves it to the next undo, and a redo does again only what was really taken back: it brings nothing back that
//! somebody else removed.

use std::collections::BTreeSet;

use crate::model::{Id, Map};
use crate::ops::op::Op;
use crate::ops::transaction::Transaction;
use crate::words::Message;

/// An op of a transaction, with what takes it back.
#[derive(Clone, Debug)]
struct Step {
    op: Op,
    inverse: Op,
    done: bool,
}

/// A transaction that was applied.
#[derive(Clone, Debug)]
struct Change {
    said: Message,
    steps: Vec<Step>,
}

/// What an undo or a redo did.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// What the action said when it was done.
    pub said: Message,
    /// What was changed, in order.
    pub touched: Vec<Id>,
    /// What could not be taken back, because it was changed since.
    pub left: Vec<Id>,
}

/// Which way a change is gone through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Undo,
    Redo,
}

/// The changes that can be undone, and those that were.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    undo: Vec<Change>,
    redo: Vec<Change>,
}

impl History {
    /// Notes a transaction that was applied, and `inverses`, which take it back in this order.
    pub fn note(&mut self, transaction: Transaction, inverses: Vec<Op>) {
        let pairs = transaction.ops.into_iter().zip(inverses.into_iter().rev());
        let steps = pairs.map(|(op, inverse)| Step { op, inverse, done: true }).collect();
        self.redo.clear();
        self.undo.push(Change { said: transaction.said, steps });
    }

    fn changes(&self, way: Way) -> &[Change] {
        match way {
            Way::Undo => &self.undo,
            Way::Redo => &self.redo,
        }
    }

    /// What the next undo or redo is about.
    pub fn next(&self, way: Way) -> Option<&Message> {
        self.changes(way).last().map(|change| &change.said)
    }

    /// Whom the next undo or redo may change.
    pub fn touches(&self, way: Way) -> BTreeSet<Id> {
        let change = self.changes(way).last();
        change.into_iter().flat_map(|change| change.steps.iter().map(|step| step.op.id())).collect()
    }

    /// Takes the last change back, or does it again, as far as nobody else changed it since; and the ops that did so, with
    /// their inverses. `None` where there is none.
    pub fn take(&mut self, way: Way, map: &mut Map) -> Option<(Taken, Vec<Op>, Vec<Op>)> {
        let (from, to) = match way {
            Way::Undo => (&mut self.undo, &mut self.redo),
            Way::Redo => (&mut self.redo, &mut self.undo),
        };
        let mut change = from.pop()?;
        let mut taken = Taken { said: change.said.clone(), touched: Vec::new(), left: Vec::new() };
        let (mut ops, mut inverses) = (Vec::new(), Vec::new());
        let mut take = |step: &mut Step| {
            let (standing, wanted) = match way {
                Way::Undo => (&step.op, &step.inverse),
                Way::Redo => (&step.inverse, &step.op),
            };
            if step.done != (way == Way::Undo) {
                return;
            }
            let applied = if standing.stands(map) { wanted.clone().apply(map).ok() } else { None };
            match applied {
                Some(inverse) => {
                    taken.touched.push(wanted.id());
                    ops.push(wanted.clone());
                    inverses.push(inverse);
                    step.done = !step.done;
                }
                None => taken.left.push(wanted.id()),
            }
        };
        match way {
            Way::Undo => change.steps.iter_mut().rev().for_each(&mut take),
            Way::Redo => change.steps.iter_mut().for_each(&mut take),
        }
        to.push(change);
        Some((taken, ops, inverses))
    }
}
