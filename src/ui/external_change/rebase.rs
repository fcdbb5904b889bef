//! Rebasing the result of a merge or a reload, which a thread computed from an older revision, onto
//! the current map.

use crate::insight::merged;
use crate::ops::{Document, apply_all, diff, merge};
use crate::ui::core::outcome::MergeOutcome;

/// The same result for the current map: changes made since are merged with it.
pub fn rebase(document: &Document, outcome: MergeOutcome) -> MergeOutcome {
    let now = document.snapshot();
    // Usually nothing that it touches was changed: then there is nothing to merge.
    let is_untouched = outcome.ops.iter().all(|op| now.agrees_on(&outcome.ours, op.id()));
    if is_untouched && apply_all(outcome.ops.clone(), &mut (*now).clone()).is_ok() {
        let is_theirs = outcome.is_theirs && *now == *outcome.ours;
        return MergeOutcome { is_theirs, ..outcome };
    }
    let mut wanted = (*outcome.ours).clone();
    let Ok(_) = apply_all(outcome.ops.clone(), &mut wanted) else { return outcome };
    let merged = merge(&outcome.ours, &now, &wanted);
    let mut notes = outcome.notes;
    notes.extend(merged::notes(&merged).into_iter().map(|(_, said)| said));
    let ops = diff(&now, &merged.map);
    MergeOutcome { ops, is_theirs: outcome.is_theirs && merged.map == wanted, notes, ..outcome }
}
