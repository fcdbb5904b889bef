//! The mouse: a click selects, a double click edits, dragging moves.

use masa::format::sample;
use masa::model::{CardId, Id, Map};
use masa::ui::board::capture::Capture;
use masa::ui::board::{BoardLayout, Slot};
use masa::ui::core::frame::{ScreenLayout, board_size};
use masa::ui::core::msg::MouseAction::{Drag, Press, Release, WheelDown, WheelUp};
use masa::ui::core::state::{CursorColumn, CursorRow};
use masa::ui::personas::{self, PersonasScreen};

use crate::support::drawn::{drawing, map};
use crate::support::script::Script;

fn journey(language: &str) -> Map {
    map(
        language,
        &[
            ("Find", &[("Ad", &["a:sees it", "p:dull", "p:late"]), ("Shop", &["a:enters"])]),
            ("Buy", &[("Till", &["p:queue"])]),
            ("Stay", &[]),
        ],
    )
}

fn selected(script: &Script) -> String {
    let map = script.map();
    match script.state.board.cursor.selected(map) {
        Some(Id::Card(card)) => map.card(card).expect("the map of the test has it").text.clone(),
        Some(Id::Touchpoint(id)) => map.touchpoint(id).expect("the map of the test has it").name.clone(),
        Some(Id::Stage(id)) => map.stage(id).expect("the map of the test has it").name.clone(),
        _ => String::new(),
    }
}

#[test]
fn a_click_selects_what_is_there() {
    for language in ["en", "he"] {
        let mut script = Script::open(journey(language));
        for wanted in ["enters", "Shop", "late", "Find", "queue", "Buy", "Till", "sees it", "Ad"] {
            let place = script.seen(wanted);
            script = script.click(place);
            assert_eq!(selected(&script), wanted, "{language}\n{}", script.screen());
            // Two clicks at the same place would be a double click.
            script.state.pointer.pressed = None;
        }
    }
}

#[test]
fn a_click_into_an_empty_cell_selects_it() {
    let script = Script::open(journey("en"));
    let (column, _) = script.seen("Shop");
    let (_, row) = script.seen("dull");
    let script = script.click((column + 3, row));
    assert!(matches!(script.state.board.cursor.row, CursorRow::Empty(_)));
    assert!(matches!(script.state.board.cursor.column, CursorColumn::Touchpoint(_)));
}

#[test]
fn a_click_into_a_fold_opens_its_stage_at_that_card() {
    for language in ["en", "he"] {
        let script = Script::open(sample("amazon", language).unwrap().map());
        let (width, height) = board_size(&script.state);
        let layout = BoardLayout::new(&script.state, width, height);
        let place = layout.columns.spans.iter().position(|span| span.column.is_none()).expect("a fold");
        let block = layout.lanes.blocks.iter().find(|block| !block.cells[place].slots.is_empty()).unwrap();
        let slot = block.cells[place].slots[0];
        let start = layout.columns.spans[place].start + 2;
        let column = if language == "he" { width - 1 - start } else { start };
        let row = slot.row + ScreenLayout::new(&script.state, 32).body.row;
        let script = script.click((column, row));
        assert_eq!(Slot::Card(card_at(&script)), slot.slot, "{}", script.screen());
    }
}

fn card_at(script: &Script) -> CardId {
    let CursorRow::Card(card) = script.state.board.cursor.row else { panic!("a card is selected") };
    card
}

#[test]
fn a_click_into_the_strip_of_stages_opens_one() {
    for language in ["en", "he"] {
        let script = Script::sized(journey(language), 80, 24);
        let place = script.seen("Buy");
        let script = script.click(place);
        assert_eq!(selected(&script), "Buy");
        assert!(script.screen().contains("Till"), "{}", script.screen());
    }
}

#[test]
fn a_double_click_edits() {
    let script = Script::open(journey("en"));
    let place = script.seen("enters");
    let script = script.click(place).click(place).text("!").press("Enter");
    assert!(drawing(script.map()).contains("Shop(a:enters!)"));
}

