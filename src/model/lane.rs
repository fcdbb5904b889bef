//! Lanes: the rows of the map, in order.

use super::choice::{Choice, LaneKind};
use super::id::Kind;
use super::rank::Rank;
use super::schema::{Fields, Row, Unknown, field_names};
use super::value::{Position, Shape, Value};

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

field_names! {
    /// Fields of a lane.
    LaneField {
        /// What it holds.
        Kind,
        /// What it is called; unset: by its kind.
        Title,
        /// What an empty cell asks for; it never leaves in an export.
        Prompt,
        /// Whether rapid capture stops here.
        Capture,
        /// Whether it is kept off the screen.
        Hidden,
    }
}

impl Fields for Lane {
    type Name = LaneField;
    const KIND: Kind = Kind::Lane;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Lane>] = &[
        Row { field: LaneField::Kind, name: "kind", label: "field-kind", shape: Shape::Choice(LaneKind::VARIANTS),
            get: |lane| Value::Choice(lane.kind.name()), set: |lane, value| lane.kind = LaneKind::from_value(value).unwrap_or(LaneKind::Custom) },
        Row { field: LaneField::Title, name: "title", label: "field-title", shape: Shape::Line,
            get: |lane| Value::text(&lane.title), set: |lane, value| lane.title = value.into_text() },
        Row { field: LaneField::Prompt, name: "prompt", label: "field-prompt", shape: Shape::Line,
            get: |lane| Value::text(&lane.prompt), set: |lane, value| lane.prompt = value.into_text() },
        Row { field: LaneField::Capture, name: "capture", label: "field-capture", shape: Shape::Flag,
            get: |lane| Value::flag(lane.capture), set: |lane, value| lane.capture = value.into_flag() },
        Row { field: LaneField::Hidden, name: "hidden", label: "field-hidden", shape: Shape::Flag,
            get: |lane| Value::flag(lane.hidden), set: |lane, value| lane.hidden = value.into_flag() },
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
