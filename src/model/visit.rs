//! Walks over everything in a map, in the order of the file.

use super::id::*;
use super::kinds::kinds;
use super::map::Map;
use super::node::Node;
use super::schema::Fields;

/// Receives nodes of every kind.
pub trait Visitor {
    /// Called for each node; the map itself has the id [`Id::Map`].
    fn visit<N: Fields>(&mut self, id: Id, node: &N);
}

/// Calls the visitor for every node of the map, in the order of [`Map::ids`].
pub fn visit(map: &Map, visitor: &mut impl Visitor) {
    map.ids().into_iter().for_each(|id| map.show(id, visitor));
}

macro_rules! shown {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        impl Node {
            pub fn show(&self, visitor: &mut impl Visitor) {
                match self { $(Node::$kind(id, node) => visitor.visit((*id).into(), node),)* }
            }
        }

        impl Map {
            /// Calls the visitor for a node, if the map has it.
            pub fn show(&self, id: Id, visitor: &mut impl Visitor) {
                match id {
                    Id::Map => visitor.visit(id, self.info()),
                    $(Id::$kind(typed) => self.$get(typed).into_iter().for_each(|node| visitor.visit(id, node)),)*
                }
            }

            /// A copy of a node with its id; `None` for the map itself and for missing nodes.
            pub fn node(&self, id: Id) -> Option<Node> {
                match id {
                    Id::Map => None,
                    $(Id::$kind(typed) => Some(Node::$kind(typed, self.$get(typed)?.clone())),)*
                }
            }
        }
    };
}
kinds!(shown);
