//! A document in a session: what the user does becomes an entry for the log and is shown at once;
//! the records of the log are settled below what is not confirmed.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::history::{History, UndoDirection};
use super::layers::{Layers, SharedReport, TakenBack};
use super::{Author, Document, PreviewLayer, UndoReport, with_next};
use crate::model::{Id, Map, Refusal};
use crate::ops::containers::containers_of;
use crate::ops::op::Op;
use crate::ops::settle::{
    AppliedOp, AuthorId, Change, Entry, EntryError, Received, Replica, SessionState, SettleNotice, Settled,
};
use crate::ops::transaction::{ActionName, Transaction};
use crate::words::Message;

impl Document {
    /// Takes part in a session. The map of this document is the confirmed one of the session, at
    /// this state; `author` must be new in it.
    pub fn begin_session(&mut self, author: AuthorId, state: SessionState) {
        self.layers = Some(Box::new(Layers::new(author, state)));
    }

    /// Leaves the session. What was not confirmed stays in the map and can be undone as far as it
    /// still stands.
    pub fn end_session(&mut self) {
        self.layers = None;
        self.history.forget_outdated();
    }

    /// The position up to which the log was read, and how many own entries are not confirmed; `None`
    /// outside of a session.
    pub fn session(&self) -> Option<(&SessionState, usize)> {
        self.layers.as_ref().map(|layers| (layers.state(), layers.count()))
    }

    /// The next own entry to send; it stays the same until it is confirmed, and may be sent any
    /// number of times.
    pub fn outgoing(&mut self) -> Option<Entry> {
        self.layers.as_mut()?.outgoing().cloned()
    }

    /// The confirmed map of the session, without anything of one's own that is not confirmed.
    pub fn replica(&self) -> Option<Replica> {
        let layers = self.layers.as_ref()?;
        let (map, state) = layers.confirmed(Arc::unwrap_or_clone(self.snapshot()));
        Some(Replica { map, state })
    }

    /// Settles the record at a position of the log. `action` and `message` say what was done, for
    /// the journal.
    ///
    /// # Errors
    /// An [`EntryError`]; nothing is changed then.
    pub fn receive_entry(
        &mut self,
        position: u64,
        entry: &Entry,
        action: ActionName,
        message: Message,
    ) -> Result<SharedReport, EntryError> {
        let mut ids: BTreeSet<Id> = entry.changes.iter().map(|change| change.op.id()).collect();
        ids.insert(Id::Map);
        let layers = self.layers.as_ref();
        ids.extend(layers.iter().flat_map(|layers| layers.settled()).flat_map(Settled::ops).map(Op::id));
        let worked = self.with_layers(&ids, |layers, map, history| {
            let former: Vec<Settled> = layers.settled().cloned().collect();
            let below = layers.receive(map, history, position, entry);
            let applied = below.as_ref().map(|received| changed_by(received, &former, layers));
            let applied = applied.unwrap_or_default();
            (below, applied)
        });
        let Some(WorkOnLayers { result, ops, dropped_preview }) = worked else {
            return Ok(SharedReport { received: Received::Repeated, dropped_preview: Vec::new() });
        };
        if !ops.is_empty() {
            self.enqueue(Transaction::new(action, message).with(ops), Author::Other);
        }
        Ok(SharedReport { received: result?, dropped_preview })
    }

    /// Changes the map and the layers, with the preview lifted meanwhile; `None` outside of a
    /// session. `ids` are the nodes that may change, as far as they exist; `work` also returns the
    /// ops that it applied.
    fn with_layers<T>(
        &mut self,
        ids: &BTreeSet<Id>,
        work: impl FnOnce(&mut Layers, &mut Map, &mut History) -> (T, Vec<AppliedOp>),
    ) -> Option<WorkOnLayers<T>> {
        let mut layers = self.layers.take()?;
        let preview = self.lift();
        let mut touched = with_next(&self.map, ids);
        let (result, applied) = work(&mut layers, Arc::make_mut(&mut self.map), &mut self.history);
        self.layers = Some(layers);
        let (ops, inverses): (Vec<Op>, Vec<Op>) =
            applied.into_iter().map(|applied| (applied.op, applied.inverse)).unzip();
        let changed = ops.iter().map(Op::id).collect();
        touched.extend(with_next(&self.map, &changed));
        self.saved.refresh(&self.map, &touched);
        self.removed.note(&inverses);
        let dropped_preview = self.put_back(preview);
        Some(WorkOnLayers { result, ops, dropped_preview })
    }

