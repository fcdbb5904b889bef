//! Properties of maps and their changes, for any map and any change.

use std::collections::BTreeSet;
use std::sync::Arc;

use masa::model::{
    CardId, ConflictSubject, Field, Fields, Home, Id, Map, Node, Place, Position, Rank, Value, Visitor, visit,
};
use masa::ops::{
    ActionName, Document, Op, QueueReader, Transaction, apply_all, diff, merge, merge_strangers, removal,
};
use masa::words::{Message, Words};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::maps::{any_change, any_map, any_rank, any_value, every_id};

/// Whether two maps are equal including ranks.
fn identical(one: &Map, other: &Map) -> bool {
    let place = |map: &Map, id: Id| map.value(id, &Field::POSITION);
    one == other && every_id(one).into_iter().all(|id| place(one, id) == place(other, id))
}

proptest! {
    #[test]
    fn undo_after_do_is_the_identity((map, transaction) in any_change()) {
        let mut document = Document::new(map.clone(), true);
        if document.commit(transaction).is_ok() && document.undoable().is_some() {
            let after = document.snapshot();
            let taken = document.undo().unwrap();
            prop_assert!(taken.skipped.is_empty());
            prop_assert!(identical(document.map(), &map));
            prop_assert!(!document.is_modified());
            let taken = document.redo().unwrap();
            prop_assert!(taken.skipped.is_empty());
            prop_assert!(identical(document.map(), &after));
            prop_assert_eq!(document.is_modified(), *after != map);
        }
    }

    #[test]
    fn what_the_journal_is_given_makes_the_same_map_again(
        (map, transaction) in any_change(), steps in prop::collection::vec(any::<Index>(), 0..12)
    ) {
        let mut document = Document::new(map.clone(), true);
        let mut parts: Vec<Op> = transaction.ops;
        for step in steps {
            match step.index(4) {
                0 => drop(document.undo()),
                1 => drop(document.redo()),
                // Starts a preview, which then stays on the map.
                2 => drop(document.preview(parts.iter().take(1).cloned().collect())),
                _ => {
                    let some = parts.split_off(parts.len() / 2);
                    let said = Message::new("count-cards");
                    let change = Transaction::new(ActionName::new("test.change"), said).with(some);
                    let _ = if step.index(2) == 0 { document.commit(change) } else { document.receive(&change) };
                }
            }
        }
        let mut again = map;
        let mut last = 0;
        for applied in document.unread(QueueReader::JOURNAL) {
            prop_assert!(applied.sequence > last);
            last = applied.sequence;
            prop_assert!(apply_all(applied.transaction.ops, &mut again).is_ok());
        }
        prop_assert_eq!(last, document.sequence());
        prop_assert!(identical(&again, &document.snapshot()));
        prop_assert!(document.unread(QueueReader::JOURNAL).is_empty());
    }

    #[test]
    fn a_failed_transaction_changes_nothing((map, transaction) in any_change()) {
        let missing = Op::Remove(Id::Card(CardId::new(masa::model::Token::parse("nowhere").unwrap())));
        let mut changed = map.clone();
        prop_assert!(apply_all(transaction.with([missing]).ops, &mut changed).is_err());
        prop_assert!(identical(&changed, &map));
        check_index(&changed)?;
    }

    #[test]
    fn an_op_that_is_refused_changes_nothing_and_an_inverse_is_exact((map, transaction) in any_change()) {
        let mut now = map;
        for op in transaction.ops {
            let before = now.clone();
            match op.clone().apply(&mut now) {
                Err(_) => prop_assert!(identical(&now, &before), "{op:?}"),
                Ok(inverse) => {
                    prop_assert!(op.still_applies(&now), "{op:?}");
                    let mut back = now.clone();
                    let again = inverse.apply(&mut back);
                    prop_assert!(identical(&back, &before));
                    // A default that was set explicitly comes back as unset; otherwise it is the
                    // same op.
                    let again = again.unwrap();
                    prop_assert!(again.still_applies(&now));
                    prop_assert!(again == op || matches!(op, Op::Set(id, ..) if id == again.id()));
                    prop_assert!(again.apply(&mut back).is_ok());
                    prop_assert!(identical(&back, &now));
                }
            }
        }
    }

    #[test]
    fn diff_turns_one_map_into_the_other(one in any_map(), other in any_map()) {
        let mut changed = one.clone();
        let ops = diff(&one, &other);
        prop_assert!(apply_all(ops.clone(), &mut changed).is_ok(), "{ops:?}");
        prop_assert_eq!(&changed, &other);
        prop_assert!(diff(&changed, &other).is_empty());
        prop_assert!(diff(&one, &one).is_empty());
        check_index(&changed)?;
    }

    #[test]
    fn merging_with_an_unchanged_side_gives_the_other(base in any_map(), side in any_map()) {
        for merged in [merge(&base, &side, &base), merge(&base, &base, &side), merge(&base, &side, &side)] {
            prop_assert_eq!(&merged.map, &side);
            prop_assert!(merged.conflicts.is_empty() && merged.kept.is_empty(), "{merged:?}");
        }
    }

    #[test]
    fn a_stranger_who_is_the_same_or_nothing_changes_nothing(side in any_map()) {
        let nothing = Map::default();
        let pairs = [(&side, &side), (&side, &nothing), (&nothing, &side)];
        for merged in pairs.map(|(ours, theirs)| merge_strangers(ours, theirs)) {
            prop_assert_eq!(&merged.map, &side);
            prop_assert!(merged.conflicts.is_empty() && merged.kept.is_empty(), "{merged:?}");
        }
    }

    #[test]
    fn merging_strangers_loses_nothing_but_the_second_of_two_equal_lanes(ours in any_map(), theirs in any_map()) {
        let merged = merge_strangers(&ours, &theirs).map;
        check_index(&merged)?;
        for id in every_id(&theirs) {
            prop_assert!(merged.contains(id), "{id:?} of theirs");
        }
        for id in every_id(&ours) {
            let is_joined = || match id {
                Id::Lane(id) => {
                    let kind = |map: &Map, id| map.lane(id).map(|lane| lane.kind);
                    theirs.lane_ids().iter().any(|other| kind(&theirs, *other) == kind(&ours, id))
                }
                _ => false,
            };
            prop_assert!(merged.contains(id) || is_joined(), "{id:?} of ours");
        }
    }

    #[test]
    fn any_merge_is_sound_and_loses_nothing_new(base in any_map(), ours in any_map(), theirs in any_map()) {
        let merged = merge(&base, &ours, &theirs);
        check_index(&merged.map)?;
        let is_new = |id: &Id| !base.contains(*id);
        for id in every_id(&ours).into_iter().chain(every_id(&theirs)).filter(is_new) {
            prop_assert!(merged.map.contains(id), "{id:?}");
        }
        for id in every_id(&base) {
            let everywhere = ours.contains(id) && theirs.contains(id);
            let nowhere = !ours.contains(id) && !theirs.contains(id);
            prop_assert!(!everywhere || merged.map.contains(id), "{id:?} was removed by nobody");
            prop_assert!(!nowhere || !merged.map.contains(id) || merged.kept.contains(&id), "{id:?}");
        }
        // Reported conflicts are in the map, and earlier ones are only gone if a side resolved
        // them.
        for conflict in &merged.conflicts {
            let disputed = ConflictSubject { id: conflict.id, field: conflict.field.clone() };
            prop_assert!(merged.map.conflict(&disputed).is_some(), "{conflict:?}");
        }
        for (disputed, _) in ours.conflicts() {
            let left = theirs.conflict(disputed).is_some() || base.conflict(disputed).is_none();
            prop_assert!(!left || merged.map.conflict(disputed).is_some(), "{disputed:?}");
        }
        // Merging the result again changes nothing.
        prop_assert_eq!(&merge(&ours, &merged.map, &ours).map, &merged.map);
        // With the sides swapped, the same fields are in conflict.
        let other = merge(&base, &theirs, &ours);
        let ids = |map: &Map| every_id(map).into_iter().collect::<BTreeSet<Id>>();
        prop_assert_eq!(ids(&other.map), ids(&merged.map));
        prop_assert_eq!(&other.kept, &merged.kept);
    }

    #[test]
    fn diff_of_a_changed_map_is_found((map, transaction) in any_change()) {
        let mut changed = map.clone();
        for op in transaction.ops {
            let _ = op.apply(&mut changed);
        }
        let mut found = map.clone();
        let ops = diff(&map, &changed);
        prop_assert!(apply_all(ops.clone(), &mut found).is_ok(), "{ops:?}");
        prop_assert_eq!(found, changed);
    }

    #[test]
    fn diff_of_one_moved_card_is_one_op(
        map in any_map(), which in any::<Index>(), home in any::<Index>(), lane in any::<Index>(), rank in any_rank()
    ) {
        let cards: Vec<CardId> = map.cards_in_order().collect();
        prop_assume!(!cards.is_empty());
        let homes: Vec<Home> = map.homes().collect();
        let place = Place { home: *home.get(&homes), lane: *lane.get(map.lane_ids()), rank };
        let id = *which.get(&cards);
        // There is no room between siblings of equal rank, so one cannot move alone.
        let ranks = |map: &Map| {
            let siblings = map.cards_in(place.home, place.lane).iter();
            siblings.map(|one| map.card(*one).unwrap().place.rank.clone()).collect::<Vec<Rank>>()
        };
        let distinct: BTreeSet<Rank> = ranks(&map).into_iter().collect();
        prop_assume!(distinct.len() == ranks(&map).len() && !distinct.contains(&place.rank));
        let mut moved = map.clone();
        Op::Set(id.into(), Field::POSITION, Value::Position(Position::Cell(place))).apply(&mut moved).unwrap();
        let ops = diff(&map, &moved);
        prop_assert_eq!(ops.len(), usize::from(moved != map), "{:?}", ops);
        prop_assert!(ops.iter().all(Op::is_move));
    }

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
    fn whether_the_file_holds_the_map_is_what_comparing_them_says(
        (map, transaction) in any_change(), steps in prop::collection::vec(0u8..9, 1..16)
    ) {
        let mut document = Document::new(map.clone(), true);
        let (mut saved, mut saving) = (Some(Arc::new(map)), None);
        let mut parts: Vec<Op> = transaction.ops;
        let mut revisions = vec![document.revision()];
        for step in steps {
            let some = || Transaction::new(ActionName::new("test.change"), Message::new("count-cards"));
            match step {
                0 => drop(document.undo()),
                1 => drop(document.redo()),
                2 => drop(document.preview(parts.iter().take(1).cloned().collect())),
                3 => saving = Some((document.revision(), document.begin_save())),
                4 => if let Some((revision, map)) = saving.take() {
                    document.mark_saved(revision);
                    saved = Some(map);
                },
                5 => {
                    document.mark_saved(document.revision());
                    saved = Some(document.snapshot());
                    saving = None;
                }
                6 => {
                    document.mark_unsaved();
                    saved = None;
                }
                _ => for op in parts.split_off(parts.len() / 2) {
                    let change = some().with([op]);
                    let _ = if step == 7 { document.commit(change) } else { document.receive(&change) };
                },
            }
            let now = document.snapshot();
            let holds = saved.as_ref().is_some_and(|saved| masa::format::map_text(saved) == masa::format::map_text(&now));
            prop_assert_eq!(document.is_modified(), !holds);
            prop_assert!(document.revision() >= *revisions.last().unwrap());
            revisions.push(document.revision());
        }
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
            self.0.extend(N::ROWS.iter().flat_map(|row| ids((row.get)(node))));
        }
    }
    let mut found = Found(Vec::new());
    visit(map, &mut found);
    found.0
}

