//! Notices are visible, whatever else the screen shows.

use masa::insight::Filter;
use masa::words::Message;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::script::Script;

/// A map in this language, with a filter, on a screen of this size.
fn filtered(language: &str, filter: &str, size: (u16, u16)) -> Script {
    let mut script = Script::sample("amazon", language);
    script.state.session.size = size;
    script.state.lens.filter = Filter::parse(filter, script.map()).expect("it is a filter");
    script.state.lens.filter_line = filter.to_owned();
    script
}

/// The letters of a text in visual order, from the left, without blanks and ellipses.
fn letters(text: &str) -> Vec<char> {
    text.chars().filter(|one| one.is_ascii_alphabetic()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn a_notice_is_seen_beside_any_filter_at_any_width(
        width in 20_u16..=200,
        height in select(&[4_u16, 12, 24, 32][..]),
        language in select(&["en", "he"][..]),
        words in prop::collection::vec(select(&["word", "evidence:none", "owner:Michal", "\"a b c\""][..]), 0..30),
        said in select(&["save-nothing-new", "blocked-nothing-to-undo", "journal-failed"][..]),
    ) {
        let mut script = filtered(language, &words.join(" "), (width, height));
        let reason = Message::new("blocked-nothing-to-undo");
        let message = Message::new(said).message("reason", reason);
        script.state.say(message.clone());
        let screen = script.screen();
        // The message takes as many rows at the top as it needs, up to four.
        let top: String = screen.lines().take(4).collect();
        let wanted = letters(&message.to_string());
        let seen = letters(&top);
        let room = usize::from(width - 2) * 4 / 2;
        let wanted = &wanted[..wanted.len().min(room)];
        let is_seen = seen.windows(wanted.len()).any(|window| window == wanted);
        prop_assert!(is_seen, "{wanted:?}\n{screen}");
    }

    #[test]
    fn a_long_filter_leaves_room_for_what_else_there_is_to_know(width in 40_u16..=200, count in 1_usize..40) {
        let script = filtered("en", &vec!["word"; count].join(" "), (width, 24));
        let screen = script.screen();
        let first = screen.lines().next().unwrap_or_default();
        prop_assert!(first.contains("1/"), "{first}");
        prop_assert!(first.contains("word"), "{first}");
    }
}

#[test]
fn a_sentence_longer_than_the_line_goes_on_below() {
    let mut script = filtered("he", "", (40, 24));
    let file = "/home/somebody/maps/a-rather-long-name-of-a-file.txt";
    script.state.say(Message::new("editor-no-text").text("editor", "ed").text("file", file));
    let screen = script.screen();
    let top: String = screen.lines().take(4).collect::<Vec<_>>().join("");
    assert!(top.replace(' ', "").contains(&file.replace(' ', "")), "{screen}");
}
