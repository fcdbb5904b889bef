//! Three-way merge of maps: by ids, field by field, texts by words, lists by their order.
//!
//! A change on one side only is taken. An edit of a card or a persona wins over its removal. If
//! both sides changed a value and the changes cannot be combined, ours stays, and the map keeps
//! theirs as a [`Conflict`] until it is resolved ([`Map::conflicts`]). The same goes for nodes that
//! both moved to different places of one list, and for a stage, touchpoint or lane that one side
//! removed while the other worked in it. Decisions that people may want to review are reported
//! ([`Merged::notes`]). Of the conflicts from earlier merges, those that one side resolved are
//! resolved, and those that both resolved differently are conflicts again.
//!
//! Laws: merging with an unchanged side gives the other side; merging two equal sides gives that
//! side.

mod kept;
mod lists;
mod order;
mod outcome;
mod sequence;
mod same_name;
mod undecided;
mod votes;

use std::collections::BTreeSet;

use self::kept::{KeptContainers, changed, kept, removed};
use self::lists::{arrange, reordered};
pub use self::outcome::{Conflict, MergeNote, Merged};
use self::sequence::{merged_list, merged_text};
use super::diff::diff;
use super::op::Op;
use crate::model::{ConflictSubject, Field, FieldKey, FieldName, Id, Map, Position, Rank, Sides, Value};

/// Merges `ours` and `theirs`, which both derive from `base`.
pub fn merge(base: &Map, ours: &Map, theirs: &Map) -> Merged {
    let (our_side, their_side) = (
        undecided::with_decisions_applied(base, ours, theirs),
        undecided::with_decisions_applied(base, theirs, ours),
    );
    let their_side = votes::renumbered(base, &our_side, their_side);
    let (ours, theirs) = (&*our_side, &*their_side);
    let (our_ops, their_ops) = (diff(base, ours), diff(base, theirs));
    let (our_moves, their_moves) = (reordered(base, ours), reordered(base, theirs));
    let work = |ops: &[Op], moves: &BTreeSet<Id>, side: &Map| -> BTreeSet<Id> {
        &(&changed(ops) | moves) | &undecided::edited_nodes(base, side)
    };
    let kept_of_ours = kept(base, &removed(&our_ops), theirs, &work(&their_ops, &their_moves, theirs));
    let kept_of_theirs = kept(base, &removed(&their_ops), ours, &work(&our_ops, &our_moves, ours));
    let undecided = undecided::decided_by_both(base, ours, theirs);
    let (conflicts, notes) = (Vec::new(), Vec::new());
    let mut merge = Merge { base, ours, theirs, undecided, map: base.clone(), conflicts, notes };
    let (our_removals, our_changes) = split(our_ops, base, &kept_of_ours);
    let (their_removals, their_changes) = split(their_ops, base, &kept_of_theirs);
    for op in our_changes {
        merge.apply(op);
    }
    merge.theirs(their_changes);
    // Remove once what both removed. Children come before their containers on both sides, and so in
    // both together.
    let mut removals = our_removals;
    removals.extend(their_removals);
    removals.sort_by_key(|id| depth(*id));
    removals.dedup();
    let mut still_there: BTreeSet<Id> =
        kept_of_ours.edited.iter().chain(&kept_of_theirs.edited).copied().collect();
    for id in removals {
        if !merge.apply(Op::Remove(id)) {
            still_there.insert(id);
        }
    }
    let (conflicts, crossed) = arrange([base, ours, theirs], &merge.undecided, &mut merge.map);
    merge.conflicts.extend(conflicts);
    merge.conflicts.extend(kept_of_ours.conflicts(true).chain(kept_of_theirs.conflicts(false)));
    merge.moved_away(&our_moves, theirs);
    merge.moved_away(&their_moves, ours);
    merge.notes.extend(crossed.into_iter().map(MergeNote::Reordered));
    merge.note_conflicts();
    let Merge { map, conflicts, mut notes, .. } = merge;
    notes.extend(same_name::pairs(ours, theirs, &map));
    Merged { map, conflicts, kept: still_there.into_iter().collect(), notes }
}

struct Merge<'map> {
    base: &'map Map,
    ours: &'map Map,
    theirs: &'map Map,
    /// Fields that are in conflict in the base, so that it has no former value of them, and that
    /// both sides decided.
    undecided: BTreeSet<&'map ConflictSubject>,
    map: Map,
    conflicts: Vec<Conflict>,
    notes: Vec<MergeNote>,
}

