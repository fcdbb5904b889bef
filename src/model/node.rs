//! A node with its id, as inserted into a map and returned by a removal.

use super::card::Card;
use super::id::*;
use super::kinds::kinds;
use super::lane::Lane;
use super::persona::Persona;
use super::stage::Stage;
use super::touchpoint::Touchpoint;
use super::workshop::{Ballot, Block, Parked, Waiver};

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
