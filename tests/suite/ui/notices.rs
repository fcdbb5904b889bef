//! Notices are visible, whatever else the screen shows.

use masa::insight::Filter;
use masa::words::Message;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::messages::messages;
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
        let is_seen = |part: &[char]| seen.windows(part.len()).any(|window| window == part);
        // What is too long for them lacks its middle.
        let part = usize::from(width - 2);
        let whole = wanted.len() <= part * 2;
        let (head, tail) = (&wanted[..wanted.len().min(part)], &wanted[wanted.len().saturating_sub(part)..]);
        prop_assert!(if whole { is_seen(&wanted) } else { is_seen(head) && is_seen(tail) }, "{wanted:?}\n{screen}");
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

/// The rows of a notice, in one line.
fn said(mut script: Script, message: Message) -> String {
    script.state.say(message);
    let screen = script.screen();
    let rows: Vec<&str> = screen.lines().take(4).map(str::trim).collect();
    rows.join(" ")
}

#[test]
fn a_long_path_in_a_sentence_loses_its_middle_and_the_sentence_keeps_its_end() {
    let file = format!("/home/dana{}/shop.masa.ron", "/maps of the year".repeat(40));
    let saved = Message::new("saved").text("file", &file);
    for language in ["en", "he"] {
        for width in [40, 60, 80] {
            let message =
                Message::new("saved-former-kept").message("saved", saved.clone()).text("former", &file);
            let rows = said(filtered(language, "", (width, 24)), message);
            assert!(rows.contains("; the previous file is kept as /home/dana"), "{rows}");
            assert!(
                rows.contains("saved /home/dana") && rows.matches("shop.masa.ron").count() == 2,
                "{rows}"
            );
        }
        // One row for all of it, and words of the sentence's own that do not fit.
        let message = Message::new("done-undoable").message("done", saved.clone());
        let rows = said(filtered(language, "", (40, 1)), message);
        assert!(rows.contains("saved /h") && rows.contains("n · u undo"), "{rows}");
        let rows = said(filtered(language, "", (24, 1)), Message::new("text-too-long"));
        assert!(rows.starts_with("This text") && rows.ends_with("editor."), "{rows}");
    }
}

#[test]
fn a_long_text_of_the_other_direction_is_shortened_where_it_is_read() {
    let text = "נקודת המגע הראשונה של הלקוחה עם החנות היא מודעה ברשת";
    let rows = said(filtered("en", "", (40, 1)), Message::new("removed-by-others").text("what", text));
    // Cells from left to right: the Hebrew ends at its left.
    assert!(rows.starts_with("Somebody else removed תשרב"), "{rows}");
    assert!(rows.contains('…') && rows.trim_end_matches('.').ends_with("תדוקנ"), "{rows}");
}

#[test]
fn every_message_keeps_its_beginning_and_its_end() {
    let name = "the touchpoint where customers compare our prices with those of the shops nearby";
    let mut cut = 0;
    for size in [(40, 1), (60, 1), (80, 1), (40, 24), (80, 24)] {
        let mut script = filtered("en", "", size);
        for (id, places) in messages() {
            let message = places.iter().fold(Message::new(id), |message, place| message.text(place, name));
            let whole = message.to_string();
            if whole.contains('\n') {
                continue;
            }
            script.state.say(message);
            let rows = script.screen();
            let rows: String = rows.lines().take(4).map(str::trim).collect::<Vec<_>>().join(" ");
            let (wanted, seen) = (letters(&whole), letters(&rows));
            // A name at an end is shortened, too.
            let part = wanted.len().min(3);
            let is_seen = |part: &[char]| seen.windows(part.len()).any(|window| window == part);
            let (head, tail) = (&wanted[..part], &wanted[wanted.len() - part..]);
            assert!(wanted.is_empty() || seen.starts_with(head) && is_seen(tail), "{id} in {size:?}: {rows}");
            cut += usize::from(rows.contains('…'));
        }
    }
    assert!(cut > 500, "{cut}");
}

#[test]
fn a_fact_loses_its_middle() {
    let mut script = Script::sample("amazon", "en");
    let persona = script.map().persona_ids()[0];
    let name = masa::model::Value::text("Konstantina, who manages the household of six");
    let renamed = masa::ops::Op::Set(persona.into(), masa::model::PersonaField::Name.into(), name);
    let change = masa::ops::Transaction::new(masa::ops::ActionName::new("test"), Message::new("saved"))
        .with(vec![renamed]);
    script.state.commit(change);
    script.state.lens.eyes = Some(persona);
    for width in [40, 60, 80] {
        script.state.session.size = (width, 24);
        let screen = script.screen();
        let first = screen.lines().next().unwrap_or_default();
        assert!(first.contains("six"), "{first}");
    }
}
