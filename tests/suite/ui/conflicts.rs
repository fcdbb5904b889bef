//! Unresolved merge conflicts: the notice on opening a map, inspecting and resolving them.

use masa::format::{Fingerprint, Opened, map_text, read_map, sample};
use masa::model::{
    CardField, CardId, ConflictSubject, Field, Home, Id, Map, MapField, Place, Position, Rank, Value,
};
use masa::ops::{Op, merge};
use masa::ui::Msg;
use masa::ui::conflict::ConflictList;
use masa::ui::core::outcome::Outcome;
use masa::ui::inspector::Inspector;

use crate::support::script::Script;

fn base() -> Map {
    sample("amazon", "he").expect("the sample is there").map()
}

fn moved_card() -> CardId {
    base().cards_in_order().next().expect("the sample has cards")
}

/// Amazon's journey in Hebrew, merged: both sides changed its title and moved its first card.
fn merged() -> Map {
    let (base, card) = (base(), moved_card());
    let lane = base.card(card).expect("the card is there").place.lane;
    let side = |title: &str, stage: usize| {
        let mut side = base.clone();
        let home = Home::Stage(base.stage_ids()[stage]);
        let position = Value::Position(Position::Cell(Place { home, lane, rank: Rank::default() }));
        let title = Op::Set(Id::Map, MapField::Title.into(), Value::text(title));
        for op in [title, Op::Set(card.into(), Field::POSITION, position)] {
            op.apply(&mut side).expect("the map takes it");
        }
        side
    };
    let merged = merge(&base, &side("שלנו", 1), &side("שלהם", 2));
    assert_eq!(merged.conflicts.len(), 2);
    merged.map
}

/// Opens the list of conflicts from the palette.
fn listed(map: Map) -> Script {
    let script = Script::open(map).press(":").text("resolve").press("Enter");
    assert!(script.state.dialogs.top::<ConflictList>().is_some());
    script
}

fn title(script: &Script) -> &str {
    &script.map().info().title
}

#[test]
fn opening_a_map_reports_the_number_of_conflicts() {
    let text = map_text(&merged());
    let loaded = read_map(text.as_bytes(), "map").expect("what was written is read");
    let opened = Opened {
        loaded,
        path: "map.masa.ron".into(),
        fingerprint: Fingerprint::of(text.as_bytes()),
        lock: None,
        interrupted: None,
        timer: None,
    };
    let script = Script::sample("amazon", "en").tell(Msg::Done(Outcome::Opened(Box::new(Ok(opened)))));
    assert!(script.notice().contains("2 unresolved merge conflicts"), "{}", script.notice());
}

#[test]
fn each_conflict_is_resolved_as_one_undo_step_and_the_last_closes_the_list() {
    let map = merged();
    let script = listed(map.clone());
    let shown = script.screen();
    assert!(shown.contains("Ours: ") && shown.contains("Theirs: "), "{shown}");
    let script = script.press("t");
    assert_eq!(title(&script), "שלהם");
    assert_eq!((script.map().conflicts().len(), script.undos()), (1, 1));
    assert!(script.notice().contains("took theirs"), "{}", script.notice());
    let script = script.press("u");
    assert!(*script.map() == map && script.state.dialogs.top::<ConflictList>().is_some());
    let script = script.press("o");
    assert_eq!((title(&script), script.map().conflicts().len()), ("שלנו", 1));
    let script = script.press("t");
    let home = |map: &Map| map.card(moved_card()).expect("the card is there").place.home;
    assert_eq!(home(script.map()), Home::Stage(map.stage_ids()[2]));
    assert_eq!(script.map().conflicts().len(), 0);
    assert!(script.state.is_on_screen());
    assert_eq!(script.undos(), 2);
}

#[test]
fn enter_inspects_the_node_of_a_conflict() {
    let script = listed(merged()).press("Enter");
    assert!(script.state.dialogs.top::<Inspector>().is_some());
    assert!(script.press("Esc").state.dialogs.top::<ConflictList>().is_some());
}

#[test]
fn a_conflict_about_a_missing_node_can_only_be_dismissed() {
    let mut map = sample("amazon", "en").expect("the sample is there").map();
    let gone = "c-gone".parse::<CardId>().expect("this is an id");
    let disputed = ConflictSubject { id: gone.into(), field: CardField::Text.into() };
    let sides = masa::model::Sides { theirs: Value::text("\u{1b}[2Jtheirs"), ..Default::default() };
    Op::Set(Id::Map, disputed.conflict(), Value::Sides(Box::new(sides))).apply(&mut map).expect("weak");
    let script = listed(map);
    assert!(!script.screen().contains('\u{1b}'));
    let script = script.press("t");
    assert_eq!((script.map().conflicts().len(), script.undos()), (1, 0));
    let script = script.press("o");
    assert_eq!((script.map().conflicts().len(), script.undos()), (0, 1));
}

