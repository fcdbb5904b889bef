//! Branches that merged each other and resolved the conflicts differently are merged again. The
//! base is then itself a merge with conflicts.

use std::sync::LazyLock;

use super::world::World;
use super::*;
use crate::ops::{MergeSide, decision};

/// The map with all conflicts resolved for one side.
fn decided(map: &Map, side: MergeSide) -> Map {
    let mut map = map.clone();
    let disputes: Vec<ConflictSubject> = map.conflicts().map(|(disputed, _)| disputed.clone()).collect();
    for disputed in disputes {
        let Some(sides) = map.conflict(&disputed).cloned() else { continue };
        let ops = decision(&map, &disputed, &sides, side, "Unplaced").unwrap();
        apply_all(ops, &mut map).unwrap();
    }
    map
}

fn with(base: &Map, ops: Vec<Op>) -> Map {
    let mut side = base.clone();
    apply_all(ops, &mut side).unwrap();
    side
}

/// Every pair of changes with a conflict: its name, the merge that git uses as the base, and the
/// merge in the other direction.
fn undecided() -> &'static [(String, Map, Map)] {
    static FOUND: LazyLock<Vec<(String, Map, Map)>> = LazyLock::new(find_undecided);
    &FOUND
}

fn find_undecided() -> Vec<(String, Map, Map)> {
    let world = World::new();
    let [ours, theirs] = [0, 1].map(|side| world.changes(side));
    let mut found = Vec::new();
    for (our_name, our_ops) in &ours {
        for (their_name, their_ops) in &theirs {
            let (one, other) = (with(&world.map, our_ops.clone()), with(&world.map, their_ops.clone()));
            let merged = merge(&world.map, &one, &other);
            if !merged.conflicts.is_empty() {
                let turned = merge(&world.map, &other, &one).map;
                found.push((format!("{our_name} × {their_name}"), merged.map, turned));
            }
        }
    }
    found
}

/// The current values of the fields that were in conflict in `base`.
fn outcome(map: &Map, base: &Map) -> Vec<String> {
    let one = |(disputed, _): (&ConflictSubject, _)| match disputed.field.name {
        FieldName::After(_) => {
            let list = map.position(disputed.id).map(|position| map.siblings(disputed.id, &position));
            format!("{list:?}")
        }
        FieldName::Kept(_) => map.contains(disputed.id).to_string(),
        FieldName::Position => {
            format!("{:?}", map.position(disputed.id).map(|one| one.ranked(Rank::default())))
        }
        _ => format!("{:?}", map.value(disputed.id, &disputed.field)),
    };
    base.conflicts().map(one).collect()
}

#[test]
fn what_two_branches_decided_differently_is_undecided_again() {
    let found = undecided();
    let mut cases = 0;
    for (name, base, turned) in found {
        let (one, other) = (decided(base, MergeSide::Ours), decided(turned, MergeSide::Ours));
        let also_other = decided(base, MergeSide::Theirs);
        for other in [&other, &also_other] {
            for (ours, theirs) in [(&one, other), (other, &one)] {
                assert_ne!(outcome(ours, base), outcome(theirs, base), "{name}");
                let merged = merge(base, ours, theirs);
                assert!(!merged.conflicts.is_empty(), "{name}: {merged:?}", merged = merged.notes);
                for (disputed, _) in base.conflicts() {
                    let again = merged.map.conflict(disputed).is_some();
                    assert!(again, "{name}: {disputed:?} is silently {:?}", outcome(&merged.map, base));
                }
                if !base.conflicts().any(|(one, _)| matches!(one.field.name, FieldName::Kept(_))) {
                    assert_eq!(
                        outcome(&merged.map, base),
                        outcome(ours, base),
                        "{name}: ours does not stand"
                    );
                    let theirs_again = outcome(&decided(&merged.map, MergeSide::Theirs), base);
                    assert_eq!(
                        theirs_again,
                        outcome(theirs, base),
                        "{name}: theirs is not among the choices"
                    );
                }
                cases += 1;
            }
        }
    }
    println!("{} pairs left something undecided: {cases} merges of two decisions", found.len());
    assert!(cases > 100, "{cases}");
}

#[test]
fn what_two_branches_decided_alike_is_decided() {
    for (name, base, turned) in undecided() {
        for (ours, theirs) in [
            (decided(base, MergeSide::Ours), decided(turned, MergeSide::Theirs)),
            (decided(base, MergeSide::Theirs), decided(turned, MergeSide::Ours)),
        ] {
            let merged = merge(base, &ours, &theirs);
            let wanted = outcome(&ours, base);
            if wanted == outcome(&theirs, base) {
                // In the same list, but not at the same place in it.
                let is_order = |one: &&Conflict| matches!(one.field.name, FieldName::After(_));
                let left: Vec<_> = merged.conflicts.iter().filter(|one| !is_order(one)).collect();
                assert_eq!(left, Vec::<&Conflict>::new(), "{name}");
                assert!(base.conflicts().all(|(one, _)| merged.map.conflict(one).is_none()), "{name}");
                assert_eq!(outcome(&merged.map, base), wanted, "{name}");
            }
        }
    }
}

#[test]
fn a_decision_holds_against_a_branch_that_has_none() {
    for (name, base, turned) in undecided() {
        for open in [base, turned] {
            for side in [MergeSide::Ours, MergeSide::Theirs] {
                let settled = decided(base, side);
                for (ours, theirs) in [(open, &settled), (&settled, open)] {
                    let merged = merge(base, ours, theirs);
                    assert_eq!(merged.conflicts, [], "{name} {side:?}");
                    assert_eq!(merged.map.conflicts().count(), 0, "{name} {side:?}");
                    assert_eq!(outcome(&merged.map, base), outcome(&settled, base), "{name} {side:?}");
                }
            }
        }
    }
}

#[test]
fn a_decision_is_an_edit_that_wins_over_a_removal() {
    let sides = Sides::new();
    let [one, other] = ["sees nothing", "clicks it"].map(|text| sides.with(vec![sides.text(text)]));
    let base = merge(&sides.base, &one, &other).map;
    let removed = with(&base, removal(&base, [Id::from(sides.card)]));
    for side in [MergeSide::Ours, MergeSide::Theirs] {
        let settled = decided(&base, side);
        for (ours, theirs) in [(&removed, &settled), (&settled, &removed)] {
            let merged = merge(&base, ours, theirs);
            assert!(merged.map == settled);
            assert_eq!(merged.kept, [Id::from(sides.card)]);
        }
    }
}

/// One branch resolved a conflict; the other merged a third branch and still has a conflict.
#[test]
fn merging_a_resolution_with_an_open_conflict_reports_the_dropped_conflict() {
    let sides = Sides::new();
    let [one, other, third] =
        ["sees nothing", "clicks it", "hates it"].map(|text| sides.with(vec![sides.text(text)]));
    let base = merge(&sides.base, &one, &other).map;
    let settled = decided(&base, MergeSide::Ours);
    let wider = merge(&sides.base, &third, &other).map;
    for (ours, theirs) in [(&settled, &wider), (&wider, &settled)] {
        let merged = merge(&base, ours, theirs);
        assert_eq!(merged.conflicts.len(), 1);
        assert!(
            merged.notes.iter().any(|notes| matches!(notes, MergeNote::DroppedConflict(..))),
            "{:?}",
            merged.notes
        );
        let said = crate::insight::merged::notes(&merged)[0].1.to_string();
        assert!(
            said.starts_with("An earlier merge had left “clicks it” undecided as the text of card “"),
            "{said}"
        );
    }
}
