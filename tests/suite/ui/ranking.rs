//! The screen of the ranking: order, selection, choice of score, filter and scrolling.

use masa::model::{Card, Id};

use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

pub fn selected(script: &Script) -> &Card {
    match script.state.selection() {
        Some(Id::Card(card)) => script.map().card(card).expect("it stands"),
        other => panic!("no card: {other:?}\n{}", script.screen()),
    }
}

fn open() -> Script {
    let cards: &[_] = &["p:dull", "p:late", "p:loud", "o:louder", "a:sees"];
    Script::open(map("en", &[("Find", &[("Ad", cards)])])).press("g r")
}

#[test]
fn the_ranking_looks_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let map = masa::format::sample("amazon", language).unwrap().map();
            let script = Script::sized(map, width, height).press("g r j j");
            assert_looks(&format!("ranking_{language}_{width}x{height}"), &script.screen());
        }
    }
}

#[test]
fn a_card_that_gets_a_score_moves_up_and_stays_selected() {
    let script = open().press("j j 3");
    assert_eq!((selected(&script).text.as_str(), script.state.screen.is("ranking")), ("loud", true));
    assert!(script.screen().contains("severity 3 = 3"), "{}", script.screen());
    assert!(script.screen().contains("below: cards without severity"), "{}", script.screen());
    let script = script.press("g g");
    assert_eq!(selected(&script).text, "loud");
    let script = script.press("k");
    assert_eq!(script.notice(), "The first of the list.");
    // After deleting a card, the next one is selected.
    let script = script.press("x");
    assert_eq!(selected(&script).text, "dull");
    let script = script.press("u G");
    assert_eq!(selected(&script).text, "louder");
    let script = script.press("Enter");
    assert!(script.state.screen.is("board"));
    assert_eq!(selected(&script).text, "louder");
}

#[test]
fn the_score_is_chosen_as_seen_and_stays_chosen() {
    let titles = |script: Script, key: &str| {
        let mut script = script;
        let mut titles = Vec::new();
        for _ in 0..4 {
            script = script.press(key);
            titles.push(script.notice());
        }
        (script, titles)
    };
    let (script, seen) = titles(open(), "Right");
    assert_eq!(
        seen,
        [
            "Ranked by: RICE.",
            "Ranked by: Opportunity score.",
            "Ranked by: Impact ÷ effort.",
            "Ranked by: Priority."
        ]
    );
    let (_, back) = titles(Script::sample("amazon", "he").press("g r"), "Left");
    assert_eq!(seen, back);
    let script = script.press("l q g r");
    assert_eq!(script.state.lens.score, masa::insight::ranking::Score::Rice);
}

#[test]
fn the_ranking_obeys_the_filter_and_o_adds_an_answer_to_the_selected_card() {
    let script = open().press("f").text("kind:opportunity").press("Enter");
    assert_eq!(selected(&script).text, "louder");
    assert!(!script.screen().contains("dull"), "{}", script.screen());
    let script = open().press("f").text("kind:goal").press("Enter");
    assert!(script.screen().contains("the filter keeps"), "{}", script.screen());
    assert_eq!(script.press("3").notice(), "Select a card first.");
    let script = open().press("o").text("brighter").press("Enter Esc g r");
    let answer = script.map().cards().find(|(_, card)| card.text == "brighter").expect("it is there").1;
    assert_eq!(answer.facets().answers.len(), 1);
    assert!(script.screen().contains("brighter"), "{}", script.screen());
}

#[test]
fn every_card_comes_into_view() {
    for (width, height) in [(80, 24), (110, 32), (60, 14), (200, 60)] {
        let map = masa::format::sample("amazon", "he").unwrap().map();
        let mut script = Script::sized(map, width, height).press("g r");
        for (key, count) in [("Down", 40), ("Up", 40), ("PgDn", 6)] {
            for _ in 0..count {
                let beginning: String = selected(&script).text.chars().take(1).collect();
                assert!(script.screen().contains(&beginning));
                let list = script.state.screen.get::<masa::ui::ranking::RankingScreen>().unwrap().list;
                assert!(list.place + 2 >= list.first, "{list:?}");
                script = script.press(key);
            }
        }
    }
}
