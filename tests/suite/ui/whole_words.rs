//! Whatever the size of the screen and the direction of the map: no word of a card is broken or cut without an
//! ellipsis, a blank cell stands before the rule that ends a stage, and what is below the edge is counted.

use masa::ui::board::BoardLayout;
use masa::ui::core::frame::board_size;
use masa::words::{Message, Words};
use proptest::prelude::*;

use crate::support::drawn::map;
use crate::support::script::Script;

/// Up to this many letters fit on a line of the narrowest column.
fn words(letters: &'static str) -> impl Strategy<Value = Vec<Vec<String>>> {
    let word = prop::string::string_regex(&format!("[{letters}]{{1,12}}")).expect("it is a class");
    prop::collection::vec(prop::collection::vec(word, 1..12), 1..9)
}

/// The words of a board that are not those of its cards.
fn board_words(language: &str) -> String {
    let words = Words::of(language).expect("the language is there");
    let names = ["lane-activity", "lane-pain-point", "lane-opportunity", "whole-stage", "ghost-touchpoint"];
    let names = names.into_iter().chain(["prompt-empty-cell"]).map(Message::new);
    let counts = (0..4).map(|count| Message::new("count-touchpoints").number("count", count));
    names.chain(counts).map(|message| words.say_plain(&message) + " ").collect()
}

fn check(language: &str, letters: &str, cards: &[Vec<String>], (width, height): (u16, u16)) {
    let texts: Vec<String> = cards
        .iter()
        .enumerate()
        .map(|(place, words)| format!("{}:{}", ["a", "p", "o"][place % 3], words.join(" ")))
        .collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let (first, second) = texts.split_at(texts.len() / 2);
    let stages: &[(_, &[_])] =
        &[("One", &[("Ad", first), ("Shop", second)]), ("Two", &[("Till", &texts)]), ("Three", &[])];
    let script = Script::sized(map(language, stages), width, height);
    let screen = script.screen();
    let is_letter = |one: char| letters.contains(one);
    // What the board itself says, in the language of the map.
    let said: String = board_words(language);
    for row in screen.lines() {
        // In reading order.
        let row: Vec<char> =
            if language == "he" { row.chars().rev().collect() } else { row.chars().collect() };
        for (place, _) in
            row.iter().enumerate().filter(|(_, one)| **one == '│').filter(|(place, _)| *place > 0)
        {
            assert!(!is_letter(row[place - 1]), "a text touches the rule:\n{screen}");
        }
        let row: String = row.into_iter().collect();
        for word in row.split(|one: char| !is_letter(one) && one != '…').filter(|word| !word.is_empty()) {
            let whole = cards.iter().flatten().any(|one| one == word)
                || said.split(|one: char| !is_letter(one)).any(|one| one == word);
            assert!(whole || word.ends_with('…') || !word.contains(is_letter), "“{word}” is cut:\n{screen}");
        }
    }
    let (width, height) = board_size(&script.state);
    let layout = BoardLayout::new(&script.state, width, height);
    let end = layout.body.end();
    let hidden =
        layout.lanes.blocks.iter().flat_map(|block| block.cells.iter().zip(&layout.columns.spans)).any(
            |(cell, span)| {
                let cut = cell.slots.iter().any(|slot| slot.row + slot.height > end);
                span.column.is_some() && (cut || cell.below > 0)
            },
        );
    assert_eq!(layout.lanes.below > 0, screen.contains('↓'), "{screen}");
    assert!(!hidden || layout.lanes.below > 0, "cards hang below the edge:\n{screen}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn words_stay_whole_from_left_to_right(cards in words("α-ω"), width in 40u16..200, height in 14u16..60) {
        check("el", "αβγδεζηθικλμνξοπρςστυφχψω", &cards, (width, height));
    }

    #[test]
    fn words_stay_whole_from_right_to_left(cards in words("א-ת"), width in 40u16..200, height in 14u16..60) {
        check("he", "אבגדהוזחטיךכלםמןנסעףפץצקרשת", &cards, (width, height));
    }
}
