//! Moving on the board: in the directions of the screen, by lane and by stage; at an edge the
//! cursor stops with a notice.

use masa::model::{Id, Map};
use masa::ui::core::state::{CursorColumn, CursorRow};

use crate::support::script::Script;

/// The name or text of what is under the cursor.
fn standing(script: &Script) -> String {
    let map = script.map();
    match script.state.board.cursor.selected(map) {
        Some(id) => name(map, id),
        None => match script.state.board.cursor.row {
            CursorRow::Empty(lane) => format!("empty {}", map.lane(lane).expect("shown").title),
            row => format!("{row:?}"),
        },
    }
}

fn name(map: &Map, id: Id) -> String {
    match id {
        Id::Stage(stage) => map.stage(stage).expect("stands").name.clone(),
        Id::Touchpoint(touchpoint) => map.touchpoint(touchpoint).expect("stands").name.clone(),
        Id::Card(card) => map.card(card).expect("stands").text.clone(),
        other => other.to_string(),
    }
}

fn at(keys: &str) -> String {
    standing(&Script::sample("amazon", "en").press(keys))
}

#[test]
fn arrows_keep_the_lane_and_open_the_neighbour() {
    assert_eq!(at("l"), "Social media");
    assert_eq!(at("l l l"), "Website and mobile app");
    assert_eq!(at("l l l h"), "Search results");
    let script = Script::sample("amazon", "en").press("j j l l l");
    let map = script.map();
    let lane = script.state.board.cursor.lane(map).expect("in a lane");
    assert_eq!(map.lane(lane).expect("shown").title, "Pain point");
}

#[test]
fn in_a_right_to_left_map_arrows_move_as_seen() {
    let left = standing(&Script::sample("amazon", "he").press("Left"));
    let right = Script::sample("amazon", "he").press("Right");
    assert_eq!(left, "רשתות חברתיות");
    assert_eq!(standing(&right), "פרסום מקוון");
    assert!(right.notice().contains("start of the journey"), "{}", right.notice());
}

#[test]
fn up_from_a_touchpoint_is_its_stage_and_there_stages_are_beside() {
    assert_eq!(at("k"), "Awareness");
    assert_eq!(at("k l"), "Consideration");
    assert_eq!(at("k l j"), "Website and mobile app");
    let top = Script::sample("amazon", "en").press("k k");
    assert!(top.notice().contains("top"), "{}", top.notice());
}

#[test]
fn stages_are_walked_and_the_ends_reached() {
    assert_eq!(at("w"), "Website and mobile app");
    assert_eq!(at("w b"), "Online advertising");
    assert_eq!(at("End k"), "Advocacy");
    assert_eq!(at("End Home k"), "Awareness");
    let past = Script::sample("amazon", "en").press("End w");
    assert!(past.notice().contains("end of the journey"), "{}", past.notice());
}

#[test]
fn lanes_are_jumped_and_the_column_has_a_top_and_a_bottom() {
    let lane = |keys: &str| {
        let script = Script::sample("amazon", "en").press(keys);
        let lane = script.state.board.cursor.lane(script.map());
        lane.map_or("a name".to_owned(), |lane| script.map().lane(lane).expect("shown").title.clone())
    };
    assert_eq!(lane("PgDn"), "Activity");
    assert_eq!(lane("PgDn PgDn PgDn"), "Opportunity");
    assert_eq!(lane("PgDn PgUp"), "a name");
    assert_eq!(lane("G"), "Automation");
    assert_eq!(lane("G g g"), "a name");
    assert_eq!(lane("Tab Tab"), "Pain point");
    assert_eq!(lane("Tab Shift-Tab"), "a name");
}

#[test]
fn tab_goes_down_a_touchpoint_and_on_to_the_next() {
    let lanes = Script::sample("amazon", "en").map().lane_ids().len();
    assert_eq!(at(&"Tab ".repeat(lanes + 1)), "Social media");
    assert_eq!(
        at(&format!("{}{}", "Tab ".repeat(lanes + 1), "Shift-Tab ".repeat(lanes + 1))),
        "Online advertising"
    );
}

#[test]
fn every_cell_is_reached_and_left_again() {
    for (name, language) in [("amazon", "he"), ("retail", "ar"), ("ecwid", "el"), ("digital", "he")] {
        let mut script = Script::sample(name, language).press("Home");
        let mut columns = vec![script.state.board.cursor.column];
        let forward = if script.map().info().is_right_to_left() { "Left" } else { "Right" };
        loop {
            script = script.press(forward);
            let column = script.state.board.cursor.column;
            if columns.last() == Some(&column) {
                break;
            }
            columns.push(column);
        }
        assert_eq!(columns.len(), script.map().touchpoint_count(), "{name}");
        // Going down to the bottom and up again, row by row, ends on the name.
        let mut rows = 0;
        loop {
            let before = script.state.board.cursor;
            script = script.press("j");
            if script.state.board.cursor == before {
                break;
            }
            rows += 1;
        }
        for _ in 0..rows {
            script = script.press("k");
        }
        assert_eq!(script.state.board.cursor.row, CursorRow::Name, "{name}");
    }
}

#[test]
fn the_next_empty_capture_cell_is_found() {
    let script = Script::template("purchase", "en")
        .press("Enter")
        .text("Ad")
        .press("Tab")
        .text("Sees it")
        .press("Esc e");
    let map = script.map();
    let CursorRow::Empty(lane) = script.state.board.cursor.row else { panic!("{}", standing(&script)) };
    assert_eq!(map.lane(lane).expect("shown").kind, masa::model::LaneKind::PainPoint);
    let none = Script::sample("amazon", "en").press("e");
    assert!(none.notice().contains("No empty capture cell"), "{}", none.notice());
}

#[test]
fn an_empty_stage_shows_the_name_of_a_touchpoint_to_come() {
    let script = Script::template("purchase", "en");
    assert!(matches!(script.state.board.cursor.column, CursorColumn::Ghost(_)));
    assert!(script.screen().contains("new touchpoint…"));
}
