//! Compares a single node in two maps without traversing them.

use std::sync::Arc;

use super::id::Id;
use super::kinds::kinds;
use super::map::Map;
use super::node::Node;
use super::rank::Rank;
use super::schema::Fields;
use super::value::Value;

impl Map {
    /// Whether both maps have this node with the same fields, in the same list and after the same
    /// sibling, or neither map has it. Two maps that agree on every node are equal: only the order
    /// counts, not the ranks.
    pub fn agrees_on(&self, other: &Map, id: Id) -> bool {
        let list = |map: &Map| map.position(id).map(|position| position.ranked(Rank::default()));
        self.holds_same(other, id)
            && list(self) == list(other)
            && self.neighbours(id).0 == other.neighbours(id).0
    }

    /// The siblings directly before and after a node.
    pub fn neighbours(&self, id: Id) -> (Option<Id>, Option<Id>) {
        if !self.contains(id) {
            return (None, None);
        }
        match id {
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
            _ => self.neighbours_in_list(id),
        }
    }
}

macro_rules! compared {
    ($(
        $(#[$documentation:meta])*
        $kind:ident $typed:ident $names:ident $letter:literal $table:ident $get:ident [$($ids:ident)?];
    )*) => {
        impl Node {
            /// Whether somebody worked on this node since it was `former`: changed a field, or moved
            /// it to another list. Neither a new place within its list nor a reference that was
            /// cleared is work on it.
            pub(crate) fn was_changed_since(&self, former: &Node) -> bool {
                match (self, former) {
                    $((Node::$kind(_, now), Node::$kind(_, former)) => was_changed(now, former),)*
                    _ => true,
                }
            }
        }

        impl Map {
            fn holds_same(&self, other: &Map, id: Id) -> bool {
                match id {
                    Id::Map => {
                        let same_conflicts = Arc::ptr_eq(&self.conflicts, &other.conflicts);
                        same_fields(Some(&self.info), Some(&other.info))
                            && (same_conflicts || self.conflicts == other.conflicts)
                    }
                    $(Id::$kind(id) => same_fields(self.$table.get(&id), other.$table.get(&id)),)*
                }
            }

            /// [`Self::neighbours`] for nodes in one of the map's own lists.
            fn neighbours_in_list(&self, id: Id) -> (Option<Id>, Option<Id>) {
                match id {
                    $($(Id::$kind(id) => {
                        around(self.$ids(), id, |id| self.$table.get(id).map(|node| &node.rank))
                    })?)*
                    Id::Map | Id::Touchpoint(_) | Id::Card(_) => (None, None),
                }
            }
        }
    };
}
kinds!(compared);

fn was_changed<N: Fields>(now: &N, former: &N) -> bool {
    let list = |node: &N| node.position().map(|position| position.ranked(Rank::default()));
    list(now) != list(former)
        || now.unknown() != former.unknown()
        || N::ROWS.iter().any(|row| {
            let (now, former) = ((row.get)(now), (row.get)(former));
            now != former && !lost_references(&now, &former)
        })
}

/// Whether all that happened to a value is that it refers to less.
fn lost_references(now: &Value, former: &Value) -> bool {
    match (now, former) {
        (Value::Unset, Value::Reference(_) | Value::References(_)) => true,
        (Value::References(now), Value::References(former)) => now.is_subset(former),
        _ => false,
    }
}

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
fn same_fields<N: Fields>(one: Option<&Arc<N>>, other: Option<&Arc<N>>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => Arc::ptr_eq(one, other) || one.fields_equal(other),
        _ => false,
    }
}
