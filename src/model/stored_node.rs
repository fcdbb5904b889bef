//! Where a map stores each kind of node: in which table, and how it is indexed.

use super::ballot::Ballot;
use super::card::{Card, CardField};
use super::id::*;
use super::index::{Ordered, Table, insert_in_order, take};
use super::kinds::kinds;
use super::lane::Lane;
use super::map::Map;
use super::persona::Persona;
use super::stage::Stage;
use super::touchpoint::Touchpoint;
use super::workshop::{Block, Parked, Waiver};

/// A kind of node that a map stores.
pub(super) trait StoredNode: Ordered {
    type Id: Copy + Ord + Into<Id>;
    /// The map's table of such nodes.
    fn table(map: &mut Map) -> &mut Table<Self::Id, Self>;

    /// Adds a node that is already in the table to the index.
    fn add_to_index(map: &mut Map, id: Self::Id);

    /// Removes a node that is still in the table from the index.
    fn remove_from_index(map: &mut Map, id: Self::Id);

    /// Whether the index has to be updated when this field changes.
    fn is_indexed(_: Self::Name) -> bool {
        false
    }
}

/// For nodes in one of the map's own lists.
macro_rules! in_a_list {
    ($ids:ident $kind:ident $typed:ident $table:ident) => {
        impl StoredNode for $kind {
            type Id = $typed;

            fn table(map: &mut Map) -> &mut Table<$typed, $kind> {
                &mut map.$table
            }

            fn add_to_index(map: &mut Map, id: $typed) {
                insert_in_order(&mut map.index.order.$table, id, |id| &map.$table[&id].rank);
            }

            fn remove_from_index(map: &mut Map, id: $typed) {
                take(&mut map.index.order.$table, &id);
            }
        }
    };
}

macro_rules! lists {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        $($(in_a_list!($ids $kind $typed $table);)?)*
    };
}
kinds!(lists);

impl StoredNode for Touchpoint {
    type Id = TouchpointId;

    fn table(map: &mut Map) -> &mut Table<TouchpointId, Touchpoint> {
        &mut map.touchpoints
    }

    fn add_to_index(map: &mut Map, id: TouchpointId) {
        map.index.add_touchpoint(id, &map.touchpoints);
    }

    fn remove_from_index(map: &mut Map, id: TouchpointId) {
        map.index.remove_touchpoint(id, map.touchpoints[&id].stage);
    }
}

impl StoredNode for Card {
    type Id = CardId;

    fn table(map: &mut Map) -> &mut Table<CardId, Card> {
        &mut map.cards
    }

    fn add_to_index(map: &mut Map, id: CardId) {
        let stage = map.stage_of(map.cards[&id].place.home);
        map.index.add_card(id, &map.cards, stage);
    }

    fn remove_from_index(map: &mut Map, id: CardId) {
        let card = &map.cards[&id];
        let stage = map.stage_of(card.place.home);
        map.index.remove_card(id, card, stage);
    }

    fn is_indexed(name: CardField) -> bool {
        name == CardField::Answers
    }
}
