//! The presentation: every card is on one page, stepping forward and back, the keys of a clicker,
//! and how pages look.

use std::collections::{BTreeMap, BTreeSet};

use masa::format::sample;
use masa::model::{CardField, Decision, Id, MapField, Value};
use masa::ops::Op;
use masa::ui::Msg;

use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

/// Two stages with twenty cards each, all with different names.
fn open() -> Script {
    let texts: Vec<String> =
        (0..40).map(|number| format!("{}:card{number:02}", ["a", "p", "o", "p"][number % 4])).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let cells: Vec<_> = texts.chunks(5).collect();
    let find = [("Ad", cells[0]), ("Shop", cells[1]), ("Friend", cells[2]), ("Search", cells[3])];
    let buy = [("Cart", cells[4]), ("Pay", cells[5]), ("Wait", cells[6]), ("Unpack", cells[7])];
    Script::sized(map("en", &[("Find", &find), ("Buy", &buy)]), 80, 24)
}

#[test]
fn a_headline_is_the_title_of_its_page_and_the_usual_one_is_below_it() {
    for (language, usual) in [("en", "How the journey feels"), ("he", "איך המסע מרגיש")] {
        let mut map = sample("amazon", language).unwrap().map();
        let stage = map.stage_ids()[0];
        let name = map.stage(stage).unwrap().name.clone();
        for (page, text) in [("curve".to_owned(), "Support breaks it"), (stage.to_string(), "Nobody sees us")]
        {
            let text = Value::text(text);
            Op::Set(Id::Map, MapField::Headlines.of(page), text).apply(&mut map).unwrap();
        }
        let seen = |keys: &str| Script::sized(map.clone(), 110, 32).press(keys).screen();
        let drawn =
            |text: &str| if language == "he" { text.chars().rev().collect() } else { text.to_owned() };
        let curve = seen("F5 2 Enter");
        assert!(curve.contains("Support breaks it") && curve.contains(&drawn(usual)), "{curve}");
        let pages: Vec<String> = (3..8).map(|page| seen(&format!("F5 {page} Enter"))).collect();
        let is_stage = |page: &String| page.contains("Nobody sees us") && page.contains(&drawn(&name));
        assert!(pages.iter().any(is_stage), "{}", pages.join("\n"));
    }
}

/// The page number and the number of pages, as shown on the last row.
fn page(script: &Script) -> (usize, usize) {
    let screen = script.screen();
    let corner = screen.lines().last().unwrap_or_default().replace('…', "");
    let (page, count) = corner.trim().split_once(" / ").expect("the corner has the page's number");
    (page.trim().parse().expect("it is a number"), count.trim().parse().expect("it is a number"))
}

/// Presses the key until a message says that this is the end; returns all screens before that, from
/// the current one on.
fn walk(mut script: Script, key: &str) -> (Vec<String>, Script) {
    let mut screens = vec![script.screen()];
    for _ in 0..1000 {
        script = script.press(key);
        if script.notice().starts_with("This is the") {
            return (screens, script);
        }
        screens.push(script.screen());
    }
    panic!("there is no end")
}

/// The numbers of the pages on which each word appears.
fn pages_of(mut script: Script, words: &[String]) -> BTreeMap<String, BTreeSet<usize>> {
    let mut found: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for _ in 0..1000 {
        let (here, screen) = (page(&script).0, script.screen());
        for word in words.iter().filter(|word| screen.contains(word.as_str())) {
            found.entry(word.clone()).or_default().insert(here);
        }
        script = script.press("PgDn");
        if script.notice().starts_with("This is the") {
            break;
        }
    }
    found
}

#[test]
fn forward_shows_each_card_on_one_page_at_every_size_and_number_of_cards() {
    let words: Vec<String> = (0..40).map(|number| format!("card{number:02}")).collect();
    for (size, keys) in [((80, 24), ""), ((110, 32), "+ + +"), ((200, 60), "- - - - - -"), ((50, 12), "")] {
        let script = open().tell(Msg::Resize(size.0, size.1)).press("F5").press(keys).press("Up Esc F5");
        let found = pages_of(script.press("Home"), &words);
        let once = words.iter().filter(|word| found.get(*word).map_or(0, BTreeSet::len) == 1).count();
        assert_eq!(once, 40, "{size:?} {found:?}");
    }
}

