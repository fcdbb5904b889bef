//! The undo history: undo and redo without a limit.
//!
//! For every op it is known whether it is currently done or undone. If an undo has to skip an op,
//! because somebody else changed its value since, the next undo tries again; and a redo applies
//! only what was actually undone, so it does not bring back what somebody else removed.

use std::collections::BTreeSet;

use crate::model::{Id, Map};
use crate::ops::op::Op;
use crate::ops::settle::{AppliedOp, Change, Settled};
use crate::ops::transaction::Transaction;
use crate::words::Message;

/// An op of a transaction with its inverse.
#[derive(Clone, Debug)]
struct HistoryStep {
    op: Op,
    inverse: Op,
    is_applied: bool,
}

/// Identifies a change for as long as the document is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct HistoryKey(u64);

/// A transaction that was applied.
#[derive(Clone, Debug)]
struct HistoryEntry {
    key: HistoryKey,
    message: Message,
    steps: Vec<HistoryStep>,
}

/// The result of an undo or a redo.
#[derive(Clone, Debug, PartialEq)]
pub struct UndoReport {
    /// What the original action did, as a sentence.
    pub message: Message,
    /// The nodes that were changed, in order.
    pub touched: Vec<Id>,
    /// The nodes that were skipped because they have been changed since.
    pub skipped: Vec<Id>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UndoDirection {
    Undo,
    Redo,
}

/// The changes that can be undone, and those that can be redone.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    undo: Vec<HistoryEntry>,
    redo: Vec<HistoryEntry>,
    last: HistoryKey,
    /// Changes that can no longer be redone, but that layers of a session still refer to.
    outdated: Vec<HistoryEntry>,
}

impl History {
    /// Adds a transaction that was applied; `inverses` undo it in this order.
    pub fn note(&mut self, transaction: Transaction, inverses: Vec<Op>) {
        let pairs = transaction.ops.into_iter().zip(inverses.into_iter().rev());
        let steps = pairs.map(|(op, inverse)| HistoryStep { op, inverse, is_applied: true }).collect();
        self.redo.clear();
        self.add(transaction.message, steps);
    }

    fn add(&mut self, message: Message, steps: Vec<HistoryStep>) -> HistoryKey {
        self.last.0 += 1;
        self.undo.push(HistoryEntry { key: self.last, message, steps });
        self.last
    }

    /// Adds an own change of a session.
    pub fn note_settled(&mut self, message: Message, settled: &Settled) -> HistoryKey {
        self.outdated.append(&mut self.redo);
        self.add(message, steps_of(settled))
    }

    /// Stores what an own change of a session did after all.
    pub fn replace(&mut self, key: HistoryKey, settled: &Settled) {
        if let Some(change) = self.change_mut(key) {
            change.steps = steps_of(settled);
        }
    }

    /// Forgets what only layers of a session refer to.
    pub fn forget_outdated(&mut self) {
        self.outdated.clear();
    }

    /// Marks the change that is undone or redone next as such, without doing it.
    pub fn begin(&mut self, way: UndoDirection) -> Option<(HistoryKey, Message)> {
        let (from, to) = match way {
            UndoDirection::Undo => (&mut self.undo, &mut self.redo),
            UndoDirection::Redo => (&mut self.redo, &mut self.undo),
        };
        let change = from.pop()?;
        let begun = (change.key, change.message.clone());
        to.push(change);
        Some(begun)
    }

    /// What undoing or redoing a change would do now, and the indexes of its steps.
    pub fn changes_back(&self, key: HistoryKey, way: UndoDirection) -> (Vec<Change>, Vec<usize>) {
        let all = [&self.undo, &self.redo, &self.outdated];
        let change = all.into_iter().flatten().rev().find(|change| change.key == key);
        let steps = change.map_or(&[][..], |change| &change.steps);
        let is_undo = way == UndoDirection::Undo;
        let due = steps.iter().enumerate().filter(|(_, step)| step.is_applied == is_undo);
        let mut due: Vec<_> = due
            .map(|(index, HistoryStep { op, inverse, .. })| {
                let (wanted, left) = if is_undo { (inverse, op) } else { (op, inverse) };
                (Change::with_inverse(wanted.clone(), left), index)
            })
            .collect();
        if is_undo {
            due.reverse();
        }
        due.into_iter().unzip()
    }

    /// Notes that these steps of a change were undone or redone, or that this was taken back.
    pub fn toggle(&mut self, key: HistoryKey, steps: impl Iterator<Item = usize>) {
        let Some(change) = self.change_mut(key) else { return };
        for step in steps {
            if let Some(step) = change.steps.get_mut(step) {
                step.is_applied = !step.is_applied;
            }
        }
    }

    fn change_mut(&mut self, key: HistoryKey) -> Option<&mut HistoryEntry> {
        let all = [&mut self.undo, &mut self.redo, &mut self.outdated];
        all.into_iter().flat_map(|changes| changes.iter_mut().rev()).find(|change| change.key == key)
    }

    fn changes(&self, way: UndoDirection) -> &[HistoryEntry] {
        match way {
            UndoDirection::Undo => &self.undo,
            UndoDirection::Redo => &self.redo,
        }
    }

    /// How many changes can be undone.
    pub fn undo_count(&self) -> usize {
        self.undo.len()
    }

    /// The sentence of the change that would be undone or redone next.
    pub fn next(&self, way: UndoDirection) -> Option<&Message> {
        self.changes(way).last().map(|change| &change.message)
    }

    /// The nodes that the next undo or redo may change.
    pub fn touches(&self, way: UndoDirection) -> BTreeSet<Id> {
        let change = self.changes(way).last();
        change.into_iter().flat_map(|change| change.steps.iter().map(|step| step.op.id())).collect()
    }

    /// Undoes or redoes the last change, except what somebody else has changed since. Returns what
    /// it did, the ops and their inverses; `None` if there is no change.
    pub fn take(&mut self, way: UndoDirection, map: &mut Map) -> Option<(UndoReport, Vec<Op>, Vec<Op>)> {
        let (from, to) = match way {
            UndoDirection::Undo => (&mut self.undo, &mut self.redo),
            UndoDirection::Redo => (&mut self.redo, &mut self.undo),
        };
        let mut change = from.pop()?;
        let mut taken =
            UndoReport { message: change.message.clone(), touched: Vec::new(), skipped: Vec::new() };
        let (mut ops, mut inverses) = (Vec::new(), Vec::new());
        let mut take = |step: &mut HistoryStep| {
            let (standing, wanted) = match way {
                UndoDirection::Undo => (&step.op, &step.inverse),
                UndoDirection::Redo => (&step.inverse, &step.op),
            };
            if step.is_applied != (way == UndoDirection::Undo) {
                return;
            }
            let applied = if standing.still_applies(map) { wanted.clone().apply(map).ok() } else { None };
            match applied {
                Some(inverse) => {
                    taken.touched.push(wanted.id());
                    ops.push(wanted.clone());
                    inverses.push(inverse);
                    step.is_applied = !step.is_applied;
                }
                None => taken.skipped.push(wanted.id()),
            }
        };
        match way {
            UndoDirection::Undo => change.steps.iter_mut().rev().for_each(&mut take),
            UndoDirection::Redo => change.steps.iter_mut().for_each(&mut take),
        }
        to.push(change);
        Some((taken, ops, inverses))
    }
}

fn steps_of(settled: &Settled) -> Vec<HistoryStep> {
    let step =
        |one: &AppliedOp| HistoryStep { op: one.op.clone(), inverse: one.inverse.clone(), is_applied: true };
    settled.done.iter().map(step).collect()
}