#[test]
fn removing_a_card_removes_what_was_undecided_about_it() {
    let map = merged();
    let card = moved_card();
    let mut removed = map.clone();
    for op in masa::ops::removal(&map, [card.into()]) {
        op.apply(&mut removed).expect("a removal applies");
    }
    assert_eq!((map.conflicts().len(), removed.conflicts().len()), (2, 1));
}

#[test]
fn resolve_reports_that_there_are_no_conflicts() {
    let script = Script::sample("amazon", "en").press(":").text("resolve").press("Enter");
    assert!(script.state.dialogs.top::<ConflictList>().is_none());
    assert!(script.notice().contains("No unresolved merge conflicts."), "{}", script.notice());
}

/// We moved the second stage of the sample to the front, they to the end.
#[test]
fn resolving_a_conflict_of_order_moves_the_node_and_can_be_undone() {
    let base = sample("amazon", "en").expect("the sample is there").map();
    let stages = base.stage_ids().to_vec();
    let side = |rank: Rank| {
        let mut side = base.clone();
        let position = Value::Position(Position::Order(rank));
        Op::Set(stages[1].into(), Field::POSITION, position).apply(&mut side).expect("the map takes it");
        side
    };
    let rank = |place: usize| base.rank(stages[place].into());
    let last = stages.len() - 1;
    let ours = side(Rank::between(None, rank(0).as_ref()));
    let merged = merge(&base, &ours, &side(Rank::between(rank(last).as_ref(), None)));
    assert_eq!(merged.conflicts.len(), 1);
    assert_eq!(merged.map.stage_ids(), ours.stage_ids());
    let read = read_map(map_text(&merged.map).as_bytes(), "map").expect("what was written is read").map;
    assert!(read == merged.map && map_text(&read).contains("field: \"after\", theirs: \"s-"));
    let script = listed(read);
    let shown = script.screen();
    assert!(shown.contains("Ours: first") && shown.contains("Theirs: after stage “"), "{shown}");
    let script = script.press("t");
    assert_eq!(script.map().stage_ids().last(), Some(&stages[1]));
    assert_eq!((script.map().conflicts().len(), script.undos()), (0, 1));
    let script = script.press("u");
    assert!(*script.map() == merged.map);
}

#[test]
fn resolving_a_removal_either_way_keeps_what_the_other_side_added() {
    let base = sample("amazon", "en").expect("the sample is there").map();
    let stage = base.stage_ids()[0];
    let held = base.card_count_of_stage(stage);
    let with = |ops: Vec<Op>| {
        let mut side = base.clone();
        masa::ops::apply_all(ops, &mut side).expect("the map takes it");
        side
    };
    let added = "c-added".parse::<CardId>().expect("this is an id");
    let place = Place { home: Home::Stage(stage), lane: base.lane_ids()[0], rank: Rank::default() };
    let card = masa::model::Card::new(place, "added by us");
    let ours = with(vec![Op::Insert(masa::model::Node::Card(added, card))]);
    let merged = merge(&base, &ours, &with(masa::ops::removal(&base, [stage.into()])));
    assert_eq!((merged.conflicts.len(), merged.kept.len()), (1, 0));
    assert_eq!(merged.map.card_count_of_stage(stage), held + 1, "the stage is whole");
    let read = read_map(map_text(&merged.map).as_bytes(), "map").expect("what was written is read").map;
    assert!(read == merged.map);
    let kept = listed(read.clone()).press("o");
    assert!(kept.map().stage(stage).is_some() && kept.map().conflicts().len() == 0);
    let script = listed(read);
    let shown = script.screen();
    for wanted in ["Theirs: removed", "with what was added or changed in it: card", "“added by us”"] {
        assert!(shown.contains(wanted), "{wanted:?} is not in\n{shown}");
    }
    let script = script.press("t");
    assert!(script.map().stage(stage).is_none());
    let home = script.map().card(added).expect("what was added is there").place.home;
    let unplaced = script.map().stage_of(home).and_then(|id| script.map().stage(id)).expect("it has a stage");
    assert_eq!(unplaced.name, "Unplaced");
    assert!(
        script.notice().contains("what was added or changed in it is in the stage “Unplaced”"),
        "{}",
        script.notice()
    );
    assert_eq!((script.map().conflicts().len(), script.undos()), (0, 1));
    let script = script.press("u");
    assert!(*script.map() == merged.map);
}
