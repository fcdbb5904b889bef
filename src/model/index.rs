//! The private index of a map: the order of nodes, and counts. The map's mutators update it, so
//! that no key press has to traverse the whole map.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Debug;
use std::sync::Arc;

use super::ballot::Ballot;
use super::card::Card;
use super::id::*;
use super::kinds::kinds;
use super::lane::Lane;
use super::persona::Persona;
use super::place::Home;
use super::rank::Rank;
use super::schema::Fields;
use super::stage::Stage;
use super::touchpoint::Touchpoint;
use super::workshop::{Block, Parked, Waiver};

/// Nodes of one kind, by id.
pub(super) type Table<K, N> = BTreeMap<K, Arc<N>>;

/// The order of all nodes, and the counts.
#[derive(Clone, Debug, Default)]
pub(super) struct MapIndex {
    pub order: Order,
    pub cards_of_home: HashMap<Home, usize>,
    pub cards_of_stage: HashMap<StageId, usize>,
    pub cards_of_lane: HashMap<LaneId, usize>,
    pub answered_by: HashMap<CardId, Vec<CardId>>,
}

/// A kind of node whose order the index stores.
pub(super) trait Ordered: Fields {
    /// How the order of such nodes is stored.
    type Order: Clone + Debug + Default + PartialEq;
}

/// For nodes in one of the map's own lists.
macro_rules! in_a_list {
    ($ids:ident $kind:ident $typed:ident) => {
        impl Ordered for $kind {
            type Order = Vec<$typed>;
        }
    };
}

impl Ordered for Touchpoint {
    type Order = HashMap<StageId, Vec<TouchpointId>>;
}

impl Ordered for Card {
    type Order = HashMap<(Home, LaneId), Vec<CardId>>;
}

macro_rules! order {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        /// The order of all nodes, by kind.
        #[derive(Clone, Debug, Default, PartialEq)]
        pub(super) struct Order {
            $(pub $table: <$kind as Ordered>::Order,)*
        }

        $($(in_a_list!($ids $kind $typed);)?)*
    };
}
kinds!(order);

/// Inserts `id` at its place among its siblings, by `(rank, id)`.
pub(super) fn insert_in_order<'map, K: Copy + Ord>(
    list: &mut Vec<K>,
    id: K,
    rank_of: impl Fn(K) -> &'map Rank,
) {
    let key = (rank_of(id), id);
    // Nodes are loaded in order, so try the end first.
    let place = match list.last() {
        Some(last) if (rank_of(*last), *last) > key => {
            list.partition_point(|sibling| (rank_of(*sibling), *sibling) < key)
        }
        _ => list.len(),
    };
    list.insert(place, id);
}

pub(super) fn take<K: PartialEq>(list: &mut Vec<K>, id: &K) {
    list.retain(|sibling| sibling != id);
}

fn count<K: std::hash::Hash + Eq>(counts: &mut HashMap<K, usize>, key: K, added: isize) {
    let count = counts.entry(key).or_default();
    *count = count.checked_add_signed(added).expect("nothing is taken out of the index that was not put in");
}

impl MapIndex {
    /// The stage of a home, according to `touchpoints`.
    pub fn stage_of(home: Home, touchpoints: &Table<TouchpointId, Touchpoint>) -> Option<StageId> {
        match home {
            Home::Stage(stage) => Some(stage),
            Home::Touchpoint(touchpoint) => touchpoints.get(&touchpoint).map(|touchpoint| touchpoint.stage),
        }
    }

    /// Adds a card that is already in the table.
    pub fn add_card(&mut self, id: CardId, cards: &Table<CardId, Card>, stage: Option<StageId>) {
        let card = &cards[&id];
        let cell = self.order.cards.entry((card.place.home, card.place.lane)).or_default();
        insert_in_order(cell, id, |sibling| &cards[&sibling].place.rank);
        self.count_card(card, stage, 1);
        for answered in &card.facets().answers {
            self.answered_by.entry(*answered).or_default().push(id);
        }
    }

    pub fn remove_card(&mut self, id: CardId, card: &Card, stage: Option<StageId>) {
        let place = (card.place.home, card.place.lane);
        if let Some(cell) = self.order.cards.get_mut(&place) {
            take(cell, &id);
            if cell.is_empty() {
                self.order.cards.remove(&place);
            }
        }
        self.count_card(card, stage, -1);
        for answered in &card.facets().answers {
            if let Some(answers) = self.answered_by.get_mut(answered) {
                take(answers, &id);
                if answers.is_empty() {
                    self.answered_by.remove(answered);
                }
            }
        }
    }

    fn count_card(&mut self, card: &Card, stage: Option<StageId>, added: isize) {
        count(&mut self.cards_of_home, card.place.home, added);
        count(&mut self.cards_of_lane, card.place.lane, added);
        if let Some(stage) = stage {
            count(&mut self.cards_of_stage, stage, added);
        }
    }

    /// Adds a touchpoint that is already in the table.
    pub fn add_touchpoint(&mut self, id: TouchpointId, table: &Table<TouchpointId, Touchpoint>) {
        let stage = table[&id].stage;
        let list = self.order.touchpoints.entry(stage).or_default();
        insert_in_order(list, id, |sibling| &table[&sibling].rank);
        let cards = self.cards_of_home.get(&Home::Touchpoint(id)).copied().unwrap_or_default();
        count(&mut self.cards_of_stage, stage, cards as isize);
    }

    /// Removes a touchpoint; its cards are still counted as its own.
    pub fn remove_touchpoint(&mut self, id: TouchpointId, stage: StageId) {
        if let Some(list) = self.order.touchpoints.get_mut(&stage) {
            take(list, &id);
            if list.is_empty() {
                self.order.touchpoints.remove(&stage);
            }
        }
        let cards = self.cards_of_home.get(&Home::Touchpoint(id)).copied().unwrap_or_default();
        count(&mut self.cards_of_stage, stage, -(cards as isize));
    }
}
