//! Order within a list: the stages of a map, the touchpoints of a stage, the cards of a cell …

use super::{Field, Id, Map, Place, Position, Rank, Value};

impl Position {
    pub fn rank(&self) -> &Rank {
        match self {
            Position::Order(rank) | Position::Within(_, rank) | Position::Cell(Place { rank, .. }) => rank,
        }
    }

    /// The same list, with another rank.
    #[must_use]
    pub fn ranked(self, rank: Rank) -> Position {
        match self {
            Position::Order(_) => Position::Order(rank),
            Position::Within(stage, _) => Position::Within(stage, rank),
            Position::Cell(place) => Position::Cell(Place { rank, ..place }),
        }
    }
}

impl Map {
    /// The position of a node; `None` for the map itself and for missing nodes.
    pub fn position(&self, id: Id) -> Option<Position> {
        match self.value(id, &Field::POSITION) {
            Ok(Value::Position(position)) => Some(position),
            _ => None,
        }
    }

    /// The rank of a node in its list; `None` for the map itself and for missing nodes.
    pub fn rank(&self, id: Id) -> Option<Rank> {
        self.position(id).map(|position| position.rank().clone())
    }

    /// The nodes in the list that `position` is in, in order. For a list of the map, the kind of
    /// `id` decides which.
    pub fn siblings(&self, id: Id, position: &Position) -> Vec<Id> {
        fn ids<K: Copy + Into<Id>>(ids: &[K]) -> Vec<Id> {
            ids.iter().map(|id| (*id).into()).collect()
        }
        match (position, id) {
            (Position::Cell(place), _) => ids(self.cards_in(place.home, place.lane)),
            (Position::Within(stage, _), _) => ids(self.touchpoints_of(*stage)),
            (Position::Order(_), id) => self.listed(id.kind()),
        }
    }
}
