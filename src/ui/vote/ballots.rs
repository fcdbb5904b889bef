//! Casting secret ballots on this screen. The dots of a voter are never drawn, and no sentence
//! depends on where they lie, so that nobody who sees the screen can read the ballot.

use crate::format::ballot::{CastBallot, Voter, rules_of};
use crate::model::BallotId;
use crate::ui::core::action::{actions, never_blocked};
use crate::ui::core::effect::Effect;
use crate::ui::core::outcome::{VoteDone, VoteOutcome};
use crate::ui::core::scope::{LIST, Scope};
use crate::ui::core::state::{Action, State};
use crate::ui::core::task::{VoteJob, VoteStep};
use crate::ui::vote::closing;
use crate::ui::vote::folders;
use crate::ui::vote::state::{Asked, BallotDialog, candidate, dialog_of};
use crate::words::{Message, MessageId};

pub static BALLOTS: Scope = Scope {
    name: "ballots",
    title: MessageId::new("scope-ballots"),
    inherits: &[&LIST],
    hints: &["vote.add-dot", "vote.remove-dot", "list.choose", "vote.close", "list.close", "vote.clear"],
};

pub static ACTIONS: &[Action] = actions! {
    "vote.add-dot" "action-vote-add-dot" / "hint-key-dot" Workshop BALLOTS ["Space", "+"] never_blocked, |state| dot(state, 1);
    "vote.remove-dot" "action-vote-remove-dot" / "hint-key-no-dot" Workshop BALLOTS ["-"] never_blocked, |state| dot(state, -1);
    "vote.clear" "action-vote-clear" / "hint-key-clear-dots" Workshop BALLOTS ["x"] never_blocked, clear;
    "vote.close" "action-vote-close" / "hint-key-close-vote" Workshop BALLOTS ["c"] never_blocked, closing::close;
};

/// The number of dots that the current voter has left.
pub fn dots_left(state: &State, dialog: &BallotDialog) -> i64 {
    let dots = state.map().ballot(dialog.id).map_or(0, |ballot| rules_of(ballot).0);
    i64::from(dots) - dialog.dots.values().sum::<i64>()
}

/// Adds or removes a dot on the selected candidate. If it already has as many as it may have, or
/// none to remove, nothing changes and nothing is said: it would tell where dots lie.
fn dot(state: &mut State, by: i64) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.top::<BallotDialog>() else { return Vec::new() };
    if dialog.turn.is_none() || dialog.is_busy {
        // The dots would be those of the voter before.
        state.say(Message::new("vote-not-ready"));
        return Vec::new();
    }
    let Some(ballot) = state.map().ballot(dialog.id) else { return Vec::new() };
    let Some(candidate) = candidate(state.map(), ballot, dialog.selected) else { return Vec::new() };
    let now = dialog.dots.get(&candidate).copied().unwrap_or(0) + by;
    let is_spent = by > 0 && dots_left(state, dialog) <= 0;
    let is_refused = is_spent || now < 0 || now > i64::from(rules_of(ballot).1);
    if is_spent {
        state.say(Message::new("vote-no-dot-left"));
    }
    let Some(dialog) = state.dialogs.top_mut::<BallotDialog>() else { return Vec::new() };
    dialog.take_back();
    if is_refused {
        return Vec::new();
    }
    dialog.dots.insert(candidate, now);
    dialog.dots.retain(|_, dots| *dots > 0);
    keep_draft(state)
}

/// Takes all dots of the current voter back.
fn clear(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.top_mut::<BallotDialog>() else { return Vec::new() };
    dialog.take_back();
    if dialog.is_busy || dialog.dots.is_empty() {
        return Vec::new();
    }
    dialog.dots.clear();
    keep_draft(state)
}

/// Stores the dots that are not handed over, so that they survive a crash.
fn keep_draft(state: &mut State) -> Vec<Effect> {
    let Some(dialog) = state.dialogs.top::<BallotDialog>() else { return Vec::new() };
    let (id, Some(turn)) = (dialog.id, dialog.turn) else { return Vec::new() };
    let draft = CastBallot { voter: Voter::Turn(turn), dots: dialog.dots.clone() };
    folders::task(state, id, VoteStep::Draft(draft))
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
    folders::task(state, id, VoteStep::Cast(ballot))
}

/// The request that counts the ballots, while the dialog shows their number.
pub fn counting(state: &State) -> Option<VoteJob> {
    let dialog = state.dialogs.find::<BallotDialog>().filter(|dialog| dialog.turn.is_some())?;
    let folder = state.file.journal.votes.folders.get(&dialog.id)?;
    Some(VoteJob { path: folder.path.clone(), id: dialog.id, step: VoteStep::Count })
}

/// Handles the outcome of a step on the ballots.
pub fn done(state: &mut State, outcome: VoteOutcome) -> Vec<Effect> {
    let VoteOutcome { id, result } = outcome;
    match result {
        Ok(VoteDone::Opened { voters, draft }) => opened(state, id, &voters, draft),
        Ok(VoteDone::Counted(count)) => {
            if let Some(dialog) = dialog_of(state, id) {
                dialog.voted = count;
            }
        }
        Ok(VoteDone::DraftLost(reason)) => {
            state.say(Message::new("vote-draft-lost").message("reason", reason));
        }
        Ok(VoteDone::NotMoved(path, reason)) => {
            folders::stays(state, id, path);
            state.say(Message::new("vote-not-moved").message("reason", reason));
        }
        Ok(VoteDone::Cast { voter: Voter::Turn(turn), unsynced }) => cast(state, id, turn, unsynced),
        Ok(VoteDone::Cast { voter: Voter::Named(_), .. }) => {}
        Ok(VoteDone::Collected(collected)) => return closing::collected(state, id, collected),
        Err(reason) => failed(state, id, reason),
    }
    Vec::new()
}

fn opened(state: &mut State, id: BallotId, voters: &[String], draft: Option<CastBallot>) {
    folders::opened(state, id);
    let turns = voters.iter().filter_map(|voter| voter.strip_prefix("turn-")?.parse::<u16>().ok());
    let next = turns.max().unwrap_or(0).saturating_add(1);
    let draft = draft.filter(|draft| draft.voter == Voter::Turn(next));
    let mut dots = draft.map(|draft| draft.dots).unwrap_or_default();
    dots.retain(|id, _| state.map().contains(*id));
    let Some(dialog) = dialog_of(state, id) else { return };
    dialog.voted = voters.len();
    // It may be opened twice: the voter has begun in the meantime.
    if dialog.turn.is_none() {
        (dialog.turn, dialog.is_busy, dialog.dots) = (Some(next), false, dots);
        if !dialog.dots.is_empty() {
            state.say(Message::new("vote-dots-kept").number("turn", i64::from(next)));
        }
    }
}

fn cast(state: &mut State, id: BallotId, turn: u16, unsynced: Option<String>) {
    if let Some(dialog) = dialog_of(state, id) {
        (dialog.turn, dialog.is_busy) = (Some(turn.saturating_add(1)), false);
        dialog.voted += 1;
        dialog.dots.clear();
        dialog.selected = 0;
        let said = Message::new("vote-cast-turn").number("turn", i64::from(turn));
        state.say(match unsynced {
            Some(reason) => Message::new("vote-cast-unsynced").message("cast", said).text("said", reason),
            None => said,
        });
    }
}

/// Keeps the dots of the current voter, so that the step can be tried again.
fn failed(state: &mut State, id: BallotId, reason: Message) {
    let said = folders::failed(state, id, reason);
    if let Some(dialog) = dialog_of(state, id) {
        dialog.is_busy = false;
    }
    state.say(said);
}
