//! A node with its id: what is inserted into a map, and what a removal gives back.

use super::card::Card;
use super::id::{
    BallotId, BlockId, CardId, Id, LaneId, ParkedId, PersonaId, StageId, TouchpointId, WaiverId,
};
use super::lane::Lane;
use super::persona::Persona;
use super::stage::Stage;
use super::touchpoint::Touchpoint;
use super::workshop::{Ballot, Block, Parked, Waiver};

macro_rules! nodes {
    ($($kind:ident $id:ident,)*) => {
        /// Any node but the map itself, whole.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Node {
            $(
                #[doc = concat!("See [`", stringify!($kind), "`].")]
                $kind($id, $kind),
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

nodes! {
    Persona PersonaId,
    Lane LaneId,
    Stage StageId,
    Touchpoint TouchpointId,
    Card CardId,
    Block BlockId,
    Parked ParkedId,
    Ballot BallotId,
    Waiver WaiverId,
}
