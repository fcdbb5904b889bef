//! The order of what stands in one list: the stages of a map, the touchpoints of a stage, the cards of a cell …

use crate::model::{Field, Id, Map, Place, Position, Rank, Value};

/// Where a node stands; `None` for one that the map does not have, or that has no place.
fn position(map: &Map, id: Id) -> Option<Position> {
    match map.value(id, &Field::POSITION) {
        Ok(Value::Position(position)) => Some(position),
        _ => None,
    }
}

/// The rank of a node in its list.
pub fn rank_of(map: &Map, id: Id) -> Option<Rank> {
    position(map, id).map(|position| match position {
        Position::Order(rank) | Position::Within(_, rank) => rank,
        Position::Cell(place) => place.rank,
    })
}

/// What a node follows in its list.
pub fn before(map: &Map, id: Id) -> Option<Id> {
    let list = list(map, id);
    let place = list.iter().position(|one| *one == id)?;
    list.get(place.checked_sub(1)?).copied()
}

/// The place for `id`, which stands in the same list, right behind `before`.
pub fn behind(map: &Map, before: Id, id: Id) -> Option<Position> {
    let list = list(map, before);
    let place = list.iter().filter(|one| **one != id).position(|one| *one == before)?;
    let next = list.iter().filter(|one| **one != id).nth(place + 1).and_then(|next| rank_of(map, *next));
    let rank = Rank::between(rank_of(map, before).as_ref(), next.as_ref());
    let position = position(map, id).filter(|_| list.contains(&id))?;
    Some(match position {
        Position::Order(_) => Position::Order(rank),
        Position::Within(stage, _) => Position::Within(stage, rank),
        Position::Cell(place) => Position::Cell(Place { rank, ..place }),
    })
}

/// The nodes of the list that a node stands in, in order.
fn list(map: &Map, id: Id) -> Vec<Id> {
    fn ids<I: Copy + Into<Id>>(ids: &[I]) -> Vec<Id> {
        ids.iter().map(|id| (*id).into()).collect()
    }
    match (id, position(map, id)) {
        (_, Some(Position::Cell(place))) => ids(map.cards_in(place.home, place.lane)),
        (_, Some(Position::Within(stage, _))) => ids(map.touchpoints_of(stage)),
        (Id::Stage(_), _) => ids(map.stage_ids()),
        (Id::Lane(_), _) => ids(map.lane_ids()),
        (Id::Persona(_), _) => ids(map.persona_ids()),
        (Id::Block(_), _) => ids(map.block_ids()),
        (Id::Parked(_), _) => ids(map.parked_ids()),
        (Id::Ballot(_), _) => ids(map.ballot_ids()),
        (Id::Waiver(_), _) => ids(map.waiver_ids()),
        (Id::Map | Id::Touchpoint(_) | Id::Card(_), _) => Vec::new(),
    }
}
