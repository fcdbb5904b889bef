//! Merges several partial orders into one.

use std::collections::{BTreeMap, BTreeSet};

/// Sorts the items so that neighbours in each sequence keep their order; otherwise items keep their
/// given order. If the sequences form a cycle, it is broken at its first item.
pub(super) fn in_order<I: Copy + Ord>(items: &[I], sequences: &[&[I]]) -> Vec<I> {
    let places: BTreeMap<I, usize> = items.iter().enumerate().map(|(place, item)| (*item, place)).collect();
    let mut after: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    let mut before: BTreeMap<usize, usize> = BTreeMap::new();
    for pair in sequences.iter().flat_map(|sequence| sequence.windows(2)) {
        let [one, other] = pair else { continue };
        let (Some(one), Some(other)) = (places.get(one), places.get(other)) else { continue };
        if one != other && after.entry(*one).or_default().insert(*other) {
            *before.entry(*other).or_default() += 1;
        }
    }
    let mut left: BTreeSet<usize> = (0..items.len()).collect();
    let mut free: BTreeSet<usize> =
        left.iter().copied().filter(|place| !before.contains_key(place)).collect();
    let mut sorted = Vec::with_capacity(items.len());
    while let Some(next) = free.pop_first().or_else(|| left.first().copied()) {
        left.remove(&next);
        sorted.extend(items.get(next));
        for place in after.get(&next).into_iter().flatten() {
            if let Some(count) = before.get_mut(place) {
                *count -= 1;
                if *count == 0 && left.contains(place) {
                    free.insert(*place);
                }
            }
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_an_order_make_the_whole() {
        assert_eq!(in_order(&[3, 1, 2], &[&[1, 2], &[2, 3]]), [1, 2, 3]);
        assert_eq!(in_order(&[3, 1, 2], &[]), [3, 1, 2]);
        assert_eq!(in_order(&["b", "a", "c"], &[&["a", "b"], &["b", "a"]]), ["c", "b", "a"]);
        assert_eq!(in_order(&[1, 2, 3], &[&[2, 1, 2, 2, 9]]), [3, 1, 2]);
    }
}
