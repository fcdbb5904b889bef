//! Two maps that came from one, brought together by meaning: by ids, field by field, texts by words.
//!
//! What only one side changed is taken. An edit wins over a removal, together with whatever the edited node stands in.
//! Where both changed one value and it cannot be brought together, ours stays and a [`Conflict`] tells of theirs; the map
//! keeps it ([`Map::conflicts`]) until it is settled. Two moves of one node within its cell or list are no conflict: ours
//! stays. Of conflicts from earlier merges, what one side settled is settled.
//!
//! Laws: a merge with an unchanged side is the other side; a merge of two equal sides is that side.

mod order;
mod sequence;
mod strangers;
mod twins;

use std::collections::BTreeSet;

use self::sequence::{merged_list, merged_text};
pub use self::strangers::merge_strangers;
use super::diff::diff;
use super::op::Op;
use crate::model::{Disputed, Field, FieldName, Home, Id, Key, Map, Position, Sides, Value};

/// What came of a merge.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The map, whole and sound, with the conflicts in it.
    pub map: Map,
    /// What could not be decided this time.
    pub conflicts: Vec<Conflict>,
    /// What one side removed and the other changed, and so is still there, in order.
    pub kept: Vec<Id>,
    /// What else is to be told: it is decided, but perhaps not as people want it.
    pub told: Vec<Told>,
}

/// What a merge decided and people should know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Two of one name in one place, one from either side.
    Twins(Id, Id),
}

/// A value that both sides changed, each in its own way. The map holds ours.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// Of what.
    pub id: Id,
    /// Which field, or which entry of it.
    pub field: Field,
    /// What it is now.
    pub ours: Value,
    /// What the other side wanted.
    pub theirs: Value,
}

/// Brings `ours` and `theirs` together, which both came from `base`.
pub fn merge(base: &Map, ours: &Map, theirs: &Map) -> Merged {
    let (our_ops, their_ops) = (diff(base, ours), diff(base, theirs));
    let kept: BTreeSet<Id> = removed(&our_ops)
        .intersection(&needed(&their_ops, theirs))
        .chain(removed(&their_ops).intersection(&needed(&our_ops, ours)))
        .copied()
        .collect();
    let reordered = are_reordered(&their_ops, ours, theirs);
    let mut merge = Merge { base, theirs, map: base.clone(), conflicts: Vec::new(), reordered };
    let (our_removals, our_changes) = split(our_ops, base, &kept);
    let (their_removals, their_changes) = split(their_ops, base, &kept);
    for op in our_changes {
        merge.apply(op);
    }
    for op in their_changes {
        merge.theirs(op);
    }
    // What both removed is removed once. Children come before what held them, on either side and so in both together.
    let mut removals = our_removals;
    removals.extend(their_removals);
    removals.sort_by_key(|id| depth(*id));
    removals.dedup();
    for id in removals {
        merge.apply(Op::Remove(id));
    }
    merge.note_conflicts();
    let Merge { map, conflicts, .. } = merge;
    let told = twins::twins(ours, theirs, &map);
    Merged { map, conflicts, kept: kept.into_iter().collect(), told }
}

struct Merge<'map> {
    base: &'map Map,
    theirs: &'map Map,
    map: Map,
    conflicts: Vec<Conflict>,
    /// Whether something that both sides took in has another rank on either.
    reordered: bool,
}

impl Merge<'_> {
    /// Applies an op to which nobody objects. One that is refused leaves the map as it was: what still holds something
    /// stays.
    fn apply(&mut self, op: Op) -> bool {
        op.apply(&mut self.map).is_ok()
    }

    fn theirs(&mut self, op: Op) {
        match op {
            Op::Insert(node) if self.map.contains(node.id()) => self.inserted_twice(node.id()),
            Op::Set(id, field, value) => self.set(id, field, value),
            Op::Insert(node) if self.reordered => {
                let id = node.id();
                if self.apply(Op::Insert(node)) {
                    self.follow(id);
                }
            }
            op => {
                self.apply(op);
            }
        }
    }

    /// Puts what they took in behind what it follows on their side, where that came on both sides and has the rank of
    /// ours: among those, a rank of theirs says nothing.
    fn follow(&mut self, id: Id) -> Option<()> {
        let before = order::before(self.theirs, id).filter(|before| !self.base.contains(*before))?;
        let rank = self.map.rank(before)?;
        if self.theirs.rank(before)? != rank {
            let position = order::behind(&self.map, before, id)?;
            self.apply(Op::Set(id, Field::POSITION, Value::Position(position)));
        }
        Some(())
    }

    /// Keeps what could not be decided with the map.
    fn note_conflicts(&mut self) {
        for Conflict { id, field, ours, theirs } in self.conflicts.clone() {
            let disputed = Disputed { id, field };
            let unknown = self.map.conflict(&disputed).map(|sides| sides.unknown.clone()).unwrap_or_default();
            let sides = Value::Sides(Box::new(Sides { ours, theirs, unknown }));
            self.apply(Op::Set(Id::Map, disputed.conflict(), sides));
        }
    }

    /// A conflict from an earlier merge that they settled, or have anew. One that is left on either side in another
    /// form than it was is left.
    fn conflict(&mut self, field: Field, theirs: Value) {
        let base = self.base.value(Id::Map, &field).unwrap_or_default();
        let ours = self.map.value(Id::Map, &field).unwrap_or_default();
        let value = match (ours, theirs) {
            (ours, theirs) if ours == base => theirs,
            (Value::Sides(ours), Value::Sides(theirs)) => {
                let (ours, theirs, unknown) = (ours.ours, theirs.theirs, ours.unknown);
                Value::Sides(Box::new(Sides { ours, theirs, unknown }))
            }
            (Value::Unset, theirs) => theirs,
            (ours, _) => ours,
        };
        self.apply(Op::Set(Id::Map, field, value));
    }

    /// A value that they changed.
    fn set(&mut self, id: Id, field: Field, theirs: Value) {
        if field.name == FieldName::Conflict {
            return self.conflict(field, theirs);
        }
        let (Ok(ours), base) = (self.map.value(id, &field), self.base.value(id, &field)) else { return };
        if ours == theirs || self.map.holds(id, &field, &theirs) {
            return;
        }
        let base = base.unwrap_or_default();
        if ours == base || is_same_place(&ours, &base) {
            if !self.apply(Op::Set(id, field.clone(), theirs.clone())) {
                self.conflicts.push(Conflict { id, field, ours, theirs });
            }
            return;
        }
        // Theirs only put it elsewhere in the place where it was.
        if is_same_place(&theirs, &base) || is_same_place(&ours, &theirs) {
            return;
        }
        let value = together(&base, &ours, &theirs);
        let settled = value.is_some_and(|value| self.apply(Op::Set(id, field.clone(), value)));
        if !settled {
            self.conflicts.push(Conflict { id, field, ours, theirs });
        }
    }

    /// A node that both sides took in under one id: theirs fills what ours leaves open.
    fn inserted_twice(&mut self, id: Id) {
        for op in diff(&self.map, self.theirs) {
            let Op::Set(of, field, theirs) = op else { continue };
            if of != id || field.name == FieldName::Position {
                continue;
            }
            let Ok(ours) = self.map.value(id, &field) else { continue };
            let filled = ours.is_unset() && self.apply(Op::Set(id, field.clone(), theirs.clone()));
            if !filled {
                self.conflicts.push(Conflict { id, field, ours, theirs });
            }
        }
    }
}

