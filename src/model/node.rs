//! A node with its id, as inserted into a map and returned by a removal.

use super::ballot::Ballot;
use super::card::Card;
use super::id::*;
use super::kinds::kinds;
use super::lane::Lane;
use super::persona::Persona;
use super::stage::Stage;
use super::touchpoint::Touchpoint;
use super::workshop::{Block, Parked, Waiver};

macro_rules! nodes {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        /// A complete node of any kind, except the map itself.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Node {
            $(
                $(#[$documentation])*
                $kind($typed, $kind),
            )*
        }

        impl Node {
            pub fn id(&self) -> Id {
                match self { $(Node::$kind(id, _) => Id::$kind(*id),)* }
            }
        }
    };
}
kinds!(nodes);

impl Node {
    /// The text of the field that it is called by.
    pub fn name(&self) -> &str {
        match self {
            Node::Persona(_, persona) => &persona.name,
            Node::Lane(_, lane) => &lane.title,
            Node::Stage(_, stage) => &stage.name,
            Node::Touchpoint(_, touchpoint) => &touchpoint.name,
            Node::Card(_, card) => &card.text,
            Node::Block(_, block) => &block.name,
            Node::Parked(_, parked) => &parked.text,
            Node::Ballot(_, ballot) => &ballot.title,
            Node::Waiver(_, waiver) => &waiver.finding,
        }
    }
}
