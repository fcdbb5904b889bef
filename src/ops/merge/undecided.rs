//! Handles conflicts in the base, which is itself a merge if two branches merged each other. The
//! value that it holds of a field in conflict is not the former value of either side. So what both
//! sides decided differently is a conflict, whichever value the base happens to hold; what only one
//! side decided is taken.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::model::{ConflictSubject, FieldName, Id, Map, Rank, Sides, Value};
use crate::ops::decision::{MergeSide, decision};
use crate::ops::{Op, apply_all};

/// The fields in conflict in the base that both sides decided in some way, at least one of them
/// finally.
pub(super) fn decided_by_both<'base>(
    base: &'base Map,
    ours: &Map,
    theirs: &Map,
) -> BTreeSet<&'base ConflictSubject> {
    let both = base.conflicts().filter(|(disputed, former)| {
        let sides = [ours, theirs].map(|side| (side.conflict(disputed), side.contains(disputed.id)));
        let is_done = |now: Option<&Sides>| now.is_none_or(|now| !is_left(former, now));
        sides.iter().all(|(now, is_there)| *is_there && is_done(*now))
            && sides.iter().any(|(now, _)| now.is_none())
    });
    both.map(|(disputed, _)| disputed).collect()
}

/// The nodes about which a side resolved a conflict: that counts as a change of them. If the
/// conflict was about keeping a container that still exists, the change is of the content it is
/// kept for.
pub(super) fn edited_nodes(base: &Map, side: &Map) -> BTreeSet<Id> {
    let decided = base
        .conflicts()
        .filter(|(disputed, _)| side.contains(disputed.id) && side.conflict(disputed).is_none());
    decided.flat_map(|(disputed, sides)| kept_for(disputed, sides, side)).collect()
}

fn kept_for(disputed: &ConflictSubject, sides: &Sides, side: &Map) -> Vec<Id> {
    let kept = [&sides.ours, &sides.theirs].into_iter().find_map(|kept| match kept {
        Value::References(ids) if matches!(disputed.field.name, FieldName::Kept(_)) => Some(ids),
        _ => None,
    });
    let there: Vec<Id> = kept.into_iter().flatten().copied().filter(|id| side.contains(*id)).collect();
    if there.is_empty() { vec![disputed.id] } else { there }
}

/// A side as if it had merged in the same direction as the base, so that it does not seem to have
/// changed what it left in conflict, and decisions of the `other` are taken.
pub(super) fn with_decisions_applied<'side>(base: &Map, side: &'side Map, other: &Map) -> Cow<'side, Map> {
    let mut with_decisions_applied = Cow::Borrowed(side);
    for (disputed, former) in base.conflicts().filter(|(disputed, _)| other.conflict(disputed).is_none()) {
        let is_turned =
            |now: &Sides| now.ours == former.theirs && now.theirs == former.ours && now.ours != now.theirs;
        let Some(now) = side.conflict(disputed).filter(|now| is_turned(now)) else { continue };
        if !is_current(side, disputed, now) {
            continue;
        }
        let mut ops = match disputed.field.name {
            FieldName::Kept(_) => Vec::new(),
            _ => match decision(&with_decisions_applied, disputed, now, MergeSide::Theirs, "") {
                Ok(ops) => ops,
                Err(_) => continue,
            },
        };
        let sides = Value::Sides(Box::new(former.clone()));
        ops.push(Op::Set(Id::Map, disputed.conflict(), sides));
        // If that is not possible, the side stays as it is.
        let mut map = with_decisions_applied.clone().into_owned();
        if apply_all(ops, &mut map).is_ok() {
            with_decisions_applied = Cow::Owned(map);
        }
    }
    with_decisions_applied
}

/// Whether both are about the same two values.
fn is_left(one: &Sides, other: &Sides) -> bool {
    let (ours, theirs) = (&other.ours, &other.theirs);
    [(ours, theirs), (theirs, ours)].contains(&(&one.ours, &one.theirs))
}

/// Whether the map still holds our value of a conflict.
fn is_current(map: &Map, disputed: &ConflictSubject, sides: &Sides) -> bool {
    let ConflictSubject { id, field } = disputed;
    match (field.name, map.position(*id)) {
        (FieldName::Kept(_), _) => map.contains(*id),
        (FieldName::After(_), Some(position)) => {
            let siblings = map.siblings(*id, &position);
            let before = siblings.iter().take_while(|one| *one != id).last().copied();
            Value::reference(before) == sides.ours
        }
        (FieldName::Position, Some(position)) => {
            let now = Value::Position(position.ranked(Rank::default()));
            now == sides.ours
        }
        _ => map.holds(*id, field, &sides.ours),
    }
}