#[test]
fn back_goes_the_same_way_in_reverse() {
    let (there, script) = walk(open().press("F5 Up"), "PgDn");
    let (mut back, script) = walk(script.press("Up Down"), "PgUp");
    back.reverse();
    // Without the first and last screens, on which `Up` and `Down` may have set a highlight: they
    // were pressed only to clear the message.
    let plain = |screens: &[String]| screens[1..screens.len() - 1].to_vec();
    assert!(there.len() > 12, "{}", there.len());
    assert_eq!(plain(&there), plain(&back));
    assert_eq!(page(&script.press("Up Down")).0, 1);
}

#[test]
fn a_clicker_leads_through_all_of_it() {
    // A clicker sends F5 and Esc in turn, PgDn, PgUp and the dot.
    let script = open().press("j j F5");
    assert!(!script.screen().contains("kept") && !script.screen().contains("saved"), "{}", script.screen());
    let script = script.press("PgDn PgDn PgUp .");
    assert!(script.screen().trim().is_empty(), "{}", script.screen());
    let script = script.press(".");
    assert_eq!(page(&script).0, 2);
    let script = script.press(". Esc");
    assert_eq!(page(&script).0, 2, "a key only brings the page back");
    let here = script.screen();
    let cursor = script.state.board.cursor;
    let script = script.press("Esc");
    assert!(script.state.is_on_screen() && script.state.screen.is("board"));
    assert_eq!(script.state.board.cursor, cursor);
    // The presentation opens again at the same page number.
    let script = script.press("F5 Up Down");
    let below = |screen: &str| screen.lines().skip(6).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(below(&script.press("Up Up").screen()).last(), below(&here).last());
    let (screens, _) = walk(open().press("F5"), "PgDn");
    assert!(screens.iter().any(|screen| screen.contains("card39")));
}

#[test]
fn arrows_turn_pages_as_seen() {
    let script = Script::sample("amazon", "he").press("F5 Left");
    assert_eq!(page(&script).0, 2);
    assert_eq!(page(&script.press("Right")).0, 1);
    let script = Script::sample("amazon", "en").press("F5 Right");
    assert_eq!(page(&script).0, 2);
    assert_eq!(page(&script.press("Left")).0, 1);
}

#[test]
fn lanes_are_revealed_one_by_one_with_their_marks_in_words() {
    let cards: &[_] = &["a:looks", "p:late", "o:early"];
    let script = Script::open(map("en", &[("Find", &[("Ad", cards)])])).press("j j 3 4 9 k k + ! F5 3 Enter");
    let screen = script.screen();
    assert!(screen.contains("Ad: satisfaction (+1), moment of truth"), "{screen}");
    assert!(!screen.contains("Activity") && screen.ends_with('…'), "{screen}");
    let script = script.press("PgDn");
    let screen = script.screen();
    assert!(screen.contains("Activity") && !screen.contains("Pain point"), "{screen}");
    let script = script.press("PgDn");
    assert!(script.screen().contains("Ad · hurts badly, rarely, measured"), "{}", script.screen());
    assert!(!script.screen().contains("early") && script.press("PgDn").screen().contains("early"));
}

#[test]
fn a_number_and_enter_goes_to_that_page() {
    let script = open().press("F5 4 Enter");
    assert_eq!(page(&script).0, 4);
    let script = script.press("9 9 9 Enter");
    let (here, count) = page(&script);
    assert_eq!(here, count);
    // Esc or another key clears the number.
    assert_eq!(page(&script.press("2 Esc Home PgDn")).0, 2);
    assert_eq!(page(&open().press("F5 2 x Enter")).0, 2);
}

#[test]
fn a_page_stays_the_same_when_the_map_or_the_screen_changes() {
    let script = open().press("F5");
    let script =
        (0..60).fold(
            script,
            |script, _| {
                if script.screen().contains("card25") { script } else { script.press("PgDn") }
            },
        );
    assert!(script.screen().contains("card25"));
    let first = |script: &Script| {
        let screen = script.screen();
        let at = screen.find("card").expect("it shows cards");
        screen.get(at..at + 6).expect("its name has ASCII letters").to_owned()
    };
    let began = first(&script);
    for size in [(200, 60), (50, 12), (110, 32)] {
        let resized =
            Script { state: script.state.clone(), effects: Vec::new(), milliseconds: script.milliseconds };
        let resized = resized.tell(Msg::Resize(size.0, size.1));
        assert!(resized.screen().contains(&began), "{size:?}\n{}", resized.screen());
    }
}

