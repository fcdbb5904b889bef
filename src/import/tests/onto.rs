//! What was imported, added to a map.

use super::{text, told};
use crate::import::{Import, into_map};
use crate::model::{IdSource, Map};
use crate::ops::apply_all;

const TABLE: &str = "Stage,Touchpoint,Actions,Pain point,Emotion,Mood board\n\
    Awareness,Ads,sees,dull,-1,red\nUse,Box,opens,,2,\n";

fn added(map: &Map, import: &Import) -> Map {
    let mut map = map.clone();
    let ops = into_map(&map, import, &mut IdSource::seeded(7));
    let former = map.clone();
    let inverses = apply_all(ops, &mut map).unwrap();
    let mut back = map.clone();
    apply_all(inverses, &mut back).unwrap();
    assert_eq!(back, former, "it is undone as one");
    map
}

#[test]
fn stages_touchpoints_and_lanes_are_found_by_name_and_cards_come_last() {
    let map = text("Stage,Touchpoint,Activity,Pain point\nawareness,ADS,walks,\nBuy,Till,pays,slow\n").map;
    let joined = added(&map, &text(TABLE));
    assert_eq!(
        told(&joined),
        [
            "awareness",
            "/ ADS (-1)",
            "  Activity: walks",
            "  Activity: sees",
            "  Pain point: dull",
            "  Mood board: red",
            "Buy",
            "/ Till",
            "  Activity: pays",
            "  Pain point: slow",
            "Use",
            "/ Box (2)",
            "  Activity: opens",
        ]
    );
    assert_eq!(joined.lane_ids().len(), 3);
}

#[test]
fn added_to_nothing_it_is_the_same_and_twice_it_is_twice() {
    let import = text(TABLE);
    let once = added(&Map::new(import.map.info().clone()), &import);
    assert_eq!(told(&once), told(&import.map));
    let twice = added(&once, &import);
    assert_eq!(twice.card_count(), 2 * once.card_count());
    assert_eq!(twice.touchpoint_count(), once.touchpoint_count());
}

#[test]
fn what_refers_to_each_other_still_does() {
    let sample = crate::store::sample("amazon", "en").unwrap().map();
    let import = Import::of(sample.clone(), crate::import::Shape::Map, Vec::new(), Vec::new());
    let joined = added(&crate::store::sample("amazon", "he").unwrap().map(), &import);
    let personas = |map: &Map| map.cards().map(|(_, card)| card.facets().personas.len()).sum::<usize>();
    let answers = |map: &Map| map.cards().map(|(_, card)| card.facets().answers.len()).sum::<usize>();
    let hebrew = crate::store::sample("amazon", "he").unwrap().map();
    assert_eq!(personas(&joined), personas(&sample) + personas(&hebrew));
    assert_eq!(answers(&joined), answers(&sample) + answers(&hebrew));
    let dangling = joined
        .cards()
        .flat_map(|(_, card)| card.facets().answers.clone())
        .filter(|id| joined.card(*id).is_none());
    assert_eq!(dangling.count(), 0);
}
