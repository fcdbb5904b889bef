//! Aligns two orders of siblings: decides which keep their ranks, and computes ranks for the
//! others.

use std::collections::BTreeMap;

use crate::model::Rank;

/// The new ranks that bring siblings into the order `wanted`. `kept` has the ranks of those that
/// were in the list before; as many of them as possible (the longest increasing run) keep theirs
/// and are not in the result.
pub(super) fn new_ranks<K: Copy + Ord>(wanted: &[K], kept: &BTreeMap<K, Rank>) -> BTreeMap<K, Rank> {
    let staying = longest_increasing_run(wanted, kept);
    let mut ranks = BTreeMap::new();
    let mut before: Option<&Rank> = None;
    let mut waiting: Vec<K> = Vec::new();
    for (place, sibling) in wanted.iter().enumerate() {
        let stays = staying.binary_search(&place).ok().map(|_| &kept[sibling]);
        // There is no room between equal ranks, so the second one gets a new rank.
        let Some(rank) = stays.filter(|rank| waiting.is_empty() || before != Some(*rank)) else {
            waiting.push(*sibling);
            continue;
        };
        let spread = Rank::spread(before, Some(rank), waiting.len());
        ranks.extend(waiting.drain(..).zip(spread));
        before = Some(rank);
    }
    let spread = Rank::spread(before, None, waiting.len());
    ranks.extend(waiting.into_iter().zip(spread));
    ranks
}

/// The indexes in `wanted`, in order, of a longest subsequence with increasing ranks (by id where
/// ranks are equal).
fn longest_increasing_run<K: Copy + Ord>(wanted: &[K], kept: &BTreeMap<K, Rank>) -> Vec<usize> {
    // Patience sorting: `ends[length]` is the index of the lowest rank that ends a run of that
    // length.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = vec![None; wanted.len()];
    for (place, sibling) in wanted.iter().enumerate() {
        let Some(rank) = kept.get(sibling) else { continue };
        let length = ends.partition_point(|end| (&kept[&wanted[*end]], wanted[*end]) < (rank, *sibling));
        previous[place] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() {
            ends.push(place);
        } else {
            ends[length] = place;
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(place) = next {
        run.push(place);
        next = previous[place];
    }
    run.reverse();
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_one_of_many_gives_one_new_rank() {
        let kept: BTreeMap<usize, Rank> = Rank::deal(10).into_iter().enumerate().collect();
        let ranks = new_ranks(&[0, 1, 7, 2, 3, 4, 5, 6, 8, 9], &kept);
        assert_eq!(ranks.keys().copied().collect::<Vec<_>>(), [7]);
        assert!(kept[&1] < ranks[&7] && ranks[&7] < kept[&2]);
    }

    #[test]
    fn equal_ranks_stay_by_id_unless_something_comes_between() {
        let rank = Rank::default();
        let kept = BTreeMap::from([(1, rank.clone()), (2, rank.clone())]);
        assert_eq!(new_ranks(&[1, 2], &kept).len(), 0);
        assert_eq!(new_ranks(&[2, 1], &kept).len(), 1);
        let ranks = new_ranks(&[1, 3, 2], &kept);
        assert!(ranks.len() == 2 && rank < ranks[&3] && ranks[&3] < ranks[&2], "{ranks:?}");
    }
}
