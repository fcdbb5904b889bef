//! Lists: the personas of cards, and lanes.

use masa::format::sample;
use masa::model::{CardId, Id, LaneKind};
use masa::ui::core::cursor::CursorRow;
use masa::ui::inspector::Inspector;
use masa::ui::lanes::LaneList;

use crate::support::script::Script;

fn selected_card(script: &Script) -> CardId {
    match script.state.board.cursor.row {
        CursorRow::Card(card) => card,
        row => panic!("no card but {row:?}"),
    }
}

fn personas_of(script: &Script, card: CardId) -> usize {
    script.map().card(card).expect("the card is there").facets().personas.len()
}

fn lane_titles(script: &Script) -> Vec<String> {
    let map = script.map();
    let title = |id| masa::insight::name::lane_title(map.lane(id).expect("the lane is there")).to_string();
    map.lane_ids().iter().map(|id| title(*id)).collect()
}

fn unchanged(script: &Script, name: &str, language: &str) -> bool {
    *script.map() == sample(name, language).expect("the sample is there").map()
}

#[test]
fn personas_are_ticked_and_kept_as_one_undo() {
    let script = Script::sample("amazon", "en").press("j j");
    let card = selected_card(&script);
    let script = script.press("C Down Space Down Space");
    assert_eq!(personas_of(&script, card), 0, "nothing is decided yet");
    let script = script.press("Enter");
    assert!(script.state.is_on_screen());
    assert_eq!(personas_of(&script, card), 2);
    let script = script.press("u");
    assert_eq!(personas_of(&script, card), 0);
    assert!(script.state.document.undoable().is_none());
}

#[test]
fn enter_alone_assigns_the_selected_persona() {
    let script = Script::sample("amazon", "en").press("j j");
    let card = selected_card(&script);
    let script = script.press("C Down Enter");
    assert_eq!(personas_of(&script, card), 1);
    // Chosen again, it stays; on the row for everybody, nothing is decided.
    let script = script.press("C Down Enter C Enter");
    assert_eq!(personas_of(&script, card), 1);
    assert_eq!(script.undos(), 1);
}

#[test]
fn esc_leaves_whom_a_card_is_for_as_it_was() {
    let script = Script::sample("amazon", "en").press("j j C Down Space Esc");
    assert!(unchanged(&script, "amazon", "en") && script.state.document.undoable().is_none());
}

#[test]
fn everyone_unticks_all_and_marks_share_what_is_ticked() {
    let script = Script::sample("amazon", "en").press("j j Space j Space C Down Space Enter");
    let marked: Vec<CardId> = script.state.marks.iter().filter_map(|id| CardId::try_from(*id).ok()).collect();
    assert_eq!(marked.len(), 2);
    assert!(marked.iter().all(|card| personas_of(&script, *card) == 1));
    let script = script.press("C Space Enter");
    assert!(marked.iter().all(|card| personas_of(&script, *card) == 0));
}

#[test]
fn without_personas_it_says_why() {
    let script = Script::template("purchase", "en")
        .press("a")
        .text("One")
        .press("Esc a")
        .text("A card")
        .press("Esc C");
    assert!(script.state.is_on_screen());
    assert!(script.notice().starts_with("This map has no personas yet"), "{}", script.notice());
}

#[test]
fn undo_waits_until_what_is_ticked_is_decided() {
    let script = Script::sample("amazon", "en").press("j j 1 C Down Space u");
    assert!(script.notice().starts_with("Decide first"), "{}", script.notice());
    assert!(script.state.document.undoable().is_some());
}

#[test]
fn a_lane_is_added_with_its_kind_and_title() {
    let script = Script::sample("amazon", "en").press("L Home a");
    let kinds = <LaneKind as masa::model::Choice>::ALL;
    let place = kinds.iter().position(|kind| *kind == LaneKind::Behaviour).expect("there is such a kind");
    let down = vec!["Down"; place].join(" ");
    let script = script.press(&down).press("Enter").text("What they do").press("Enter");
    assert_eq!(lane_titles(&script).get(1).map(String::as_str), Some("What they do"));
    let lane = script.map().lane_ids()[1];
    assert_eq!(script.map().lane(lane).map(|lane| lane.kind), Some(LaneKind::Behaviour));
    assert!(script.state.dialogs.top::<LaneList>().is_some_and(|list| list.selected == 1));
    let script = script.press("u");
    assert!(unchanged(&script, "amazon", "en"));
}

#[test]
fn a_title_is_pasted_as_one_line() {
    let script = Script::sample("amazon", "en").press("L Enter Alt-a").paste("What\nthey do").press("Enter");
    assert_eq!(lane_titles(&script)[0], "What they do");
}

#[test]
fn a_new_lane_without_a_title_is_called_by_its_kind_or_not_made() {
    let before = lane_titles(&Script::sample("amazon", "en")).len();
    let made = Script::sample("amazon", "en").press("L a Enter Enter");
    assert_eq!(lane_titles(&made).len(), before + 1);
    let dropped = Script::sample("amazon", "en").press("L a Enter Esc");
    assert_eq!(lane_titles(&dropped).len(), before);
    assert!(dropped.state.dialogs.top::<LaneList>().is_some(), "the list stays");
    let back = Script::sample("amazon", "en").press("L a Esc");
    assert!(back.state.dialogs.top::<LaneList>().is_some());
}

#[test]
fn lanes_are_renamed_moved_hidden_and_deleted_each_as_one_undo() {
    let script = Script::sample("amazon", "he").press("L Home Enter Alt-a").text("מעשים").press("Enter");
    assert_eq!(lane_titles(&script)[0], "מעשים");
    let script = script.press("J");
    assert_eq!(lane_titles(&script)[1], "מעשים");
    assert!(
        script.state.dialogs.top::<LaneList>().is_some_and(|list| list.selected == 1),
        "the selection goes along"
    );
    let script = script.press("K K");
    assert_eq!(script.notice(), "The first lane.");
    let script = script.press("h c");
    let lane = script.map().lane_ids()[0];
    let found = script.map().lane(lane).expect("the lane is there");
    assert!(found.hidden && !found.capture);
    let cards = script.map().card_count_of_lane(lane);
    let script = script.press("x");
    assert!(script.notice().contains(&format!("with {cards} cards")), "{}", script.notice());
    assert!(!script.map().contains(Id::from(lane)));
    // Renaming, two moves, hiding, capture, deleting.
    let script = script.press("u u u u u u");
    assert!(unchanged(&script, "amazon", "he"));
    assert!(script.state.document.undoable().is_none());
}

#[test]
fn the_form_of_a_lane_opens_over_the_list_and_returns() {
    let script = Script::sample("amazon", "en").press("L i");
    assert!(
        script.state.dialogs.top::<Inspector>().is_some_and(|inspector| matches!(inspector.id, Id::Lane(_)))
    );
    let script = script.press("Esc");
    assert!(script.state.dialogs.top::<LaneList>().is_some());
    assert!(script.press("Esc").state.is_on_screen());
}
