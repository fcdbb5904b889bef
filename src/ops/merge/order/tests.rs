use proptest::prelude::*;

use super::*;
use crate::model::{StageId, Token};

fn id(number: usize) -> Id {
    Id::Stage(StageId::new(Token::parse(&format!("n{number}")).unwrap()))
}

fn ids(numbers: &[usize]) -> Vec<Id> {
    numbers.iter().copied().map(id).collect()
}

/// Merges two orders; returns the order, the disputed and the crossed, as numbers.
fn brought(base: &[usize], ours: &[usize], theirs: &[usize]) -> (Vec<usize>, Vec<usize>, Vec<usize>) {
    let members: BTreeSet<usize> = ours.iter().chain(theirs).copied().collect();
    let members: Vec<usize> = members.into_iter().collect();
    let ordered = ordered(&ids(base), &ids(ours), &ids(theirs), &ids(&members));
    let number = |one: &Id| members.iter().copied().find(|number| id(*number) == *one).unwrap();
    let numbers = |list: &[Id]| list.iter().map(number).collect::<Vec<_>>();
    let sorted = |list: &[Id]| {
        let mut numbers = numbers(list);
        numbers.sort_unstable();
        numbers
    };
    (numbers(&ordered.list), sorted(&ordered.disputed), sorted(&ordered.crossed))
}

#[test]
fn moves_of_different_siblings_are_both_taken() {
    let (list, disputed, crossed) = brought(&[1, 2, 3, 4, 5], &[2, 3, 4, 5, 1], &[5, 1, 2, 3, 4]);
    assert_eq!((list, disputed, crossed), (vec![5, 2, 3, 4, 1], vec![], vec![]));
    let (list, disputed, crossed) = brought(&[1, 2, 3, 4], &[2, 1, 3, 4], &[1, 2, 4, 3]);
    assert_eq!((list, disputed, crossed), (vec![2, 1, 4, 3], vec![], vec![]));
}

#[test]
fn the_same_move_on_both_sides_is_none_in_dispute() {
    let (list, disputed, crossed) = brought(&[1, 2, 3, 4, 9], &[9, 2, 1, 3, 4], &[2, 1, 3, 4, 9]);
    assert_eq!((list, disputed, crossed), (vec![9, 2, 1, 3, 4], vec![], vec![]));
    let (list, disputed, crossed) = brought(&[1, 2, 3, 4], &[2, 3, 1, 4], &[2, 3, 1, 4]);
    assert_eq!((list, disputed, crossed), (vec![2, 3, 1, 4], vec![], vec![]));
}

#[test]
fn one_sibling_moved_to_two_places_is_in_dispute_and_ours_stands() {
    for (base, ours, theirs, moved) in [
        (&[1, 2, 3], &[3, 1, 2], &[1, 3, 2], 3),
        (&[1, 2, 3], &[2, 1, 3], &[1, 3, 2], 2),
        (&[1, 2, 3], &[2, 3, 1], &[2, 1, 3], 1),
    ] {
        assert_eq!(brought(base, ours, theirs), (ours.to_vec(), vec![moved], vec![]));
        assert_eq!(brought(base, theirs, ours), (theirs.to_vec(), vec![moved], vec![]));
    }
}

#[test]
fn a_new_sibling_stays_next_to_its_neighbour() {
    let (list, disputed, _) = brought(&[1, 2, 3], &[1, 7, 2, 3], &[3, 1, 2, 8]);
    assert_eq!((list, disputed), (vec![3, 1, 7, 2, 8], vec![]));
    // Both sides added the same siblings, and theirs added more.
    let (list, disputed, _) = brought(&[], &[1, 2, 3], &[1, 4, 5, 2, 3, 6]);
    assert_eq!((list, disputed), (vec![1, 4, 5, 2, 3, 6], vec![]));
    let (list, disputed, _) = brought(&[], &[1, 2, 3], &[2, 3, 1]);
    assert_eq!((list, disputed), (vec![1, 2, 3], vec![1]));
}

/// A list after a few moves, removals and insertions (numbers from `new` on).
fn side(base: Vec<usize>, new: usize) -> impl Strategy<Value = Vec<usize>> {
    let steps =
        prop::collection::vec((0..6u8, any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..6);
    steps.prop_map(move |steps| {
        let (mut list, mut next) = (base.clone(), new);
        for (what, from, to) in steps {
            if what == 0 {
                list.insert(to.index(list.len() + 1), next);
                next += 1;
            } else if !list.is_empty() {
                let one = list.remove(from.index(list.len()));
                if what > 1 {
                    list.insert(to.index(list.len() + 1), one);
                }
            }
        }
        list
    })
}

/// A list that was changed in steps, or shuffled.
fn changed(base: &[usize], new: usize) -> impl Strategy<Value = Vec<usize>> + use<> {
    prop_oneof![3 => side(base.to_vec(), new).boxed(), 1 => Just(base.to_vec()).prop_shuffle().boxed()]
}

fn sides() -> impl Strategy<Value = (Vec<usize>, Vec<usize>, Vec<usize>)> {
    (0..12usize).prop_flat_map(|count| {
        let base: Vec<usize> = (0..count).collect();
        (Just(base.clone()), changed(&base, 20), changed(&base, 40))
    })
}

/// Every pair whose order a side changed, without the change being in the result or reported.
fn silent(base: &[usize], ours: &[usize], theirs: &[usize]) -> Vec<(usize, usize)> {
    let (list, disputed, crossed) = brought(base, ours, theirs);
    let place = |list: &[usize], one: usize| list.iter().position(|other| *other == one);
    let before = |list: &[usize], one, other| Some(place(list, one)? < place(list, other)?);
    let is_told = |one: &usize| disputed.contains(one) || crossed.contains(one);
    let mut silent = Vec::new();
    for (at, one) in base.iter().enumerate() {
        for other in &base[at + 1..] {
            let changed = [ours, theirs].iter().any(|side| before(side, *other, *one) == Some(true));
            let merged = before(&list, *other, *one);
            if changed && merged == Some(false) && !is_told(one) && !is_told(other) {
                silent.push((*one, *other));
            }
        }
    }
    silent
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12 * ProptestConfig::default().cases, ..ProptestConfig::default() })]

    #[test]
    fn every_change_of_an_order_is_merged_or_disputed((base, ours, theirs) in sides()) {
        prop_assert_eq!(silent(&base, &ours, &theirs), vec![]);
    }

    #[test]
    fn an_unchanged_side_gives_way_and_equal_sides_agree((base, ours, _) in sides()) {
        prop_assert_eq!(brought(&base, &ours, &ours), (ours.clone(), vec![], vec![]));
        let whole = |one: &[usize], other: &[usize]| {
            let ordered = ordered(&ids(&base), &ids(one), &ids(other), &ids(&ours));
            (ordered.list, ordered.disputed, ordered.crossed)
        };
        for brought in [whole(&ours, &base), whole(&base, &ours)] {
            prop_assert_eq!(brought, (ids(&ours), vec![], vec![]));
        }
    }

    #[test]
    fn nothing_is_listed_twice_or_left_out((base, ours, theirs) in sides()) {
        let (mut list, _, _) = brought(&base, &ours, &theirs);
        list.sort_unstable();
        let members: BTreeSet<usize> = ours.iter().chain(&theirs).copied().collect();
        prop_assert_eq!(list, members.into_iter().collect::<Vec<_>>());
    }
}
