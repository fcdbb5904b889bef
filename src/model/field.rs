//! Any field of any node, by name: what one change changes.

use super::card::{Card, CardField};
use super::id::Kind;
use super::info::{Info, MapField};
use super::kinds::kinds;
use super::lane::{Lane, LaneField};
use super::persona::{Persona, PersonaField};
use super::schema::{Fields, Name};
use super::stage::{Stage, StageField};
use super::touchpoint::{Touchpoint, TouchpointField};
use super::value::{Key, Shape};
use super::workshop::{Ballot, BallotField, Block, BlockField, Parked, ParkedField, Waiver, WaiverField};

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

    /// Which sibling a node of this kind follows: there only to be in conflict. [`super::Value::Unset`] is none: it
    /// comes first.
    pub const fn after(kind: Kind) -> Field {
        Field { name: FieldName::After(kind), key: None }
    }

    /// For what in it a node of this kind is kept, that one side removed: there only to be in conflict.
    /// [`super::Value::Unset`] is: it is to be removed.
    pub const fn kept(kind: Kind) -> Field {
        Field { name: FieldName::Kept(kind), key: None }
    }
}

/// What the schema says of a field, whatever the kind of its node.
#[derive(Clone, Copy, Debug)]
pub struct Described {
    /// Of which nodes it is a field.
    pub kind: Kind,
    /// Its name in the file.
    pub name: &'static str,
    /// The id of the message that names it to people.
    pub label: &'static str,
    /// Which values it takes.
    pub shape: &'static Shape,
}

fn described<N: Fields>(name: N::Name) -> Option<Described> {
    let row = N::ROWS.get(name.place())?;
    Some(Described { kind: N::KIND, name: row.name, label: row.label, shape: &row.shape })
}

/// What the schema would say of the order, if a file held it.
fn after(kind: Kind) -> Described {
    Described { kind, name: "after", label: "field-after", shape: &Shape::AnyReference }
}

fn kept(kind: Kind) -> Described {
    Described { kind, name: "kept", label: "field-kept", shape: &Shape::AnyReferences }
}

fn only_in_conflict(kind: Kind, name: &str) -> Option<FieldName> {
    let holds_others = matches!(kind, Kind::Stage | Kind::Touchpoint | Kind::Lane);
    if name == after(kind).name && kind != Kind::Map {
        Some(FieldName::After(kind))
    } else {
        (name == kept(kind).name && holds_others).then_some(FieldName::Kept(kind))
    }
}

fn named<N: Fields>(name: &str) -> Option<FieldName> {
    N::ROWS.iter().find(|row| row.name == name).map(|row| row.field.into())
}

fn fields<N: Fields>() -> Vec<FieldName> {
    N::ROWS.iter().map(|row| row.field.into()).collect()
}

/// The names of the fields of one kind of node as names of any field.
macro_rules! field_of {
    ($kind:ident $names:ident) => {
        impl From<$names> for FieldName {
            fn from(name: $names) -> FieldName {
                FieldName::$kind(name)
            }
        }

        impl TryFrom<FieldName> for $names {
            type Error = FieldName;

            fn try_from(name: FieldName) -> Result<$names, FieldName> {
                if let FieldName::$kind(name) = name { Ok(name) } else { Err(name) }
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
    };
}

macro_rules! names {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        /// The name of any field of any node.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FieldName {
            /// Where the node stands.
            Position,
            /// What this version does not know, by its name in the file.
            Unknown,
            /// Of the map: what a merge left undecided, by what it is about.
            Conflict,
            /// See [`Field::after`].
            After(Kind),
            /// See [`Field::kept`].
            Kept(Kind),
            /// Of the map itself.
            Map(MapField),
            $($(#[$documentation])* $kind($names),)*
        }

        impl FieldName {
            /// What the schema says of it; `None` for what is no row of the schema.
            pub fn described(self) -> Option<Described> {
                match self {
                    FieldName::Position | FieldName::Unknown | FieldName::Conflict => None,
                    FieldName::After(kind) => Some(after(kind)),
                    FieldName::Kept(kind) => Some(kept(kind)),
                    FieldName::Map(name) => described::<Info>(name),
                    $(FieldName::$kind(name) => described::<$kind>(name),)*
                }
            }

            /// The field of such nodes that has this name in the file.
            pub fn named(kind: Kind, name: &str) -> Option<FieldName> {
                let named = match kind {
                    Kind::Map => named::<Info>(name),
                    $(Kind::$kind => named::<$kind>(name),)*
                };
                named.or_else(|| only_in_conflict(kind, name))
            }
        }

        field_of!(Map MapField);
        $(field_of!($kind $names);)*

        impl Kind {
            /// The fields of such nodes, in the order of the file.
            pub fn fields(self) -> Vec<FieldName> {
                match self {
                    Kind::Map => fields::<Info>(),
                    $(Kind::$kind => fields::<$kind>(),)*
                }
            }
        }
    };
}
kinds!(names);
