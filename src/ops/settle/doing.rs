//! Settles what somebody newly did: all of it, or nothing.

use super::entry::{Before, Change};
use super::settled::{DropReason, SettleNotice};
use super::unplaced::is_shelter;
use super::working::Working;
use crate::model::{ConflictSubject, Field, Id, Node, Refusal, Shape, Sides, Value};
use crate::ops::containers::containers_of;
use crate::ops::merge::combined;
use crate::ops::op::Op;

impl From<Refusal> for DropReason {
    fn from(refusal: Refusal) -> DropReason {
        DropReason::Refused(refusal)
    }
}

pub(super) fn carry_out(working: &mut Working<'_>) {
    for (index, change) in working.entry.changes.iter().enumerate() {
        let change = with_new_ids(working, change.clone());
        let done = match (change.op, change.before) {
            (Op::Insert(node), _) => insert(working, index, node),
            (Op::Remove(id), before) => remove(working, index, id, &before),
            (Op::Set(id, field, value), Before::Value(before)) => {
                set(working, index, (id, field), &value, &before)
            }
            // Without what its author saw, nothing was changed in between.
            (Op::Set(id, field, value), _) => {
                let before = working.map.value(id, &field).unwrap_or_default();
                set(working, index, (id, field), &value, &before)
            }
        };
        if let Err(reason) = done {
            working.roll_back();
            working.tell(SettleNotice::Dropped(reason));
            return;
        }
    }
}

/// The change with the ids that new nodes of this entry were given.
fn with_new_ids(working: &Working<'_>, change: Change) -> Change {
    let renamed = &working.settled.renamed;
    if renamed.is_empty() {
        return change;
    }
    change.with_ids(&|id| renamed.get(&id).copied().unwrap_or(id))
}

fn insert(working: &mut Working<'_>, index: usize, node: Node) -> Result<(), DropReason> {
    let id = node.id();
    if !working.map.contains(id) {
        return Ok(working.insert(index, node)?);
    }
    if is_shelter(id) {
        // Two people who decide alike create one stage.
        return Ok(());
    }
    let another = working.another_id(index, id).ok_or(Refusal::Exists(id))?;
    working.settled.renamed.insert(id, another);
    working.tell(SettleNotice::Renamed(id, another));
    let node = node.with_ids(&|one| if one == id { another } else { one });
    Ok(working.insert(index, node)?)
}

fn remove(working: &mut Working<'_>, index: usize, id: Id, before: &Before) -> Result<(), DropReason> {
    if id != Id::Map && !working.map.contains(id) {
        return Ok(());
    }
    if let Before::Node(seen) = before
        && working.map.node(id).is_none_or(|now| now.was_changed_since(seen))
    {
        return Err(DropReason::Changed(id));
    }
    Ok(working.apply(index, Op::Remove(id))?)
}

fn set(
    working: &mut Working<'_>,
    index: usize,
    (id, field): (Id, Field),
    value: &Value,
    before: &Value,
) -> Result<(), DropReason> {
    if !working.map.contains(id) {
        // Removals clear references to what they remove; that brings nothing back.
        if is_cleared(&field, value, before) {
            return Ok(());
        }
        bring_back(working, index, id)?;
    }
    let now = working.map.value(id, &field)?;
    let wanted = working.map.stored_value(id, &field, value)?;
    if now == *before || now == wanted {
        // Also if nothing changes, so that a value that does not fit is refused.
        return Ok(working.apply(index, Op::Set(id, field, wanted))?);
    }
    if let Some(combined) = combined(before, &wanted, &now) {
        working.apply(index, Op::Set(id, field.clone(), combined))?;
        working.tell(SettleNotice::Combined(id, field));
        return Ok(());
    }
    let subject = ConflictSubject { id, field: field.clone() };
    let by = working.memory.writers.get(&subject).copied();
    working.apply(index, Op::Set(id, field.clone(), wanted.clone()))?;
    if is_text(&field) {
        keep_as_conflict(working, index, subject, [wanted, now.clone()]);
    }
    working.tell(SettleNotice::Replaced { id, field, value: now, by });
    Ok(())
}

fn is_cleared(field: &Field, value: &Value, before: &Value) -> bool {
    value.is_unset() && (field.key.is_some() || matches!(before, Value::Reference(_)))
}

fn is_text(field: &Field) -> bool {
    let shape = field.name.described().map(|described| described.shape);
    field.key.is_none() && matches!(shape, Some(Shape::Line | Shape::Lines))
}

/// Inserts a removed node as it last was, with what it was in.
fn bring_back(working: &mut Working<'_>, index: usize, id: Id) -> Result<(), DropReason> {
    let grave = working.memory.graves.get(&id).ok_or(Refusal::Missing(id))?;
    let node = grave.node.clone();
    for container in containers_of(&node) {
        if !working.map.contains(container) && working.memory.graves.contains_key(&container) {
            bring_back(working, index, container)?;
        }
    }
    working.insert(index, node)?;
    working.tell(SettleNotice::BroughtBack(id));
    Ok(())
}

/// Keeps the text that is not shown beside the one that is.
fn keep_as_conflict(working: &mut Working<'_>, index: usize, subject: ConflictSubject, sides: [Value; 2]) {
    let former = working.map.conflict(&subject).cloned().unwrap_or_default();
    let [ours, theirs] = sides;
    let dropped = former.theirs;
    let is_dropped = !dropped.is_unset() && dropped != ours && dropped != theirs;
    let sides = Value::Sides(Box::new(Sides { ours, theirs, unknown: former.unknown }));
    // A field of which there can be no conflict keeps the later text alone.
    if working.apply(index, Op::Set(Id::Map, subject.conflict(), sides)).is_ok() {
        working.tell(SettleNotice::KeptAsConflict(subject.clone()));
        if is_dropped {
            working.tell(SettleNotice::DroppedConflict(subject, dropped));
        }
    }
}
