//! Settles an undo or a redo, change by change: each only if what it takes back still stands at its
//! place in the log.

use super::entry::{Before, Change};
use super::settled::SettleNotice;
use super::working::Working;
use crate::model::{ConflictSubject, Field, Id, Node, Value};
use crate::ops::merge::combined;
use crate::ops::op::Op;

pub(super) fn carry_out(working: &mut Working<'_>) {
    for (index, Change { op, before }) in working.entry.changes.iter().enumerate() {
        let is_done = match (op, before) {
            (Op::Insert(node), _) => insert(working, index, node),
            (Op::Remove(id), Before::Node(left)) => remove(working, index, *id, left),
            (Op::Set(id, field, value), Before::Value(left)) => {
                set(working, index, (*id, field), value, left)
            }
            _ => false,
        };
        if !is_done {
            working.tell(SettleNotice::NotTakenBack(op.id()));
        }
    }
}

/// Brings back what the author removed, unless somebody else removed it since.
fn insert(working: &mut Working<'_>, index: usize, node: &Node) -> bool {
    let id = node.id();
    let grave = working.memory.graves.get(&id);
    let is_own = grave.is_some_and(|grave| grave.removed_by == working.author());
    is_own && !working.map.contains(id) && working.insert(index, node.clone()).is_ok()
}

/// Removes what the author inserted, unless somebody worked on it or in it since.
fn remove(working: &mut Working<'_>, index: usize, id: Id, left: &Node) -> bool {
    working.map.node(id).is_some_and(|now| now == *left) && working.apply(index, Op::Remove(id)).is_ok()
}

/// Stores the former value, if the one that the author left still stands. Of a text or list that
/// somebody changed since, only the author's own words or items are taken back.
fn set(
    working: &mut Working<'_>,
    index: usize,
    (id, field): (Id, &Field),
    value: &Value,
    left: &Value,
) -> bool {
    let Ok(now) = working.map.value(id, field) else { return false };
    let wanted = if now == *left {
        // Somebody else who wanted the same value keeps it.
        let subject = ConflictSubject { id, field: field.clone() };
        let is_of_another = working.memory.is_of_another(&subject, working.author());
        (!is_of_another).then(|| value.clone())
    } else {
        combined(left, value, &now)
    };
    wanted
        .filter(|wanted| *wanted != now)
        .is_some_and(|wanted| working.apply(index, Op::Set(id, field.clone(), wanted)).is_ok())
}
