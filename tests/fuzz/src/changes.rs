//! Ops, `diff` and merge, with arbitrary lists of ops.

use std::collections::BTreeSet;

use libfuzzer_sys::arbitrary::Unstructured;
use masa::model::{ConflictSubject, Field, Id, Map, Value};
use masa::ops::{self, Op, apply_all, diff};

use crate::choosing::{beginning, changes};
use crate::laws::{check_index, every_id, is_identical, survives_writing};

/// Every op is either refused without changing anything, or undone exactly by its inverse; all of
/// them can be undone together; `diff` finds what they did; the result can be written.
pub fn ops(bytes: &[u8]) {
    let mut bytes = Unstructured::new(bytes);
    let mut map = beginning().clone();
    let mut applied = Vec::new();
    // An error only means that the bytes ran out.
    let _ = changes(&mut bytes, 8, &mut map, |op, map| {
        let before = map.clone();
        match op.clone().apply(map) {
            Err(_) => {
                assert!(*map == before && stands_where(&op, map) == stands_where(&op, &before), "{op:?}")
            }
            Ok(inverse) => {
                taken_back(&op, inverse, map, &before);
                applied.push(op);
            }
        }
    });
    check_index(&map);
    survives_writing(&map);
    let mut again = beginning().clone();
    let inverses = apply_all(applied, &mut again).expect("what was applied one by one is applied together");
    assert!(is_identical(&again, &map));
    apply_all(inverses, &mut again).expect("all is taken back");
    assert!(is_identical(&again, beginning()));
    differs(beginning(), &map);
}

/// The position of the node that an op changes, including its rank.
fn stands_where(op: &Op, map: &Map) -> Option<Value> {
    map.value(op.id(), &Field::POSITION).ok()
}

fn taken_back(op: &Op, inverse: Op, map: &Map, before: &Map) {
    assert!(op.still_applies(map), "{op:?}");
    let mut back = map.clone();
    let again = inverse.apply(&mut back).expect("an inverse applies");
    assert!(back == *before && stands_where(op, &back) == stands_where(op, before), "{op:?}");
    again.apply(&mut back).expect("the inverse of an inverse applies");
    assert!(back == *map && stands_where(op, &back) == stands_where(op, map), "{op:?}");
}

/// Checks that `diff` turns one map into the other.
fn differs(one: &Map, other: &Map) {
    let mut changed = one.clone();
    let ops = diff(one, other);
    apply_all(ops.clone(), &mut changed).unwrap_or_else(|refusal| panic!("{refusal:?} {ops:?}"));
    assert!(changed == *other, "{ops:?}");
    assert!(diff(&changed, other).is_empty());
}

/// Merging with an unchanged side gives the other one; no nodes are lost; merging the result again
/// changes nothing.
fn merge_laws(base: &Map, ours: &Map, theirs: &Map) {
    for (side, merged) in [
        (ours, ops::merge(base, ours, base)),
        (theirs, ops::merge(base, base, theirs)),
        (theirs, ops::merge(base, theirs, theirs)),
    ] {
        assert!(merged.map == *side && merged.conflicts.is_empty() && merged.kept.is_empty(), "{merged:?}");
    }
    let merged = ops::merge(base, ours, theirs);
    check_index(&merged.map);
    survives_writing(&merged.map);
    for id in every_id(ours).into_iter().chain(every_id(theirs)) {
        assert!(base.contains(id) || merged.map.contains(id), "{id:?} was lost");
    }
    for id in every_id(base) {
        let everywhere = ours.contains(id) && theirs.contains(id);
        let nowhere = !ours.contains(id) && !theirs.contains(id);
        assert!(!everywhere || merged.map.contains(id), "{id:?} was removed by nobody");
        assert!(!nowhere || !merged.map.contains(id) || merged.kept.contains(&id), "{id:?} came back");
    }
    for conflict in &merged.conflicts {
        let disputed = ConflictSubject { id: conflict.id, field: conflict.field.clone() };
        assert!(merged.map.conflict(&disputed).is_some(), "{conflict:?}");
    }
    assert!(ops::merge(ours, &merged.map, ours).map == merged.map);
    let other = ops::merge(base, theirs, ours);
    let ids = |map: &Map| every_id(map).into_iter().collect::<BTreeSet<Id>>();
    assert_eq!(ids(&other.map), ids(&merged.map));
    assert_eq!(other.kept, merged.kept);
}

/// Merges two changed versions of a map, which has itself been changed before.
pub fn merge(bytes: &[u8]) {
    let third = bytes.len() / 3;
    let side = |from: &Map, bytes: &[u8]| {
        let mut map = from.clone();
        let _ = changes(&mut Unstructured::new(bytes), 4, &mut map, |op, map| {
            let _ = op.apply(map);
        });
        map
    };
    let (begin, rest) = bytes.split_at(third);
    let (left, right) = rest.split_at(third);
    let base = side(beginning(), begin);
    merge_laws(&base, &side(&base, left), &side(&base, right));
}
