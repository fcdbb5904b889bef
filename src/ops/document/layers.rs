//! The own entries of a session that are not confirmed yet: layers on the confirmed map, in their
//! order. Whenever something comes below them they are lifted, exactly, and put on again: settled
//! anew, as the log will settle them if nothing else comes.
//!
//! An entry is fixed once it was sent. Before that, an undo follows what it undoes: it takes back
//! what was really done, which is only known at its place in the log.

use std::collections::{BTreeMap, VecDeque};

use super::history::{History, HistoryKey, UndoDirection};
use crate::model::{Id, Map};
use crate::ops::op::Op;
use crate::ops::settle::{
    AuthorId, Change, Entry, EntryError, EntryKind, Received, SessionState, Settled, settle,
};
use crate::words::Message;

/// What a layer wants to do.
#[derive(Clone, Debug)]
enum LayerContent {
    Do(Vec<Change>),
    TakeBack(UndoDirection),
}

/// An own entry that is not confirmed.
#[derive(Clone, Debug)]
struct Layer {
    /// On what is below it now; fixed once it was sent.
    entry: Entry,
    is_sent: bool,
    content: LayerContent,
    /// The change in the history: which it made, or which it takes back.
    of: HistoryKey,
    /// The steps of the change that the entry takes back.
    steps: Vec<usize>,
    /// What the entry did on what is below it.
    settled: Settled,
}

/// What an undo or a redo in a session did as far as is known.
pub(super) struct TakenBack {
    pub message: Message,
    pub settled: Settled,
}

/// A document's part in a session.
#[derive(Clone, Debug)]
pub(super) struct Layers {
    author: AuthorId,
    /// Of the confirmed map, except that its memory includes the layers while they are on.
    state: SessionState,
    last_number: u64,
    /// In the order of their numbers.
    layers: VecDeque<Layer>,
}

/// What a record of the log changed here.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedReport {
    pub received: Received,
    /// What was shown without being done, because it no longer applies.
    pub dropped_preview: Vec<Op>,
}

impl Layers {
    /// The part of `author` in the session whose confirmed map is the document's.
    pub fn new(author: AuthorId, state: SessionState) -> Layers {
        let last_number = state.last_number(author);
        Layers { author, state, last_number, layers: VecDeque::new() }
    }

    pub fn state(&self) -> &SessionState {
        &self.state
    }

    pub fn count(&self) -> usize {
        self.layers.len()
    }

    fn entry(&self, number: u64, kind: EntryKind, changes: Vec<Change>) -> Entry {
        Entry { author: self.author, number, kind, changes }
    }

    fn push(&mut self, layer: Layer) {
        self.last_number = layer.entry.number;
        self.layers.push_back(layer);
    }

    /// Adds a layer for what the user did.
    pub fn act(
        &mut self,
        map: &mut Map,
        history: &mut History,
        message: Message,
        changes: Vec<Change>,
    ) -> Settled {
        let entry = self.entry(self.last_number + 1, EntryKind::Do, changes.clone());
        let settled = settle(map, &mut self.state.memory, &entry);
        let of = history.note_settled(message, &settled);
        let content = LayerContent::Do(changes);
        let layer = Layer { entry, is_sent: false, content, of, steps: Vec::new(), settled: settled.clone() };
        self.push(layer);
        settled
    }

    /// Adds a layer for an undo or a redo; `None` if there is nothing to undo or redo.
    pub fn take_back(
        &mut self,
        map: &mut Map,
        history: &mut History,
        way: UndoDirection,
    ) -> Option<TakenBack> {
        let (of, message) = history.begin(way)?;
        let (changes, steps) = history.changes_back(of, way);
        if changes.is_empty() {
            return Some(TakenBack { message, settled: Settled::default() });
        }
        let entry = self.entry(self.last_number + 1, kind(way), changes);
        let settled = settle(map, &mut self.state.memory, &entry);
        history.toggle(of, done_steps(&steps, &settled));
        let content = LayerContent::TakeBack(way);
        self.push(Layer { entry, is_sent: false, content, of, steps, settled: settled.clone() });
        Some(TakenBack { message, settled })
    }

