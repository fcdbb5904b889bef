//! What a workshop adds to the map, besides its votes: agenda, parking lot, accepted findings.

use jiff::civil::Date;

use super::field_value::FieldValue;
use super::id::{Id, Kind, LaneId};
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::Shape;
use super::value::{Field, FieldKey, FieldName, Unknown};

/// One item of the agenda.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Block {
    /// Its order in the map's list.
    pub rank: Rank,
    pub name: String,
    /// In minutes.
    pub planned: Option<u16>,
    /// How long it took, in minutes, to a hundredth.
    pub actual: Option<f64>,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of an agenda block.
    Block Block BlockField {
        Name "name" "field-name" Shape::Line, name;
        Planned "planned" "field-planned" Shape::Whole(0..=1440), planned;
        Actual "actual" "field-actual" Shape::Number, actual;
    }

    listed!();
}

/// The most seconds of a block that count: a day.
const DAY: f64 = 86_400.0;

impl Block {
    /// How long it took, in seconds; 0 if it has not begun.
    pub fn actual_seconds(&self) -> u32 {
        // A number that is not between the limits was written by hand.
        (self.actual.unwrap_or_default() * 60.0).round().clamp(0.0, DAY) as u32
    }

    /// So many seconds in minutes, as [`Block::actual`] has them: exact to the second.
    pub fn minutes(seconds: u32) -> f64 {
        (f64::from(seconds) / 60.0 * 100.0).round() / 100.0
    }
}

/// One thought in the parking lot, or a note in the inbox.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parked {
    /// Its order in the map's list.
    pub rank: Rank,
    pub text: String,
    /// The person who had the thought.
    pub by: String,
    /// What was typed or selected when it was parked; `None`: unknown, or it is gone.
    pub from: Option<Id>,
    /// The lane that it belongs to.
    pub lane: Option<LaneId>,
    pub parked_on: Option<Date>,
    pub owner: String,
    pub due: Option<Date>,
    /// Whether a participant sent it, and it waits in the inbox to be placed.
    pub inbox: bool,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of a parked thought.
    Parked Parked ParkedField {
        Text "text" "field-text" Shape::Lines, text;
        By "by" "field-by" Shape::Line, by;
        From "from" "field-from" Shape::AnyReference, from;
        Lane "lane" "field-lane" Shape::Reference(Kind::Lane), lane;
        ParkedOn "parked_on" "field-parked-on" Shape::Date, parked_on;
        Owner "owner" "field-owner" Shape::Line, owner;
        Due "due" "field-due" Shape::Date, due;
        Inbox "inbox" "field-inbox" Shape::Flag, inbox;
    }

    listed!();
}

/// A finding of `check` that the team accepted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Waiver {
    /// Its order in the map's list.
    pub rank: Rank,
    /// The name of the check.
    pub finding: String,
    /// The node it is about; `None`: the map.
    pub about: Option<Id>,
    pub reason: String,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of a waived finding.
    Waiver Waiver WaiverField {
        Finding "finding" "field-finding" Shape::Line, finding;
        About "about" "field-about" Shape::AnyReference, about;
        Reason "reason" "field-reason" Shape::Lines, reason;
    }

    listed!();
}
