//! What a workshop leaves beside the map: agenda, parking lot, vote sessions, waived findings.

use super::field_value::FieldValue;
use super::id::{Id, Kind, LaneId};
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::Shape;
use super::value::{Field, FieldName, Key, Unknown};

/// One block of the agenda.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// Where it stands in its list.
    pub rank: Rank,
    /// What it is about.
    pub name: String,
    /// Planned minutes.
    pub planned: Option<u16>,
    /// Minutes it took.
    pub actual: Option<u16>,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of an agenda block.
    Block Block BlockField {
        /// What it is about.
        Name "name" "field-name" Shape::Line, name;
        /// Planned minutes.
        Planned "planned" "field-planned" Shape::Whole(0..=1440), planned;
        /// Minutes it took.
        Actual "actual" "field-actual" Shape::Whole(0..=1440), actual;
    }

    listed!();
}

/// One thought in the parking lot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parked {
    /// Where it stands in its list.
    pub rank: Rank,
    /// The thought.
    pub text: String,
    /// Whose thought it is.
    pub by: String,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of a parked thought.
    Parked Parked ParkedField {
        /// The thought.
        Text "text" "field-text" Shape::Lines, text;
        /// Whose thought it is.
        By "by" "field-by" Shape::Line, by;
    }

    listed!();
}

/// One vote session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ballot {
    /// Where it stands in its list.
    pub rank: Rank,
    /// What is voted on.
    pub title: String,
    /// The lane whose cards are voted on; unset: all.
    pub lane: Option<LaneId>,
    /// How many votes everybody has.
    pub votes_each: Option<u16>,
    /// Who votes.
    pub voters: Vec<String>,
    /// Whether votes are still taken.
    pub open: bool,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of a vote session.
    Ballot Ballot BallotField {
        /// What is voted on.
        Title "title" "field-title" Shape::Line, title;
        /// The lane whose cards are voted on; unset: all.
        Lane "lane" "field-lane" Shape::Reference(Kind::Lane), lane;
        /// How many votes everybody has.
        VotesEach "votes_each" "field-votes-each" Shape::Whole(1..=100), votes_each;
        /// Who votes.
        Voters "voters" "field-voters" Shape::Texts, voters;
        /// Whether votes are still taken.
        Open "open" "field-open" Shape::Flag, open;
    }

    listed!();
}

/// One finding that the team decided to live with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Waiver {
    /// Where it stands in its list.
    pub rank: Rank,
    /// The name of the check.
    pub finding: String,
    /// What it is about; unset: the map.
    pub about: Option<Id>,
    /// Why.
    pub reason: String,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of a waived finding.
    Waiver Waiver WaiverField {
        /// The name of the check.
        Finding "finding" "field-finding" Shape::Line, finding;
        /// What it is about; unset: the map.
        About "about" "field-about" Shape::AnyReference, about;
        /// Why.
        Reason "reason" "field-reason" Shape::Lines, reason;
    }

    listed!();
}
