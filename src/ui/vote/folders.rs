//! Keeps the folders of ballots in agreement with the map: a vote that is open in it takes ballots,
//! also after its close was undone, and one that is closed or gone takes none.

use std::path::PathBuf;

use crate::format::ballot::{BallotPaper, CastBallot, Voter, rules_of};
use crate::insight::votes;
use crate::model::{Ballot, BallotId, Id, Map, VoteWay};
use crate::ui::core::effect::Effect;
use crate::ui::core::state::State;
use crate::ui::core::task::{Task, VoteJob, VoteStep};
use crate::ui::core::votes::{PendingBallots, VoteFolder, VoteStage};
use crate::ui::vote::state::text_of;
use crate::words::Message;

/// The effect that performs a step on the ballots of a session. Ballots are stored beside the map's
/// file, so nothing is done for a map without a file.
pub fn task(state: &mut State, id: BallotId, step: VoteStep) -> Vec<Effect> {
    let votes = &mut state.file.journal.votes;
    // The ballots of a closed vote are not moved when the map is saved under another name.
    let path = votes.folders.get(&id).map(|folder| folder.path.clone()).or_else(|| state.file.path.clone());
    let Some(path) = path else {
        state.say(Message::new("blocked-vote-needs-file"));
        return Vec::new();
    };
    let stage = match &step {
        VoteStep::Open(_, taken) if taken.is_empty() => Some(VoteStage::Open),
        VoteStep::Open(..) => Some(VoteStage::Reopening),
        VoteStep::Collect => Some(VoteStage::Closing),
        _ => None,
    };
    if let Some(stage) = stage {
        let new = || VoteFolder { path: path.clone(), stage, taken: Vec::new() };
        votes.folders.entry(id).or_insert_with(new).stage = stage;
    }
    vec![Effect::Task(Task::Vote(VoteJob { path, id, step }))]
}

/// Opens the folder of a session. Ballots that were cast before a crash or a close are kept.
pub fn open(state: &mut State, id: BallotId) -> Vec<Effect> {
    let Some(ballot) = state.map().ballot(id) else { return Vec::new() };
    let paper = paper(state.map(), id, ballot);
    let votes = &mut state.file.journal.votes;
    votes.pending.retain(|pending| pending.id != id);
    let taken = votes.folders.get(&id).map_or_else(Vec::new, |folder| folder.taken.clone());
    task(state, id, VoteStep::Open(paper, taken))
}

/// The requests that open or close folders, after an event that changed the map.
pub fn follow(state: &mut State) -> Vec<Effect> {
    if state.file.set_aside.is_some() {
        return Vec::new();
    }
    let map = state.map();
    let folders = state.file.journal.votes.folders.iter();
    let differing: Vec<(BallotId, bool)> = folders
        .filter_map(|(id, folder)| match (folder.stage, takes_ballots(map, *id)) {
            (VoteStage::Open | VoteStage::Reopening | VoteStage::Unreturned, false) => Some((*id, false)),
            (VoteStage::Closed | VoteStage::Stuck, true) => Some((*id, true)),
            _ => None,
        })
        .collect();
    let mut effects = Vec::new();
    for (id, opens) in differing {
        effects.extend(if opens { open(state, id) } else { task(state, id, VoteStep::Collect) });
    }
    effects
}

/// Moves the ballots of open votes along when the map was saved under another name.
pub fn saved_as(state: &mut State) -> Vec<Effect> {
    let Some(to) = state.file.path.clone() else { return Vec::new() };
    let unreturned = |folder: &&mut VoteFolder| folder.stage == VoteStage::Unreturned;
    for folder in state.file.journal.votes.folders.values_mut().filter(unreturned) {
        // All its ballots are here.
        folder.path.clone_from(&to);
    }
    let folders = state.file.journal.votes.folders.iter_mut();
    let takes = |stage| matches!(stage, VoteStage::Open | VoteStage::Reopening);
    let open = folders.filter(|(_, folder)| takes(folder.stage) && folder.path != to);
    // Tasks on ballots are done one after the other, so those that follow find them there.
    open.map(|(id, folder)| {
        let path = std::mem::replace(&mut folder.path, to.clone());
        Effect::Task(Task::Vote(VoteJob { path, id: *id, step: VoteStep::MoveTo(to.clone()) }))
    })
    .collect()
}

