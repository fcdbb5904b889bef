//! Casting secret ballots on this screen, and closing the vote. The dots of a voter are never
//! drawn, so that nobody who sees the screen can read the ballot.

use std::collections::{BTreeMap, BTreeSet};

use crate::format::ballot::{CastBallot, CollectedBallots, Voter, rules_of};
use crate::model::{BallotField, BallotId, FieldKey, Id, Value};
use crate::ops::{Op, Transaction};
use crate::ui::core::action::{actions, named, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::journal::PendingBallots;
use crate::ui::core::outcome::{VoteDone, VoteOutcome};
use crate::ui::core::scope::{LIST, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::VoteStep;
use crate::ui::vote::actions::task;
use crate::ui::vote::state::{Asked, BallotDialog, ResultDialog, candidate};
use crate::words::{Message, MessageId};

pub static BALLOTS: Scope = Scope {
    name: "ballots",
    title: MessageId::new("scope-ballots"),
    inherits: &[&LIST],
    hints: &["vote.add-dot", "vote.remove-dot", "list.choose", "vote.close", "list.close"],
};

pub static ACTIONS: &[Action] = actions! {
    "vote.add-dot" "action-vote-add-dot" / "hint-key-dot" Workshop BALLOTS ["Space", "+"] never_blocked, |state| dot(state, 1);
    "vote.remove-dot" "action-vote-remove-dot" / "hint-key-no-dot" Workshop BALLOTS ["-"] never_blocked, |state| dot(state, -1);
    "vote.close" "action-vote-close" / "hint-key-close-vote" Workshop BALLOTS ["c"] never_blocked, close;
};

/// The number of dots that the current voter has left.
pub fn dots_left(state: &State, dialog: &BallotDialog) -> i64 {
    let dots = state.map().ballot(dialog.id).map_or(0, |ballot| rules_of(ballot).0);
    i64::from(dots) - dialog.dots.values().sum::<i64>()
}

/// Adds or removes a dot on the selected candidate.
fn dot(state: &mut State, by: i64) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.top::<BallotDialog>() else { return Vec::new() };
    let Some(ballot) = state.map().ballot(dialog.id) else { return Vec::new() };
    let Some(candidate) = candidate(state.map(), ballot, dialog.selected) else { return Vec::new() };
    let (left, most) = (dots_left(state, dialog), i64::from(rules_of(ballot).1));
    let now = dialog.dots.get(&candidate).copied().unwrap_or(0) + by;
    let refused = if by > 0 && left == 0 {
        Some(Message::new("vote-no-dot-left"))
    } else if now > most {
        Some(Message::new("vote-too-many-on-one").number("most", most))
    } else {
        (now < 0).then(|| Message::new("vote-no-dot-here"))
    };
    if let Some(dialog) = state.dialogs.top_mut::<BallotDialog>() {
        dialog.take_back();
        if refused.is_none() {
            dialog.dots.insert(candidate, now);
            dialog.dots.retain(|_, dots| *dots > 0);
        }
    }
    if let Some(refused) = refused {
        state.say(refused);
    }
    Vec::new()
}

/// `Enter`: asks for confirmation first; pressed again, casts the ballot and hands over to the next
/// voter.
pub fn hand_over(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.top_mut::<BallotDialog>() else { return Vec::new() };
    let Some(turn) = dialog.turn.filter(|_| !dialog.is_busy) else {
        state.say(Message::new("vote-not-ready"));
        return Vec::new();
    };
    if dialog.asked() != Some(Asked::HandOver) {
        dialog.ask(Asked::HandOver);
        return Vec::new();
    }
    dialog.take_back();
    dialog.is_busy = true;
    let (id, ballot) = (dialog.id, CastBallot { voter: Voter::Turn(turn), dots: dialog.dots.clone() });
    task(state, id, VoteStep::Cast(ballot))
}

/// Asks for confirmation first; pressed again, closes the vote.
fn close(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.top_mut::<BallotDialog>() else { return Vec::new() };
    if dialog.asked() != Some(Asked::Close) {
        dialog.ask(Asked::Close);
        return Vec::new();
    }
    dialog.take_back();
    let id = dialog.id;
    task(state, id, VoteStep::Collect)
}

/// Handles the outcome of a step on the ballots.
pub fn done(state: &mut State, outcome: VoteOutcome) -> Vec<Effect> {
    let VoteOutcome { id, result } = outcome;
    match result {
        Ok(VoteDone::Opened { voters }) => opened(state, id, &voters),
        Ok(VoteDone::Cast(Voter::Turn(turn))) => cast(state, id, turn),
        Ok(VoteDone::Cast(Voter::Named(_))) => {}
        Ok(VoteDone::Collected(collected)) => collect(state, id, collected),
        Err(reason) => failed(state, id, reason),
    }
    Vec::new()
}

fn dialog_of(state: &mut State, id: BallotId) -> Option<&mut BallotDialog> {
    state.dialogs.find_mut::<BallotDialog>().filter(|dialog| dialog.id == id)
}

fn opened(state: &mut State, id: BallotId, voters: &[String]) {
    let turns = voters.iter().filter_map(|voter| voter.strip_prefix("turn-")?.parse::<u16>().ok());
    let next = turns.max().unwrap_or(0).saturating_add(1);
    if let Some(dialog) = dialog_of(state, id) {
        (dialog.turn, dialog.voted, dialog.is_busy) = (Some(next), voters.len(), false);
    }
}

fn cast(state: &mut State, id: BallotId, turn: u16) {
    if let Some(dialog) = dialog_of(state, id) {
        (dialog.turn, dialog.is_busy) = (Some(turn.saturating_add(1)), false);
        dialog.voted += 1;
        dialog.dots.clear();
        dialog.selected = 0;
        state.say(Message::new("vote-cast-turn").number("turn", i64::from(turn)));
    }
}

/// Keeps the dots of the current voter, so that the step can be tried again.
fn failed(state: &mut State, id: BallotId, reason: Message) {
    if let Some(dialog) = dialog_of(state, id) {
        dialog.is_busy = false;
    }
    state.say(reason);
}

/// Closes the session and stores the collected ballots, in one transaction.
fn collect(state: &mut State, id: BallotId, collected: CollectedBallots) {
    let Some(ballot) = state.map().ballot(id).filter(|ballot| ballot.open) else { return };
    let (count, refused) = (collected.ballots.len() as i64, collected.refused.len() as i64);
    let named =
        if ballot.rules.anonymous { shuffled(state, collected.ballots) } else { by_name(collected.ballots) };
    let cast = named.into_iter().map(|(voter, dots)| {
        let dots = dots.into_iter().map(|(id, dots)| (FieldKey::Id(id), dots)).collect();
        Op::Set(id.into(), BallotField::Cast.of(voter), Value::Counts(dots))
    });
    let said = Message::new("did-vote-close").number("count", count);
    let closed = Value::Date(state.session.now.today);
    let change = Transaction::new(named!("vote.close"), said.clone())
        .set(id, BallotField::Open, Value::Unset)
        .set(id, BallotField::Closed, closed)
        .with(cast);
    state.commit(change);
    // The files of the ballots must stay until the journal has the result: if they were removed
    // earlier, a crash could lose the votes.
    let sequence = state.document.sequence();
    let ballots = state.file.path.clone().map(|path| PendingBallots { path, id, sequence });
    state.file.journal.collected = ballots;
    state.say(if refused > 0 { Message::new("vote-some-refused").number("count", refused) } else { said });
    state.dialogs.open_alone(ResultDialog { id, selected: 0 });
}

/// Ballots by the names of the voters, which are made unique. Ballots without dots are left out.
fn by_name(ballots: Vec<CastBallot>) -> BTreeMap<String, BTreeMap<Id, i64>> {
    let mut named: BTreeMap<String, BTreeMap<Id, i64>> = BTreeMap::new();
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
fn shuffled(state: &mut State, ballots: Vec<CastBallot>) -> BTreeMap<String, BTreeMap<Id, i64>> {
    let filled = ballots.into_iter().filter(|ballot| !ballot.dots.is_empty());
    let mut dealt: Vec<_> = filled.map(|ballot| (state.session.ids.deal(), ballot.dots)).collect();
    dealt.sort_by_key(|(token, _)| *token);
    let numbered = dealt.into_iter().enumerate();
    numbered.map(|(place, (_, dots))| ((place + 1).to_string(), dots)).collect()
}
