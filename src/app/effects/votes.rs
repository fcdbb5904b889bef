//! Ballots of an open vote: done by the store, answered to the screen.

use crate::format::ballot::VoteError;
use crate::store;
use crate::ui::core::outcome::{VoteDone, VoteOutcome};
use crate::ui::core::task::{VoteJob, VoteStep};
use crate::words::Message;

/// Does one step of a vote. Without an outcome there is nothing to report: a folder that could not be
/// removed now is removed after the next vote.
pub(super) fn vote(job: VoteJob) -> Option<VoteOutcome> {
    let VoteJob { path, id, step } = job;
    let result = match step {
        VoteStep::Open(paper, taken) => store::open_vote(&path, &paper, &taken)
            .and_then(|()| store::voters(&path, id))
            .map(|voters| VoteDone::Opened { voters, draft: store::draft(&path, id) }),
        VoteStep::Draft(draft) => match store::keep_draft(&path, id, &draft) {
            Ok(()) => return None,
            Err(error) => Ok(VoteDone::DraftLost(error.message())),
        },
        // A count that fails now is repeated with the next ballot.
        VoteStep::Count => Ok(VoteDone::Counted(store::voters(&path, id).ok()?.len())),
        VoteStep::Cast(ballot) => store::cast(&path, id, &ballot)
            .map(|receipt| VoteDone::Cast { voter: ballot.voter, unsynced: receipt.unsynced }),
        VoteStep::MoveTo(to) => match store::move_ballots(&path, &to, id) {
            Ok(()) => return None,
            Err(error) => Ok(VoteDone::NotMoved(path, error.message())),
        },
        VoteStep::Collect => store::collect_ballots(&path, id).map(VoteDone::Collected),
        VoteStep::Discard => {
            store::discard_ballots(&path, id).ok()?;
            return None;
        }
    };
    let failed = |error: VoteError| Message::new("vote-failed").message("reason", error.message());
    Some(VoteOutcome { id, result: result.map_err(failed) })
}
