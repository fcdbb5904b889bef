//! The state while an entry is settled.

use super::entry::{AuthorId, Entry, EntryKind};
use super::memory::SessionMemory;
use super::settled::{AppliedOp, SettleNotice, Settled};
use super::unplaced::housed;
use crate::model::{ConflictSubject, Id, IdSource, Map, Node, Refusal};
use crate::ops::op::Op;

pub(super) struct Working<'a> {
    pub map: &'a mut Map,
    pub memory: &'a mut SessionMemory,
    pub entry: &'a Entry,
    pub settled: Settled,
}

impl<'a> Working<'a> {
    pub fn new(map: &'a mut Map, memory: &'a mut SessionMemory, entry: &'a Entry) -> Working<'a> {
        Working { map, memory, entry, settled: Settled::default() }
    }

    pub fn author(&self) -> AuthorId {
        self.entry.author
    }

    pub fn tell(&mut self, notice: SettleNotice) {
        self.settled.notices.push(notice);
    }

    /// Applies an op for the change with this index.
    pub fn apply(&mut self, change: usize, op: Op) -> Result<(), Refusal> {
        let inverse = op.clone().apply(self.map)?;
        let author = self.author();
        let (op, forgotten) = match (op, &inverse) {
            (Op::Set(id, field, value), _) => {
                let stored = self.map.value(id, &field).unwrap_or(value);
                let subject = ConflictSubject { id, field: field.clone() };
                let forgotten = match self.entry.kind {
                    EntryKind::Undo => self.memory.forget_writer(subject),
                    EntryKind::Do | EntryKind::Redo => self.memory.write(subject, author),
                };
                (Op::Set(id, field, stored), forgotten)
            }
            (op, Op::Insert(node)) => (op, self.memory.bury(node.clone(), author)),
            (op, _) => {
                let forgotten = self.memory.open_grave(op.id());
                (op, forgotten)
            }
        };
        self.settled.forgotten.push(forgotten);
        self.settled.done.push(AppliedOp { change, op, inverse });
        Ok(())
    }

    /// Inserts a node; if its place is gone, into *Unplaced*.
    pub fn insert(&mut self, change: usize, node: Node) -> Result<(), Refusal> {
        let id = node.id();
        let (housed, shelters) = housed(node.clone(), self.map);
        for shelter in shelters {
            self.apply(change, Op::Insert(shelter))?;
        }
        if housed != node {
            self.tell(SettleNotice::Unplaced(id));
        }
        self.apply(change, Op::Insert(housed))
    }

    /// Another id of the same kind, derived from the entry and the index of the change.
    pub fn another_id(&self, change: usize, id: Id) -> Option<Id> {
        let author = self.author().0;
        let mut seed = 0;
        for part in [author as u64, (author >> 64) as u64, self.entry.number, change as u64] {
            seed = (seed ^ part).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
        }
        let mut source = IdSource::seeded(seed);
        loop {
            let id = Id::of(id.kind(), source.deal())?;
            if !self.map.contains(id) && !self.memory.graves.contains_key(&id) {
                return Some(id);
            }
        }
    }

    /// Takes back everything that was done so far.
    pub fn roll_back(&mut self) {
        std::mem::take(&mut self.settled).lift(self.map, self.memory);
    }
}
