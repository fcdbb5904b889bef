//! Every kind of change on one side with every kind on the other: each change must be in the merged
//! map, or a conflict or report must name it.

use std::collections::BTreeSet;

use super::super::*;
use super::world::World;
use crate::ops::{MergeSide, apply_all, decision};

/// The nodes named by conflicts and reports.
fn named(merged: &Merged) -> BTreeSet<Id> {
    let notes = merged.notes.iter().flat_map(|notes| match notes {
        MergeNote::SameName(one, other) => vec![*one, *other],
        MergeNote::Moved(id) | MergeNote::Reordered(id) | MergeNote::BothVoted(id, _) => vec![*id],
        MergeNote::DroppedConflict(disputed, _) => vec![disputed.id],
    });
    let conflicts = merged.conflicts.iter().map(|conflict| conflict.id);
    merged.kept.iter().copied().chain(conflicts).chain(notes).collect()
}

/// Whether a node is named: itself, its container (which is decided as a whole), or what it is a
/// waiver about.
fn is_named(base: &Map, map: &Map, named: &BTreeSet<Id>, id: Id) -> bool {
    let around = match base.position(id).or_else(|| map.position(id)) {
        Some(Position::Cell(place)) => {
            let stage = base.stage_of(place.home).map(Id::from);
            [Some(place.home.into()), Some(place.lane.into()), stage]
        }
        Some(Position::Within(stage, _)) => [Some(stage.into()), None, None],
        _ => [None; 3],
    };
    let about = if let Id::Waiver(id) = id { base.waiver(id).and_then(|waiver| waiver.about) } else { None };
    let is_around = std::iter::once(id).chain(around.into_iter().flatten()).any(|one| named.contains(&one));
    is_around || about.is_some_and(|about| is_named(base, map, named, about))
}

/// The changes of a side that are neither in the merged map nor named.
fn lost(base: &Map, side: &Map, merged: &Merged) -> Vec<String> {
    let (map, named) = (&merged.map, named(merged));
    let is_named = |id: Id| is_named(base, map, &named, id);
    let mut lost: Vec<String> = Vec::new();
    for op in diff(base, side) {
        let is_there = match &op {
            Op::Insert(node) => map.contains(node.id()),
            Op::Remove(id) => !map.contains(*id) || is_named(*id),
            Op::Set(_, field, _) if *field == Field::POSITION => true,
            Op::Set(id, field, value) => {
                let refers = match (field.key.clone(), base.value(*id, field)) {
                    (Some(FieldKey::Id(of)), _) | (_, Ok(Value::Reference(of))) if value.is_unset() => {
                        is_named(of)
                    }
                    _ => false,
                };
                let conflict = merged.conflicts.iter().any(|one| one.id == *id && one.field == *field);
                let is_gone = !map.contains(*id) && is_cleared(field, value);
                map.holds(*id, field, value)
                    || conflict
                    || refers
                    || is_gone
                    || has_words(base, map, *id, field, value)
            }
        };
        if !is_there {
            lost.push(format!("{op:?}"));
        }
    }
    // Compare positions: first the lists, then the order pair by pair.
    for (id, position) in every_place(side) {
        let (former, now) = (base.position(id), map.position(id));
        let Some(former) = former else { continue };
        if !is_same_place(&former, &position)
            && !now.is_some_and(|now| is_same_place(&now, &position))
            && !is_named(id)
        {
            lost.push(format!("{id:?} is not where it was moved"));
        }
    }
    for id in reordered(base, side) {
        let Some(position) = side.position(id) else { continue };
        let order = |map: &Map| map.siblings(id, &position);
        let (former, wanted, merged) = (order(base), order(side), order(map));
        let place = |list: &[Id], id: Id| list.iter().position(|one| *one == id);
        for other in &wanted {
            let before = |list: &[Id]| Some(place(list, id)? < place(list, *other)?);
            if before(&former).is_some()
                && before(&former) != before(&wanted)
                && before(&merged) != before(&wanted)
                && !is_named(id)
                && !is_named(*other)
                && map.contains(id)
                && map.contains(*other)
            {
                lost.push(format!("the order of {id:?} and {other:?}"));
            }
        }
    }
    lost
}

