//! A node with its id: what is inserted into a map, and what a removal gives back.

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
        /// Any node but the map itself, whole.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Node {
            $(
                $(#[$documentation])*
                $kind($typed, $kind),
            )*
        }

        impl Node {
            /// Its id.
            pub fn id(&self) -> Id {
                match self { $(Node::$kind(id, _) => Id::$kind(*id),)* }
            }
        }
    };
}
kinds!(nodes);