/// The same nodes in a new map, inserted in reverse order.
fn rebuilt(map: &Map) -> Map {
    let mut again = Map::new(map.info().clone());
    let mut nodes: Vec<Node> = map.ids().into_iter().filter_map(|id| map.node(id)).collect();
    // Containers must come first; within a kind the order is reversed.
    nodes.reverse();
    nodes.sort_by_key(|node| match node {
        Node::Card(..) => 2,
        Node::Touchpoint(..) => 1,
        _ => 0,
    });
    for node in nodes {
        Op::Insert(node).apply(&mut again).unwrap();
    }
    for (disputed, sides) in map.conflicts() {
        let sides = Value::Sides(Box::new(sides.clone()));
        Op::Set(Id::Map, disputed.conflict(), sides).apply(&mut again).unwrap();
    }
    again
}

fn check_index(map: &Map) -> Result<(), TestCaseError> {
    let again = rebuilt(map);
    prop_assert_eq!(map, &again);
    prop_assert_eq!(map.card_count(), map.cards().count());
    let in_order: BTreeSet<CardId> = map.cards_in_order().collect();
    prop_assert_eq!(in_order, map.cards().map(|(id, _)| id).collect::<BTreeSet<_>>());
    for stage in map.stage_ids() {
        prop_assert_eq!(map.touchpoints_of(*stage), again.touchpoints_of(*stage));
        prop_assert_eq!(map.card_count_of_stage(*stage), again.card_count_of_stage(*stage));
    }
    for home in map.homes() {
        prop_assert_eq!(map.card_count_of_home(home), again.card_count_of_home(home));
    }
    for lane in map.lane_ids() {
        prop_assert_eq!(map.card_count_of_lane(*lane), again.card_count_of_lane(*lane));
    }
    for (id, _) in map.cards() {
        let sorted = |map: &Map| {
            let mut answers = map.answers_to(id).to_vec();
            answers.sort();
            answers
        };
        prop_assert_eq!(sorted(map), sorted(&again));
    }
    Ok(())
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

#[test]
fn an_empty_transaction_is_nothing() {
    let mut document = Document::new(Map::default(), true);
    document.commit(Transaction::new(ActionName::new("nothing"), Message::new("count-cards"))).unwrap();
    assert!(document.undo().is_none() && !document.is_modified());
}
