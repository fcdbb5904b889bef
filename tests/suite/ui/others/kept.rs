//! What the user carries, types, selects or could undo stays right.

use std::sync::Arc;

use masa::model::{Card, Id, IdSource, Kind, Node, Persona, Place, Rank};
use masa::ops::{Op, apply_all, diff};
use masa::ui::board::capture::Capture as CardEdit;
use masa::ui::carry::Carry;
use masa::ui::core::cursor::CursorColumn;
use masa::ui::lanes::LaneList;

use crate::support::drawn;
use crate::support::script::Script;

use super::setting::{card, is_as_replayed, map, on, received, removed, text};

#[test]
fn moving_a_card_ends_with_a_notice_if_somebody_else_removes_it() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("m w");
    let script = script.interrupt(received(removed(&began, "it")));
    assert!(script.state.is_on_screen());
    assert_eq!(script.notice(), "Somebody else removed card “dull”.");
    assert!(script.state.ignores_keys());
    // The other marked cards are still being moved, from where they are.
    let script = on(Script::open(began.clone()), "dull", None).press("Space j Space m w");
    let script = script.interrupt(received(removed(&began, "it")));
    assert!(
        script.state.dialogs.top::<Carry>().is_some_and(|carry| carry.ids == [card(&began, "late").into()])
    );
    let script = script.press("Enter");
    assert_eq!(
        drawn::drawing(script.map()),
        "Find: Ad(a:sees o:fun) Shop(a:enters)\nBuy: Till(p:late p:queue)"
    );
    is_as_replayed(&script, &began);
}

#[test]
fn what_is_carried_stays_beside_its_neighbours_while_others_move_them() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("m w j");
    let queue = card(&began, "queue");
    let ids = || IdSource::seeded(9);
    let place =
        |rank: &str| Place { rank: Rank::parse(rank).unwrap(), ..began.card(queue).unwrap().place.clone() };
    let made = Node::Card(began.unused(Kind::Card, || ids().deal()), Card::new(place("01"), "first"));
    let script = script.interrupt(received(vec![Op::Insert(made)])).press("Enter");
    assert_eq!(
        drawn::drawing(script.map()),
        "Find: Ad(a:sees p:late o:fun) Shop(a:enters)\nBuy: Till(p:first p:queue p:dull)"
    );
    assert_eq!(script.undos(), 1);
    is_as_replayed(&script, &began);
}

#[test]
fn an_editor_keeps_its_text_its_caret_and_its_undo() {
    let began = map();
    let script =
        on(Script::open(began.clone()), "dull", None).press("Enter").text(" indeed").press("Left Left");
    let editor = |script: &Script| {
        let edit = script.state.dialogs.top::<CardEdit>();
        edit.expect("a card is typed").editor.clone()
    };
    let before = editor(&script);
    let script =
        script.interrupt(received(vec![text(&began, "sees", "looks"), text(&began, "dull", "very dull")]));
    let script = script.interrupt(received(removed(&began, "its stage")));
    let after = editor(&script);
    assert_eq!((after.text(), after.caret(), after.can_undo()), (before.text(), before.caret(), true));
    assert!(!script.state.ignores_keys(), "whoever types goes on typing");
    assert!(script.screen().contains("dull indeed"), "{}", script.screen());
    // One undo step restores it with both changes, and with its parents.
    let script = script.press("Enter");
    assert_eq!(drawn::drawing(script.map()), "Find: Ad(p:very dull indeed)\nBuy: Till(p:queue)");
    is_as_replayed(&script, &began);
    let script = script.press("u");
    assert_eq!(drawn::drawing(script.map()), "Buy: Till(p:queue)");
}

#[test]
fn what_was_removed_and_not_changed_is_gone_once_the_editor_is_closed() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("Enter");
    let script = script.interrupt(received(removed(&began, "it")));
    let told = "Somebody else removed card “dull”. Your text is safe: accepting it brings it back.";
    assert_eq!(script.notice(), told);
    assert!(script.screen().contains("dull") && script.state.document.snapshot().card_count() == 5);
    let script = script.press("Esc");
    assert!(!script.screen().contains("dull"), "{}", script.screen());
    assert_eq!(script.undos(), 0);
    is_as_replayed(&script, &began);
}

#[test]
fn a_concurrent_edit_of_the_same_words_keeps_ours_and_records_theirs_as_a_conflict() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("Enter Alt-a").text("ours");
    let script = script.interrupt(received(vec![text(&began, "dull", "theirs")])).press("Enter");
    assert_eq!(script.map().card(card(&began, "dull")).unwrap().text, "ours");
    assert_eq!(script.map().conflicts().len(), 1);
    assert!(script.notice().starts_with("Somebody else changed the same words"), "{}", script.notice());
    let script = script.press("u");
    assert_eq!(script.map().card(card(&began, "dull")).unwrap().text, "theirs");
    assert_eq!(script.map().conflicts().len(), 0);
}

