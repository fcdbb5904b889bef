//! A document: a map with its undo, its redo, and the revision that the file holds. Undo and redo have no limit;
//! each names what it takes back.
//!
//! Whatever is really applied is queued for the journal, in order and numbered: what was committed, and what an undo or
//! a redo came to. Applied to the first map, all that was ever queued gives the map as it is. What is only tried out is
//! not queued.

use std::sync::Arc;

use super::{Op, Transaction, apply_all};
use crate::model::{Id, Map, Refusal};
use crate::words::Message;

/// What an undo and a redo are called in the journal: the action's name, and the sentence.
type Redoing = (&'static str, &'static str);
const UNDONE: Redoing = ("history.undo", "undid");
const REDONE: Redoing = ("history.redo", "redid");

/// Which state of the document it is; the same number always means the same map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(u64);

/// A transaction that was applied, with what takes it back.
#[derive(Clone, Debug)]
struct Change {
    transaction: Transaction,
    inverses: Vec<Op>,
    before: Revision,
    after: Revision,
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

/// Something that was applied, as the journal keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Applied {
    /// Its number in the document, greater than those before it.
    pub sequence: u64,
    /// What was done; of an undo or a redo the ops that did take effect.
    pub transaction: Transaction,
}

/// What the journal has not been given yet.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// The map that the document began with, before anything was applied; it is given once.
    pub origin: Option<Arc<Map>>,
    /// What was applied since.
    pub applied: Vec<Applied>,
}

/// A map that is being worked on.
#[derive(Clone, Debug)]
pub struct Document {
    map: Arc<Map>,
    undo: Vec<Change>,
    redo: Vec<Change>,
    revision: Revision,
    saved: Option<Revision>,
    last_revision: u64,
    queue: Queue,
    /// The number of the last thing that was applied.
    sequence: u64,
    /// The last number that was given to anything.
    last_number: u64,
}

impl Document {
    /// A document whose map is what the file holds (`saved`), or is in no file yet.
    pub fn new(map: Map, saved: bool) -> Document {
        let revision = Revision(0);
        let map = Arc::new(map);
        Document {
            queue: Queue { origin: Some(Arc::clone(&map)), applied: Vec::new() },
            sequence: 0,
            last_number: 0,
            map,
            undo: Vec::new(),
            redo: Vec::new(),
            revision,
            saved: saved.then_some(revision),
            last_revision: 0,
        }
    }

    /// The map as it is now.
    pub fn map(&self) -> &Map {
        &self.map
    }

    /// The map as it is now, to be kept while the document goes on.
    pub fn snapshot(&self) -> Arc<Map> {
        Arc::clone(&self.map)
    }

    /// Which state this is.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Whether the file does not hold this state.
    pub fn is_modified(&self) -> bool {
        self.saved != Some(self.revision)
    }

    /// Notes that the file now holds the state called `revision`.
    pub fn mark_saved(&mut self, revision: Revision) {
        self.saved = Some(revision);
    }

    /// Notes that the file holds no state of this document: another program wrote it.
    pub fn mark_unsaved(&mut self) {
        self.saved = None;
    }

    /// Does a transaction: all of it, or nothing.
    ///
    /// # Errors
    /// The [`Refusal`] of its first op that the map does not take.
    pub fn commit(&mut self, transaction: Transaction) -> Result<(), Refusal> {
        if transaction.is_empty() {
            return Ok(());
        }
        let inverses = apply_all(transaction.ops.clone(), Arc::make_mut(&mut self.map))?;
        let before = self.revision;
        self.advance();
        self.redo.clear();
        self.enqueue(transaction.clone());
        self.undo.push(Change { transaction, inverses, before, after: self.revision });
        Ok(())
    }

    /// Notes for the journal what was applied.
    fn enqueue(&mut self, transaction: Transaction) {
        self.sequence = self.number();
        self.queue.applied.push(Applied { sequence: self.sequence, transaction });
    }

    /// A number for the journal that nothing had before: what is only being typed has one too.
    pub fn number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// The number of the last thing that was applied; 0 where nothing was.
    pub fn sequence(&self) -> u64 {
        self.sequence
    }

    /// Takes the map that the document began with, where the journal was not given it yet and nothing was applied.
    pub fn take_origin(&mut self) -> Option<Arc<Map>> {
        self.queue.origin.take()
    }

    /// Takes what the journal has not been given yet; nothing where nothing was applied.
    pub fn take_queue(&mut self) -> Option<Queue> {
        let any = !self.queue.applied.is_empty();
        any.then(|| std::mem::take(&mut self.queue))
    }

    fn advance(&mut self) {
        self.last_revision += 1;
        self.revision = Revision(self.last_revision);
    }

    /// Takes the last transaction back, as far as what it did still stands; `None` where there is none.
    pub fn undo(&mut self) -> Option<Taken> {
        let change = self.undo.pop()?;
        let done = change.transaction.ops.iter().rev().cloned();
        let taken = self.take(&change, done.zip(change.inverses.clone()).collect(), UNDONE);
        if taken.left.is_empty() {
            self.revision = change.before;
        }
        self.redo.push(change);
        Some(taken)
    }

    /// Does the last undone transaction again; `None` where there is none.
    pub fn redo(&mut self) -> Option<Taken> {
        let change = self.redo.pop()?;
        let undone = change.inverses.iter().rev().cloned();
        let taken = self.take(&change, undone.zip(change.transaction.ops.clone()).collect(), REDONE);
        if taken.left.is_empty() {
            self.revision = change.after;
        }
        self.undo.push(change);
        Some(taken)
    }

    /// Applies the second op of each pair where the first one's work still stands.
    fn take(&mut self, change: &Change, pairs: Vec<(Op, Op)>, (action, said): Redoing) -> Taken {
        let mut taken =
            Taken { said: change.transaction.said.clone(), touched: Vec::new(), left: Vec::new() };
        let mut applied = Vec::new();
        let map = Arc::make_mut(&mut self.map);
        for (done, inverse) in pairs {
            let id = done.id();
            if done.stands(map) && inverse.clone().apply(map).is_ok() {
                taken.touched.push(id);
                applied.push(inverse);
            } else {
                taken.left.push(id);
            }
        }
        self.advance();
        if !applied.is_empty() {
            let said = Message::new(said).message("done", taken.said.clone());
            self.enqueue(Transaction::new(action, said).with(applied));
        }
        taken
    }

    /// Applies ops that are only tried out (a thing being carried); what takes them back goes to
    /// [`Document::revert`] before anything is committed.
    ///
    /// # Errors
    /// The first [`Refusal`]; the map is then as it was.
    pub fn preview(&mut self, ops: Vec<Op>) -> Result<Vec<Op>, Refusal> {
        apply_all(ops, Arc::make_mut(&mut self.map))
    }

    /// Takes a preview back.
    pub fn revert(&mut self, inverses: Vec<Op>) {
        // Nothing was committed in between, so every inverse still applies.
        apply_all(inverses, Arc::make_mut(&mut self.map))
            .expect("a preview is reverted before anything else");
    }

    /// What the next undo takes back.
    pub fn undoable(&self) -> Option<&Transaction> {
        self.undo.last().map(|change| &change.transaction)
    }

    /// What the next redo does again.
    pub fn redoable(&self) -> Option<&Transaction> {
        self.redo.last().map(|change| &change.transaction)
    }
}