#[test]
fn filter_and_persona_hold() {
    let script = open().press("f").text("kind:pain").press("Enter F5");
    let words: Vec<String> = (0..40).map(|number| format!("card{number:02}")).collect();
    assert_eq!(pages_of(script.press("Home"), &words).len(), 20);
    let script = Script::sample("amazon", "en").press("c F5");
    let name = script.map().persona(script.map().persona_ids()[0]).unwrap().name.clone();
    assert!(script.screen().contains(&name), "{}", script.screen());
}

#[test]
fn a_long_text_goes_on_on_the_next_page() {
    let words: Vec<String> = (0..300).map(|number| format!("word{number:03}")).collect();
    let text = format!("p:{}", words.join(" "));
    let script = Script::sized(map("en", &[("Find", &[("Ad", &[text.as_str()])])]), 60, 16).press("F5");
    let found = pages_of(script.press("Home"), &words);
    assert_eq!(found.len(), 300);
    assert!(found.values().all(|pages| pages.len() == 1));
}

#[test]
fn notes_are_shown_on_demand() {
    let script = open().press("j");
    let id = script.state.selection().expect("a card is selected");
    let id = masa::model::CardId::try_from(id).expect("a card is selected");
    let note = masa::ops::Transaction::new(
        masa::ops::ActionName::new("card.edit"),
        masa::words::Message::new("keep-note"),
    );
    let note = note.set(id, CardField::Note, Value::Text("say it slowly".to_owned()));
    let mut script = script;
    script.state.commit(note);
    let script = script.press("F5 2 Enter PgDn");
    assert!(!script.screen().contains("say it slowly"));
    let script = script.press("n");
    assert!(script.screen().contains("say it slowly"), "{}", script.screen());
    assert!(!script.press("n").screen().contains("say it slowly"));
}

#[test]
fn the_highlight_moves_among_what_is_shown() {
    let script = open().press("F5 2 Enter PgDn Down Down Down");
    let (buffer, _) = script.buffer();
    let tinted = buffer.content().iter().filter(|cell| cell.bg != ratatui::style::Color::Reset).count();
    assert!(tinted > 40, "{tinted}");
    let script = script.press("Up Up Up");
    assert!(script.state.lens.presented.spot.highlight.is_none());
}

#[test]
fn ranking_and_decisions_come_last() {
    let script = Script::sample("amazon", "en").press("g r d Esc F5 End");
    let screen = script.screen();
    assert!(screen.contains("Decisions"), "{screen}");
    let decided = script.map().cards().filter(|(_, card)| card.facets().task.decision == Some(Decision::Do));
    assert!(decided.count() > 0);
    let screens = walk(script.press("PgUp"), "PgUp").0;
    assert!(screens.iter().any(|screen| screen.contains("Decisions") && screen.contains("To do")));
    assert!(screens.iter().any(|screen| screen.contains("Ranking by priority")));
}

#[test]
fn presenting_looks_like_this() {
    for language in ["en", "he", "ar"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let name = if language == "ar" { "retail" } else { "amazon" };
            let map = sample(name, language).expect("the sample is there").map();
            let mut script = Script::sized(map, width, height).press("g r d Esc g b F5 Home");
            for (page, keys) in [
                ("title", ""),
                ("curve", "2 Enter"),
                ("stage", "4 Enter PgDn PgDn PgDn PgDn"),
                ("end", "End PgUp"),
            ] {
                script = script.press(keys).press("Down Up");
                let name = format!("present_{page}_{language}_{width}x{height}");
                assert_looks(&name, &script.screen());
            }
        }
    }
}

#[test]
fn a_stage_with_nothing_in_it_has_no_page() {
    let script = Script::template("purchase", "en").press("F5");
    assert_eq!(page(&script), (1, 1));
    let script = script.press("Esc b A").text("Shop").press("Esc F5 PgDn");
    assert_eq!(page(&script), (2, 2));
    assert!(script.screen().contains("Shop"), "{}", script.screen());
}

#[test]
fn names_of_stages_below_the_curve_stand_on_two_rows_rather_than_be_cut() {
    for width in [80, 110, 200] {
        let map = sample("amazon", "en").expect("bundled").map();
        let screen = Script::sized(map, width, 32).press("F5 PgDn").screen();
        let names = ["Awareness", "Consideration", "Conversion", "Loyalty", "Advocacy"];
        assert!(names.iter().all(|name| screen.contains(name)), "{screen}");
    }
}
