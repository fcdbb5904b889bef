//! The screen of personas.

use masa::format::sample;
use masa::model::{Id, Kind, Map, Persona};
use masa::ui::personas::PersonasScreen;

use crate::support::drawn::map;
use crate::support::looks::assert_looks;
use crate::support::script::Script;

fn open(language: &str) -> Script {
    Script::open(map(language, &[("Find", &[("Ad", &["a:sees"])])])).press("g p")
}

fn personas(map: &Map) -> Vec<&Persona> {
    map.persona_ids().iter().map(|id| map.persona(*id).expect("the map of the test has it")).collect()
}

fn names(script: &Script) -> Vec<&str> {
    personas(script.map()).into_iter().map(|persona| persona.name.as_str()).collect()
}

#[test]
fn a_persona_is_created_when_its_name_is_accepted() {
    let script = open("en").press("a Esc");
    assert!(names(&script).is_empty() && script.undos() == 0);
    let script = script.press("a").text("Noa").press("Enter");
    assert_eq!((names(&script), script.undos()), (vec!["Noa"], 1));
    assert!(script.state.is_on_screen());
    let script = script.press("a").text("Dan").press("Esc b");
    assert_eq!(names(&script), ["Noa", "Dan"]);
}

#[test]
fn c_views_the_board_as_a_new_persona() {
    let script = open("en").press("a").text("Noa").press("Enter q c");
    assert_eq!(script.notice(), "Viewing as Noa");
    let script = script.press("g p c");
    assert_eq!(script.notice(), "Viewing as everyone");
}

#[test]
fn fields_are_typed_one_after_the_other_and_lists_item_by_item() {
    let script = open("he")
        .press("a")
        .text("נועה")
        .press("Tab")
        .text("קונה באינטרנט")
        .press("Tab Tab")
        .text("בת 34")
        .press("Enter")
        .text("תל אביב")
        .press("Enter Enter");
    let noa = personas(script.map())[0];
    assert_eq!((noa.name.as_str(), noa.summary.as_str()), ("נועה", "קונה באינטרנט"));
    assert_eq!(noa.demographics, ["בת 34", "תל אביב"]);
    assert!(script.state.is_on_screen());
    assert_eq!(script.undos(), 3);
    let script = script.press("u");
    assert!(personas(script.map())[0].demographics.is_empty());
}

#[test]
fn a_name_is_never_emptied_and_takes_no_line_break() {
    let script = open("en").press("a").text("Noa").press("Enter Enter Alt-a Backspace Enter");
    assert_eq!(names(&script), ["Noa"]);
    let script = script.press("Enter Ctrl-J").paste(" of\nHaifa").press("Enter");
    assert_eq!(names(&script), ["Noa of Haifa"]);
}

#[test]
fn arrows_go_as_seen() {
    let three = |language: &str| {
        let script =
            open(language).press("a").text("A").press("Enter a").text("B").press("Enter a").text("C");
        script.press("Enter Home")
    };
    let at = |script: &Script| {
        let screen = script.state.screen.get::<PersonasScreen>().expect("the sheets are open");
        (screen.selected, screen.field)
    };
    assert_eq!(at(&three("en").press("Right Right Down")), (2, 1));
    assert_eq!(at(&three("he").press("Left Left Right")), (1, 0));
    let script = three("en").press("Left");
    assert_eq!((at(&script), script.notice().as_str()), ((0, 0), "The first persona."));
    assert_eq!(at(&script.press("End G")), (2, 8));
}

#[test]
fn a_persona_is_carried_to_another_place() {
    let script =
        open("en").press("a").text("A").press("Enter a").text("B").press("Enter a").text("C").press("Enter");
    let script = script.press("m Left Left Enter");
    assert_eq!((names(&script), script.undos()), (vec!["C", "A", "B"], 4));
    assert_eq!(script.notice(), "moved persona “C” to position 1 · u undo");
    let script = script.press("m End Esc");
    assert_eq!(names(&script), ["C", "A", "B"]);
}

#[test]
fn a_deletion_clears_what_refers_to_the_persona_and_undo_brings_all_back() {
    let start = sample("amazon", "en").unwrap().map();
    let script = Script::open(start.clone()).press("c g p x");
    assert_eq!(script.map().persona_ids().len() + 1, start.persona_ids().len());
    assert!(script.state.lens.eyes.is_none());
    let gone = start.persona_ids()[0];
    assert!(script.map().cards().all(|(_, card)| !card.facets().personas.contains(&gone)));
    assert!(script.notice().starts_with("deleted persona “"), "{}", script.notice());
    assert!(*script.press("u").map() == start);
}

#[test]
fn the_selected_field_is_in_view_at_every_size() {
    for (width, height) in [(110, 32), (80, 24), (60, 12), (30, 9)] {
        let mut script = Script::sized(sample("amazon", "he").unwrap().map(), width, height).press("g p");
        for _ in 0..9 {
            let rows = script.buffer().0;
            let tint = masa::ui::core::theme::Theme::new(script.state.session.terminal).selection().bg;
            assert!(
                rows.content().iter().any(|cell| Some(cell.bg) == tint),
                "{width}×{height}\n{}",
                script.screen()
            );
            script = script.press("Down");
        }
    }
}

#[test]
fn the_sheets_look_like_this() {
    for (language, width, height) in [("en", 110, 32), ("he", 110, 32), ("he", 80, 24)] {
        let script =
            Script::sized(sample("amazon", language).unwrap().map(), width, height).press("g p Down");
        let name = format!("personas_{language}_{width}x{height}");
        assert_looks(&name, &script.screen());
    }
}

#[test]
fn an_id_of_a_new_persona_is_its_own() {
    let script = open("en").press("a").text("A").press("Enter a").text("B").press("Enter");
    let ids = script.map().persona_ids();
    assert!(ids[0] != ids[1] && ids.iter().all(|id| Id::from(*id).kind() == Kind::Persona));
}
