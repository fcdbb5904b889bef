//! Looks up the schema's description of any field, whatever the kind of its node.

use super::ballot::Ballot;
use super::card::Card;
use super::id::Kind;
use super::info::Info;
use super::kinds::kinds;
use super::lane::Lane;
use super::persona::Persona;
use super::schema::Fields;
use super::shape::Shape;
use super::stage::Stage;
use super::touchpoint::Touchpoint;
use super::value::FieldName;
use super::workshop::{Block, Parked, Waiver};

/// The schema's description of a field.
#[derive(Clone, Copy, Debug)]
pub struct Described {
    /// The kind of node that has the field.
    pub kind: Kind,
    pub name: &'static str,
    /// The id of the message that is its label.
    pub label: &'static str,
    pub shape: &'static Shape,
}

fn described<N: Fields>(place: u8) -> Option<Described> {
    let row = N::ROWS.get(usize::from(place))?;
    Some(Described { kind: N::KIND, name: row.name, label: row.label, shape: &row.shape })
}

/// The description of a node's order, which files contain only as a conflict.
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

fn fields<N: Fields>() -> Vec<FieldName> {
    N::ROWS.iter().map(|row| row.field.into()).collect()
}

macro_rules! names {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        impl FieldName {
            /// Its description; `None` for fields without a row in the schema.
            pub fn described(self) -> Option<Described> {
                match self {
                    FieldName::Position | FieldName::Unknown | FieldName::Conflict => None,
                    FieldName::After(kind) => Some(after(kind)),
                    FieldName::Kept(kind) => Some(kept(kind)),
                    FieldName::Of(Kind::Map, place) => described::<Info>(place),
                    $(FieldName::Of(Kind::$kind, place) => described::<$kind>(place),)*
                }
            }

            /// The field of a node of this kind with this name in the file.
            pub fn named(kind: Kind, name: &str) -> Option<FieldName> {
                let is_named = |field: &FieldName| field.described().is_some_and(|known| known.name == name);
                kind.fields().into_iter().find(is_named).or_else(|| only_in_conflict(kind, name))
            }
        }

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
