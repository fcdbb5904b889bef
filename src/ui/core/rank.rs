//! The ranks of new nodes among their siblings.

use crate::model::{Id, Map, Rank};

/// A rank right after the sibling `after`, or at the end.
pub fn rank_after<'map, K: Copy + PartialEq>(
    siblings: &[K],
    after: Option<K>,
    rank_of: impl Fn(K) -> Option<&'map Rank>,
) -> Rank {
    let place = after.and_then(|after| siblings.iter().position(|one| *one == after));
    match place {
        Some(place) => {
            let next = siblings.get(place + 1).and_then(|next| rank_of(*next));
            Rank::between(rank_of(siblings[place]), next)
        }
        None => Rank::between(siblings.last().and_then(|last| rank_of(*last)), None),
    }
}

/// Ranks for `count` new siblings right after `after`, or at the end.
pub fn ranks_after(map: &Map, siblings: &[Id], after: Option<Id>, count: usize) -> Vec<Rank> {
    let Some(place) = after.and_then(|after| siblings.iter().position(|one| *one == after)) else {
        return Rank::spread(siblings.last().and_then(|last| map.rank(*last)).as_ref(), None, count);
    };
    let next = siblings.get(place + 1).and_then(|next| map.rank(*next));
    Rank::spread(map.rank(siblings[place]).as_ref(), next.as_ref(), count)
}
