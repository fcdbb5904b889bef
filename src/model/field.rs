//! Any field of any node, by name: what one change changes.

use super::card::CardField;
use super::info::MapField;
use super::lane::LaneField;
use super::persona::PersonaField;
use super::stage::StageField;
use super::touchpoint::TouchpointField;
use super::value::Key;
use super::workshop::{BallotField, BlockField, ParkedField, WaiverField};

/// A field, or one entry of a field that is a set or a table: what one change changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    /// Which field.
    pub name: FieldName,
    /// Which entry of it.
    pub key: Option<Key>,
}

impl Field {
    /// Where the node stands.
    pub const POSITION: Field = Field { name: FieldName::Position, key: None };
}

macro_rules! names {
    ($($(#[$documentation:meta])* $kind:ident $names:ident;)*) => {
        /// The name of any field of any node.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FieldName {
            /// Where the node stands.
            Position,
            /// What this version does not know, by its name in the file.
            Unknown,
            $($(#[$documentation])* $kind($names),)*
        }

        $(
            impl From<$names> for FieldName {
                fn from(name: $names) -> FieldName {
                    FieldName::$kind(name)
                }
            }

            impl From<$names> for Field {
                fn from(name: $names) -> Field {
                    Field { name: name.into(), key: None }
                }
            }

            impl $names {
                /// One entry of this field, where it is a set or a table.
                pub fn of(self, key: impl Into<Key>) -> Field {
                    Field { name: self.into(), key: Some(key.into()) }
                }
            }
        )*
    };
}

names! {
    /// Of the map.
    Map MapField;
    /// Of a persona.
    Persona PersonaField;
    /// Of a lane.
    Lane LaneField;
    /// Of a stage.
    Stage StageField;
    /// Of a touchpoint.
    Touchpoint TouchpointField;
    /// Of a card.
    Card CardField;
    /// Of an agenda block.
    Block BlockField;
    /// Of a parked thought.
    Parked ParkedField;
    /// Of a vote session.
    Ballot BallotField;
    /// Of a waived finding.
    Waiver WaiverField;
}
