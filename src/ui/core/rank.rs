//! The rank of a new node among its siblings.

use crate::model::Rank;

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
