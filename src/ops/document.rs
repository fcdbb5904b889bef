//! A document: a map, what was done to it and can be undone, and whether the file holds it. It has several authors: what
//! somebody else did may be taken in at any moment.
//!
//! Whatever is really applied is queued in order and numbered, for the journal and for whoever else reads it: what was
//! committed, what came from elsewhere, and what an undo or a redo came to. Applied to the first map, all that was ever
//! queued gives the map as it is. What is only tried out (something being carried) lies on top of the map: it is lifted
//! before anything is applied, put back if it still applies, and neither queued nor part of a snapshot.

mod history;
mod queue;
mod removed;
mod saved;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use self::history::Taken;
use self::history::{History, Way};
use self::queue::Queue;
pub use self::queue::{Applied, Author, Reader};
use self::removed::Removed;
pub use self::saved::Revision;
use self::saved::Saved;
use super::op::{Op, apply_all};
use super::transaction::{ActionName, Transaction};
use crate::model::{Id, Map, Refusal};
use crate::words::Message;

/// Something that is tried out on the map.
#[derive(Clone, Debug)]
struct Preview {
    ops: Vec<Op>,
    inverses: Vec<Op>,
}

/// A map that is being worked on.
#[derive(Clone, Debug)]
pub struct Document {
    /// With the preview, where there is one.
    map: Arc<Map>,
    preview: Option<Preview>,
    history: History,
    revision: Revision,
    saved: Saved,
    queue: Queue,
    /// The map that the document began with, until the journal has it.
    origin: Option<Arc<Map>>,
    /// The last number that was given to anything.
    last_number: u64,
    removed: Removed,
}

impl Document {
    /// A document whose map is what the file holds (`saved`), or is in no file yet.
    pub fn new(map: Map, saved: bool) -> Document {
        let map = Arc::new(map);
        let mut document = Document {
            preview: None,
            history: History::default(),
            revision: Revision::default(),
            saved: Saved::default(),
            queue: Queue::default(),
            origin: Some(Arc::clone(&map)),
            last_number: 0,
            removed: Removed::default(),
            map,
        };
        if saved {
            document.mark_saved(document.revision);
        }
        document
    }

    /// The map as it is shown now: with what is tried out.
    pub fn map(&self) -> &Map {
        &self.map
    }

    /// The map as it is now, to be kept while the document goes on: without what is tried out.
    pub fn snapshot(&self) -> Arc<Map> {
        let mut map = Arc::clone(&self.map);
        if let Some(preview) = &self.preview {
            take_back(preview.inverses.clone(), &mut map);
        }
        map
    }

    /// Grows with every change, also with an undo.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Whether the file does not hold this state.
    pub fn is_modified(&self) -> bool {
        !self.saved.holds_it()
    }

    /// The map, to be saved; whatever comes meanwhile, [`Document::mark_saved`] then knows what differs from it.
    pub fn begin_save(&mut self) -> Arc<Map> {
        let map = self.snapshot();
        self.saved.begin(self.revision, Arc::clone(&map));
        map
    }

    /// Notes that the file now holds the state called `revision`: the one being saved, or the present one.
    pub fn mark_saved(&mut self, revision: Revision) {
        if self.saved.succeeded(revision) {
            return;
        }
        if revision == self.revision {
            self.saved.hold(self.snapshot());
        } else {
            self.saved.forget();
        }
    }

    /// Notes that the file holds no state of this document: another program wrote it.
    pub fn mark_unsaved(&mut self) {
        self.saved.forget();
    }

    /// Does a transaction: all of it, or nothing.
    ///
    /// # Errors
    /// The [`Refusal`] of its first op that the map does not take.
    pub fn commit(&mut self, transaction: Transaction) -> Result<(), Refusal> {
        if let Some(inverses) = self.apply(&transaction, Author::Own)? {
            self.history.note(transaction, inverses);
        }
        Ok(())
    }

    /// Takes in what somebody else did: all of it, or nothing. The undo here does not take it back.
    ///
    /// # Errors
    /// The [`Refusal`] of its first op that the map does not take.
    pub fn receive(&mut self, transaction: &Transaction) -> Result<(), Refusal> {
        self.apply(transaction, Author::Other).map(drop)
    }

    /// Applies and queues a transaction; what takes it back. `None` where there is nothing to apply.
    fn apply(&mut self, transaction: &Transaction, author: Author) -> Result<Option<Vec<Op>>, Refusal> {
        if transaction.is_empty() {
            return Ok(None);
        }
        let ids = transaction.ops.iter().map(Op::id).collect();
        let inverses = self.change(&ids, |map, _| apply_all(transaction.ops.clone(), map))?;
        self.removed.note(&inverses);
        self.enqueue(transaction.clone(), author);
        Ok(Some(inverses))
    }