    /// Shows a preview again; returns its ops if that is no longer possible.
    fn put_back(&mut self, preview: Option<PreviewLayer>) -> Vec<Op> {
        let Some(PreviewLayer { ops, .. }) = preview else { return Vec::new() };
        match self.preview(ops.clone()) {
            Ok(()) => Vec::new(),
            Err(_) => ops,
        }
    }

    /// [`Document::commit`] in a session.
    pub(super) fn commit_shared(&mut self, transaction: Transaction) -> Result<(), Refusal> {
        if transaction.is_empty() {
            return Ok(());
        }
        let Transaction { action, message, ops } = transaction;
        let ids = ops.iter().map(Op::id).collect();
        let said = message.clone();
        let worked = self.with_layers(&ids, |layers, map, history| {
            let changes = Entry::changes_of(ops, map);
            let settled = changes.map(|changes| {
                let changes = without_revivals(changes, layers.state());
                layers.act(map, history, said, changes)
            });
            let applied = settled.as_ref().map(|settled| settled.done.clone()).unwrap_or_default();
            (settled.map(drop), applied)
        });
        let Some(WorkOnLayers { result, ops, .. }) = worked else { return Ok(()) };
        if !ops.is_empty() {
            self.enqueue(Transaction::new(action, message).with(ops), Author::Own);
        }
        result
    }

    /// [`Document::undo`] and [`Document::redo`] in a session.
    pub(super) fn take_shared(
        &mut self,
        way: UndoDirection,
        action: &'static str,
        said: &'static str,
    ) -> Option<UndoReport> {
        let ids = self.history.touches(way);
        let worked = self.with_layers(&ids, |layers, map, history| {
            let taken = layers.take_back(map, history, way);
            let applied = taken.as_ref().map(|taken| taken.settled.done.clone()).unwrap_or_default();
            (taken, applied)
        });
        let WorkOnLayers { result, ops, .. } = worked?;
        let TakenBack { message, settled } = result?;
        let touched = ops.iter().map(Op::id).collect();
        if !ops.is_empty() {
            let said = Message::new(said).message("done", message.clone());
            self.enqueue(Transaction::new(ActionName::new(action), said).with(ops), Author::Own);
        }
        let skipped = settled.notices.iter().filter_map(|notice| match notice {
            SettleNotice::NotTakenBack(id) => Some(*id),
            _ => None,
        });
        Some(UndoReport { message, touched, skipped: skipped.collect() })
    }
}

/// The result of some work on the layers.
struct WorkOnLayers<T> {
    result: T,
    /// The ops that were applied, in order.
    ops: Vec<Op>,
    /// The preview, if it no longer applies.
    dropped_preview: Vec<Op>,
}

/// The ops that lead from the map as it was shown to the map as it is.
fn changed_by(received: &Received, former: &[Settled], layers: &Layers) -> Vec<AppliedOp> {
    let Received::Settled(settled) = received else { return Vec::new() };
    // An own entry that is confirmed was in the map before.
    if layers.count() < former.len() {
        return Vec::new();
    }
    let lifted = former.iter().rev().flat_map(|settled| settled.done.iter().rev()).cloned();
    let lifted =
        lifted.map(|AppliedOp { change, op, inverse }| AppliedOp { change, op: inverse, inverse: op });
    let above = layers.settled().flat_map(|settled| &settled.done).cloned();
    lifted.chain(settled.done.iter().cloned()).chain(above).collect()
}

/// Without the insertions that bring back removed nodes which are edited after that: settling an edit
/// brings them back, also if somebody else does so at the same time.
fn without_revivals(changes: Vec<Change>, state: &SessionState) -> Vec<Change> {
    let graves = &state.memory.graves;
    let mut edited: BTreeSet<Id> = BTreeSet::new();
    for change in &changes {
        if let Op::Set(id, ..) = &change.op {
            edited.insert(*id);
            edited.extend(graves.get(id).into_iter().flat_map(|grave| containers_of(&grave.node)));
        }
    }
    let is_revival = |change: &Change| match &change.op {
        Op::Insert(node) => {
            let id = node.id();
            edited.contains(&id) && graves.get(&id).is_some_and(|grave| grave.node == *node)
        }
        _ => false,
    };
    changes.into_iter().filter(|change| !is_revival(change)).collect()
}
