//! The screen of the matrix: navigation, carrying cards, and the mouse.

use masa::model::{CardField, Value};
use masa::ops::Op;

use super::ranking::selected;
use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

/// Five opportunities with impact and effort, and one without; the pain point is not on the matrix,
/// since it has neither.
fn open(language: &str) -> Script {
    let cards: &[_] = &["o:quick", "o:big", "o:fill", "o:sink", "o:twin", "o:waits", "p:pain"];
    let mut map = map(language, &[("Find", &[("Ad", cards)])]);
    for (text, impact, effort) in
        [("quick", 5, 1), ("big", 4, 5), ("fill", 2, 2), ("sink", 1, 4), ("twin", 5, 1)]
    {
        let (id, _) = map.cards().find(|(_, card)| card.text == text).expect("it is there");
        for (field, level) in [(CardField::Impact, impact), (CardField::Effort, effort)] {
            Op::Set(id.into(), field.into(), Value::Whole(level)).apply(&mut map).expect("it fits");
        }
    }
    Script::open(map).press("g m")
}

#[test]
fn the_matrix_looks_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let map = masa::format::sample("amazon", language).unwrap().map();
            let script = Script::sized(map, width, height).press("g m");
            assert_looks(&format!("matrix_{language}_{width}x{height}"), &script.screen());
        }
    }
    assert_looks("matrix_tray_110x32", &open("en").press("End").screen());
    assert_looks("matrix_carried_he_110x32", &open("he").press("m Left Down").screen());
}

#[test]
fn arrows_go_to_the_nearest_card_as_seen_and_down_into_the_tray() {
    for (language, forth, back) in [("en", "Right", "Left"), ("he", "Left", "Right")] {
        let mut script = open(language);
        assert_eq!(selected(&script).text, "quick");
        for (key, text) in [
            ("Down", "twin"),
            (forth, "big"),
            (forth, "big"),
            ("Down", "sink"),
            (back, "fill"),
            ("Up", "twin"),
            ("Up", "quick"),
            ("Up", "quick"),
            (forth, "big"),
            ("Down", "sink"),
            ("Down", "waits"),
            ("Down", "waits"),
            (forth, "waits"),
            ("Up", "sink"),
        ] {
            script = script.press(key);
            assert_eq!(selected(&script).text, text, "{key}\n{}", script.screen());
        }
    }
}

#[test]
fn m_carries_and_sets_both_values_as_one_undo() {
    let weight = |script: &Script| {
        let weight = selected(script).facets().weight;
        (weight.impact, weight.effort)
    };
    let before = open("en");
    let undos = before.undos();
    let script = before.press("m Down Right Right");
    assert_eq!(weight(&script), (Some(5), Some(1)), "nothing is set yet");
    let script = script.press("Enter");
    assert_eq!((selected(&script).text.as_str(), weight(&script)), ("quick", (Some(4), Some(3))));
    assert_eq!(script.undos(), undos + 1);
    assert!(script.notice().starts_with("card “quick”: impact 4, effort 3"), "{}", script.notice());
    let script = script.press("u");
    assert_eq!(weight(&script), (Some(5), Some(1)));
    let script = script.press("m Up");
    assert_eq!(script.notice(), "No card in that direction.");
    let script = script.press("Down Esc");
    assert_eq!((weight(&script), script.undos()), ((Some(5), Some(1)), undos));
    // A card from the tray starts in the middle. In a right-to-left map, more effort is to the
    // left.
    let script = open("he").press("End m Left Up Enter");
    assert_eq!((selected(&script).text.as_str(), weight(&script)), ("waits", (Some(4), Some(4))));
}

#[test]
fn a_click_selects_a_card_of_the_matrix_and_of_the_tray() {
    let script = open("en");
    for text in ["twin", "waits"] {
        let place = script.seen(text);
        let script = Script { state: script.state.clone(), ..open("en") }.click(place);
        assert_eq!(selected(&script).text, text);
    }
}
