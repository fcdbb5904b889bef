//! Counts the votes for cards and touchpoints, and works out the result of a vote session. Casting
//! and collecting ballots is not done here.
//!
//! The votes for a node are those of the latest closed session that lists it. A second round only
//! breaks a tie: it does not change how many votes a node has. Cards that no session lists have the
//! votes written on the cards themselves, as in files of the first version.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Ballot, BallotId, Card, CardId, Id, LaneId, Map};
use crate::words::Message;

/// The number of places that a first round awards.
pub const PLACES: usize = 3;

/// The number of votes for a card or touchpoint; `None` if it was never voted on.
pub fn of(map: &Map, id: Id) -> Option<i64> {
    if let Some(ballot) = session_of(map, id) {
        return Some(ballot.votes_for(id));
    }
    let Id::Card(id) = id else { return None };
    let card = map.card(id)?;
    let own = &card.facets().votes;
    let sum = own.values().fold(0, |sum: i64, votes| sum.saturating_add(*votes));
    (!own.is_empty() || was_on_lane(map, card.place.lane)).then_some(sum)
}

/// Whether a closed session of the first version covered this lane. Such a session lists no
/// candidates; without a lane, it covered them all.
fn was_on_lane(map: &Map, lane: LaneId) -> bool {
    let sessions = map.ballot_ids().iter().filter_map(|ballot| map.ballot(*ballot));
    let mut old = sessions.filter(|ballot| !ballot.open && ballot.candidates.is_empty());
    old.any(|ballot| ballot.lane.is_none_or(|of| of == lane))
}

/// The votes for a card, by the names of the voters. A show of hands is under the empty name.
pub fn by_voter(map: &Map, id: CardId, card: &Card) -> BTreeMap<String, i64> {
    let Some(ballot) = session_of(map, id.into()) else { return card.facets().votes.clone() };
    let id = Id::from(id);
    let cast = ballot.tallied.cast.iter().filter_map(|(voter, dots)| Some((voter.clone(), *dots.get(&id)?)));
    let hands = ballot.tallied.tally.get(&id).filter(|hands| **hands > 0);
    cast.chain(hands.map(|hands| (String::new(), *hands))).collect()
}

/// The session that decides how many votes a node has.
fn session_of(map: &Map, id: Id) -> Option<&Ballot> {
    let sessions = map.ballot_ids().iter().filter_map(|ballot| map.ballot(*ballot));
    sessions
        .filter(|ballot| ballot.is_closed() && ballot.round_of.is_none() && ballot.candidates.contains(&id))
        .enumerate()
        .max_by_key(|(order, ballot)| (ballot.closed, *order))
        .map(|(_, ballot)| ballot)
}

/// The closed session that was closed last of those that list any of these nodes, second rounds
/// excepted.
pub fn latest_session(map: &Map, nodes: &BTreeSet<Id>) -> Option<BallotId> {
    let sessions = map.ballot_ids().iter().enumerate();
    let listing = sessions.filter_map(|(order, id)| {
        let ballot = map.ballot(*id).filter(|ballot| ballot.is_closed() && ballot.round_of.is_none())?;
        (!ballot.candidates.is_disjoint(nodes)).then_some(((ballot.closed, order), *id))
    });
    listing.max_by_key(|(order, _)| *order).map(|(_, id)| id)
}

/// How many people voted in a session: those who handed over dots, or at least as many as raised
/// their hands for one candidate.
pub fn voters(ballot: &Ballot) -> usize {
    let voted = |dots: &BTreeMap<Id, i64>| dots.values().any(|dots| *dots > 0);
    let by_dots = ballot.tallied.cast.values().filter(|dots| voted(dots)).count();
    let hands = ballot.tallied.tally.values().copied().max().unwrap_or_default();
    by_dots.max(usize::try_from(hands).unwrap_or_default())
}

/// A number of votes in words.
pub fn said(votes: i64) -> Message {
    Message::new("rank-votes").number("count", votes)
}

/// Whether an open session lists this node.
pub fn is_voted_on(map: &Map, id: Id) -> bool {
    let mut sessions = map.ballot_ids().iter().filter_map(|ballot| map.ballot(*ballot));
    sessions.any(|ballot| ballot.is_open() && ballot.candidates.contains(&id))
}

/// The open session; the latest if there are several.
pub fn open_session(map: &Map) -> Option<BallotId> {
    let is_open = |id: &&BallotId| map.ballot(**id).is_some_and(Ballot::is_open);
    map.ballot_ids().iter().rev().find(is_open).copied()
}

/// The session that was closed last, including second rounds.
pub fn latest_closed(map: &Map) -> Option<BallotId> {
    let sessions = map.ballot_ids().iter().enumerate();
    let closed = sessions.filter(|(_, id)| map.ballot(**id).is_some_and(Ballot::is_closed));
    closed.max_by_key(|(order, id)| (map.ballot(**id).and_then(|one| one.closed), *order)).map(|(_, id)| *id)
}

/// The result of a closed session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VoteResult {
    /// The candidates that are still in the map with their votes, the most votes first. Candidates
    /// with equal votes are in the order of the map.
    pub votes: Vec<(Id, i64)>,
    /// The candidates that won a place, the most votes first.
    pub placed: Vec<Id>,
    /// The candidates with equal votes that compete for the last places, which are too few for all.
    pub tied: Vec<Id>,
    /// The number of places for which the tied candidates compete; 0 without a tie.
    pub left: usize,
}

/// Works out the result of a closed session. A second round has as many places as the first one
/// left open.
pub fn result(map: &Map, id: BallotId) -> VoteResult {
    let Some(ballot) = map.ballot(id) else { return VoteResult::default() };
    let mut votes: Vec<(Id, i64)> =
        in_order(map, ballot).into_iter().map(|id| (id, ballot.votes_for(id))).collect();
    votes.sort_by_key(|(_, votes)| Reverse(*votes));
    let places = match (ballot.round_of, ballot.rules.votes_each) {
        (Some(_), Some(left)) => usize::from(left),
        _ => PLACES,
    };
    let last = votes.get(places.saturating_sub(1)).map_or(0, |(_, votes)| *votes);
    let ids = |chosen: &dyn Fn(i64) -> bool| -> Vec<Id> {
        votes.iter().filter(|(_, votes)| chosen(*votes)).map(|(id, _)| *id).collect()
    };
    let (above, equal) = (ids(&|votes| votes > last), ids(&|votes| votes == last && votes > 0));
    let left = places.saturating_sub(above.len());
    let (mut placed, mut tied) = (above, Vec::new());
    if equal.len() <= left {
        placed.extend(equal);
        return VoteResult { votes, placed, ..VoteResult::default() };
    }
    for id in equal {
        let picked = ballot.tallied.picked.contains(&id);
        if picked { placed.push(id) } else { tied.push(id) }
    }
    let left = places.saturating_sub(placed.len());
    if left == 0 {
        tied.clear();
    }
    VoteResult { votes, placed, tied, left }
}

/// The candidates that are in the map, in its order.
pub fn in_order(map: &Map, ballot: &Ballot) -> Vec<Id> {
    let is_candidate = |id: &Id| ballot.candidates.contains(id);
    let mut ids = Vec::new();
    for stage in map.stage_ids() {
        for home in map.homes_of(*stage) {
            ids.extend(Some(Id::from(home)).filter(is_candidate));
            let cards = map.lane_ids().iter().flat_map(|lane| map.cards_in(home, *lane));
            ids.extend(cards.map(|card| Id::from(*card)).filter(is_candidate));
        }
    }
    ids
}

#[cfg(test)]
mod tests;
