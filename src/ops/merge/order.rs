//! Merges the order of one list of siblings.
//!
//! Siblings that did not move on either side, and those that both sides moved to the same place,
//! are fixed; everything else is put between them by the side that moved it. Siblings that both
//! moved to different places are in conflict and stay where ours has them. Which siblings were
//! moved is not recorded: it is the smallest set that explains the new order, and of several such
//! sets one in which both sides moved the same siblings, so that no conflict stays hidden.
//!
//! For every two siblings whose order one side changed, the result has the changed order, or one of
//! them is in `disputed` or `crossed`. The cost is that of sorting.

mod runs;

use std::collections::{BTreeMap, BTreeSet};

use self::runs::{Highest, best_run, in_every_run};
use crate::model::Id;

#[derive(Debug, Default, PartialEq)]
pub(super) struct OrderedList {
    pub list: Vec<Id>,
    /// Siblings that both sides moved to different places.
    pub disputed: Vec<Id>,
    /// Siblings that theirs moved past one that ours moved past them, so that no order suits both
    /// sides.
    pub crossed: Vec<Id>,
}

type Places = BTreeMap<Id, usize>;

/// Merges the order of `members`, which the three versions list in these orders.
pub(super) fn ordered(base: &[Id], ours: &[Id], theirs: &[Id], members: &[Id]) -> OrderedList {
    let members: BTreeSet<Id> = members.iter().copied().collect();
    let of_members = |list: &[Id]| list.iter().copied().filter(|id| members.contains(id)).collect::<Vec<_>>();
    let (base, ours, theirs) = (of_members(base), of_members(ours), of_members(theirs));
    let places = [&base, &ours, &theirs].map(|list| places(list));
    let order = ListOrder { base: &base, ours: &ours, theirs: &theirs, places };
    let mut ordered = order.merged();
    let listed: BTreeSet<Id> = ordered.list.iter().copied().collect();
    ordered.list.extend(members.difference(&listed));
    ordered
}

/// The siblings that may have been moved: those that do not stay in every smallest set of moves.
pub(super) fn moved(base: &[Id], side: &[Id]) -> Vec<Id> {
    if base == side {
        return Vec::new();
    }
    let former = places(base);
    let (ids, values): (Vec<Id>, Vec<usize>) =
        side.iter().filter_map(|id| Some((*id, *former.get(id)?))).unzip();
    let still = in_every_run(&values);
    ids.into_iter().zip(still).filter(|(_, still)| !still).map(|(id, _)| id).collect()
}

fn places(list: &[Id]) -> Places {
    list.iter().enumerate().map(|(place, id)| (*id, place)).collect()
}

struct ListOrder<'list> {
    base: &'list [Id],
    ours: &'list [Id],
    theirs: &'list [Id],
    /// The index of each sibling in base, ours and theirs.
    places: [Places; 3],
}