    /// Lets `change` change these of the map, which the preview does not lie on meanwhile.
    fn change<T>(&mut self, ids: &BTreeSet<Id>, change: impl FnOnce(&mut Map, &mut History) -> T) -> T {
        let preview = self.lift();
        let mut touched = with_next(&self.map, ids);
        let changed = change(Arc::make_mut(&mut self.map), &mut self.history);
        touched.extend(with_next(&self.map, ids));
        self.saved.refresh(&self.map, &touched);
        if let Some(Preview { ops, .. }) = preview {
            // Where it no longer applies it is gone: whoever tried it out looks at the map anew.
            let _ = self.preview(ops);
        }
        changed
    }

    /// Whether somebody removed this.
    pub fn is_removed(&self, id: Id) -> bool {
        self.removed.contains(id)
    }

    /// What brings these back as they were last, with all that they stood in; nothing of what is there.
    pub fn revival(&self, ids: impl IntoIterator<Item = Id>) -> Vec<Op> {
        self.removed.revival(ids)
    }

    /// The same transaction, which first brings back what it changes and somebody removed meanwhile: an edit wins over a
    /// removal, as in a merge.
    #[must_use]
    pub fn reviving(&self, transaction: Transaction) -> Transaction {
        self.removed.reviving(transaction)
    }

    /// Notes for the readers of the queue what was applied.
    fn enqueue(&mut self, transaction: Transaction, author: Author) {
        self.revision = Revision(self.revision.0 + 1);
        let sequence = self.number();
        self.queue.push(Applied { sequence, author, transaction });
    }

    /// A number for the journal that nothing had before: what is only being typed has one too.
    pub fn number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// The number of the last thing that was applied; 0 where nothing was.
    pub fn sequence(&self) -> u64 {
        self.queue.last()
    }

    /// Takes the map that the document began with, before anything was applied; it is given once.
    pub fn take_origin(&mut self) -> Option<Arc<Map>> {
        self.origin.take()
    }

    /// Whoever wants to know what is applied from now on.
    pub fn add_reader(&mut self) -> Reader {
        self.queue.add_reader()
    }

    /// Takes what was applied and this reader has not had yet.
    pub fn unread(&mut self, reader: Reader) -> Vec<Applied> {
        self.queue.take(reader)
    }

    /// Nobody reads there any more.
    pub fn remove_reader(&mut self, reader: Reader) {
        self.queue.remove_reader(reader);
    }

    /// Takes the last own transaction back, as far as what it did still stands; `None` where there is none.
    pub fn undo(&mut self) -> Option<Taken> {
        self.take(Way::Undo, "history.undo", "undid")
    }

    /// Does the last undone transaction again; `None` where there is none.
    pub fn redo(&mut self) -> Option<Taken> {
        self.take(Way::Redo, "history.redo", "redid")
    }

    fn take(&mut self, way: Way, action: &'static str, said: &'static str) -> Option<Taken> {
        let ids = self.history.touches(way);
        let (taken, ops, inverses) = self.change(&ids, |map, history| history.take(way, map))?;
        self.removed.note(&inverses);
        if !ops.is_empty() {
            let said = Message::new(said).message("done", taken.said.clone());
            self.enqueue(Transaction::new(ActionName::new(action), said).with(ops), Author::Own);
        }
        Some(taken)
    }

    /// Shows what these ops come to, in the place of what was tried out before.
    ///
    /// # Errors
    /// The first [`Refusal`]; nothing is then tried out.
    pub fn preview(&mut self, ops: Vec<Op>) -> Result<(), Refusal> {
        self.end_preview();
        if !ops.is_empty() {
            let inverses = apply_all(ops.clone(), Arc::make_mut(&mut self.map))?;
            self.preview = Some(Preview { ops, inverses });
        }
        Ok(())
    }

    /// What is tried out now.
    pub fn previewed(&self) -> &[Op] {
        self.preview.as_ref().map_or(&[], |preview| &preview.ops)
    }

    /// Shows the map as it is.
    pub fn end_preview(&mut self) {
        self.lift();
    }

    fn lift(&mut self) -> Option<Preview> {
        let preview = self.preview.take()?;
        take_back(preview.inverses.clone(), &mut self.map);
        Some(preview)
    }

    /// What the next undo takes back.
    pub fn undoable(&self) -> Option<&Message> {
        self.history.next(Way::Undo)
    }

    /// What the next redo does again.
    pub fn redoable(&self) -> Option<&Message> {
        self.history.next(Way::Redo)
    }
}

/// Takes a preview back. Nothing is applied while it lies on the map, so all of it can be.
fn take_back(inverses: Vec<Op>, map: &mut Arc<Map>) {
    let taken_back = apply_all(inverses, Arc::make_mut(map));
    debug_assert!(taken_back.is_ok(), "{taken_back:?}");
}

/// These, and what stands right behind each: its order changes with them.
fn with_next(map: &Map, ids: &BTreeSet<Id>) -> BTreeSet<Id> {
    ids.iter().flat_map(|id| [Some(*id), map.neighbours(*id).1]).flatten().collect()
}

#[cfg(test)]
mod tests;
