//! Small maps written as text, so that a test shows what it moves: a line per stage with its
//! touchpoints, and for each touchpoint its cards as `lane: text`.

use masa::model::{
    Card, Home, IdSource, Info, Kind, Lane, LaneKind, Map, Node, Place, Rank, Stage, Touchpoint,
};
use masa::ops::Op;

/// The lanes by the letter that cards use.
const LANES: [(char, LaneKind); 3] =
    [('a', LaneKind::Activity), ('p', LaneKind::PainPoint), ('o', LaneKind::Opportunity)];

/// A touchpoint and its cards.
pub type DrawnTouchpoint<'text> = (&'text str, &'text [&'text str]);
/// A stage and its touchpoints.
pub type DrawnStage<'text> = (&'text str, &'text [DrawnTouchpoint<'text>]);

/// Builds a map of `stages`: each a name and its touchpoints, each a name and its cards (`a:text`,
/// `p:text`, `o:text`).
pub fn map(language: &str, stages: &[DrawnStage<'_>]) -> Map {
    let mut map = Map::new(Info { language: language.into(), title: "Map".into(), ..Info::default() });
    let mut ids = IdSource::seeded(7);
    let insert = |map: &mut Map, node: Node| {
        Op::Insert(node).apply(map).expect("the drawing is whole");
    };
    let ranks = Rank::deal(LANES.len());
    for ((_, kind), rank) in LANES.iter().zip(ranks) {
        let id = map.unused(Kind::Lane, || ids.deal());
        insert(&mut map, Node::Lane(id, Lane { rank, capture: true, ..Lane::new(*kind) }));
    }
    for ((name, touchpoints), rank) in stages.iter().zip(Rank::deal(stages.len())) {
        let stage = map.unused(Kind::Stage, || ids.deal());
        insert(&mut map, Node::Stage(stage, Stage { rank, name: (*name).into(), ..Stage::default() }));
        for ((name, cards), rank) in touchpoints.iter().zip(Rank::deal(touchpoints.len())) {
            let id = map.unused(Kind::Touchpoint, || ids.deal());
            insert(&mut map, Node::Touchpoint(id, Touchpoint { rank, ..Touchpoint::new(stage, *name) }));
            for (card, rank) in cards.iter().zip(Rank::deal(cards.len())) {
                let (letter, text) = card.split_once(':').expect("a card is lane:text");
                let place = LANES.iter().position(|(one, _)| letter.starts_with(*one)).expect("a, p or o");
                let place = Place { home: Home::Touchpoint(id), lane: map.lane_ids()[place], rank };
                let id = map.unused(Kind::Card, || ids.deal());
                insert(&mut map, Node::Card(id, Card::new(place, text)));
            }
        }
    }
    map
}

/// The map as such a text: `Stage: [whole-stage cards] Touchpoint(a:text p:text) …`, one line per
/// stage.
pub fn drawing(map: &Map) -> String {
    let cards = |home: Home| -> Vec<String> {
        let lanes = LANES.iter().zip(map.lane_ids());
        let cards = lanes.flat_map(|((letter, _), lane)| {
            map.cards_in(home, *lane)
                .iter()
                .map(move |id| format!("{letter}:{}", map.card(*id).expect("it is listed").text))
        });
        cards.collect()
    };
    let stages = map.stage_ids().iter().map(|stage| {
        let whole = cards(Home::Stage(*stage));
        let whole = if whole.is_empty() { String::new() } else { format!(" [{}]", whole.join(" ")) };
        let touchpoints = map.touchpoints_of(*stage).iter().map(|id| {
            format!(
                " {}({})",
                map.touchpoint(*id).expect("it is listed").name,
                cards(Home::Touchpoint(*id)).join(" ")
            )
        });
        format!(
            "{}:{whole}{}",
            map.stage(*stage).expect("it is listed").name,
            touchpoints.collect::<String>()
        )
    });
    stages.collect::<Vec<_>>().join("\n")
}
