//! What a session knows besides the map: removed nodes as they last were, and who changed a value
//! last. It is part of the state that all replicas have in common.

use std::collections::BTreeMap;

use super::entry::AuthorId;
use crate::model::{ConflictSubject, Id, Node};

/// A removed node.
#[derive(Clone, Debug, PartialEq)]
pub struct Grave {
    /// The node as it last was.
    pub node: Node,
    pub removed_by: AuthorId,
}

/// The graves and the last authors of values, for as long as the session lasts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionMemory {
    /// Nodes that were removed and do not exist again.
    pub graves: BTreeMap<Id, Grave>,
    /// Who stored the current value of a field. Fields are missing that nobody changed during the
    /// session, or that an undo changed: their value is of somebody before.
    pub writers: BTreeMap<ConflictSubject, AuthorId>,
}

/// What a change of the memory replaced.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Forgotten {
    Grave(Id, Option<Box<Grave>>),
    Writer(ConflictSubject, Option<AuthorId>),
}

impl SessionMemory {
    pub(super) fn bury(&mut self, node: Node, removed_by: AuthorId) -> Forgotten {
        let id = node.id();
        Forgotten::Grave(id, self.graves.insert(id, Grave { node, removed_by }).map(Box::new))
    }

    pub(super) fn open_grave(&mut self, id: Id) -> Forgotten {
        Forgotten::Grave(id, self.graves.remove(&id).map(Box::new))
    }

    pub(super) fn write(&mut self, subject: ConflictSubject, author: AuthorId) -> Forgotten {
        let former = self.writers.insert(subject.clone(), author);
        Forgotten::Writer(subject, former)
    }

    pub(super) fn forget_writer(&mut self, subject: ConflictSubject) -> Forgotten {
        let former = self.writers.remove(&subject);
        Forgotten::Writer(subject, former)
    }

    /// Whether somebody else stored the current value of a field, be it the same one again.
    pub(super) fn is_of_another(&self, subject: &ConflictSubject, author: AuthorId) -> bool {
        self.writers.get(subject).is_some_and(|writer| *writer != author)
    }

    pub(super) fn restore(&mut self, forgotten: Forgotten) {
        match forgotten {
            Forgotten::Grave(id, Some(grave)) => drop(self.graves.insert(id, *grave)),
            Forgotten::Grave(id, None) => drop(self.graves.remove(&id)),
            Forgotten::Writer(subject, Some(author)) => drop(self.writers.insert(subject, author)),
            Forgotten::Writer(subject, None) => drop(self.writers.remove(&subject)),
        }
    }
}