/// Both changes of a text or of a list, where they are not of the same words.
fn together(base: &Value, ours: &Value, theirs: &Value) -> Option<Value> {
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

/// Whether both are positions that differ in nothing but the order within one place.
fn is_same_place(one: &Value, other: &Value) -> bool {
    let (Value::Position(one), Value::Position(other)) = (one, other) else { return false };
    match (one, other) {
        (Position::Order(_), Position::Order(_)) => true,
        (Position::Within(one, _), Position::Within(other, _)) => one == other,
        (Position::Cell(one), Position::Cell(other)) => (one.home, one.lane) == (other.home, other.lane),
        _ => false,
    }
}

/// Whether something that both sides took in has another rank on either.
fn are_reordered(their_ops: &[Op], ours: &Map, theirs: &Map) -> bool {
    their_ops.iter().any(|op| match op {
        Op::Insert(node) => {
            let (here, there) = (ours.rank(node.id()), theirs.rank(node.id()));
            here.is_some() && here != there
        }
        _ => false,
    })
}

/// What these ops remove.
fn removed(ops: &[Op]) -> BTreeSet<Id> {
    let removal = |op: &Op| if let Op::Remove(id) = op { Some(*id) } else { None };
    ops.iter().filter_map(removal).collect()
}

/// What must stay for what these ops, which led to `map`, took in or changed: that itself, and what it stands in.
fn needed(ops: &[Op], map: &Map) -> BTreeSet<Id> {
    let mut needed = BTreeSet::new();
    for op in ops {
        let clears = matches!(op, Op::Set(_, field, Value::Unset) if field.key.is_some());
        if matches!(op, Op::Remove(_)) || clears {
            // To clear a reference is no work on what held it.
            continue;
        }
        let mut next = vec![op.id()];
        while let Some(id) = next.pop() {
            if needed.insert(id) {
                next.extend(holders(id, map));
            }
        }
    }
    needed
}

/// What a node stands in.
fn holders(id: Id, map: &Map) -> Vec<Id> {
    match map.value(id, &Field::POSITION) {
        Ok(Value::Position(Position::Within(stage, _))) => vec![stage.into()],
        Ok(Value::Position(Position::Cell(place))) => {
            let home = match place.home {
                Home::Stage(stage) => stage.into(),
                Home::Touchpoint(touchpoint) => touchpoint.into(),
            };
            vec![home, place.lane.into()]
        }
        _ => Vec::new(),
    }
}

/// The removals and the other changes, without those that take away what is kept, or a reference to it.
fn split(ops: Vec<Op>, base: &Map, kept: &BTreeSet<Id>) -> (Vec<Id>, Vec<Op>) {
    let mut removals = Vec::new();
    let mut changes = Vec::new();
    for op in ops {
        match op {
            Op::Remove(id) if kept.contains(&id) => {}
            Op::Remove(id) => removals.push(id),
            Op::Set(id, ref field, Value::Unset) if refers(base, id, field, kept) => {}
            op => changes.push(op),
        }
    }
    (removals, changes)
}

/// Whether a field, or the entry of it, refers to one of these.
fn refers(base: &Map, id: Id, field: &Field, to: &BTreeSet<Id>) -> bool {
    match (&field.key, base.value(id, field)) {
        (Some(Key::Id(key)), _) => to.contains(key),
        (_, Ok(Value::Reference(reference))) => to.contains(&reference),
        _ => false,
    }
}

/// What holds others is removed after them.
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
