//! What a workshop leaves beside the map: agenda, parking lot, vote sessions, waived findings.

use super::id::{Id, Kind, LaneId};
use super::rank::Rank;
use super::schema::{Fields, Row, Unknown, field_names};
use super::value::{Position, Shape, Value};

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

field_names! {
    /// Fields of an agenda block.
    BlockField {
        /// What it is about.
        Name,
        /// Planned minutes.
        Planned,
        /// Minutes it took.
        Actual,
    }
}

impl Fields for Block {
    type Name = BlockField;
    const KIND: Kind = Kind::Block;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Block>] = &[
        Row { field: BlockField::Name, name: "name", label: "field-name", shape: Shape::Line,
            get: |block| Value::text(&block.name), set: |block, value| block.name = value.into_text() },
        Row { field: BlockField::Planned, name: "planned", label: "field-planned", shape: Shape::Whole(0..=1440),
            get: |block| Value::whole(block.planned), set: |block, value| block.planned = value.into_whole() },
        Row { field: BlockField::Actual, name: "actual", label: "field-actual", shape: Shape::Whole(0..=1440),
            get: |block| Value::whole(block.actual), set: |block, value| block.actual = value.into_whole() },
    ];

    fn position(&self) -> Option<Position> {
        Some(Position::Order(self.rank.clone()))
    }

    fn set_position(&mut self, position: Position) -> bool {
        match position {
            Position::Order(rank) => {
                self.rank = rank;
                true
            }
            Position::Within(..) | Position::Cell(_) => false,
        }
    }

    fn unknown(&self) -> &[Unknown] {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
        &mut self.unknown
    }
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

field_names! {
    /// Fields of a parked thought.
    ParkedField {
        /// The thought.
        Text,
        /// Whose thought it is.
        By,
    }
}

impl Fields for Parked {
    type Name = ParkedField;
    const KIND: Kind = Kind::Parked;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Parked>] = &[
        Row { field: ParkedField::Text, name: "text", label: "field-text", shape: Shape::Lines,
            get: |parked| Value::text(&parked.text), set: |parked, value| parked.text = value.into_text() },
        Row { field: ParkedField::By, name: "by", label: "field-by", shape: Shape::Line,
            get: |parked| Value::text(&parked.by), set: |parked, value| parked.by = value.into_text() },
    ];

    fn position(&self) -> Option<Position> {
        Some(Position::Order(self.rank.clone()))
    }

    fn set_position(&mut self, position: Position) -> bool {
        match position {
            Position::Order(rank) => {
                self.rank = rank;
                true
            }
            Position::Within(..) | Position::Cell(_) => false,
        }
    }

    fn unknown(&self) -> &[Unknown] {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
        &mut self.unknown
    }
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

field_names! {
    /// Fields of a vote session.
    BallotField {
        /// What is voted on.
        Title,
        /// The lane whose cards are voted on; unset: all.
        Lane,
        /// How many votes everybody has.
        VotesEach,
        /// Who votes.
        Voters,
        /// Whether votes are still taken.
        Open,
    }
}

impl Fields for Ballot {
    type Name = BallotField;
    const KIND: Kind = Kind::Ballot;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Ballot>] = &[
        Row { field: BallotField::Title, name: "title", label: "field-title", shape: Shape::Line,
            get: |ballot| Value::text(&ballot.title), set: |ballot, value| ballot.title = value.into_text() },
        Row { field: BallotField::Lane, name: "lane", label: "field-lane", shape: Shape::Reference(Kind::Lane),
            get: |ballot| Value::reference(ballot.lane), set: |ballot, value| ballot.lane = value.into_reference() },
        Row { field: BallotField::VotesEach, name: "votes_each", label: "field-votes-each", shape: Shape::Whole(1..=100),
            get: |ballot| Value::whole(ballot.votes_each), set: |ballot, value| ballot.votes_each = value.into_whole() },
        Row { field: BallotField::Voters, name: "voters", label: "field-voters", shape: Shape::Texts,
            get: |ballot| Value::texts(&ballot.voters), set: |ballot, value| ballot.voters = value.into_texts() },
        Row { field: BallotField::Open, name: "open", label: "field-open", shape: Shape::Flag,
            get: |ballot| Value::flag(ballot.open), set: |ballot, value| ballot.open = value.into_flag() },
    ];

    fn position(&self) -> Option<Position> {
        Some(Position::Order(self.rank.clone()))
    }

    fn set_position(&mut self, position: Position) -> bool {
        match position {
            Position::Order(rank) => {
                self.rank = rank;
                true
            }
            Position::Within(..) | Position::Cell(_) => false,
        }
    }

    fn unknown(&self) -> &[Unknown] {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
        &mut self.unknown
    }
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

field_names! {
    /// Fields of a waived finding.
    WaiverField {
        /// The name of the check.
        Finding,
        /// What it is about; unset: the map.
        About,
        /// Why.
        Reason,
    }
}

impl Fields for Waiver {
    type Name = WaiverField;
    const KIND: Kind = Kind::Waiver;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Waiver>] = &[
        Row { field: WaiverField::Finding, name: "finding", label: "field-finding", shape: Shape::Line,
            get: |waiver| Value::text(&waiver.finding), set: |waiver, value| waiver.finding = value.into_text() },
        Row { field: WaiverField::About, name: "about", label: "field-about", shape: Shape::AnyReference,
            get: |waiver| Value::reference(waiver.about), set: |waiver, value| waiver.about = value.into_reference() },
        Row { field: WaiverField::Reason, name: "reason", label: "field-reason", shape: Shape::Lines,
            get: |waiver| Value::text(&waiver.reason), set: |waiver, value| waiver.reason = value.into_text() },
    ];

    fn position(&self) -> Option<Position> {
        Some(Position::Order(self.rank.clone()))
    }

    fn set_position(&mut self, position: Position) -> bool {
        match position {
            Position::Order(rank) => {
                self.rank = rank;
                true
            }
            Position::Within(..) | Position::Cell(_) => false,
        }
    }

    fn unknown(&self) -> &[Unknown] {
        &self.unknown
    }

    fn unknown_mut(&mut self) -> &mut Vec<Unknown> {
        &mut self.unknown
    }
}