/// Removing an entry from a node that was removed counts as done.
fn is_cleared(field: &Field, value: &Value) -> bool {
    value.is_unset() && field.key.is_some()
}

/// Whether the text contains the words that a side added.
fn has_words(base: &Map, map: &Map, id: Id, field: &Field, value: &Value) -> bool {
    let words =
        |value: Value| value.into_text().split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
    let (former, now) = (base.value(id, field).unwrap_or_default(), map.value(id, field).unwrap_or_default());
    let (former, now) = (words(former), words(now));
    let added: BTreeSet<String> = words(value.clone()).difference(&former).cloned().collect();
    !added.is_empty() && added.is_subset(&now)
}

fn every_place(map: &Map) -> Vec<(Id, Position)> {
    let cards = map.cards().map(|(id, _)| Id::from(id));
    let touchpoints =
        map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage)).map(|id| Id::from(*id));
    cards.chain(touchpoints).filter_map(|id| Some((id, map.position(id)?))).collect()
}

/// Resolves each conflict both ways: it must be possible, and must keep what was changed in a
/// container that is removed.
fn decide(merged: &Merged, name: &str) -> usize {
    let mut decided = 0;
    for (disputed, sides) in merged.map.conflicts() {
        for side in [MergeSide::Ours, MergeSide::Theirs] {
            let mut map = merged.map.clone();
            let ops = decision(&map, disputed, sides, side, "Unplaced")
                .unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
            let inverses = apply_all(ops, &mut map).unwrap_or_else(|refusal| panic!("{name}: {refusal}"));
            assert!(map.conflict(disputed).is_none(), "{name}");
            if let (FieldName::Kept(_), Value::References(ids)) =
                (disputed.field.name, if sides.ours.is_unset() { &sides.theirs } else { &sides.ours })
            {
                for id in ids.iter().filter(|id| **id != disputed.id) {
                    assert!(map.contains(*id), "{name}: {id:?} went with {:?}", disputed.id);
                }
            }
            apply_all(inverses, &mut map).unwrap();
            assert!(map == merged.map, "{name}: not undone");
            decided += 1;
        }
    }
    decided
}

#[test]
fn no_change_of_either_side_goes_silently() {
    let world = World::new();
    let with = |ops: Vec<Op>| {
        let mut side = world.map.clone();
        apply_all(ops, &mut side).unwrap();
        side
    };
    let sides = [0, 1].map(|side| {
        let changes = world.changes(side).into_iter();
        changes.map(|(name, ops)| (name, with(ops))).collect::<Vec<_>>()
    });
    let (mut cases, mut conflicted, mut notes, mut decided) = (0, 0, 0, 0);
    let mut failures: Vec<String> = Vec::new();
    for (our_name, ours) in &sides[0] {
        for (their_name, theirs) in &sides[1] {
            let merged = merge(&world.map, ours, theirs);
            let name = format!("{our_name} × {their_name}");
            for (whose, side) in [("ours", ours), ("theirs", theirs)] {
                failures.extend(
                    lost(&world.map, side, &merged)
                        .into_iter()
                        .map(|what| format!("{name}, {whose}: {what}")),
                );
            }
            decided += decide(&merged, &name);
            cases += 1;
            conflicted += usize::from(!merged.conflicts.is_empty());
            notes += usize::from(merged.conflicts.is_empty() && !named(&merged).is_empty());
        }
    }
    println!(
        "{cases} merges: {conflicted} in conflict, {notes} noted, {} clean; {decided} decisions",
        cases - conflicted - notes
    );
    assert!(failures.is_empty(), "{} lost:\n{}", failures.len(), failures.join("\n"));
    assert_eq!(cases, sides[0].len() * sides[1].len());
}