impl Merge<'_> {
    /// Applies an op without checking for conflicts. Returns `false` if the map refuses it, which
    /// happens for containers that still have content.
    fn apply(&mut self, op: Op) -> bool {
        op.apply(&mut self.map).is_ok()
    }

    fn theirs(&mut self, ops: Vec<Op>) {
        let mut twice = BTreeSet::new();
        for op in ops {
            match op {
                Op::Set(id, ref field, _) if self.is_undecided(id, field) => {}
                Op::Insert(node) if self.map.contains(node.id()) => {
                    twice.insert(node.id());
                }
                Op::Set(id, field, value) => self.set(id, field, value),
                op => {
                    self.apply(op);
                }
            }
        }
        if !twice.is_empty() {
            self.inserted_twice(&twice);
        }
        self.decided_twice();
    }

    fn is_undecided(&self, id: Id, field: &Field) -> bool {
        !self.undecided.is_empty() && self.undecided.contains(&ConflictSubject { id, field: field.clone() })
    }

    /// Finds the fields that the base had in conflict and that both sides resolved differently. The
    /// order of lists and removals are handled elsewhere.
    fn decided_twice(&mut self) {
        for ConflictSubject { id, field } in &self.undecided {
            let (Ok(ours), Ok(theirs)) = (self.map.value(*id, field), self.theirs.value(*id, field)) else {
                continue;
            };
            if !self.map.holds(*id, field, &theirs) && !is_same_container(&ours, &theirs) {
                self.conflicts.push(Conflict { id: *id, field: field.clone(), ours, theirs });
            }
        }
    }

    /// Reports nodes that one side moved within their list, and the `other` to another list.
    fn moved_away(&mut self, moves: &BTreeSet<Id>, other: &Map) {
        for id in moves {
            let (former, now) = (self.base.position(*id), self.map.position(*id));
            let (Some(former), Some(now), Some(wanted)) = (former, now, other.position(*id)) else {
                continue;
            };
            if !is_same_place(&former, &now) && is_same_place(&now, &wanted) {
                self.notes.push(MergeNote::Moved(*id));
            }
        }
    }

    /// Stores the conflicts in the map.
    fn note_conflicts(&mut self) {
        for Conflict { id, field, ours, theirs } in self.conflicts.clone() {
            let disputed = ConflictSubject { id, field };
            let former = self.map.conflict(&disputed).cloned().unwrap_or_default();
            self.forget(&disputed, former.theirs, [&ours, &theirs]);
            let unknown = former.unknown;
            let sides = Value::Sides(Box::new(Sides { ours, theirs, unknown }));
            self.apply(Op::Set(Id::Map, disputed.conflict(), sides));
        }
    }

    /// Reports a value from an earlier conflict that neither side of the current one has.
    fn forget(&mut self, disputed: &ConflictSubject, former: Value, now: [&Value; 2]) {
        if !former.is_unset() && !now.contains(&&former) {
            self.notes.push(MergeNote::DroppedConflict(disputed.clone(), former));
        }
    }

    /// Merges a conflict from an earlier merge that they resolved or have newly. A conflict that
    /// both sides still have, in different forms, remains.
    fn conflict(&mut self, field: Field, theirs: Value) {
        let base = self.base.value(Id::Map, &field).unwrap_or_default();
        let ours = self.map.value(Id::Map, &field).unwrap_or_default();
        let value = match (ours, theirs) {
            (ours, theirs) if ours == base => theirs,
            (Value::Sides(ours), Value::Sides(theirs)) => {
                let (ours, dropped, theirs, unknown) = (ours.ours, ours.theirs, theirs.theirs, ours.unknown);
                if let Some(FieldKey::Disputed(disputed)) = &field.key {
                    self.forget(disputed, dropped, [&ours, &theirs]);
                }
                Value::Sides(Box::new(Sides { ours, theirs, unknown }))
            }
            (Value::Unset, theirs) => theirs,
            (ours, _) => ours,
        };
        self.apply(Op::Set(Id::Map, field, value));
    }

    /// Merges a value that they changed.
    fn set(&mut self, id: Id, field: Field, theirs: Value) {
        if field.name == FieldName::Conflict {
            return self.conflict(field, theirs);
        }
        let (Ok(ours), base) = (self.map.value(id, &field), self.base.value(id, &field)) else { return };
        if ours == theirs || self.map.holds(id, &field, &theirs) {
            return;
        }
        let base = base.unwrap_or_default();
        if ours == base || is_same_container(&ours, &base) {
            if !self.apply(Op::Set(id, field.clone(), theirs.clone())) {
                self.conflicts.push(Conflict { id, field, ours, theirs });
            }
            return;
        }
        if is_same_container(&ours, &theirs) {
            return;
        }
        self.notes.extend(votes::report(id, &field, &ours, &theirs));
        let value = combined(&base, &ours, &theirs).or_else(|| votes::resolved(&field, &ours, &theirs));
        let settled = value.is_some_and(|value| self.apply(Op::Set(id, field.clone(), value)));
        if !settled {
            self.conflicts.push(Conflict { id, field, ours, theirs });
        }
    }

    /// Merges nodes that both sides inserted with the same id: theirs fills what ours leaves unset.
    fn inserted_twice(&mut self, ids: &BTreeSet<Id>) {
        for op in diff(self.ours, self.theirs) {
            let Op::Set(id, field, theirs) = op else { continue };
            if !ids.contains(&id) {
                continue;
            }
            let Ok(ours) = self.map.value(id, &field) else { continue };
            let filled = ours.is_unset() && self.apply(Op::Set(id, field.clone(), theirs.clone()));
            let filled = filled
                || votes::resolved(&field, &ours, &theirs)
                    .is_some_and(|value| self.apply(Op::Set(id, field.clone(), value)));
            if !filled && !is_same_container(&ours, &theirs) {
                self.conflicts.push(Conflict { id, field, ours, theirs });
            }
        }
    }
}

