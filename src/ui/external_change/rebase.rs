//! Bringing what a merge or a reload came to, computed on a thread against the map of then, to the map as it is by now.

use crate::insight::merged;
use crate::ops::{Document, apply_all, diff, merge};
use crate::ui::core::outcome::MergeOutcome;

/// The same outcome for the map as it is now: what changed since it was begun is brought together with it.
pub fn rebase(document: &Document, outcome: MergeOutcome) -> MergeOutcome {
    let now = document.snapshot();
    // Most often nobody touched what it touches: then nothing need be merged.
    let is_untouched = outcome.ops.iter().all(|op| now.agrees_on(&outcome.ours, op.id()));
    if is_untouched && apply_all(outcome.ops.clone(), &mut (*now).clone()).is_ok() {
        let is_theirs = outcome.is_theirs && *now == *outcome.ours;
        return MergeOutcome { is_theirs, ..outcome };
    }
    let mut wanted = (*outcome.ours).clone();
    let Ok(_) = apply_all(outcome.ops.clone(), &mut wanted) else { return outcome };
    let merged = merge(&outcome.ours, &now, &wanted);
    let mut told = outcome.told;
    told.extend(merged::told(&merged).into_iter().map(|(_, said)| said));
    let ops = diff(&now, &merged.map);
    MergeOutcome { ops, is_theirs: outcome.is_theirs && merged.map == wanted, told, ..outcome }
}
