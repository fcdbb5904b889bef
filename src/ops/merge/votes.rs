//! Merges vote sessions without conflicts. The ballots are united; if a voter has one on both
//! sides, ours counts. Voters without names, who have numbers, are different people on the two
//! sides: theirs get new numbers.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::outcome::MergeNote;
use crate::model::{Ballot, BallotField, Field, FieldKey, Id, Map, Value};
use crate::ops::{Op, apply_all};

/// Their side with new numbers for those voters without names that have the number of another voter
/// on our side.
pub(super) fn renumbered<'side>(base: &Map, ours: &Map, theirs: Cow<'side, Map>) -> Cow<'side, Map> {
    let ops: Vec<Op> = theirs
        .ballot_ids()
        .iter()
        .filter_map(|id| Some((*id, theirs.ballot(*id)?, ours.ballot(*id)?)))
        .filter(|(_, ballot, _)| ballot.rules.anonymous)
        .flat_map(|(id, theirs, ours)| {
            new_numbers(base.ballot(id), ours, theirs)
                .into_iter()
                .map(move |(voter, entry)| Op::Set(id.into(), BallotField::Cast.of(voter), entry))
        })
        .collect();
    if ops.is_empty() {
        return theirs;
    }
    let mut map = theirs.clone().into_owned();
    match apply_all(ops, &mut map) {
        Ok(_) => Cow::Owned(map),
        Err(_) => theirs,
    }
}

/// The entries of `cast` to set: the clashing numbers without a ballot, then their new numbers with
/// it.
fn new_numbers(base: Option<&Ballot>, ours: &Ballot, theirs: &Ballot) -> Vec<(String, Value)> {
    let former = base.map(|ballot| &ballot.tallied.cast);
    let (ours, theirs) = (&ours.tallied.cast, &theirs.tallied.cast);
    let clashes = theirs.iter().filter(|(voter, dots)| {
        ours.get(*voter).is_some_and(|our_dots| our_dots != *dots)
            && former.is_none_or(|former| !former.contains_key(*voter))
    });
    let mut taken: BTreeSet<String> = ours.keys().chain(theirs.keys()).cloned().collect();
    let mut entries = Vec::new();
    for (voter, dots) in clashes {
        let free = (1..).map(|number: usize| number.to_string()).find(|number| !taken.contains(number));
        let Some(number) = free else { break };
        taken.insert(number.clone());
        entries.push((voter.clone(), Value::Unset));
        entries.push((number, Value::counts(dots)));
    }
    entries
}

/// The value of a field of a vote session that both sides changed differently; `None` if it is a
/// conflict as in any node.
pub(super) fn resolved(field: &Field, ours: &Value, theirs: &Value) -> Option<Value> {
    let name = BallotField::try_from(field.name).ok()?;
    Some(match (name, ours, theirs) {
        // Who cleared the value did not know what the other had counted.
        (BallotField::Cast | BallotField::Tally | BallotField::Closed, Value::Unset, value)
        | (BallotField::Cast | BallotField::Tally | BallotField::Closed, value, Value::Unset) => {
            value.clone()
        }
        (BallotField::Cast, ours, _) => ours.clone(),
        (BallotField::Tally, Value::Whole(ours), Value::Whole(theirs)) => Value::Whole(*ours.max(theirs)),
        (BallotField::Opened, Value::Date(ours), Value::Date(theirs)) => Value::Date(*ours.min(theirs)),
        (BallotField::Closed, Value::Date(ours), Value::Date(theirs)) => Value::Date(*ours.max(theirs)),
        _ => return None,
    })
}

/// The report that only one of two ballots of a voter counts.
pub(super) fn report(id: Id, field: &Field, ours: &Value, theirs: &Value) -> Option<MergeNote> {
    match (BallotField::try_from(field.name), &field.key, ours, theirs) {
        (Ok(BallotField::Cast), Some(FieldKey::Text(voter)), Value::Counts(_), Value::Counts(_)) => {
            Some(MergeNote::BothVoted(id, voter.clone()))
        }
        _ => None,
    }
}
