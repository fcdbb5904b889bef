//! The curve screen.

use masa::model::{Id, Map, TouchpointField, Value};
use masa::ops::Op;
use masa::ui::core::terminal::Colours;

use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn sample(language: &str) -> Map {
    masa::format::sample("amazon", language).unwrap().map()
}

/// A journey of one stage with these emotions.
fn journey(language: &str, emotions: &[i64]) -> Map {
    let names: Vec<String> = (1..=emotions.len()).map(|number| format!("Step {number}")).collect();
    let cards: &[&str] = &["p:slow", "p:dear"];
    let touchpoints: Vec<_> = names.iter().map(|name| (name.as_str(), cards)).collect();
    let mut map = map(language, &[("All", &touchpoints)]);
    let ids = map.touchpoints_of(map.stage_ids()[0]).to_vec();
    for (id, emotion) in ids.into_iter().zip(emotions) {
        set(&mut map, id.into(), TouchpointField::Emotion.into(), *emotion);
    }
    map
}

fn set(map: &mut Map, id: Id, field: masa::model::Field, emotion: i64) {
    Op::Set(id, field, Value::Whole(emotion)).apply(map).expect("it fits");
}

/// The name of the selected touchpoint.
fn selected(script: &Script) -> String {
    match script.state.board.cursor.column {
        masa::ui::core::cursor::CursorColumn::Touchpoint(id) => {
            script.map().touchpoint(id).unwrap().name.clone()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_curve_looks_like_this() {
    for language in ["en", "he"] {
        for (width, height) in [(80, 24), (110, 32), (200, 60)] {
            let script = Script::sized(sample(language), width, height).press("g c Tab");
            assert_looks(&format!("curve_{language}_{width}x{height}"), &script.screen());
        }
    }
    let many: Vec<i64> = (0..40).map(|step| step % 5 - 2).collect();
    let script =
        Script::sized(journey("en", &many), 80, 24).press("g c w l l l l l l l l l l l l l l l l l l l l");
    assert_looks("curve_many_80x24", &script.screen());
}

#[test]
fn each_line_has_a_mark_and_that_of_the_eyes_is_in_front_without_any_colour() {
    let mut map = sample("en");
    let touchpoints: Vec<_> =
        map.stage_ids().iter().flat_map(|stage| map.touchpoints_of(*stage).to_vec()).collect();
    let persona = map.persona_ids()[0];
    for (place, emotion) in [(0, 2), (1, -2), (7, 1)] {
        set(&mut map, touchpoints[place].into(), TouchpointField::Emotions.of(persona), emotion);
    }
    for (eyes, name) in [("", "everyone"), ("c ", "persona")] {
        let mut script = Script::open(map.clone()).press(&format!("{eyes}g c"));
        script.state.session.terminal.colours = Colours::None;
        assert_looks(&format!("curve_{name}_110x32"), &script.screen());
        script.state.session.settings.terminal.ascii = true;
        assert!(script.screen().is_ascii() || script.screen().contains('“'), "{}", script.screen());
    }
}

#[test]
fn emotions_are_set_in_place_and_the_selection_is_the_boards() {
    for (language, forth) in [("en", "Right"), ("he", "Left")] {
        let script = Script::open(journey(language, &[0, -1, 1])).press("g c").press(forth).press("- !");
        assert_eq!(selected(&script), "Step 2");
        assert!(script.screen().contains("−2 ✦") || script.screen().contains("✦ −2"), "{}", script.screen());
        let script = script.press("u u");
        assert!(!script.screen().contains("−2 ✦"), "{}", script.screen());
        let script = script.press(&format!("{forth} {forth}"));
        assert_eq!(
            (selected(&script).as_str(), script.notice().as_str()),
            ("Step 3", "The end of the journey.")
        );
        let script = script.press("Enter");
        assert!(script.state.screen.is("board"));
        assert_eq!(selected(&script), "Step 3");
    }
}

#[test]
fn what_was_said_is_selected_and_weighed_and_the_lows_are_visited() {
    let mut script = Script::open(journey("en", &[0, -1, 1, -2])).press("g c Tab");
    assert_eq!(selected(&script), "Step 2");
    script = script.press("j j 3");
    assert_eq!(super::ranking::selected(&script).text, "dear");
    // The more severe card comes first, and the same card stays selected.
    assert!(script.seen("dear").1 < script.seen("slow").1, "{}", script.screen());
    assert_eq!(super::ranking::selected(&script).text, "dear");
    script = script.press("k");
    assert_eq!(script.state.selection().map(|id| id.kind()), Some(masa::model::Kind::Touchpoint));
    script = script.press("Tab");
    assert_eq!(selected(&script), "Step 4");
    script = script.press("Tab");
    assert_eq!((selected(&script).as_str(), script.notice().as_str()), ("Step 4", "The end of the journey."));
    script = script.press("Shift-Tab");
    assert_eq!(selected(&script), "Step 2");
    let script = script.press("g b g g g c");
    assert_eq!(selected(&script), "Step 2");
}

#[test]
fn a_click_selects_a_touchpoint_and_a_low_of_the_list() {
    let script = Script::sized(journey("en", &[0, -1, 1, -2]), 80, 24).press("g c");
    let script =
        Script { state: script.state.clone(), ..Script::open(map("en", &[])) }.click(script.seen("Step 4"));
    assert_eq!(selected(&script), "Step 4");
    let script = script.click((6, 5));
    assert_eq!(selected(&script), "Step 1");
}

#[test]
fn without_touchpoints_it_says_so() {
    let script = Script::open(map("en", &[("Find", &[])])).press("g c");
    assert!(script.screen().contains("No touchpoints yet."), "{}", script.screen());
    for keys in ["Right", "Tab", "j", "+", "w", "G"] {
        let script = Script::open(map("en", &[("Find", &[])])).press("g c").press(keys);
        assert!(script.state.screen.is("curve"));
    }
}