    /// The next entry to send. It does not change from now on, and is returned until it is
    /// confirmed: it may be sent any number of times.
    pub fn outgoing(&mut self) -> Option<&Entry> {
        let front = self.layers.front_mut()?;
        front.is_sent = true;
        Some(&front.entry)
    }

    /// Settles a record of the log below the layers.
    pub fn receive(
        &mut self,
        map: &mut Map,
        history: &mut History,
        position: u64,
        entry: &Entry,
    ) -> Result<Received, EntryError> {
        if !self.state.expects(position, entry)? {
            return Ok(Received::Repeated);
        }
        let is_own = self.layers.front().is_some_and(|front| front.is_sent && front.entry == *entry);
        if is_own && let Some(front) = self.layers.pop_front() {
            // It was settled on exactly this map, so that it stays as it is.
            self.state.note(entry);
            for layer in &mut self.layers {
                if let LayerContent::Do(changes) = &mut layer.content {
                    *changes = with_ids(std::mem::take(changes), &front.settled.renamed);
                }
            }
            if self.layers.is_empty() {
                history.forget_outdated();
            }
            return Ok(Received::Settled(front.settled));
        }
        let layers = self.lift(map, history);
        let settled = settle(map, &mut self.state.memory, entry);
        self.state.note(entry);
        self.put_on(map, history, layers);
        Ok(Received::Settled(settled))
    }

    /// Takes all layers off, the topmost first.
    fn lift(&mut self, map: &mut Map, history: &mut History) -> VecDeque<Layer> {
        for layer in self.layers.iter_mut().rev() {
            let settled = std::mem::take(&mut layer.settled);
            if let LayerContent::TakeBack(_) = layer.content {
                history.toggle(layer.of, done_steps(&layer.steps, &settled));
            }
            settled.lift(map, &mut self.state.memory);
        }
        std::mem::take(&mut self.layers)
    }

    fn put_on(&mut self, map: &mut Map, history: &mut History, layers: VecDeque<Layer>) {
        let mut renamed = BTreeMap::new();
        for mut layer in layers {
            if !layer.is_sent {
                match &layer.content {
                    LayerContent::Do(changes) => layer.entry.changes = with_ids(changes.clone(), &renamed),
                    LayerContent::TakeBack(way) => {
                        (layer.entry.changes, layer.steps) = history.changes_back(layer.of, *way);
                    }
                }
            }
            layer.settled = settle(map, &mut self.state.memory, &layer.entry);
            match layer.content {
                LayerContent::Do(_) => history.replace(layer.of, &layer.settled),
                LayerContent::TakeBack(_) => {
                    history.toggle(layer.of, done_steps(&layer.steps, &layer.settled));
                }
            }
            renamed.extend(&layer.settled.renamed);
            self.layers.push_back(layer);
        }
    }

    /// The ops that the layers applied, in order.
    pub fn settled(&self) -> impl DoubleEndedIterator<Item = &Settled> {
        self.layers.iter().map(|layer| &layer.settled)
    }

    /// The confirmed map and its state; `map` is the map with the layers.
    pub fn confirmed(&self, mut map: Map) -> (Map, SessionState) {
        let mut state = self.state.clone();
        for layer in self.layers.iter().rev() {
            layer.settled.clone().lift(&mut map, &mut state.memory);
        }
        (map, state)
    }
}

fn kind(way: UndoDirection) -> EntryKind {
    match way {
        UndoDirection::Undo => EntryKind::Undo,
        UndoDirection::Redo => EntryKind::Redo,
    }
}

/// The steps of a change that were really undone or redone; several ops may be for one of them.
fn done_steps(steps: &[usize], settled: &Settled) -> impl Iterator<Item = usize> {
    let mut done: Vec<usize> = settled.done.iter().map(|applied| applied.change).collect();
    done.dedup();
    done.into_iter().filter_map(|change| steps.get(change).copied())
}

fn with_ids(changes: Vec<Change>, renamed: &BTreeMap<Id, Id>) -> Vec<Change> {
    if renamed.is_empty() {
        return changes;
    }
    let now = |id: Id| renamed.get(&id).copied().unwrap_or(id);
    changes.into_iter().map(|change| change.with_ids(&now)).collect()
}
