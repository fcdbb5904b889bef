//! Actions on the result of a vote: a second round between tied candidates and, if that ends in a
//! tie too, the choice of the facilitator.

use crate::insight::name;
use crate::insight::votes::{self, VoteResult};
use crate::model::{Ballot, BallotField, Value, VoteRules};
use crate::ops::Transaction;
use crate::ui::core::action::{actions, named};
use crate::ui::core::effect::Effect;
use crate::ui::core::scope::{LIST, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::vote::actions::open;
use crate::ui::vote::state::ResultDialog;
use crate::words::{Message, MessageId};

pub static RESULT: Scope = Scope {
    name: "vote-result",
    title: MessageId::new("scope-vote-result"),
    inherits: &[&LIST],
    hints: &["vote.second-round", "vote.pick", "list.close"],
};

pub static ACTIONS: &[Action] = actions! {
    "vote.second-round" "action-vote-second-round" / "hint-key-second-round" Workshop RESULT ["r"] no_second_round, second_round;
    "vote.pick" "action-vote-pick" / "hint-key-pick" Workshop RESULT ["Space"] no_pick, pick;
};

fn shown(state: &State) -> Option<(&ResultDialog, &Ballot, VoteResult)> {
    let dialog = state.dialogs.find::<ResultDialog>()?;
    let ballot = state.map().ballot(dialog.id)?;
    Some((dialog, ballot, votes::result(state.map(), dialog.id)))
}

fn no_second_round(state: &State) -> Option<Message> {
    match shown(state) {
        Some((_, ballot, _)) if ballot.round_of.is_some() => Some(Message::new("blocked-tied-again")),
        Some((.., result)) if !result.tied.is_empty() => None,
        _ => Some(Message::new("blocked-no-tie")),
    }
}

fn no_pick(state: &State) -> Option<Message> {
    match shown(state) {
        Some((_, ballot, result)) if !result.tied.is_empty() || !ballot.tallied.picked.is_empty() => {
            ballot.round_of.is_none().then(|| Message::new("blocked-round-first"))
        }
        _ => Some(Message::new("blocked-no-tie")),
    }
}

/// Opens a second round between the tied candidates, with as many dots as places are left.
fn second_round(state: &mut State) -> Vec<Effect> {
    let Some((dialog, ballot, result)) = shown(state) else { return Vec::new() };
    let left = u16::try_from(result.left).unwrap_or(1);
    let round = Ballot {
        title: ballot.title.clone(),
        // Each dot stands for a place, so a candidate can get only one from each voter.
        rules: VoteRules { votes_each: Some(left), max_on_one: Some(1), ..ballot.rules.clone() },
        round_of: Some(dialog.id),
        candidates: result.tied.into_iter().collect(),
        ..Ballot::default()
    };
    open(state, round)
}

/// Picks the selected candidate among the tied ones, or undoes its pick.
fn pick(state: &mut State) -> Vec<Effect> {
    let Some((dialog, ballot, result)) = shown(state) else { return Vec::new() };
    let (id, mut picked) = (dialog.id, ballot.tallied.picked.clone());
    let Some((candidate, _)) = result.votes.get(dialog.selected).copied() else { return Vec::new() };
    if !picked.remove(&candidate) {
        if !result.tied.contains(&candidate) {
            state.say(Message::new("blocked-not-tied"));
            return Vec::new();
        }
        picked.insert(candidate);
    }
    let said = Message::new("did-vote-pick").message("what", name::of(state.map(), candidate));
    state.say_undoable(&said);
    let change = Transaction::new(named!("vote.pick"), said);
    state.commit(change.set(id, BallotField::Picked, Value::references(&picked)));
    Vec::new()
}
