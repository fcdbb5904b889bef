//! Properties of any map, whatever its origin.

use std::collections::BTreeSet;

use masa::format::{map_text, read_map};
use masa::model::{CardId, Field, Id, Map};
use masa::ops::diff;
use masa::text::visible::mark;

/// Every id in a map, including that of the map itself.
pub fn every_id(map: &Map) -> Vec<Id> {
    let mut ids = vec![Id::Map];
    macro_rules! list {
        ($($ids:ident)*) => { $(ids.extend(map.$ids().iter().map(|id| Id::from(*id)));)* };
    }
    list!(persona_ids lane_ids stage_ids block_ids parked_ids ballot_ids waiver_ids);
    for stage in map.stage_ids() {
        ids.extend(map.touchpoints_of(*stage).iter().map(|id| Id::from(*id)));
    }
    ids.extend(map.cards_in_order().map(Id::from));
    ids
}

/// Whether two maps are equal including ranks.
pub fn is_identical(one: &Map, other: &Map) -> bool {
    let place = |map: &Map, id: Id| map.value(id, &Field::POSITION);
    one == other && every_id(one).into_iter().all(|id| place(one, id) == place(other, id))
}

/// Checks that the index agrees with the nodes.
pub fn check_index(map: &Map) {
    assert_eq!(map.card_count(), map.cards().count());
    let in_order: BTreeSet<CardId> = map.cards_in_order().collect();
    assert_eq!(in_order, map.cards().map(|(id, _)| id).collect::<BTreeSet<_>>());
    for lane in map.lane_ids() {
        let of_lane = map.cards().filter(|(_, card)| card.place.lane == *lane).count();
        assert_eq!(map.card_count_of_lane(*lane), of_lane);
    }
    for home in map.homes() {
        let of_home = map.cards().filter(|(_, card)| card.place.home == home).count();
        assert_eq!(map.card_count_of_home(home), of_home);
    }
    for stage in map.stage_ids() {
        let of_stage = map.cards().filter(|(_, card)| map.stage_of(card.place.home) == Some(*stage)).count();
        assert_eq!(map.card_count_of_stage(*stage), of_stage);
    }
}

/// Checks that a map can be written and read back.
pub fn survives_writing(map: &Map) {
    let text = map_text(map);
    match read_map(text.as_bytes(), "written") {
        Ok(again) => assert!(again.map == *map, "{text}\n{:?}", diff(map, &again.map)),
        Err(error) => panic!("{error}\n{text}"),
    }
}

/// Checks that a displayed text contains nothing that acts on a terminal.
pub fn is_shown(text: &str) {
    let raw = text.chars().find(|character| mark(*character).is_some());
    // The flags of England, Scotland and Wales are spelled with tag characters.
    let harmless =
        |character: char| text.contains('\u{1F3F4}') && ('\u{E0020}'..='\u{E007F}').contains(&character);
    assert!(raw.is_none_or(harmless), "{text:?}");
}
