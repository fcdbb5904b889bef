//! A document: a map with its undo history, and whether it differs from the file. It may have
//! several authors: changes of others can be received at any time.
//!
//! Everything that is actually applied is queued in order and numbered, for the journal and other
//! readers: own transactions, those of others, and the ops of undo and redo. All of it together,
//! applied to the first map, gives the current one. A preview (something that is being carried)
//! lies on top of the map: it is removed before anything is applied, applied again if that is
//! possible, and neither queued nor part of a snapshot.
//!
//! In a session ([`shared`]), own changes are layers between the confirmed map and the preview until
//! they are confirmed.

mod history;
mod layers;
mod queue;
mod removed;
mod saved;
mod shared;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use self::history::UndoReport;
use self::history::{History, UndoDirection};
use self::layers::Layers;
pub use self::layers::SharedReport;
use self::queue::Queue;
pub use self::queue::{Author, QueueReader, QueuedTransaction};
use self::removed::Removed;
pub use self::saved::Revision;
use self::saved::SavedState;
use super::op::{Op, apply_all};
use super::transaction::{ActionName, Transaction};
use crate::model::{Id, Map, Refusal};
use crate::words::Message;

/// Changes that are shown but not made.
#[derive(Clone, Debug)]
struct PreviewLayer {
    ops: Vec<Op>,
    inverses: Vec<Op>,
}

/// A map that is being edited.
#[derive(Clone, Debug)]
pub struct Document {
    /// Includes the preview, if there is one.
    map: Arc<Map>,
    preview: Option<PreviewLayer>,
    history: History,
    revision: Revision,
    saved: SavedState,
    queue: Queue,
    /// The map that the document started with, until the journal takes it.
    origin: Option<Arc<Map>>,
    /// The last number given out.
    last_number: u64,
    removed: Removed,
    /// In a session, the own changes that are not confirmed.
    layers: Option<Box<Layers>>,
}

impl Document {
    /// A document whose map is in a file (`saved`), or in none yet.
    pub fn new(map: Map, saved: bool) -> Document {
        let map = Arc::new(map);
        let mut document = Document {
            preview: None,
            history: History::default(),
            revision: Revision::default(),
            saved: SavedState::default(),
            queue: Queue::default(),
            origin: Some(Arc::clone(&map)),
            last_number: 0,
            removed: Removed::default(),
            layers: None,
            map,
        };
        if saved {
            document.mark_saved(document.revision);
        }
        document
    }

    /// The map as displayed, including the preview.
    pub fn map(&self) -> &Map {
        &self.map
    }

    /// The current map without the preview. It stays the same while the document changes.
    pub fn snapshot(&self) -> Arc<Map> {
        let mut map = Arc::clone(&self.map);
        if let Some(preview) = &self.preview {
            take_back(preview.inverses.clone(), &mut map);
        }
        map
    }

    /// The map with the preview, as [`map`](Self::map) returns it.
    pub fn shown(&self) -> Arc<Map> {
        Arc::clone(&self.map)
    }

    /// Increases with every change, including undo.
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Whether the map differs from the file.
    pub fn is_modified(&self) -> bool {
        !self.saved.is_current()
    }

    /// The map to be saved. Later changes are tracked, so that [`Document::mark_saved`] knows how
    /// the map differs from what was saved.
    pub fn begin_save(&mut self) -> Arc<Map> {
        let map = self.snapshot();
        self.saved.begin_save(self.revision, Arc::clone(&map));
        map
    }

    /// Records that the file now contains the state `revision`: the one being saved, or the current
    /// one.
    pub fn mark_saved(&mut self, revision: Revision) {
        if self.saved.finish_save(revision) {
            return;
        }
        if revision == self.revision {
            self.saved.set_saved(self.snapshot());
        } else {
            self.saved.set_unsaved();
        }
    }

    /// Records that the file contains no state of this document, because another program wrote it.
    pub fn mark_unsaved(&mut self) {
        self.saved.set_unsaved();
    }

    /// Applies a transaction completely or not at all.
    ///
    /// # Errors
    /// The [`Refusal`] of the first op that the map refuses.
    pub fn commit(&mut self, transaction: Transaction) -> Result<(), Refusal> {
        if self.layers.is_some() {
            return self.commit_shared(transaction);
        }
        if let Some(inverses) = self.apply(&transaction, Author::Own)? {
            self.history.note(transaction, inverses);
        }
        Ok(())
    }

    /// Applies what the program itself found out (how long something took), completely or not at
    /// all. Undo leaves it alone, since nobody made that change. In a session it is an own change
    /// like any other, since only the log changes the map.
    ///
    /// # Errors
    /// The [`Refusal`] of the first op that the map refuses.
    pub fn record(&mut self, transaction: &Transaction) -> Result<(), Refusal> {
        if self.layers.is_some() {
            return self.commit_shared(transaction.clone());
        }
        self.apply(transaction, Author::Own).map(drop)
    }

    /// Applies somebody else's transaction, completely or not at all. It cannot be undone here.
    ///
    /// # Errors
    /// The [`Refusal`] of the first op that the map refuses.
    pub fn receive(&mut self, transaction: &Transaction) -> Result<(), Refusal> {
        self.apply(transaction, Author::Other).map(drop)
    }

    /// Applies and queues a transaction and returns its inverses; `None` if it is empty.
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

