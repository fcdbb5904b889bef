//! Stages: the phases of the journey, in order.

use super::field_value::FieldValue;
use super::id::{Kind, StageId};
use super::place::Position;
use super::rank::Rank;
use super::schema::{Fields, listed, schema};
use super::shape::Shape;
use super::value::{Field, FieldKey, FieldName, Unknown};

/// A phase of the journey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stage {
    /// Its order in the map's list.
    pub rank: Rank,
    pub name: String,
    pub aliases: Vec<String>,
    /// Whether a journey may skip it.
    pub optional: bool,
    /// Whether a journey may end here.
    pub exit: bool,
    /// The stage to which the journey returns from here.
    pub loops_to: Option<StageId>,
    pub note: String,
    /// Fields of the file that this version does not know.
    pub unknown: Vec<Unknown>,
}

schema! {
    /// Fields of a stage.
    Stage Stage StageField {
        Name "name" "field-name" Shape::Line, name;
        Aliases "aliases" "field-aliases" Shape::Texts, aliases;
        Optional "optional" "field-optional" Shape::Flag, optional;
        Exit "exit" "field-exit" Shape::Flag, exit;
        LoopsTo "loops_to" "field-loops-to" Shape::Reference(Kind::Stage), loops_to;
        Note "note" "field-note" Shape::Lines, note;
    }

    listed!();
}