#[test]
fn the_cursor_marks_and_selected_rows_stay_on_what_they_are_of() {
    let began = map();
    let late: Id = card(&began, "late").into();
    let before_all = |node: &dyn Fn(Rank) -> Node| Op::Insert(node(Rank::parse("01").unwrap()));
    let place = began.card(card(&began, "late")).unwrap().place.clone();
    let new_card = began.unused(Kind::Card, || IdSource::seeded(9).deal());
    let first = before_all(&|rank| Node::Card(new_card, Card::new(Place { rank, ..place.clone() }, "first")));
    let script =
        on(Script::open(began.clone()), "late", None).press("Space").interrupt(received(vec![first]));
    assert_eq!(script.state.board.cursor.selected(script.map()), Some(late));
    assert_eq!(script.state.marks.iter().copied().collect::<Vec<_>>(), [late]);
    assert!(!script.state.ignores_keys());
    // Insert a lane above the selected one in the list, and a persona before the selected one.
    let lane = began.unused(Kind::Lane, || IdSource::seeded(9).deal());
    let kind = masa::model::LaneKind::Custom;
    let lane =
        before_all(&|rank| Node::Lane(lane, masa::model::Lane { rank, ..masa::model::Lane::new(kind) }));
    let script = script.press("L j");
    let Some(list) = script.state.dialogs.top::<LaneList>() else { panic!("no list") };
    let selected = script.map().lane_ids()[list.selected];
    let script = script.interrupt(received(vec![lane])).press("r").text("x").press("Enter Esc");
    let renamed = script.map().lane(selected).unwrap();
    assert!(renamed.title.ends_with('x'), "{}", renamed.title);
    let eve = began.unused(Kind::Persona, || IdSource::seeded(9).deal());
    let eve =
        before_all(&|rank| Node::Persona(eve, Persona { rank, name: "Eve".into(), ..Persona::default() }));
    let script = script.press("g p").interrupt(received(vec![eve])).press("Enter").text("!").press("Esc");
    assert_eq!(script.map().persona(began.persona_ids()[0]).unwrap().name, "Dana!");
}

#[test]
fn keys_that_were_meant_for_what_is_gone_do_nothing_to_what_took_its_place() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).interrupt(received(removed(&began, "it")));
    let script = script.press_blindly("x");
    assert!(script.map().contains(card(&began, "late").into()), "{}", script.notice());
    let script = script.read().press("x");
    assert!(!script.map().contains(card(&began, "late").into()));
}

#[test]
fn undo_takes_back_what_was_done_here_and_what_others_did_stays() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("3");
    let script = script.interrupt(received(vec![text(&began, "queue", "long queue")])).press("u");
    assert_eq!(
        drawn::drawing(script.map()),
        drawn::drawing(&{
            let mut map = began.clone();
            apply_all(vec![text(&began, "queue", "long queue")], &mut map).unwrap();
            map
        })
    );
    assert_eq!(script.press("u").notice(), "There is nothing to undo.");
}

#[test]
fn foreign_changes_that_do_not_apply_change_nothing() {
    let script = Script::welcome(Vec::new(), 110, 32).interrupt(received(removed(&map(), "everything")));
    assert!(script.state.screen.is("start") && script.notice().is_empty());
    assert_eq!(script.state.document.sequence(), 0);
    // A change that does not apply is reported and changes nothing.
    let began = map();
    let missing = vec![text(&began, "dull", "x"), Op::Remove(began.stage_ids()[0].into())];
    let script = Script::open(began.clone()).interrupt(received(missing));
    assert!(
        script.notice().starts_with("A change by somebody else does not fit this map"),
        "{}",
        script.notice()
    );
    assert_eq!(*script.map(), began);
}

#[test]
fn a_new_card_is_kept_even_if_its_lane_was_removed_meanwhile() {
    let began = map();
    let script = on(Script::open(began.clone()), "dull", None).press("a").text("new");
    let script = script.interrupt(received(removed(&began, "everything")));
    assert!(script.screen().contains("new"), "{}", script.screen());
    let script = script.press("Enter Esc");
    // It goes to the only lane that is left.
    assert_eq!(drawn::drawing(script.map()), "Find: Ad(a:new)");
    assert_eq!(script.map().lane_ids(), &began.lane_ids()[1..2]);
    let column = CursorColumn::Touchpoint(script.map().touchpoints_of(began.stage_ids()[0])[0]);
    assert_eq!(script.state.board.cursor.column, column);
    assert!(diff(&began, &Arc::unwrap_or_clone(script.state.document.snapshot())).len() > 3);
}