    /// Changes the map, with the preview removed meanwhile; `ids` are the nodes that may change.
    fn change<T>(&mut self, ids: &BTreeSet<Id>, change: impl FnOnce(&mut Map, &mut History) -> T) -> T {
        let preview = self.lift();
        let mut touched = with_next(&self.map, ids);
        let changed = change(Arc::make_mut(&mut self.map), &mut self.history);
        touched.extend(with_next(&self.map, ids));
        self.saved.refresh(&self.map, &touched);
        if let Some(PreviewLayer { ops, .. }) = preview {
            // If the preview no longer applies it is dropped: its owner will look at the map again.
            let _ = self.preview(ops);
        }
        changed
    }

    /// Whether this node was removed.
    pub fn is_removed(&self, id: Id) -> bool {
        self.removed.contains(id)
    }

    /// The ops that bring removed nodes back as they last were, together with their containers;
    /// nodes that exist are ignored.
    pub fn revival(&self, ids: impl IntoIterator<Item = Id>) -> Vec<Op> {
        self.removed.revival(ids)
    }

    /// The transaction, preceded by ops that bring back what it changes and somebody removed in the
    /// meantime: an edit wins over a removal, as in a merge.
    #[must_use]
    pub fn with_revival(&self, transaction: Transaction) -> Transaction {
        self.removed.with_revival(transaction)
    }

    /// Queues a transaction that was applied.
    fn enqueue(&mut self, transaction: Transaction, author: Author) {
        self.revision = Revision(self.revision.0 + 1);
        let sequence = self.number();
        self.queue.push(QueuedTransaction { sequence, author, transaction });
    }

    /// A new number for the journal; drafts get one as well.
    pub fn number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// The number of the last transaction that was applied; 0 if there was none.
    pub fn sequence(&self) -> u64 {
        self.queue.last()
    }

    /// The map that the document started with. Returned only once, at the first call.
    pub fn take_origin(&mut self) -> Option<Arc<Map>> {
        self.origin.take()
    }

    /// Adds a reader of what is applied from now on.
    pub fn add_reader(&mut self) -> QueueReader {
        self.queue.add_reader()
    }

    /// The transactions that this reader has not read yet.
    pub fn unread(&mut self, reader: QueueReader) -> Vec<QueuedTransaction> {
        self.queue.take(reader)
    }

    pub fn remove_reader(&mut self, reader: QueueReader) {
        self.queue.remove_reader(reader);
    }

    /// Undoes the last own transaction, except what has been changed since; `None` if there is
    /// none.
    pub fn undo(&mut self) -> Option<UndoReport> {
        self.take(UndoDirection::Undo, "history.undo", "undid")
    }

    /// Applies the last undone transaction again; `None` if there is none.
    pub fn redo(&mut self) -> Option<UndoReport> {
        self.take(UndoDirection::Redo, "history.redo", "redid")
    }

    fn take(&mut self, way: UndoDirection, action: &'static str, said: &'static str) -> Option<UndoReport> {
        if self.layers.is_some() {
            return self.take_shared(way, action, said);
        }
        let ids = self.history.touches(way);
        let (taken, ops, inverses) = self.change(&ids, |map, history| history.take(way, map))?;
        self.removed.note(&inverses);
        if !ops.is_empty() {
            let said = Message::new(said).message("done", taken.message.clone());
            self.enqueue(Transaction::new(ActionName::new(action), said).with(ops), Author::Own);
        }
        Some(taken)
    }

    /// Shows the map with these ops applied, replacing the former preview.
    ///
    /// # Errors
    /// The first [`Refusal`]; there is no preview then.
    pub fn preview(&mut self, ops: Vec<Op>) -> Result<(), Refusal> {
        self.end_preview();
        if !ops.is_empty() {
            let inverses = apply_all(ops.clone(), Arc::make_mut(&mut self.map))?;
            self.preview = Some(PreviewLayer { ops, inverses });
        }
        Ok(())
    }

    /// The ops of the preview; empty if there is none.
    pub fn previewed(&self) -> &[Op] {
        self.preview.as_ref().map_or(&[], |preview| &preview.ops)
    }

    pub fn end_preview(&mut self) {
        self.lift();
    }

    fn lift(&mut self) -> Option<PreviewLayer> {
        let preview = self.preview.take()?;
        take_back(preview.inverses.clone(), &mut self.map);
        Some(preview)
    }

    /// How many changes can be undone.
    pub fn undo_count(&self) -> usize {
        self.history.undo_count()
    }

    /// What the next undo would revert.
    pub fn undoable(&self) -> Option<&Message> {
        self.history.next(UndoDirection::Undo)
    }

    /// What the next redo would apply again.
    pub fn redoable(&self) -> Option<&Message> {
        self.history.next(UndoDirection::Redo)
    }
}

/// Removes a preview. Nothing is applied while it is on the map, so its inverses always apply.
fn take_back(inverses: Vec<Op>, map: &mut Arc<Map>) {
    let taken_back = apply_all(inverses, Arc::make_mut(map));
    debug_assert!(taken_back.is_ok(), "{taken_back:?}");
}

/// These nodes and those directly after them, whose order changes as well.
fn with_next(map: &Map, ids: &BTreeSet<Id>) -> BTreeSet<Id> {
    ids.iter().flat_map(|id| [Some(*id), map.neighbours(*id).1]).flatten().collect()
}

#[cfg(test)]
pub(crate) mod laws;
#[cfg(test)]
mod tests;
