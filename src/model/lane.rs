//! Lanes: the rows of the map, in order.

use super::choice::{Choice, LaneKind};
use super::field_value::FieldValue;
use super::id::Kind;
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::Shape;
use super::value::{Field, FieldKey, FieldName, Unknown, Value};

/// A row of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Its order in the map's list.
    pub rank: Rank,
    /// What kind of cards it contains.
    pub kind: LaneKind,
    /// Empty: named after its kind.
    pub title: String,
    /// A question shown in empty cells; exported only in the whole map and on workshop sheets.
    pub prompt: String,
    /// Whether `Tab` stops at it while cards are typed.
    pub capture: bool,
    /// Whether it is hidden on the screen.
    pub hidden: bool,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

impl Lane {
    /// A lane without a title of its own.
    pub fn new(kind: LaneKind) -> Lane {
        Lane {
            rank: Rank::default(),
            kind,
            title: String::new(),
            prompt: String::new(),
            capture: false,
            hidden: false,
            unknown: Vec::new(),
        }
    }
}

impl FieldValue for LaneKind {
    fn to_value(&self) -> Value {
        Value::Choice(self.name())
    }

    fn from_value(value: Value) -> LaneKind {
        <LaneKind as Choice>::from_value(value).unwrap_or(LaneKind::Custom)
    }
}

schema! {
    /// Fields of a lane.
    Lane Lane LaneField {
        Kind "kind" "field-kind" Shape::Choice(LaneKind::VARIANTS), kind;
        Title "title" "field-title" Shape::Line, title;
        Prompt "prompt" "field-prompt" Shape::Line, prompt;
        Capture "capture" "field-capture" Shape::Flag, capture;
        Hidden "hidden" "field-hidden" Shape::Flag, hidden;
    }

    listed!();
}
