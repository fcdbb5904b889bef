//! Files as people write them by hand.

use masa::format::{Loaded, map_text, read_map};
use masa::model::{Choice, Id, LaneKind, Map};

fn load(text: &str) -> Loaded {
    read_map(text.as_bytes(), "mine.masa.ron").unwrap_or_else(|error| panic!("{error}"))
}

fn notes(loaded: &Loaded) -> Vec<String> {
    loaded.notes.iter().map(ToString::to_string).collect()
}

fn texts(map: &Map) -> Vec<&str> {
    map.cards_in_order().map(|id| map.card(id).unwrap().text.as_str()).collect()
}

const SHORT: &str = r#"(
    title: "Coffee",
    stages: [
        (name: "Awake", cards: [(lane: "Goal", text: "get up")], touchpoints: [
            (name: "Kitchen", cards: [
                (lane: "PainPoint", text: "no milk"),
                (lane: "Activity", text: "boils water"),
                (lane: "PainPoint", text: "no milk"),
            ]),
        ]),
    ],
)"#;

#[test]
fn a_file_without_ids_and_lanes_gets_both_and_says_so() {
    let loaded = load(SHORT);
    let map = &loaded.map;
    let kinds: Vec<LaneKind> = map.lane_ids().iter().map(|id| map.lane(*id).unwrap().kind).collect();
    assert_eq!(kinds, [LaneKind::Activity, LaneKind::PainPoint, LaneKind::Goal]);
    assert_eq!(texts(map), ["get up", "boils water", "no milk", "no milk"]);
    assert_eq!(
        notes(&loaded),
        [
            "The file does not say its schema; it was read as 1.",
            "The file lists no lanes; these were made from what its cards say: Activity, PainPoint, Goal.",
            "4 cards name their lanes by kind or title; saving writes the lanes' ids.",
            "9 missing ids were assigned; saving writes them.",
        ]
    );
    let again = load(&map_text(map));
    assert_eq!((&again.map, notes(&again)), (map, Vec::new()));
}

#[test]
fn missing_ids_are_dealt_the_same_again_and_stay_when_others_change() {
    let ids = |map: &Map| map.cards_in_order().collect::<Vec<_>>();
    let map = load(SHORT).map;
    assert_eq!(load(SHORT).map, map);
    let other = load(&SHORT.replace("get up", "sleep on").replace("boils water", "boils the water")).map;
    let (before, after) = (ids(&map), ids(&other));
    assert_ne!(before[0], after[0]);
    assert_eq!(before[2..], after[2..]);
    assert_ne!(before[2], before[3]);
}

#[test]
fn a_dealt_id_keeps_clear_of_those_that_stand_further_down() {
    let dealt = load(r#"(stages: [(name: "A")])"#).map.stage_ids()[0];
    let map = load(&format!(r#"(stages: [(name: "A"), (id: "{dealt}", name: "B")])"#)).map;
    assert_eq!(map.stage(dealt).unwrap().name, "B");
    assert_ne!(map.stage_ids()[0], dealt);
}

#[test]
fn a_lane_is_found_by_title_or_kind() {
    let loaded = load(
        r#"(schema: 1, lanes: [(id: "l-1", kind: Custom, title: "Money"), (id: "l-2", kind: Goal)], stages: [
            (id: "s-1", cards: [(id: "c-1", lane: "Money"), (id: "c-2", lane: "Goal"), (id: "c-3", lane: "l-1")]),
        ])"#,
    );
    let lane = |card: &str| loaded.map.card(card.parse().unwrap()).unwrap().place.lane.to_string();
    assert_eq!([lane("c-1"), lane("c-2"), lane("c-3")], ["l-1", "l-2", "l-1"]);
    assert_eq!(notes(&loaded), ["2 cards name their lanes by kind or title; saving writes the lanes' ids."]);
}

#[test]
fn any_layout_is_read() {
    let plain = load(SHORT).map;
    let mut dense = SHORT.replace('\n', " ").replace("    ", "");
    dense = dense.replace(", ]", "]").replace(", )", ")");
    assert_eq!(load(&dense).map, plain);
    assert_eq!(load(&SHORT.replace('\n', "\r\n")).map, plain);
    assert_eq!(load(&format!("\u{feff}{SHORT}")).map, plain);
    assert_eq!(load(&format!("#![enable(implicit_some)]\n{SHORT}\n\n")).map, plain);
    let named = SHORT.replacen('(', "JourneyMap(", 1).replace("(lane", "Card(lane");
    assert_eq!(load(&named.replace("(name: \"A", "Stage(name: \"A")).map, plain);
    let wrapped = SHORT.replace("\"no milk\"", "Some(\"no milk\")").replace("\"Goal\"", "Some(\"Goal\")");
    assert_eq!(load(&wrapped.replace("    stages: [", "personas: None, stages: [")).map, plain);
    let backwards = r#"(stages: [(touchpoints: [(cards: [(text: "x", lane: "l-1", id: "c-1")], id: "t-1")], id: "s-1")],
        lanes: [(kind: Goal, id: "l-1")], schema: 1)"#;
    assert_eq!(texts(&load(backwards).map), ["x"]);
}

#[test]
fn texts_may_span_lines_and_be_raw() {
    let text = "(title: \"two\r\nlines\", scope: r#\"a \"quoted\" \\ word\"#, team: [\"a\\\r\n   b\"])";
    let info = load(text).map.info().clone();
    assert_eq!(info.title, "two\nlines");
    assert_eq!(info.scope, "a \"quoted\" \\ word");
    assert_eq!(info.team, ["ab"]);
}

#[test]
fn comments_are_counted_and_only_comments() {
    let loaded = load(
        "// one\n(title: \"https://example.org // no /* no */\", /* two /* still two */ */ scope: r#\"// no\" // no\"#,\n\
         later: '\"', // three\n team: [\"\\\"// no\"],)\n// four",
    );
    assert_eq!(loaded.comments, 4);
    assert!(loaded.keeps_former());
    assert_eq!(
        loaded.notes.last().unwrap().to_string(),
        "The file has 4 comments, which saving does not keep; the former file is kept beside the new one."
    );
    assert!(load(SHORT).comments == 0 && !load(SHORT).keeps_former());
}

#[test]
fn weak_references_may_dangle() {
    let map = load(
        r#"(stages: [(id: "s-1", loops_to: "s-9", touchpoints: [(id: "t-1", emotions: {"p-9": 1})],
            cards: [(id: "c-1", lane: "Goal", personas: ["p-9"], answers: ["c-9"])])],
            waived: [(about: "c-8"), (about: "map")], ballots: [(lane: "l-9")])"#,
    )
    .map;
    assert_eq!(map.card_count(), 1);
    assert_eq!(map.waiver(map.waiver_ids()[1]).unwrap().about, Some(Id::Map));
}

#[test]
fn defaults_that_are_written_out_are_not_written_again() {
    let lane = r#"(id: "l-1", kind: Goal, capture: false)"#;
    let text =
        format!(r#"(schema: 1, title: "", direction: Auto, state: Current, team: [], lanes: [{lane}])"#);
    let again = map_text(&load(&text).map);
    assert_eq!(
        again,
        "JourneyMap(\n    schema: 1,\n    lanes: [\n        Lane(id: \"l-1\", kind: Goal),\n    ],\n)\n"
    );
}

#[test]
fn every_kind_of_lane_is_made_from_its_name() {
    for kind in LaneKind::ALL {
        let map = load(&format!(r#"(stages: [(cards: [(lane: "{}")])])"#, kind.name())).map;
        assert_eq!(map.lane(map.lane_ids()[0]).unwrap().kind, *kind);
    }
}
