//! Adding an import to an existing map.

use super::{text, told};
use crate::import::{Import, into_map};
use crate::model::{
    CardField, ConflictSubject, Field, FieldKey, Home, Id, IdSource, Map, MapField, Place, Position, Rank,
    Sides, Value,
};
use crate::ops::{Op, apply_all};

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
    let sample = crate::format::sample("amazon", "en").unwrap().map();
    let import = Import::of(sample.clone(), crate::import::ImportShape::Map, Vec::new(), Vec::new());
    let joined = added(&crate::format::sample("amazon", "he").unwrap().map(), &import);
    let personas = |map: &Map| map.cards().map(|(_, card)| card.facets().personas.len()).sum::<usize>();
    let answers = |map: &Map| map.cards().map(|(_, card)| card.facets().answers.len()).sum::<usize>();
    let hebrew = crate::format::sample("amazon", "he").unwrap().map();
    assert_eq!(personas(&joined), personas(&sample) + personas(&hebrew));
    assert_eq!(answers(&joined), answers(&sample) + answers(&hebrew));
    let dangling = joined
        .cards()
        .flat_map(|(_, card)| card.facets().answers.clone())
        .filter(|id| joined.card(*id).is_none());
    assert_eq!(dangling.count(), 0);
}

#[test]
fn what_was_undecided_is_undecided_about_what_came_of_it() {
    let mut sample = crate::format::sample("amazon", "en").unwrap().map();
    let card = sample.cards_in_order().next().unwrap();
    let (home, lane) = (Home::Stage(sample.stage_ids()[1]), sample.card(card).unwrap().place.lane);
    let place = Value::Position(Position::Cell(Place { home, lane, rank: Rank::default() }));
    let persona = sample.persona_ids()[0];
    let undecided = [
        (Id::from(card), CardField::Severity.into(), Value::Whole(1), Value::Whole(3)),
        (card.into(), Field::POSITION, Value::Unset, place),
        (
            card.into(),
            Field { name: CardField::Personas.into(), key: Some(FieldKey::Id(persona.into())) },
            Value::Yes,
            Value::Unset,
        ),
        (Id::Map, MapField::Title.into(), Value::text("ours"), Value::text("theirs")),
    ];
    for (id, field, ours, theirs) in undecided {
        let sides = Value::Sides(Box::new(Sides { ours, theirs, unknown: Vec::new() }));
        Op::Set(Id::Map, ConflictSubject { id, field }.conflict(), sides).apply(&mut sample).unwrap();
    }
    let import = Import::of(sample.clone(), crate::import::ImportShape::Map, Vec::new(), Vec::new());
    let joined = added(&crate::format::sample("amazon", "he").unwrap().map(), &import);
    let conflicts: Vec<_> = joined.conflicts().collect();
    // The conflict about the imported map's own title is dropped.
    assert_eq!(conflicts.len(), 3, "{conflicts:?}");
    let text = |map: &Map, id: Id| match id {
        Id::Card(id) => map.card(id).map(|card| card.text.clone()),
        _ => None,
    };
    for (disputed, sides) in conflicts {
        assert_eq!(text(&joined, disputed.id), text(&sample, card.into()));
        match &sides.theirs {
            Value::Position(Position::Cell(place)) => {
                let Home::Stage(stage) = place.home else { panic!("{place:?}") };
                let named = |map: &Map, id| map.stage(id).unwrap().name.clone();
                assert_eq!(named(&joined, stage), named(&sample, sample.stage_ids()[1]));
                assert!(joined.lane(place.lane).is_some());
            }
            Value::Whole(theirs) => assert_eq!((sides.ours.clone(), *theirs), (Value::Whole(1), 3)),
            theirs => assert_eq!((sides.ours.clone(), theirs.clone()), (Value::Yes, Value::Unset)),
        }
    }
}

const METRICS: &str = "Stage,Touchpoint,Metric,Measure of success,Actual,Target,Unit\n\
    Buy,Till,Left carts,,70,60,%\nBuy,,Purchases,,9,11,%\nUse,Box,Left carts,,1,,\n";

