//! Maps: their index, equality and schema, and references after a removal.

use std::collections::BTreeSet;

use masa::model::{Fields, Home, Id, Kind, Map, Place, Rank, SchemaRow, Shape, Value, Visitor, visit};
use masa::ops::{apply_all, removal};
use masa::words::Words;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::maps::{any_change, any_map, any_value, every_id};

use super::compare::check_index;

proptest! {
    #[test]
    fn the_index_equals_one_made_from_scratch((map, transaction) in any_change()) {
        let mut now = map;
        for op in transaction.ops {
            let _ = op.apply(&mut now);
            check_index(&now)?;
        }
    }

    #[test]
    fn a_removal_leaves_no_reference_to_what_went(map in any_map(), which in prop::collection::vec(any::<Index>(), 1..4)) {
        let ids = every_id(&map);
        let chosen: Vec<Id> = which.iter().map(|index| *index.get(&ids)).collect();
        let ops = removal(&map, chosen.clone());
        let mut left = map.clone();
        prop_assert!(apply_all(ops, &mut left).is_ok());
        prop_assert!(chosen.iter().all(|id| *id == Id::Map || !left.contains(*id)));
        let gone: BTreeSet<Id> = ids.into_iter().filter(|id| !left.contains(*id)).collect();
        let dangling: Vec<Id> = references(&left).into_iter().filter(|id| gone.contains(id)).collect();
        prop_assert!(dangling.is_empty(), "{dangling:?}");
    }

    #[test]
    fn maps_are_equal_if_they_agree_on_every_node((one, transaction) in any_change()) {
        let mut other = one.clone();
        for op in transaction.ops {
            let _ = op.apply(&mut other);
        }
        let ids: BTreeSet<Id> = every_id(&one).into_iter().chain(every_id(&other)).collect();
        prop_assert_eq!(ids.iter().all(|id| one.agrees_on(&other, *id)), one == other);
        for id in every_id(&one) {
            let around = one.position(id).map(|position| one.siblings(id, &position)).and_then(|siblings| {
                let place = siblings.iter().position(|sibling| *sibling == id)?;
                let at = |place: Option<usize>| place.and_then(|place| siblings.get(place).copied());
                Some((at(place.checked_sub(1)), at(Some(place + 1))))
            });
            prop_assert_eq!(one.neighbours(id), around.unwrap_or_default());
        }
    }
}

/// All ids that the nodes of a map refer to.
fn references(map: &Map) -> Vec<Id> {
    struct Found(Vec<Id>);
    impl Visitor for Found {
        fn visit<N: Fields>(&mut self, _: Id, node: &N) {
            let ids = |value: Value| match value {
                Value::Reference(id) => vec![id],
                Value::References(ids) => ids.into_iter().collect(),
                counts @ Value::Counts(_) => counts
                    .keys()
                    .into_iter()
                    .filter_map(|key| if let masa::model::FieldKey::Id(id) = key { Some(id) } else { None })
                    .collect(),
                _ => Vec::new(),
            };
            // A vote records what was voted on, even if it has been removed since.
            let is_record = |row: &&SchemaRow<N>| {
                N::KIND == Kind::Ballot && matches!(row.shape, Shape::AnyReferences | Shape::CountsByAnyId(_))
            };
            let rows = N::ROWS.iter().filter(|row| !is_record(row));
            self.0.extend(rows.flat_map(|row| ids((row.get)(node))));
        }
    }
    let mut found = Found(Vec::new());
    visit(map, &mut found);
    found.0
}

/// Properties of the schema, for one kind of node.
fn check_schema<N: Fields + PartialEq + std::fmt::Debug>(blank: N) {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut names = BTreeSet::new();
    let mut runner = TestRunner::deterministic();
    for (place, row) in N::ROWS.iter().enumerate() {
        assert_eq!(masa::model::Name::place(row.field), place, "{}", row.name);
        assert!(names.insert(row.name), "{} stands twice", row.name);
        assert!(Words::english().has(row.label), "{}", row.label);
        for _ in 0..64 {
            let value = any_value(&row.shape).new_tree(&mut runner).unwrap().current();
            assert!(row.shape.takes(&value), "{} {value:?}", row.name);
            let mut node = blank.clone();
            let former = node.store(row.field, None, value.clone()).unwrap();
            // If a choice has its default among its variants, that counts as unset.
            let stored = (row.get)(&node);
            assert!(stored == value || stored == (row.get)(&blank), "{} {value:?} {stored:?}", row.name);
            assert_eq!(node.store(row.field, None, former), Some(stored), "{}", row.name);
            assert_eq!(node, blank, "{}", row.name);
        }
        let mut node = blank.clone();
        assert!(node.store(row.field, None, Value::Unset).is_some());
        assert_eq!(node, blank, "{}", row.name);
    }
}

#[test]
fn the_schema_holds_its_laws() {
    use masa::model::{
        Ballot, Block, Card, Info, Kind, Lane, LaneKind, Parked, Persona, Stage, Touchpoint, Waiver,
    };
    let stage = crate::support::maps::pooled(Kind::Stage, 0);
    let place = Place {
        home: Home::Stage(stage),
        lane: crate::support::maps::pooled(Kind::Lane, 0),
        rank: Rank::default(),
    };
    check_schema(Info::default());
    check_schema(Persona::default());
    check_schema(Lane::new(LaneKind::Custom));
    check_schema(Stage::default());
    check_schema(Touchpoint::new(stage, ""));
    check_schema(Card::new(place, ""));
    check_schema(Block::default());
    check_schema(Parked::default());
    check_schema(Ballot::default());
    check_schema(Waiver::default());
}
