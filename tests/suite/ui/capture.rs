//! Rapid capture: one row of the seed's table costs its letters and four keys.

use masa::model::{IdSource, Info, Kind, Lane, LaneId, LaneKind, Map, Node, Rank};
use masa::ops::Op;

use crate::support::script::Script;

fn empty_map(language: &str) -> Map {
    let mut map = Map::new(Info { language: language.into(), ..Info::default() });
    let mut ids = IdSource::seeded(99);
    let kinds = [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Opportunity, LaneKind::Goal];
    for (kind, rank) in kinds.into_iter().zip(Rank::deal(4)) {
        let id: LaneId = map.unused(Kind::Lane, || ids.deal());
        let capture = kind != LaneKind::Goal;
        Op::Insert(Node::Lane(id, Lane { rank, capture, ..Lane::new(kind) })).apply(&mut map).unwrap();
    }
    map
}

#[test]
fn a_row_costs_its_letters_and_four_keys() {
    let script = Script::open(empty_map("he"))
        .press("S")
        .text("מודעות")
        .press("Tab")
        .text("פרסום מקוון")
        .press("Tab")
        .text("קוראים כתבה, ובשוליים מופיעה מודעה של Amazon ב-50%")
        .press("Tab")
        .text("העין דילגה")
        .press("Tab")
        .text("מודעה אחת טובה")
        .press("Tab")
        .text("רשתות חברתיות")
        .press("Tab");
    println!("{}", script.screen());
    println!("{}", script.notice());
}
