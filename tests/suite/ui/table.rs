//! The table: rows are touchpoints, columns are lanes.

use masa::format::sample;
use masa::model::Map;

use crate::support::drawn::{drawing, map};
use crate::support::looks::assert_looks;
use crate::support::script::Script;
use masa::ui::{inspector, table};

fn journey(language: &str) -> Map {
    map(
        language,
        &[
            ("Find", &[("Ad", &["a:sees", "p:dull", "p:late"]), ("Shop", &["a:enters"])]),
            ("Buy", &[("Till", &["p:queue"])]),
        ],
    )
}

fn at(script: &Script) -> String {
    let cursor = script.state.board.cursor;
    let map = script.map();
    let card = cursor.selected(map).and_then(|id| match id {
        masa::model::Id::Card(card) => map.card(card).map(|card| card.text.clone()),
        masa::model::Id::Touchpoint(id) => map.touchpoint(id).map(|one| one.name.clone()),
        _ => None,
    });
    card.unwrap_or_else(|| "empty".to_owned())
}

#[test]
fn arrows_go_as_seen_and_the_cursor_is_the_boards() {
    let script = Script::open(journey("en")).press("j g t");
    assert_eq!(at(&script), "sees");
    let mut script = script;
    for (key, wanted) in [
        ("Right", "dull"),
        ("Down", "empty"),
        ("Down", "queue"),
        ("Up", "empty"),
        ("Left", "enters"),
        ("Left", "Shop"),
        ("End", "empty"),
        ("g g", "empty"),
        ("Home", "Ad"),
        ("G", "Till"),
        ("b", "Ad"),
        ("w", "Till"),
    ] {
        script = script.press(key);
        assert_eq!(at(&script), wanted, "{key}");
    }
    let script = script.press("Left");
    assert_eq!(script.notice(), "The names are the first column.");
    let script = Script::open(journey("he")).press("j g t Left");
    assert_eq!(at(&script), "dull");
}

#[test]
fn enter_goes_to_the_board_and_a_adds_there() {
    let script = Script::open(journey("en")).press("j g t Down Enter");
    assert!(script.state.screen.is("board"));
    assert_eq!(at(&script), "enters");
    let script = script.press("g t Down Right a").text("no cash").press("Enter Esc");
    assert!(drawing(script.map()).contains("Till(p:queue p:no cash)"), "{}", drawing(script.map()));
    assert!(script.state.is_on_screen());
}

#[test]
fn undo_keeps_the_table_open_and_the_cursor_where_it_can_stand() {
    let script = Script::open(journey("en")).press("A").text("Blog").press("Esc g t");
    assert_eq!(at(&script), "Blog");
    let script = script.press("u");
    assert!(script.state.screen.is("table"));
    assert!(*script.map() == journey("en"));
    assert_eq!(at(&script.press("q")), "Ad");
}

#[test]
fn every_row_comes_into_view() {
    for (width, height) in [(80, 24), (110, 32), (60, 14), (200, 60)] {
        let mut script = Script::sized(sample("amazon", "he").unwrap().map(), width, height).press("g t");
        let map = script.map();
        let names: Vec<String> = map
            .stage_ids()
            .iter()
            .flat_map(|stage| map.touchpoints_of(*stage))
            .map(|id| map.touchpoint(*id).unwrap().name.chars().next().unwrap().to_string())
            .collect();
        let rows = script.map().touchpoint_count();
        for step in 0..rows + 12 {
            let layout = table::TableLayout::new(
                &script.state,
                width,
                masa::ui::core::frame::board_size(&script.state).1,
            );
            let current = layout.items.iter().find(|span| table::is_current(&script.state, span.item));
            assert!(
                current.is_some_and(|span| span.rows.height > 0),
                "{width}×{height} {step}\n{}",
                script.screen()
            );
            script = script.press("Down");
        }
        assert!(!names.is_empty());
    }
}

#[test]
fn lanes_beyond_the_edge_are_indicated_and_scroll_into_view() {
    let script = Script::sized(sample("amazon", "en").unwrap().map(), 80, 24).press("g t Home");
    let head = |script: &Script| script.screen().lines().nth(1).unwrap_or_default().to_owned();
    assert!(head(&script).ends_with('›'), "{}", script.screen());
    let script = script.press("End");
    assert!(head(&script).contains('‹'), "{}", script.screen());
}

