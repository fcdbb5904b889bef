//! The palette finds actions and nodes, on any keyboard layout, and says why an action is blocked;
//! help shows the keys of its scope.

use masa::ui::board::capture::Capture;
use masa::ui::palette::{Palette, PaletteCommand};

use crate::support::script::Script;

/// The names of the listed actions, and the number of nodes.
fn offered(script: &Script) -> (Vec<&'static str>, usize) {
    let Some(palette) = script.state.dialogs.top::<Palette>() else { panic!("the palette is open") };
    let name = |action: PaletteCommand| {
        if let PaletteCommand::Run(action) = action { Some(action.name) } else { None }
    };
    let actions: Vec<_> = palette.entries.iter().filter_map(|entry| name(entry.command)).collect();
    let places = palette.entries.len() - actions.len();
    (actions, places)
}

#[test]
fn the_palette_offers_the_actions_of_the_scope_where_it_was_opened() {
    let on_board = Script::sample("amazon", "en").press("F4");
    let (actions, places) = offered(&on_board);
    for name in ["card.add", "view.density", "view.table", "lane.list", "inspector.map", "file.export"] {
        assert!(actions.contains(&name), "{name}");
    }
    assert!(!actions.iter().any(|name| name.starts_with("text.") || name.starts_with("lane.re")));
    assert_eq!(places, 0);
    let (typing, _) = offered(&Script::sample("amazon", "en").press("a F4"));
    assert!(typing.contains(&"text.keep") && !typing.contains(&"card.add"));
    let (lanes, _) = offered(&Script::sample("amazon", "en").press("L F4"));
    assert!(lanes.contains(&"lane.add") && !lanes.contains(&"card.add"));
}

#[test]
fn letters_typed_in_another_layout_find_the_same() {
    // On a Hebrew layout the keys d e n s i t y type ד ק מ ד ן א ט; `compact` is in the title.
    for typed in ["compact", "בםצפשבא", "ψομπαψτ"] {
        let script = Script::sample("amazon", "en").press("F4").text(typed);
        assert_eq!(offered(&script).0.first(), Some(&"view.density"), "{typed}");
    }
    // Latin letters typed on the keys of a Hebrew name in the map.
    let script = Script::sample("amazon", "he").press("F4").text("nusgu");
    assert!(offered(&script).1 > 0, "מודעו is on the keys n u s g u");
}

#[test]
fn enter_runs_the_action_in_the_scope_where_the_palette_was_opened() {
    let script = Script::sample("amazon", "en").press("F4").text("show the table").press("Enter");
    assert!(script.state.screen.is("table"));
    assert!(script.state.is_on_screen());
    let script = Script::sample("amazon", "en")
        .press("j j a")
        .text("typed")
        .press("F4")
        .text("accept and close")
        .press("Enter");
    assert!(script.state.is_on_screen());
    assert!(script.map().cards().any(|(_, card)| card.text == "typed"));
}

#[test]
fn esc_and_f4_leave_everything_as_it_was() {
    for key in ["Esc", "F4", "Ctrl-C"] {
        let script =
            Script::sample("amazon", "en").press("j a").text("half").press("F4").text("xyz").press(key);
        let Some(edit) = script.state.dialogs.top::<Capture>() else { panic!("{key}: typing goes on") };
        assert_eq!(edit.editor.text(), "half");
    }
}

#[test]
fn what_is_blocked_says_why_and_stays() {
    let script = Script::template("blank", "en").press("F4").text("personas of this").press("Enter");
    assert_eq!(script.notice(), "Select a card first.");
    assert!(script.state.dialogs.top::<Palette>().is_some());
    assert!(script.screen().contains("Select a card first."));
}

#[test]
fn it_goes_to_places_by_name() {
    let script = Script::sample("amazon", "en").press("F4").text("Referral programme");
    let (actions, places) = offered(&script);
    assert!(actions.is_empty() && places > 0, "{actions:?}");
    let script = script.press("Enter");
    let selected = script.state.board.cursor.selected(script.map());
    assert!(
        format!("{}", masa::insight::name::of(script.map(), selected.expect("something")))
            .contains("Referral")
    );
}

#[test]
fn help_lists_its_scope_scrolls_and_returns() {
    let script = Script::sample("amazon", "en").press("a").text("x").press("F1");
    assert!(script.screen().contains("accept and close"));
    assert!(!script.screen().contains("add a stage"));
    let script = script.press("q");
    assert!(script.state.dialogs.top::<Capture>().is_some_and(|edit| edit.editor.text() == "x"));
    let top = Script::sample("amazon", "en").press("? PgDn Home").screen();
    let script = Script::sample("amazon", "en").press("?");
    assert_eq!(script.screen(), top);
    let end = Script::sample("amazon", "en").press("? End").screen();
    assert!(end != top);
    assert_eq!(Script::sample("amazon", "en").press("? End Down").screen(), end, "nothing after the end");
}

#[test]
fn the_caret_of_an_edit_is_drawn_under_help() {
    let script = Script::sample("amazon", "en").press("j j a").text("still here").press("F1 Esc");
    assert!(script.screen().contains("still here"));
}
