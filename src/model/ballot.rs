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
        /// The cards and touchpoints that were marked when the session was opened.
        Marked "vote-scope-marked",
    }
}

choice! {
    /// How votes are cast.
    VoteWay {
        /// Secret ballots: voters take turns on this screen, or use terminals of their own.
        Ballots "vote-way-ballots",
        /// A show of hands: one number per candidate.
        Tally "vote-way-tally",
    }
}

/// A vote session. In a file of the first version it has only a title, a lane, votes each, voters
/// and the open flag.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ballot {
    /// The position of the session among those of the map.
    pub rank: Rank,
    /// The question.
    pub title: String,
    /// The lane whose cards are voted on; only in files of the first version.
    pub lane: Option<LaneId>,
    pub rules: VoteRules,
    /// The people who are expected to vote.
    pub voters: Vec<String>,
    /// Whether the session has not been closed yet. [`Ballot::is_open`] tells if votes can be cast.
    pub open: bool,
    pub opened: Option<Date>,
    pub closed: Option<Date>,
    /// The session of which this is the second round.
    pub round_of: Option<BallotId>,
    /// The cards or touchpoints that are voted on. They may since have been removed from the map.
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
    /// The dots that each voter gave, by the voter's name or number.
    pub cast: BTreeMap<String, BTreeMap<Id, i64>>,
    /// The number of hands raised for each candidate.
    pub tally: BTreeMap<Id, i64>,
    /// The candidates that the facilitator chose among tied ones.
    pub picked: BTreeSet<Id>,
}

/// The maximum number of dots that a voter may have, and so give to one candidate.
const MOST_DOTS: i64 = 100;
/// The maximum number of hands for one candidate.
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
    /// Whether votes can be cast. Sessions of the first version list no candidates, so they cannot
    /// be voted on.
    pub fn is_open(&self) -> bool {
        self.open && !self.candidates.is_empty()
    }

    /// Whether the session was closed, with a date. Closed sessions of the first version have none.
    pub fn is_closed(&self) -> bool {
        !self.open && self.closed.is_some()
    }

    /// The dots and hands for a candidate, added up.
    pub fn votes_for(&self, candidate: Id) -> i64 {
        let dots = self.tallied.cast.values().filter_map(|dots| dots.get(&candidate));
        dots.chain(self.tallied.tally.get(&candidate)).fold(0, |sum, votes| sum.saturating_add(*votes))
    }
}
