//! Closing a vote by ballots: counting those that were collected, in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use crate::format::ballot::{CastBallot, CollectedBallots};
use crate::model::{BallotField, BallotId, FieldKey, Id, Value};
use crate::ops::{Op, Transaction};
use crate::ui::core::action::named;
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::core::task::VoteStep;
use crate::ui::vote::folders;
use crate::ui::vote::state::{Asked, BallotDialog, ResultDialog, dialog_of};
use crate::words::Message;

/// The dots of each voter.
type Cast = BTreeMap<String, BTreeMap<Id, i64>>;

/// Asks for confirmation first; pressed again, closes the vote.
pub fn close(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.top_mut::<BallotDialog>() else { return Vec::new() };
    if dialog.asked() != Some(Asked::Close) {
        dialog.ask(Asked::Close);
        return Vec::new();
    }
    dialog.take_back();
    let id = dialog.id;
    folders::task(state, id, VoteStep::Collect)
}

/// Handles the ballots of a session whose folder was closed: they are counted unless the map has
/// them already, because the close was undone and redone.
pub fn collected(state: &mut State, id: BallotId, collected: CollectedBallots) -> Vec<Effect> {
    let ballots = folders::closed(state, id, collected.ballots);
    let is_shown = dialog_of(state, id).is_some();
    let change = counted(state, id, ballots);
    if let Some(change) = change {
        let (said, refused) = (change.message.clone(), collected.refused.len() as i64);
        state.commit(change);
        state.say(if refused > 0 {
            Message::new("vote-some-refused").number("count", refused)
        } else {
            said
        });
    }
    if is_shown && state.map().ballot(id).is_some() {
        state.dialogs.open_alone(ResultDialog { id, selected: 0 });
    }
    folders::discard_once_kept(state, id)
}

/// The change that closes the session and stores the ballots; `None` if it would change nothing, or
/// the session is gone.
fn counted(state: &mut State, id: BallotId, ballots: Vec<CastBallot>) -> Option<Transaction> {
    let ballot = state.map().ballot(id)?;
    let (is_open, is_anonymous, former) = (ballot.open, ballot.rules.anonymous, ballot.tallied.cast.clone());
    let said = Message::new("did-vote-close").number("count", ballots.len() as i64);
    let cast = if is_anonymous { shuffled(state, ballots) } else { by_name(ballots) };
    if !is_open && is_same(is_anonymous, &former, &cast) {
        return None;
    }
    let mut change = Transaction::new(named!("vote.close"), said);
    if is_open {
        let closed = Value::Date(state.session.now.today);
        change = change.set(id, BallotField::Open, Value::Unset).set(id, BallotField::Closed, closed);
    }
    let gone = former.into_keys().filter(|voter| !cast.contains_key(voter)).collect::<Vec<_>>();
    let gone = gone.into_iter().map(|voter| Op::Set(id.into(), BallotField::Cast.of(voter), Value::Unset));
    let change = change.with(gone);
    Some(change.with(cast.into_iter().map(|(voter, dots)| {
        let dots = dots.into_iter().map(|(id, dots)| (FieldKey::Id(id), dots)).collect();
        Op::Set(id.into(), BallotField::Cast.of(voter), Value::Counts(dots))
    })))
}

/// Whether these are the same ballots. The numbers of anonymous ones mean nothing.
fn is_same(is_anonymous: bool, one: &Cast, other: &Cast) -> bool {
    let sorted = |cast: &Cast| {
        let mut dots: Vec<_> = cast.values().cloned().collect();
        dots.sort();
        dots
    };
    if is_anonymous { sorted(one) == sorted(other) } else { one == other }
}

/// Ballots by the names of the voters, which are made unique. Ballots without dots are left out.
fn by_name(ballots: Vec<CastBallot>) -> Cast {
    let mut named = Cast::new();
    let mut taken = BTreeSet::new();
    for CastBallot { voter, dots } in ballots {
        let mut name = voter.name();
        let mut number = 1;
        while !taken.insert(name.clone()) {
            number += 1;
            name = format!("{} ({number})", voter.name());
        }
        if !dots.is_empty() {
            named.insert(name, dots);
        }
    }
    named
}

/// Numbers the ballots in a random order, so that the numbers do not tell who voted. Ballots
/// without dots are left out.
fn shuffled(state: &mut State, ballots: Vec<CastBallot>) -> Cast {
    let filled = ballots.into_iter().filter(|ballot| !ballot.dots.is_empty());
    let mut dealt: Vec<_> = filled.map(|ballot| (state.session.ids.deal(), ballot.dots)).collect();
    dealt.sort_by_key(|(token, _)| *token);
    let numbered = dealt.into_iter().enumerate();
    numbered.map(|(place, (_, dots))| ((place + 1).to_string(), dots)).collect()
}