impl ListOrder<'_> {
    fn merged(&self) -> OrderedList {
        let [base, in_ours, in_theirs] = &self.places;
        let common = |list: &[Id], other: &Places| -> Vec<Id> {
            let is_common = |id: &&Id| base.contains_key(id) && other.contains_key(id);
            list.iter().filter(is_common).copied().collect()
        };
        let (ours, theirs) = (common(self.ours, in_theirs), common(self.theirs, in_ours));
        let former: Vec<Id> = self.base.iter().filter(|id| in_ours.contains_key(id)).copied().collect();
        let [by_ours, by_theirs] = [moved(&former, &ours), moved(&former, &theirs)].map(BTreeSet::from_iter);
        let our_moves = self.chosen(&ours, &by_theirs);
        let their_moves = self.chosen(&theirs, &by_ours);
        let is_still =
            |id: &Id| base.contains_key(id) && !our_moves.contains(id) && !their_moves.contains(id);
        let is_both = |id: &Id| {
            in_ours.contains_key(id)
                && in_theirs.contains_key(id)
                && (!base.contains_key(id) || (our_moves.contains(id) && their_moves.contains(id)))
        };
        let still: BTreeSet<Id> = ours.iter().copied().filter(is_still).collect();
        let both: Vec<Id> = self.ours.iter().copied().filter(is_both).collect();
        let agreed = self.agreed(&still, &both);
        let disputed: BTreeSet<Id> = both.into_iter().filter(|id| !agreed.contains(id)).collect();
        let marks: BTreeSet<Id> = still.union(&agreed).copied().collect();
        let is_theirs =
            |id: &Id| !in_ours.contains_key(id) || (their_moves.contains(id) && !disputed.contains(id));
        let list = self.put_together(&marks, &is_theirs);
        let crossed = self.crossed(&list, |id| is_theirs(id) || their_moves.contains(id), &disputed);
        OrderedList { list, disputed: disputed.into_iter().collect(), crossed }
    }

    /// The siblings that a side moved: all except the longest run that kept its order. Of several
    /// longest runs, one that keeps the siblings the other side cannot have moved.
    fn chosen(&self, side: &[Id], by_other: &BTreeSet<Id>) -> BTreeSet<Id> {
        let values: Vec<usize> = side.iter().filter_map(|id| self.places[0].get(id).copied()).collect();
        let weight = |place: usize| {
            let is_free = side.get(place).is_some_and(|id| !by_other.contains(id));
            side.len() as u64 + 1 + u64::from(is_free)
        };
        let run: BTreeSet<usize> = best_run(&values, weight).into_iter().collect();
        side.iter().enumerate().filter(|(place, _)| !run.contains(place)).map(|(_, id)| *id).collect()
    }

    /// Those of `both` that both sides put to the same place: between the same fixed siblings, and
    /// in the same order there.
    fn agreed(&self, still: &BTreeSet<Id>, both: &[Id]) -> BTreeSet<Id> {
        let both: BTreeSet<Id> = both.iter().copied().collect();
        let gaps = |list: &[Id]| -> Vec<(Id, usize)> {
            let mut gap = 0;
            let mut gaps = Vec::new();
            for id in list {
                gap += usize::from(still.contains(id));
                if both.contains(id) {
                    gaps.push((*id, gap));
                }
            }
            gaps
        };
        let there: Places = gaps(self.theirs).into_iter().collect();
        let alike: Vec<Id> = gaps(self.ours)
            .into_iter()
            .filter(|(id, gap)| there.get(id) == Some(gap))
            .map(|(id, _)| id)
            .collect();
        let values: Vec<usize> = alike.iter().filter_map(|id| self.places[2].get(id).copied()).collect();
        best_run(&values, |_| 1).into_iter().filter_map(|place| alike.get(place).copied()).collect()
    }

    /// The fixed siblings, with those that each side put between them.
    fn put_together(&self, marks: &BTreeSet<Id>, is_theirs: &dyn Fn(&Id) -> bool) -> Vec<Id> {
        let between = |list: &[Id], own: &dyn Fn(&Id) -> bool| -> Vec<Vec<Id>> {
            let mut between = vec![Vec::new()];
            for id in list {
                if marks.contains(id) {
                    between.push(Vec::new());
                } else if own(id)
                    && let Some(last) = between.last_mut()
                {
                    last.push(*id);
                }
            }
            between
        };
        let ours = between(self.ours, &|id| !is_theirs(id));
        let theirs = between(self.theirs, is_theirs);
        let mut marks = self.ours.iter().filter(|id| marks.contains(id));
        let mut list = Vec::with_capacity(self.ours.len());
        for (ours, theirs) in ours.into_iter().zip(theirs) {
            self.interleave(&ours, &theirs, &mut list);
            list.extend(marks.next());
        }
        list
    }

    fn interleave(&self, ours: &[Id], theirs: &[Id], list: &mut Vec<Id>) {
        let mut theirs = theirs.iter().copied().peekable();
        for one in ours {
            while let Some(other) = theirs.next_if(|other| self.is_before(*other, *one)) {
                list.push(other);
            }
            list.push(*one);
        }
        list.extend(theirs);
    }

    /// Whether a sibling placed by theirs comes before one placed by ours: as in the side that
    /// changed their order; if neither did, ours comes first.
    fn is_before(&self, theirs: Id, ours: Id) -> bool {
        let orders = self.places.each_ref().map(|places| Some(places.get(&theirs)? < places.get(&ours)?));
        match orders {
            [Some(former), one, other] => {
                let is_changed = [one, other].into_iter().flatten().any(|order| order != former);
                former != is_changed
            }
            [None, one, other] => one.or(other).unwrap_or(false),
        }
    }

    /// The siblings that theirs moved and whose order with another one is not the one that a side
    /// gave them.
    fn crossed(&self, list: &[Id], is_moved: impl Fn(&Id) -> bool, disputed: &BTreeSet<Id>) -> Vec<Id> {
        let placed = places(list);
        let mut crossed = BTreeSet::new();
        for side in [&self.places[1], &self.places[2]] {
            let known: Vec<(Id, usize, usize)> = self
                .base
                .iter()
                .filter(|id| !disputed.contains(id))
                .filter_map(|id| Some((*id, *placed.get(id)?, *side.get(id)?)))
                .collect();
            // As the later of two, and then, everything reversed, as the earlier.
            let (places, wanted) = (list.len(), side.len());
            let back =
                known.iter().rev().map(|(id, place, side)| (*id, places - 1 - place, wanted - 1 - side));
            for pass in [known.clone(), back.collect()] {
                let mut highest = Highest::new(places);
                for (id, place, side) in pass {
                    let is_passed = highest.before(place).is_some_and(|(most, _)| most > side as u64);
                    if is_passed && is_moved(&id) {
                        crossed.insert(id);
                    }
                    highest.put(place, (side as u64, place));
                }
            }
        }
        crossed.into_iter().collect()
    }
}

#[cfg(test)]
mod tests;