#[test]
fn the_table_looks_like_this() {
    for (language, width, height) in [("en", 110, 32), ("he", 110, 32), ("he", 80, 24)] {
        let script =
            Script::sized(sample("amazon", language).unwrap().map(), width, height).press("j g t Down");
        assert_looks(&format!("table_{language}_{width}x{height}"), &script.screen());
    }
}

#[test]
fn what_is_done_to_a_card_is_done_on_the_table_too() {
    let on_dull = || Script::open(journey("en")).press("j g t Right");
    let card = |script: &Script| {
        let found = script.map().cards().find(|(_, card)| card.text == "dull");
        found.map(|(_, card)| card.facets().clone()).expect("the card is there")
    };
    let weighed = on_dull().press("3 6 9");
    let facets = card(&weighed);
    assert_eq!((facets.weight.severity, weighed.state.screen.is("table")), (Some(3), true));
    let owned = on_dull().press("@").text("Dana").press("Enter");
    assert_eq!(card(&owned).task.owner, "Dana");
    assert!(owned.state.screen.is("table"));
    let marked = on_dull().press("Space");
    assert_eq!(marked.state.marks.len(), 1);
    let removed = on_dull().press("x");
    assert!(drawing(removed.map()).contains("Ad(a:sees p:late)"), "{}", drawing(removed.map()));
    assert!(removed.press("u").state.screen.is("table"));
    let inspected = on_dull().press("i");
    assert!(inspected.state.dialogs.top::<inspector::Inspector>().is_some());
    // An action that needs the board opens it, at the same card.
    let carried = on_dull().press("m");
    assert!(carried.state.screen.is("board"), "{}", carried.screen());
    assert!(drawing(carried.press("Right Enter").map()).contains("Shop(a:enters p:dull)"));
    // A search works on the table, too.
    let found = on_dull().press("/").text("queue").press("Enter 2");
    assert!(found.state.screen.is("table"));
    assert_eq!(at(&found), "queue");
}

#[test]
fn every_card_of_a_cell_can_be_selected_on_the_table() {
    let script = Script::open(journey("en")).press("j g t Right Tab");
    assert_eq!(at(&script), "late");
    assert_eq!(at(&script.press("Shift-Tab")), "dull");
    let script = Script::open(journey("en")).press("j g t Right Tab Tab");
    assert_eq!((at(&script).as_str(), script.notice().as_str()), ("late", "The last card of this cell."));
    let removed = script.press("x");
    assert!(drawing(removed.map()).contains("Ad(a:sees p:dull)"), "{}", drawing(removed.map()));
}

#[test]
fn what_is_cancelled_on_the_board_goes_back_to_the_table() {
    let on_dull = || Script::open(journey("en")).press("j g t Right");
    let back = |script: &Script| (script.state.screen.is("table"), at(script));
    let dull = (true, "dull".to_owned());
    let carried = on_dull().press("m Right");
    assert!(carried.state.screen.is("board"));
    assert_eq!(back(&carried.press("Esc")), dull);
    assert!(on_dull().press("m Right Enter").state.screen.is("board"), "one looks where it is now");
    let map = map("en", &[("Find", &[("Ad", &["p:dull", "o:idea"])])]);
    let script = Script::open(map).press("j g t");
    let on_pain = |script: Script| if at(&script) == "dull" { script } else { script.press("Right") };
    let answering = on_pain(script).press("o");
    assert!(answering.state.screen.is("board"), "{}", answering.screen());
    assert_eq!(back(&answering.press("Esc")), dull);
    // The same goes for a card that is added and not typed.
    assert_eq!(back(&on_dull().press("a Esc")), dull);
    assert_eq!(back(&on_dull().press("a Tab Tab Esc")), dull);
    assert!(on_dull().press("a").text("new").press("Tab Esc").state.screen.is("board"));
    assert!(on_dull().press("a").text("new").press("Esc").state.screen.is("board"));
}
