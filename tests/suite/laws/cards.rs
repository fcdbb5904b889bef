//! Joining and splitting cards, on any map.

use std::collections::BTreeSet;

use masa::insight::check::check;
use masa::model::{CardId, Id, IdSource, Kind, Map};
use masa::ops::{Op, apply_all, join, split};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::maps::any_map;

use super::compare::check_index;

fn dangling(map: &Map) -> usize {
    let findings = check(map, jiff::civil::date(2026, 11, 21)).findings;
    findings.iter().filter(|finding| finding.check.name == "dangling-reference").count()
}

/// Whether the map is again as it was, also in what files do not contain.
fn same_again(ops: Vec<Op>, map: &Map) -> Result<Map, TestCaseError> {
    let mut now = map.clone();
    let inverses = apply_all(ops, &mut now).map_err(|refusal| TestCaseError::fail(format!("{refusal:?}")))?;
    check_index(&now)?;
    let mut again = now.clone();
    prop_assert!(apply_all(inverses, &mut again).is_ok());
    prop_assert_eq!(&again, map);
    for id in map.ids() {
        prop_assert_eq!(again.node(id), map.node(id));
    }
    Ok(now)
}

proptest! {
    #[test]
    fn joining_loses_no_text_and_leaves_no_reference_behind(map in any_map(), which in prop::collection::vec(any::<Index>(), 2..5)) {
        let all: Vec<CardId> = map.cards_in_order().collect();
        prop_assume!(all.len() > 1);
        let chosen: BTreeSet<usize> = which.iter().map(|index| index.index(all.len())).collect();
        let cards: Vec<CardId> = chosen.into_iter().map(|place| all[place]).collect();
        let now = same_again(join(&map, &cards).ops, &map)?;
        let kept = now.card(cards[0]).expect("the first stays");
        for id in &cards {
            let card = map.card(*id).expect("it was chosen");
            prop_assert!(kept.text.contains(card.text.trim()), "{:?} in {:?}", card.text, kept.text);
            prop_assert!(kept.facets().note.contains(card.facets().note.trim()));
            prop_assert!(kept.facets().weight.severity >= card.facets().weight.severity);
            prop_assert!(kept.facets().proof.certainty >= card.facets().proof.certainty);
            prop_assert_eq!(now.contains(Id::from(*id)), *id == cards[0]);
        }
        prop_assert!(dangling(&now) <= dangling(&map));
        prop_assert!(!kept.facets().answers.contains(&cards[0]));
    }

    #[test]
    fn splitting_loses_no_text(map in any_map(), which in any::<Index>(), parts in prop::collection::vec("[a-zא-ת ]{1,9}", 2..5)) {
        let all: Vec<CardId> = map.cards_in_order().collect();
        prop_assume!(!all.is_empty());
        let card = all[which.index(all.len())];
        let former = map.card(card).expect("it is listed").clone();
        let mut ids = IdSource::seeded(3);
        let ops = split(&map, card, &former.text, &parts, || map.unused(Kind::Card, || ids.deal()));
        let now = same_again(ops, &map)?;
        prop_assert_eq!(now.card_count(), map.card_count() + parts.len() - 1);
        let siblings = now.cards_in(former.place.home, former.place.lane);
        let parted = siblings.iter().filter(|id| **id == card || map.card(**id).is_none());
        let texts: Vec<&str> = parted.filter_map(|id| now.card(*id)).map(|card| card.text.as_str()).collect();
        prop_assert_eq!(texts, parts);
        prop_assert!(now.card(card).expect("it stays").facets().votes == former.facets().votes);
    }
}
