//! The private index of a map: what stands where, in order, and how much of it. Kept by the map's mutators, so
//! that nothing on the path of a key press asks the whole map.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::card::Card;
use super::id::{BallotId, BlockId, CardId, LaneId, ParkedId, PersonaId, StageId, TouchpointId, WaiverId};
use super::rank::Rank;
use super::touchpoint::Touchpoint;
use super::value::Home;

/// Nodes of one kind, by id.
pub(super) type Table<K, N> = BTreeMap<K, Arc<N>>;

/// The order of everything, and the counts.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    pub lists: Lists,
    pub touchpoints: HashMap<StageId, Vec<TouchpointId>>,
    pub cells: HashMap<(Home, LaneId), Vec<CardId>>,
    pub cards_of_home: HashMap<Home, usize>,
    pub cards_of_stage: HashMap<StageId, usize>,
    pub cards_of_lane: HashMap<LaneId, usize>,
    pub answered_by: HashMap<CardId, Vec<CardId>>,
}

/// The lists that belong to the map as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lists {
    pub personas: Vec<PersonaId>,
    pub lanes: Vec<LaneId>,
    pub stages: Vec<StageId>,
    pub blocks: Vec<BlockId>,
    pub parked: Vec<ParkedId>,
    pub ballots: Vec<BallotId>,
    pub waivers: Vec<WaiverId>,
}

/// Puts `id` where `(rank, id)` belongs among its siblings.
pub(super) fn insert_in_order<'map, K: Copy + Ord>(
    list: &mut Vec<K>,
    id: K,
    rank_of: impl Fn(K) -> &'map Rank,
) {
    let key = (rank_of(id), id);
    // What is loaded comes in order: look at the end first.
    let place = match list.last() {
        Some(last) if (rank_of(*last), *last) > key => {
            list.partition_point(|sibling| (rank_of(*sibling), *sibling) < key)
        }
        _ => list.len(),
    };
    list.insert(place, id);
}

fn take<K: PartialEq>(list: &mut Vec<K>, id: &K) {
    list.retain(|sibling| sibling != id);
}

fn count<K: std::hash::Hash + Eq>(counts: &mut HashMap<K, usize>, key: K, added: isize) {
    let count = counts.entry(key).or_default();
    *count = count.checked_add_signed(added).expect("nothing is taken out of the index that was not put in");
}

impl Index {
    /// Whether everything stands in the same order.
    pub fn same_order(&self, other: &Index) -> bool {
        self.lists == other.lists && self.touchpoints == other.touchpoints && self.cells == other.cells
    }

    /// The stage of a home, by the touchpoints as they are now.
    pub fn stage_of(home: Home, touchpoints: &Table<TouchpointId, Touchpoint>) -> Option<StageId> {
        match home {
            Home::Stage(stage) => Some(stage),
            Home::Touchpoint(touchpoint) => touchpoints.get(&touchpoint).map(|touchpoint| touchpoint.stage),
        }
    }

    /// Enters a card that the table already holds.
    pub fn add_card(&mut self, id: CardId, cards: &Table<CardId, Card>, stage: Option<StageId>) {
        let card = &cards[&id];
        let cell = self.cells.entry((card.place.home, card.place.lane)).or_default();
        insert_in_order(cell, id, |sibling| &cards[&sibling].place.rank);
        self.count_card(card, stage, 1);
        for answered in &card.facets().answers {
            self.answered_by.entry(*answered).or_default().push(id);
        }
    }

    /// Forgets a card.
    pub fn remove_card(&mut self, id: CardId, card: &Card, stage: Option<StageId>) {
        let place = (card.place.home, card.place.lane);
        if let Some(cell) = self.cells.get_mut(&place) {
            take(cell, &id);
            if cell.is_empty() {
                self.cells.remove(&place);
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

    /// Enters a touchpoint that the table already holds.
    pub fn add_touchpoint(&mut self, id: TouchpointId, table: &Table<TouchpointId, Touchpoint>) {
        let stage = table[&id].stage;
        let list = self.touchpoints.entry(stage).or_default();
        insert_in_order(list, id, |sibling| &table[&sibling].rank);
        let cards = self.cards_of_home.get(&Home::Touchpoint(id)).copied().unwrap_or_default();
        count(&mut self.cards_of_stage, stage, cards as isize);
    }

    /// Forgets a touchpoint (its cards stay counted as its own).
    pub fn remove_touchpoint(&mut self, id: TouchpointId, stage: StageId) {
        if let Some(list) = self.touchpoints.get_mut(&stage) {
            take(list, &id);
            if list.is_empty() {
                self.touchpoints.remove(&stage);
            }
        }
        let cards = self.cards_of_home.get(&Home::Touchpoint(id)).copied().unwrap_or_default();
        count(&mut self.cards_of_stage, stage, -(cards as isize));
    }
}