/// Notes that the ballots could not be moved, and where they are.
pub fn stays(state: &mut State, id: BallotId, path: PathBuf) {
    if let Some(folder) = state.file.journal.votes.folders.get_mut(&id) {
        folder.path = path;
    }
}

fn takes_ballots(map: &Map, id: BallotId) -> bool {
    map.ballot(id).is_some_and(|ballot| ballot.is_open() && ballot.rules.way != Some(VoteWay::Tally))
}

/// Notes that a folder is open and has all ballots.
pub fn opened(state: &mut State, id: BallotId) {
    if let Some(folder) = state.file.journal.votes.folders.get_mut(&id) {
        folder.taken.clear();
        if folder.stage == VoteStage::Reopening {
            folder.stage = VoteStage::Open;
        }
    }
}

/// Notes that a folder was closed with these ballots; returns them, with those that could not be put back into it.
pub fn closed(state: &mut State, id: BallotId, mut ballots: Vec<CastBallot>) -> Vec<CastBallot> {
    if let Some(folder) = state.file.journal.votes.folders.get_mut(&id) {
        let is_there = |voter: &Voter| ballots.iter().any(|ballot| ballot.voter == *voter);
        let kept: Vec<CastBallot> =
            folder.taken.iter().filter(|ballot| !is_there(&ballot.voter)).cloned().collect();
        ballots.extend(kept);
        (folder.stage, folder.taken) = (VoteStage::Closed, ballots.clone());
    }
    ballots
}

/// Notes that a step failed; returns what is to be said. A folder that could not be closed, or not be filled again, is
/// not tried again unasked.
pub fn failed(state: &mut State, id: BallotId, reason: Message) -> Message {
    let is_wanted = takes_ballots(state.map(), id);
    let Some(folder) = state.file.journal.votes.folders.get_mut(&id) else { return reason };
    match folder.stage {
        VoteStage::Closing if !is_wanted => folder.stage = VoteStage::Stuck,
        VoteStage::Closing => folder.stage = VoteStage::Open,
        VoteStage::Reopening => {
            folder.stage = VoteStage::Unreturned;
            return Message::new("vote-not-returned").message("reason", reason);
        }
        _ => {}
    }
    reason
}

/// Removes a closed folder as soon as the journal has the result: if it were removed earlier, a
/// crash could lose the votes.
pub fn discard_once_kept(state: &mut State, id: BallotId) -> Vec<Effect> {
    let sequence = state.document.sequence();
    let journal = &mut state.file.journal;
    let Some(path) = journal.votes.folders.get(&id).map(|folder| folder.path.clone()) else {
        return Vec::new();
    };
    if journal.is_durable(sequence) {
        return task(state, id, VoteStep::Discard);
    }
    journal.votes.pending.retain(|pending| pending.id != id);
    journal.votes.pending.push(PendingBallots { path, id, sequence });
    Vec::new()
}

/// Removes the ballots of the latest closed vote, in case a crash kept them from being removed.
pub fn clear_left_over(state: &mut State) -> Vec<Effect> {
    let votes = &state.file.journal.votes;
    let last = votes::latest_closed(state.map()).filter(|id| !votes.folders.contains_key(id));
    match (last, &state.file.path) {
        (Some(id), Some(_)) => task(state, id, VoteStep::Discard),
        _ => Vec::new(),
    }
}

fn paper(map: &Map, id: BallotId, ballot: &Ballot) -> BallotPaper {
    let (dots, max_on_one) = rules_of(ballot);
    let text = |id: Id| (id, text_of(map, id).to_owned());
    let mut paper = BallotPaper {
        id,
        question: ballot.title.clone(),
        candidates: votes::in_order(map, ballot).into_iter().map(text).collect(),
        former: Default::default(),
        dots,
        max_on_one,
        anonymous: ballot.rules.anonymous,
        language: map.info().language.clone(),
    };
    paper.add_former(ballot.candidates.iter().copied());
    paper
}
