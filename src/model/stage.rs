//! Stages: the phases of the journey, in order.

use super::field_value::FieldValue;
use super::id::{Kind, StageId};
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::Shape;
use super::value::{Field, FieldName, Key, Unknown};

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

schema! {
    /// Fields of a stage.
    Stage Stage StageField {
        /// What it is called.
        Name "name" "field-name" Shape::Line, name;
        /// What else it is called.
        Aliases "aliases" "field-aliases" Shape::Texts, aliases;
        /// Whether a journey may skip it.
        Optional "optional" "field-optional" Shape::Flag, optional;
        /// Whether a journey may end here.
        Exit "exit" "field-exit" Shape::Flag, exit;
        /// The stage that the journey returns to from here.
        LoopsTo "loops_to" "field-loops-to" Shape::Reference(Kind::Stage), loops_to;
        /// A remark.
        Note "note" "field-note" Shape::Lines, note;
    }

    listed!();
}
