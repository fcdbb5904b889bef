//! A frozen file of every schema ever written: each must remain readable.

use std::collections::BTreeSet;

use masa::format::migrate::{Migration, STEPS, migrate};
use masa::format::{Fingerprint, SCHEMA, map_text, read_map};
use masa::model::{
    Ballot, Block, Card, Choice, Fields, Info, Lane, LaneKind, Map, Parked, Persona, Refusal, Stage,
    Touchpoint, Unknown, Value, Waiver,
};
use masa::ops::Op;

/// The files with their fingerprints, which show that nobody changed them. A new schema adds a
/// line, and so do new fields of a schema; no line ever changes.
const FROZEN: [(u32, &str, &str); 3] = [
    (1, include_str!("../golden/schema1.masa.ron"), "b5b323091171fbf41aaa12e27ba61399"),
    (1, include_str!("../golden/schema1_reach.masa.ron"), "118ad8cdcc25f9bfba2e35ec2e9489c8"),
    (1, include_str!("../golden/schema1_parked.masa.ron"), "7eea1a93a6212163f92215739bd97c77"),
];

fn read(text: &str) -> Map {
    read_map(text.as_bytes(), "golden").unwrap_or_else(|error| panic!("{error}")).map
}

#[test]
fn every_schema_has_its_file_and_nobody_changed_it() {
    let mut schemas: Vec<u32> = FROZEN.iter().map(|(schema, ..)| *schema).collect();
    schemas.dedup();
    assert!(schemas.into_iter().eq(1..=SCHEMA));
    for (schema, text, fingerprint) in FROZEN {
        assert_eq!(Fingerprint::of(text.as_bytes()).to_string(), fingerprint, "schema {schema} is frozen");
    }
}

#[test]
fn every_frozen_file_can_be_read_without_a_loss() {
    for (schema, text, _) in FROZEN {
        let loaded = read_map(text.as_bytes(), "golden").unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(loaded.migrated, Some(schema).filter(|schema| *schema < SCHEMA));
        assert_eq!(read(&map_text(&loaded.map)), loaded.map);
    }
}

#[test]
fn the_last_file_of_this_schema_is_canonical_and_has_every_field() {
    let (_, text, _) = FROZEN[FROZEN.len() - 1];
    let map = read(text);
    assert_eq!(map_text(&map), text);
    fn check<'map, N: Fields>(nodes: impl Iterator<Item = &'map N> + Clone) {
        for row in N::ROWS {
            assert!(
                nodes.clone().any(|node| (row.get)(node) != Value::Unset),
                "no {:?} has a {}",
                N::KIND,
                row.name
            );
        }
    }
    check::<Info>([map.info()].into_iter());
    check::<Persona>(map.persona_ids().iter().filter_map(|id| map.persona(*id)));
    check::<Lane>(map.lane_ids().iter().filter_map(|id| map.lane(*id)));
    check::<Stage>(map.stage_ids().iter().filter_map(|id| map.stage(*id)));
    let touchpoints = map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage));
    check::<Touchpoint>(touchpoints.filter_map(|id| map.touchpoint(*id)));
    check::<Card>(map.cards_in_order().collect::<Vec<_>>().iter().filter_map(|id| map.card(*id)));
    check::<Block>(map.block_ids().iter().filter_map(|id| map.block(*id)));
    check::<Parked>(map.parked_ids().iter().filter_map(|id| map.parked_thought(*id)));
    check::<Ballot>(map.ballot_ids().iter().filter_map(|id| map.ballot(*id)));
    check::<Waiver>(map.waiver_ids().iter().filter_map(|id| map.waiver(*id)));
    let kinds: BTreeSet<LaneKind> =
        map.lane_ids().iter().filter_map(|id| map.lane(*id)).map(|lane| lane.kind).collect();
    assert_eq!(kinds.len(), LaneKind::ALL.len());
}

#[test]
fn the_steps_lead_without_a_gap_to_this_schema() {
    assert!(STEPS.iter().map(|step| step.from).eq(1..SCHEMA));
}

/// An invented history: schema 1 named the scope `extent`, schema 2 had the title in capitals.
#[test]
fn migrations_move_the_fields_that_older_schemas_named_differently() {
    fn extent_to_scope(map: &mut Map) -> Result<(), Refusal> {
        let mut info = map.info().clone();
        let raw = info.unknown.pop().map(|unknown: Unknown| unknown.raw).unwrap_or_default();
        let key = Some(masa::model::FieldKey::Text("extent".to_owned()));
        let unknown = masa::model::Field { name: masa::model::FieldName::Unknown, key };
        Op::Set(masa::model::Id::Map, unknown, Value::Unset).apply(map)?;
        let scope = ron::from_str::<String>(&raw).map_or(Value::Unset, Value::text);
        Op::Set(masa::model::Id::Map, masa::model::MapField::Scope.into(), scope).apply(map)?;
        Ok(())
    }
    fn quieter(map: &mut Map) -> Result<(), Refusal> {
        let title = Value::text(map.info().title.to_lowercase());
        Op::Set(masa::model::Id::Map, masa::model::MapField::Title.into(), title).apply(map)?;
        Ok(())
    }
    let steps = [Migration { from: 1, apply: extent_to_scope }, Migration { from: 2, apply: quieter }];
    let told = |map: &Map| (map.info().title.clone(), map.info().scope.clone(), map.info().unknown.len());
    let old = read(r#"(title: "ALL", extent: "half")"#);
    for (schema, expected) in [(1, ("all", "half", 0)), (2, ("all", "", 1)), (3, ("ALL", "", 1))] {
        let mut map = old.clone();
        migrate(&mut map, schema, &steps).unwrap();
        let (title, scope, unknown) = told(&map);
        assert_eq!((title.as_str(), scope.as_str(), unknown), expected, "from schema {schema}");
    }
}