/// The metrics of a map, each with its actual value and its target.
fn measured(map: &Map) -> Vec<String> {
    let told = |number: Option<f64>| number.map_or("–".to_owned(), |number| number.to_string());
    let line = |id| {
        let card = map.card(id)?;
        let metric = card.metric();
        Some(format!("{} {} → {}{}", card.text, told(metric.actual), told(metric.target), metric.unit))
    };
    crate::insight::measures::metrics(map, |_, _| true).into_iter().filter_map(line).collect()
}

#[test]
fn figures_are_set_in_the_metric_of_that_name_at_that_place() {
    let map = text(METRICS).map;
    let before = ["Purchases 9 → 11%", "Left carts 70 → 60%", "Left carts 1 → –"];
    assert_eq!(measured(&map), before);
    for (table, after) in [
        ("Metric,Actual\nPURCHASES,10.5\n", ["Purchases 10.5 → 11%", before[1], before[2]]),
        (
            "Touchpoint,Metric,Actual,Target\nTill,left carts,66,55\n",
            [before[0], "Left carts 66 → 55%", before[2]],
        ),
        (
            "Touchpoint,Metric,Actual\nbox,Left carts,2\nTill,Purchases,8\n",
            ["Purchases 8 → 11%", before[1], "Left carts 2 → –"],
        ),
        ("Stage,Metric,Actual\nUse,Left carts,3\n", [before[0], before[1], "Left carts 3 → –"]),
    ] {
        let joined = added(&map, &text(table));
        assert_eq!(measured(&joined), after, "{table}");
        assert_eq!((joined.card_count(), joined.stage_ids().len()), (3, 2), "{table}");
    }
}

#[test]
fn figures_that_fit_several_metrics_or_none_are_added() {
    let map = text(METRICS).map;
    for table in [
        "Metric,Actual\nLeft carts,5\nPurchases,1\n",
        "Touchpoint,Metric,Actual\nTill,Returns,5\nTill,Purchases,1\n",
    ] {
        let joined = added(&map, &text(table));
        assert_eq!(joined.card_count(), 4, "{table}");
        assert_eq!(measured(&joined)[0], "Purchases 1 → 11%", "{table}");
    }
    // With other cards it is a part of a map, and adds what it has.
    let joined = added(&map, &text("Stage,Metric,Actual,Pain point\nBuy,Purchases,1,slow\n"));
    assert_eq!((joined.card_count(), measured(&joined)[0].as_str()), (5, before()));
}

#[test]
fn a_new_metric_is_added_at_the_touchpoint_that_the_figures_name() {
    let map = text(METRICS).map;
    let stages = |map: &Map| map.stage_ids().len();
    // Alone, beside one that is known, and at a touchpoint of another stage.
    for (table, added_there) in [
        ("Touchpoint,Metric,Actual\nTill,Returns,5\n", &["Returns"][..]),
        ("Touchpoint,Metric,Actual\nTill,Left carts,66\nTILL,Returns,5\n", &["Returns"]),
        ("Touchpoint,Metric,Actual\nBox,Returns,5\nTill,Refunds,1\n", &["Returns", "Refunds"]),
    ] {
        let joined = added(&map, &text(table));
        assert_eq!(stages(&joined), stages(&map), "{table}");
        assert_eq!(joined.touchpoint_count(), map.touchpoint_count(), "{table}");
        let new = |name: &&&str| {
            joined
                .cards()
                .any(|(_, card)| card.text == **name && matches!(card.place.home, Home::Touchpoint(_)))
        };
        assert_eq!(added_there.iter().filter(new).count(), added_there.len(), "{table}");
        assert_eq!(joined.card_count(), map.card_count() + added_there.len(), "{table}");
    }
    // A touchpoint that nobody knows needs a stage, and so does a metric of which no touchpoint is told.
    for table in ["Touchpoint,Metric,Actual\nHall,Returns,5\nTill,Refunds,1\n", "Metric,Actual\nReturns,5\n"]
    {
        let joined = added(&map, &text(table));
        assert_eq!(stages(&joined), stages(&map) + 1, "{table}");
    }
}

fn before() -> &'static str {
    "Purchases 9 → 11%"
}
