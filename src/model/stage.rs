//! Stages: the phases of the journey, in order.

use super::id::{Kind, StageId};
use super::rank::Rank;
use super::schema::{Fields, Row, Unknown, field_names};
use super::value::{Position, Shape, Value};

/// A phase of the journey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stage {
    /// Where it stands in its list.
    pub rank: Rank,
    /// What it is called.
    pub name: String,
    /// What else it is called.
    pub aliases: Vec<String>,
    /// Whether a journey may skip it.
    pub optional: bool,
    /// Whether a journey may end here.
    pub exit: bool,
    /// The stage that the journey returns to from here.
    pub loops_to: Option<StageId>,
    /// A remark.
    pub note: String,
    /// What this version does not know.
    pub unknown: Vec<Unknown>,
}

field_names! {
    /// Fields of a stage.
    StageField {
        /// What it is called.
        Name,
        /// What else it is called.
        Aliases,
        /// Whether a journey may skip it.
        Optional,
        /// Whether a journey may end here.
        Exit,
        /// The stage that the journey returns to from here.
        LoopsTo,
        /// A remark.
        Note,
    }
}

impl Fields for Stage {
    type Name = StageField;
    const KIND: Kind = Kind::Stage;
    #[rustfmt::skip]
    const ROWS: &'static [Row<Stage>] = &[
        Row { field: StageField::Name, name: "name", label: "field-name", shape: Shape::Line,
            get: |stage| Value::text(&stage.name), set: |stage, value| stage.name = value.into_text() },
        Row { field: StageField::Aliases, name: "aliases", label: "field-aliases", shape: Shape::Texts,
            get: |stage| Value::texts(&stage.aliases), set: |stage, value| stage.aliases = value.into_texts() },
        Row { field: StageField::Optional, name: "optional", label: "field-optional", shape: Shape::Flag,
            get: |stage| Value::flag(stage.optional), set: |stage, value| stage.optional = value.into_flag() },
        Row { field: StageField::Exit, name: "exit", label: "field-exit", shape: Shape::Flag,
            get: |stage| Value::flag(stage.exit), set: |stage, value| stage.exit = value.into_flag() },
        Row { field: StageField::LoopsTo, name: "loops_to", label: "field-loops-to", shape: Shape::Reference(Kind::Stage),
            get: |stage| Value::reference(stage.loops_to), set: |stage, value| stage.loops_to = value.into_reference() },
        Row { field: StageField::Note, name: "note", label: "field-note", shape: Shape::Lines,
            get: |stage| Value::text(&stage.note), set: |stage, value| stage.note = value.into_text() },
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
