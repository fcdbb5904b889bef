//! The board on the screen: snapshots, every size, and independence from what was drawn before.

use masa::format::sample;
use masa::ui::root::render;
use masa::ui::{Msg, State};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn picture(name: &str, language: &str, size: (u16, u16), keys: &str) -> String {
    let map = sample(name, language).expect("bundled").map();
    Script::sized(map, size.0, size.1).press(keys).screen()
}

#[test]
fn the_board_on_a_medium_screen() {
    assert_looks("board_english_room", &picture("amazon", "en", (110, 32), "j j"));
    assert_looks("board_hebrew_room", &picture("amazon", "he", (110, 32), "w j j"));
}

#[test]
fn the_board_on_a_small_screen() {
    assert_looks("board_arabic_small", &picture("retail", "ar", (80, 24), "w j"));
}

#[test]
fn the_board_on_a_large_screen() {
    assert_looks("board_greek_large", &picture("ecwid", "el", (200, 60), "w j"));
}

#[test]
fn a_card_being_typed() {
    let script = Script::sample("amazon", "he").press("j a").text("בדיקה של Prime ב-50%");
    assert_looks("card_being_typed", &script.screen());
    let (_, caret) = script.buffer();
    assert!(caret.is_some());
}

#[test]
fn a_filled_memo_draws_the_same_as_an_empty_one() {
    for language in ["en", "he"] {
        let script = Script::sample("amazon", language).press("j j l l l j w b G g g j");
        let warm = script.buffer().0;
        script.state.memo.clear();
        assert_eq!(script.buffer().0, warm);
    }
}

fn drawn(state: &State, width: u16, height: u16) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    render(state, &mut buffer);
}

#[test]
fn every_size_is_drawn() {
    for keys in ["j", "a", "A", "S", "k Enter", "g"] {
        let mut script = Script::sample("amazon", "he").press(keys);
        for (width, height) in (0..=40).flat_map(|width| (0..=12).map(move |height| (width, height))) {
            script = script.tell(Msg::Resize(width, height));
            drawn(&script.state, width, height);
        }
    }
}

#[test]
fn a_screen_smaller_than_the_state_thinks_is_drawn() {
    let script = Script::sample("digital", "he").press("w w j j a");
    for (width, height) in [(0, 0), (1, 1), (5, 40), (200, 3), (30, 30)] {
        drawn(&script.state, width, height);
    }
}

#[test]
fn the_board_counts_what_is_off_the_screen_at_each_edge() {
    let top = picture("amazon", "en", (110, 32), "j");
    assert!(top.contains('↓') && !top.contains('↑'), "{top}");
    let bottom = picture("amazon", "en", (110, 32), "G");
    assert!(bottom.contains('↑'), "{bottom}");
    assert!(top.contains("2›"), "two stages are beyond the edge:\n{top}");
}

#[test]
fn selecting_a_touchpoint_name_scrolls_the_board_to_the_top() {
    let script = Script::sample("amazon", "en").press("G").press("w");
    let touchpoint = script.press("g g");
    assert!(!touchpoint.screen().contains('↑'), "{}", touchpoint.screen());
}

#[test]
fn the_cursor_is_always_in_view() {
    for size in [(110, 32), (80, 24), (60, 14)] {
        let map = sample("ecwid", "el").expect("bundled").map();
        let mut script = Script::sized(map, size.0, size.1);
        for key in [
            "G", "k", "k", "k", "k", "g g", "j", "j", "j", "j", "j", "j", "w", "G", "b", "PgUp", "l", "End",
            "G",
        ] {
            script = script.press(key);
            if matches!(script.state.board.cursor.row, masa::ui::core::state::CursorRow::Card(_)) {
                let tint = script
                    .buffer()
                    .0
                    .content()
                    .iter()
                    .filter(|cell| cell.bg != ratatui::style::Color::Reset)
                    .count();
                assert!(
                    tint > 0,
                    "the selection is out of view after {key} at {size:?}:\n{}",
                    script.screen()
                );
            }
        }
    }
}

/// The rows of the screen on which these stand.
fn rows_of(script: &Script, text: &str) -> Vec<usize> {
    let screen = script.screen();
    screen.lines().enumerate().filter(|(_, line)| line.contains(text)).map(|(row, _)| row).collect()
}

#[test]
fn the_curve_tells_all_levels_apart_while_any_row_is_free() {
    for (size, cards) in [((110, 32), 6), ((110, 24), 1), ((80, 24), 1)] {
        let cards: Vec<String> = (0..cards).map(|number| format!("p:card {number}")).collect();
        let cards: Vec<&str> = cards.iter().map(String::as_str).collect();
        let map = map("en", &[("Find", &[("Ad", &cards), ("Site", &cards)])]);
        let script = Script::sized(map, size.0, size.1).press("- l - -");
        let (low, lowest) = (rows_of(&script, "●−1"), rows_of(&script, "●−2"));
        assert_eq!(low.len(), 1, "{}", script.screen());
        assert_eq!(lowest, [low[0] + 1], "{}", script.screen());
    }
}

#[test]
fn with_one_row_folded_stages_show_a_bar_for_each_touchpoint() {
    let script = Script::sized(sample("amazon", "en").unwrap().map(), 110, 24);
    let rows = rows_of(&script, "▃ −1");
    assert_eq!(rows.len(), 1, "{}", script.screen());
    let line = script.screen().lines().nth(rows[0]).unwrap().to_owned();
    let bars = line.chars().filter(|one| "▁▃▅▆█".contains(*one)).count();
    assert_eq!(bars, 9, "{line}");
}