#[test]
fn a_click_into_the_text_places_the_caret_and_one_elsewhere_keeps_it() {
    for (language, text, at) in [("en", "sees it", "s it"), ("he", "מודעה ראשונה", "ר")] {
        let map = map(language, &[("Find", &[("Ad", &[format!("a:{text}").as_str()]), ("Shop", &[])])]);
        let script = Script::open(map).press("j Enter");
        let place = script.seen(at);
        let script = script.click(place).text("X");
        let shown = text.replacen(at, &format!("X{at}"), 1);
        assert!(script.state.dialogs.top::<Capture>().is_some());
        let shop = script.seen("Shop");
        let script = script.click(shop);
        assert!(script.state.is_on_screen());
        assert!(drawing(script.map()).contains(&shown), "{shown}: {}", drawing(script.map()));
        assert_eq!((selected(&script).as_str(), script.undos()), ("Shop", 1));
    }
}

#[test]
fn a_drag_in_the_text_selects_in_it() {
    let script = Script::open(journey("en")).press("j Enter");
    let (column, row) = script.seen("sees it");
    let script =
        script.mouse(Press, (column, row)).mouse(Drag, (column + 4, row)).mouse(Release, (column + 4, row));
    let Some(edit) = script.state.dialogs.top::<Capture>() else { panic!("the edit is open") };
    assert_eq!(edit.editor.selected_text(), Some("sees"));
}

#[test]
fn a_drag_moves_a_card_to_the_cell_in_which_it_is_let_go() {
    for language in ["en", "he"] {
        let start = journey(language);
        let script = Script::open(start.clone());
        let (from, (column, _), (_, row)) =
            (script.seen("sees it"), script.seen("Shop"), script.seen("dull"));
        let script = script.mouse(Press, from).mouse(Drag, (column, row));
        assert!(
            script.notice().starts_with("Let go to move card “sees it” to Find › Shop"),
            "{}",
            script.notice()
        );
        let script = script.mouse(Release, (column, row));
        assert!(drawing(script.map()).contains("Shop(a:enters p:sees it)"), "{}", drawing(script.map()));
        assert_eq!((script.undos(), selected(&script).as_str()), (1, "sees it"));
        assert!(*script.press("u").map() == start);
    }
}

#[test]
fn a_drag_onto_a_card_goes_before_it() {
    let script = Script::open(journey("en"));
    let (from, to) = (script.seen("late"), script.seen("dull"));
    let script = script.mouse(Press, from).mouse(Release, to);
    assert!(
        drawing(script.map()).starts_with("Find: Ad(a:sees it p:late p:dull)"),
        "{}",
        drawing(script.map())
    );
    // Dropping a card where it is changes nothing.
    let place = script.seen("late");
    let script =
        script.mouse(Press, place).mouse(Drag, (place.0 + 2, place.1)).mouse(Release, (place.0 + 2, place.1));
    assert_eq!(script.undos(), 1);
}

#[test]
fn the_wheel_scrolls_the_lanes_and_the_next_key_comes_back() {
    let open = || Script::sized(sample("amazon", "en").unwrap().map(), 110, 20);
    let before = open().screen();
    let script = (0..4).fold(open(), |script, _| script.mouse(WheelDown, (30, 10)));
    assert_ne!(script.screen(), before);
    let up = (0..4).fold(script, |script, _| script.mouse(WheelUp, (30, 10)));
    assert_eq!(up.screen(), before);
    let script = (0..99).fold(open().press("j"), |script, _| script.mouse(WheelDown, (30, 10)));
    let anchor = script.state.board.anchor;
    assert_ne!(script.press("j").state.board.anchor, anchor);
}

#[test]
fn table_and_sheets_are_clicked_too() {
    let script = Script::open(journey("en")).press("g t");
    let place = script.seen("queue");
    let script = script.click(place);
    assert_eq!(selected(&script), "queue");
    let script = script.click(place);
    assert!(script.state.screen.is("board"));

    let script = Script::sized(sample("amazon", "en").unwrap().map(), 110, 32).press("g p");
    let place = script.seen("Behaviours");
    let script = script.click(place);
    let Some(screen) = script.state.screen.get::<PersonasScreen>() else { panic!("the sheets are open") };
    assert_eq!(personas::field(screen.field).name, "behaviours");
}
