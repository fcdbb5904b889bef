//! Lanes: the rows of the map, in order.

use super::choice::{Choice, LaneKind};
use super::field_value::FieldValue;
use super::id::Kind;
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::Shape;
use super::value::{Field, FieldName, Key, Unknown, Value};

/// A row of the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Where it stands in its list.
    pub rank: Rank,
    /// What it holds.
    pub kind: LaneKind,
    /// What it is called; unset: by its kind.
    pub title: String,
    /// What an empty cell asks for; it never leaves in an export.
    pub prompt: String,
    /// Whether rapid capture stops here.
    pub capture: bool,
    /// Whether it is kept off the screen.
    pub hidden: bool,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

impl Lane {
    /// A lane of this kind, without a title of its own.
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
        /// What it holds.
        Kind "kind" "field-kind" Shape::Choice(LaneKind::VARIANTS), kind;
        /// What it is called; unset: by its kind.
        Title "title" "field-title" Shape::Line, title;
        /// What an empty cell asks for; it never leaves in an export.
        Prompt "prompt" "field-prompt" Shape::Line, prompt;
        /// Whether rapid capture stops here.
        Capture "capture" "field-capture" Shape::Flag, capture;
        /// Whether it is kept off the screen.
        Hidden "hidden" "field-hidden" Shape::Flag, hidden;
    }

    listed!();
}
