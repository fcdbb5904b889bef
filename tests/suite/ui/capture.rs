//! Quick capture: entering a row of a table takes its letters and four keys.

use masa::format::sample;
use masa::model::{CardId, Home, LaneKind, Map};

use crate::support::rows::rows;
use crate::support::script::Script;

fn texts(map: &Map, home: Home, kind: LaneKind) -> Vec<String> {
    let lanes = map.lane_ids().iter().filter(|lane| map.lane(**lane).is_some_and(|lane| lane.kind == kind));
    let cards = lanes.flat_map(|lane| map.cards_in(home, *lane));
    cards.map(|card: &CardId| map.card(*card).expect("listed").text.clone()).collect()
}

fn first_touchpoint(map: &Map) -> Home {
    Home::Touchpoint(map.touchpoints_of(map.stage_ids()[0])[0])
}

#[test]
fn the_whole_table_is_typed_with_four_keys_a_row() {
    let wanted = rows(&sample("amazon", "he").expect("bundled").map());
    let mut script = Script::template("purchase", "he").press("Enter");
    let mut keys = 1;
    for (place, stage) in wanted.iter().enumerate() {
        for row in stage {
            for text in row {
                script = script.text(text).press("Tab");
                keys += 1;
            }
        }
        if place + 1 < wanted.len() {
            // Leave the name of the next touchpoint empty to go to the next stage.
            script = script.press("Tab");
            keys += 1;
        }
    }
    script = script.press("Esc");
    keys += 1;
    assert_eq!(rows(script.map()), wanted);
    let count: usize = wanted.iter().map(Vec::len).sum();
    assert_eq!(count, 15);
    assert!(keys <= 4 * count + 30, "{keys} keys for {count} rows");
}

#[test]
fn enter_goes_on_adding_and_an_empty_editor_creates_nothing() {
    let script = Script::template("purchase", "en").press("Enter").text("Shop window").press("Tab");
    assert!(script.screen().contains("Enter accept, add another"), "{}", script.screen());
    let script = script.text("Stops").press("Enter").text("Looks").press("Enter Esc");
    let editing = Script::sample("amazon", "en").press("j Enter").screen();
    assert!(editing.contains("Enter accept ") && !editing.contains("another"), "{editing}");
    let home = first_touchpoint(script.map());
    assert_eq!(texts(script.map(), home, LaneKind::Activity), ["Stops", "Looks"]);
    assert_eq!(script.map().card_count(), 2);
    let undone = script.press("u");
    assert_eq!(texts(undone.map(), home, LaneKind::Activity), ["Stops"]);
    assert!(undone.notice().contains("added card “Looks”"), "{}", undone.notice());
    assert_eq!(undone.press("u u").map().touchpoint_count(), 0);
}

#[test]
fn an_opportunity_beside_exactly_one_pain_answers_it() {
    let script = Script::template("purchase", "en").press("Enter").text("Cart").press("Tab Tab");
    let script = script.text("Too many fields").press("Tab").text("Ask for less").press("Esc");
    let map = script.map();
    let (pain, _) = map.cards().find(|(_, card)| card.text == "Too many fields").expect("typed");
    assert_eq!(map.answers_to(pain).len(), 1);
    // With two pains it is not clear which one is meant.
    let script = script.press("k").text("a").text("Slow page").press("Esc");
    let script = script.press("G PgUp PgUp").press("a").text("Cache it").press("Esc");
    let cached = script.map().cards().find(|(_, card)| card.text == "Cache it");
    assert!(cached.is_none_or(|(_, card)| card.facets().answers.is_empty()));
}

#[test]
fn tab_edits_the_first_card_of_the_next_cell_when_capture_began_with_enter() {
    let script = Script::sample("amazon", "en").press("j Enter Tab").text("!").press("Esc");
    let home = first_touchpoint(script.map());
    let pains = texts(script.map(), home, LaneKind::PainPoint);
    assert_eq!(pains.len(), 1);
    assert!(pains[0].ends_with('!'), "{pains:?}");
}

#[test]
fn tab_on_an_empty_name_goes_on_and_ends_in_the_last_stage() {
    let script = Script::template("loop", "en").press("Enter Tab Tab Tab");
    assert!(script.notice().contains("End of the journey"), "{}", script.notice());
    assert_eq!(script.map().touchpoint_count(), 0);
    assert!(!script.state.document.is_modified() || script.state.document.undoable().is_none());
    // What is typed next must not become commands.
    let script = script.text("xx").press("Esc");
    assert_eq!((script.map().stage_ids().len(), script.map().touchpoint_count()), (3, 1));
}

#[test]
fn shift_tab_edits_the_cards_that_were_just_entered() {
    let script = Script::template("purchase", "en").press("Enter").text("Cart").press("Tab").text("Fills it");
    let script = script.press("Tab").text("Slow").press("Shift-Tab").text(" up").press("Shift-Tab").text("!");
    let script = script.press("Esc");
    let home = first_touchpoint(script.map());
    assert_eq!(texts(script.map(), home, LaneKind::Activity), ["Fills it up"]);
    assert_eq!(rows(script.map())[0][0][0], "Cart!");
}

#[test]
fn cards_added_while_viewing_as_a_persona_are_assigned_to_it() {
    let script = Script::sample("amazon", "en").press("c j a").text("Scrolls past").press("Esc");
    let eyes = script.state.lens.eyes.expect("c gave the first persona's eyes");
    let map = script.map();
    let (_, card) = map.cards().find(|(_, card)| card.text == "Scrolls past").expect("added");
    assert!(card.facets().personas.contains(&eyes));
}
