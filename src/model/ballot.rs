//! Vote sessions: what is voted on, by which rules, and the result. While a session is open, the
//! ballots are not in the map; they are added when it is closed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::choice::{Choice, choice};
use super::field_value::FieldValue;
use super::id::{BallotId, Id, Kind, LaneId};
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::{Shape, Variant};
use super::value::{Field, FieldKey, FieldName, Unknown};

choice! {
    /// What is voted on.
    VoteScope {
        Pains "vote-scope-pains",
        Opportunities "vote-scope-opportunities",
        Touchpoints "vote-scope-touchpoints",
        /// The cards that were marked when the session was opened.
        Marked "vote-scope-marked",
    }
}

choice! {
    /// How votes are given.
    VoteWay {
        /// Everybody votes secretly: on this screen in turn, or in a terminal of their own.
        Ballots "vote-way-ballots",
        /// A show of hands: one number per candidate.
        Tally "vote-way-tally",
    }
}

/// One vote session. A file of the first version has only title, lane, votes each, voters and
/// whether it is open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ballot {
    /// Its order in the map's list.
    pub rank: Rank,
    /// The question.
    pub title: String,
    /// The lane whose cards are voted on; only in files of the first version.
    pub lane: Option<LaneId>,
    pub rules: VoteRules,
    /// The people who are expected to vote.
    pub voters: Vec<String>,
    /// Whether voting is still possible.
    pub open: bool,
    pub opened: Option<Date>,
    pub closed: Option<Date>,
    /// The session of which this is the second round.
    pub round_of: Option<BallotId>,
    /// The cards or touchpoints that are voted on. They may have been removed since.
    pub candidates: BTreeSet<Id>,
    pub tallied: VoteCount,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

/// The rules of a vote session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VoteRules {
    pub scope: Option<VoteScope>,
    pub way: Option<VoteWay>,
    /// The number of dots that each voter has.
    pub votes_each: Option<u16>,
    /// The most dots that a voter may give to one candidate.
    pub max_on_one: Option<u16>,
    /// Whether the voters' names are replaced by shuffled numbers when the session is closed.
    pub anonymous: bool,
}

/// The result of a vote session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VoteCount {
    /// The dots of each voter.
    pub cast: BTreeMap<String, BTreeMap<Id, i64>>,
    /// The hands shown for each candidate.
    pub tally: BTreeMap<Id, i64>,
    /// The candidates that the facilitator chose among tied ones.
    pub picked: BTreeSet<Id>,
}

/// The most dots of a voter.
const MOST_DOTS: i64 = 100;
/// The most hands for one candidate.
const MOST_HANDS: i64 = 100_000;

schema! {
    /// Fields of a vote session.
    Ballot Ballot BallotField {
        Title "title" "field-question" Shape::Line, title;
        Lane "lane" "field-lane" Shape::Reference(Kind::Lane), lane;
        Scope "scope" "field-scope-of-vote" Shape::Choice(VoteScope::VARIANTS), rules.scope;
        Way "way" "field-way" Shape::Choice(VoteWay::VARIANTS), rules.way;
        VotesEach "votes_each" "field-votes-each" Shape::Whole(1..=MOST_DOTS), rules.votes_each;
        MaxOnOne "max_on_one" "field-max-on-one" Shape::Whole(1..=MOST_DOTS), rules.max_on_one;
        Anonymous "anonymous" "field-anonymous" Shape::Flag, rules.anonymous;
        Voters "voters" "field-voters" Shape::Texts, voters;
        Open "open" "field-open" Shape::Flag, open;
        Opened "opened" "field-opened" Shape::Date, opened;
        Closed "closed" "field-closed" Shape::Date, closed;
        RoundOf "round_of" "field-round-of" Shape::Reference(Kind::Ballot), round_of;
        Candidates "candidates" "field-candidates" Shape::AnyReferences, candidates;
        Cast "cast" "field-cast" Shape::CountsByNameAndId(1..=MOST_DOTS), tallied.cast;
        Tally "tally" "field-tally" Shape::CountsByAnyId(0..=MOST_HANDS), tallied.tally;
        Picked "picked" "field-picked" Shape::AnyReferences, tallied.picked;
    }

    listed!();
}

impl Ballot {
    /// Whether votes can be given. A session of the first version has no candidates.
    pub fn is_open(&self) -> bool {
        self.open && !self.candidates.is_empty()
    }

    pub fn is_closed(&self) -> bool {
        !self.open && self.closed.is_some()
    }

    /// The votes for a candidate.
    pub fn votes_for(&self, candidate: Id) -> i64 {
        let dots = self.tallied.cast.values().filter_map(|dots| dots.get(&candidate));
        dots.chain(self.tallied.tally.get(&candidate)).fold(0, |sum, votes| sum.saturating_add(*votes))
    }
}
