//! Whether one node is the same in two maps, found without going through either of them.

use std::sync::Arc;

use super::id::Id;
use super::map::Map;
use super::rank::Rank;
use super::schema::Fields;

impl Map {
    /// Whether both maps have this node with the same fields, in the same list and behind the same sibling; or neither
    /// has it. Two maps of which this holds for every node are equal: ranks do not count, the order does.
    pub fn agrees_on(&self, other: &Map, id: Id) -> bool {
        macro_rules! same {
            ($table:ident, $id:expr) => {
                same_fields(self.$table.get(&$id), other.$table.get(&$id))
            };
        }
        let same_fields = match id {
            Id::Map => {
                let same_conflicts = Arc::ptr_eq(&self.conflicts, &other.conflicts);
                same_fields(Some(&self.info), Some(&other.info))
                    && (same_conflicts || self.conflicts == other.conflicts)
            }
            Id::Persona(id) => same!(personas, id),
            Id::Lane(id) => same!(lanes, id),
            Id::Stage(id) => same!(stages, id),
            Id::Block(id) => same!(blocks, id),
            Id::Parked(id) => same!(parked, id),
            Id::Ballot(id) => same!(ballots, id),
            Id::Waiver(id) => same!(waivers, id),
            Id::Touchpoint(id) => same!(touchpoints, id),
            Id::Card(id) => same!(cards, id),
        };
        let list = |map: &Map| map.position(id).map(|position| position.ranked(Rank::default()));
        same_fields && list(self) == list(other) && self.neighbours(id).0 == other.neighbours(id).0
    }

    /// The siblings right before and right after a node.
    pub fn neighbours(&self, id: Id) -> (Option<Id>, Option<Id>) {
        fn around<'map, K: Copy + Ord + Into<Id>>(
            list: &[K],
            id: K,
            rank_of: impl Fn(&K) -> Option<&'map Rank>,
        ) -> (Option<Id>, Option<Id>) {
            let key = (rank_of(&id), id);
            let place = list.partition_point(|sibling| (rank_of(sibling), *sibling) < key);
            let at = |place: usize| list.get(place).map(|sibling| (*sibling).into());
            (place.checked_sub(1).and_then(at), at(place + 1))
        }
        macro_rules! listed {
            ($table:ident, $id:expr) => {
                around(&self.index.lists.$table, $id, |id| self.$table.get(id).map(|node| &node.rank))
            };
        }
        if !self.contains(id) {
            return (None, None);
        }
        match id {
            Id::Map => (None, None),
            Id::Persona(id) => listed!(personas, id),
            Id::Lane(id) => listed!(lanes, id),
            Id::Stage(id) => listed!(stages, id),
            Id::Block(id) => listed!(blocks, id),
            Id::Parked(id) => listed!(parked, id),
            Id::Ballot(id) => listed!(ballots, id),
            Id::Waiver(id) => listed!(waivers, id),
            Id::Touchpoint(id) => {
                let rank = |id: &_| self.touchpoint(*id).map(|touchpoint| &touchpoint.rank);
                self.touchpoint(id)
                    .map_or((None, None), |one| around(self.touchpoints_of(one.stage), id, rank))
            }
            Id::Card(id) => {
                let rank = |id: &_| self.card(*id).map(|card| &card.place.rank);
                let cell = self.card(id).map(|card| self.cards_in(card.place.home, card.place.lane));
                cell.map_or((None, None), |cell| around(cell, id, rank))
            }
        }
    }
}

fn same_fields<N: Fields>(one: Option<&Arc<N>>, other: Option<&Arc<N>>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => Arc::ptr_eq(one, other) || one.fields_equal(other),
        _ => false,
    }
}
