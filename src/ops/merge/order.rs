//! Where among what stands in one list a node belongs.

use crate::model::{Id, Map, Position, Rank};

/// What a node follows in its list.
pub fn before(map: &Map, id: Id) -> Option<Id> {
    let list = map.siblings(id, &map.position(id)?);
    let place = list.iter().position(|one| *one == id)?;
    list.get(place.checked_sub(1)?).copied()
}

/// The place for `id`, which stands in the same list, right behind `before`.
pub fn behind(map: &Map, before: Id, id: Id) -> Option<Position> {
    let mut others = map.siblings(before, &map.position(before)?);
    let own = others.iter().position(|one| *one == id)?;
    others.remove(own);
    let place = others.iter().position(|one| *one == before)?;
    let next = others.get(place + 1).and_then(|next| map.rank(*next));
    let rank = Rank::between(map.rank(before).as_ref(), next.as_ref());
    map.position(id).map(|position| position.ranked(rank))
}