/// Combines both changes of a text or a list, unless they affect the same words or items.
pub(super) fn combined(base: &Value, ours: &Value, theirs: &Value) -> Option<Value> {
    match (base, ours, theirs) {
        (Value::Text(base), Value::Text(ours), Value::Text(theirs)) => {
            merged_text(base, ours, theirs).map(Value::text)
        }
        (Value::Texts(base), Value::Texts(ours), Value::Texts(theirs)) => {
            merged_list(base, ours, theirs).map(|texts| Value::texts(&texts))
        }
        _ => None,
    }
}

/// Whether both are positions in the same list, whatever their ranks.
fn is_same_container(one: &Value, other: &Value) -> bool {
    matches!((one, other), (Value::Position(one), Value::Position(other)) if is_same_place(one, other))
}

fn is_same_place(one: &Position, other: &Position) -> bool {
    one.clone().ranked(Rank::default()) == other.clone().ranked(Rank::default())
}

/// Separates removals from other changes; drops removals of nodes that are kept, and of references
/// to them. Also drops changes of the order within a list, which is merged later.
fn split(ops: Vec<Op>, base: &Map, kept: &KeptContainers) -> (Vec<Id>, Vec<Op>) {
    let mut removals = Vec::new();
    let mut changes = Vec::new();
    for op in ops {
        match op {
            Op::Remove(id) if kept.ids.contains(&id) => {}
            Op::Remove(id) => removals.push(id),
            Op::Set(id, ref field, Value::Unset) if refers(base, id, field, &kept.ids) => {}
            Op::Set(id, ref field, Value::Position(ref position))
                if *field == Field::POSITION
                    && base.position(id).is_some_and(|former| is_same_place(&former, position)) => {}
            op => changes.push(op),
        }
    }
    (removals, changes)
}

/// Whether a field, or its entry, refers to one of these nodes.
fn refers(base: &Map, id: Id, field: &Field, to: &BTreeSet<Id>) -> bool {
    match (&field.key, base.value(id, field)) {
        (Some(FieldKey::Id(key)), _) => to.contains(key),
        (Some(FieldKey::Disputed(disputed)), _) => to.contains(&disputed.id),
        (_, Ok(Value::Reference(reference))) => to.contains(&reference),
        _ => false,
    }
}

/// Containers are removed after their content.
fn depth(id: Id) -> (u8, Id) {
    let depth = match id {
        Id::Card(_) => 0,
        Id::Touchpoint(_) => 1,
        _ => 2,
    };
    (depth, id)
}

#[cfg(test)]
mod tests;
