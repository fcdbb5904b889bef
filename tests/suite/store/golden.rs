//! A frozen file of every schema ever written: each must remain readable.

use std::collections::BTreeSet;

use masa::format::migrate::{Migration, STEPS, migrate};
use masa::format::{Fingerprint, SCHEMA, map_text, read_map};
use masa::model::{
    Ballot, Block, Card, Choice, Field, FieldKey, FieldName, Fields, Id, Info, Kind, Lane, LaneKind, Map,
    MapField, Parked, Persona, Refusal, Stage, Touchpoint, Unknown, Value, Visitor, Waiver, visit,
};
use masa::ops::Op;

/// The files with their fingerprints, which show that nobody changed them. A new schema adds a
/// line, and so do new fields of a schema; no line ever changes.
const FROZEN: [(u32, &str, &str); 5] = [
    (1, include_str!("../golden/schema1.masa.ron"), "b5b323091171fbf41aaa12e27ba61399"),
    (1, include_str!("../golden/schema1_reach.masa.ron"), "118ad8cdcc25f9bfba2e35ec2e9489c8"),
    (1, include_str!("../golden/schema1_parked.masa.ron"), "7eea1a93a6212163f92215739bd97c77"),
    (1, include_str!("../golden/schema1_votes.masa.ron"), "551abd6c9ee425ccb462e71a257887c7"),
    (1, include_str!("../golden/schema1_headlines.masa.ron"), "4cfbc3337d3ab63930b5d1dcc9ab80f6"),
];

fn read(text: &str) -> Map {
    read_map(text.as_bytes(), "golden").unwrap_or_else(|error| panic!("{error}")).map
}

#[test]
fn every_schema_has_its_file_and_nobody_changed_it() {
    let schemas: BTreeSet<u32> = FROZEN.iter().map(|(schema, ..)| *schema).collect();
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
fn the_files_of_this_schema_are_canonical_and_have_every_field() {
    let texts = FROZEN.iter().filter(|(schema, ..)| *schema == SCHEMA).map(|(_, text, _)| *text);
    let maps: Vec<Map> = texts.clone().map(read).collect();
    assert!(maps.iter().map(map_text).eq(texts));
    struct Unused(BTreeSet<(Kind, &'static str)>);
    impl Visitor for Unused {
        fn visit<N: Fields>(&mut self, _: Id, node: &N) {
            let is_used =
                |name: &str| N::ROWS.iter().any(|row| row.name == name && (row.get)(node) != Value::Unset);
            self.0.retain(|(kind, name)| *kind != N::KIND || !is_used(name));
        }
    }
    fn names<N: Fields>() -> impl Iterator<Item = (Kind, &'static str)> {
        N::ROWS.iter().map(|row| (N::KIND, row.name))
    }
    let rows = names::<Info>().chain(names::<Persona>()).chain(names::<Lane>()).chain(names::<Stage>());
    let rows = rows.chain(names::<Touchpoint>()).chain(names::<Card>()).chain(names::<Block>());
    let rows = rows.chain(names::<Parked>()).chain(names::<Ballot>()).chain(names::<Waiver>());
    let mut unused = Unused(rows.collect());
    maps.iter().for_each(|map| visit(map, &mut unused));
    assert_eq!(unused.0, BTreeSet::new());
    let lanes = maps.iter().flat_map(|map| map.lane_ids().iter().filter_map(|id| map.lane(*id)));
    let kinds: BTreeSet<LaneKind> = lanes.map(|lane| lane.kind).collect();
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
        let key = Some(FieldKey::Text("extent".to_owned()));
        let unknown = Field { name: FieldName::Unknown, key };
        Op::Set(Id::Map, unknown, Value::Unset).apply(map)?;
        let scope = ron::from_str::<String>(&raw).map_or(Value::Unset, Value::text);
        Op::Set(Id::Map, MapField::Scope.into(), scope).apply(map)?;
        Ok(())
    }
    fn quieter(map: &mut Map) -> Result<(), Refusal> {
        let title = Value::text(map.info().title.to_lowercase());
        Op::Set(Id::Map, MapField::Title.into(), title).apply(map)?;
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
