//! Actions on cards, touchpoints and stages: each takes one key, and one undo reverts it.

use masa::model::{Certainty, Id, Map};
use masa::ui::{Effect, Msg};

use crate::support::script::Script;

fn selected(script: &Script) -> &masa::model::Card {
    let map = script.map();
    match script.state.board.cursor.selected(map) {
        Some(Id::Card(card)) => map.card(card).expect("stands"),
        other => panic!("no card: {other:?}"),
    }
}

#[test]
fn one_key_sets_a_level_or_evidence_and_the_same_key_clears_it() {
    let script = Script::sample("amazon", "en").press("j j 3 4 8");
    let facets = selected(&script).facets().clone();
    assert_eq!((facets.weight.severity, facets.weight.frequency), (Some(3), Some(1)));
    assert_eq!(facets.proof.certainty, Some(Certainty::Reported));
    let script = script.press("3");
    assert_eq!(selected(&script).facets().weight.severity, None);
    let script = script.press("u u u u");
    assert_eq!(*script.map(), *Script::sample("amazon", "en").map());
    let cleared = script.press("0");
    let facets = selected(&cleared).facets();
    assert!(facets.weight.severity.is_none() && facets.proof.certainty.is_none());
}

#[test]
fn a_text_from_another_editor_goes_to_the_card_that_was_opened_in_it() {
    let marked = Script::sample("amazon", "en").press("j j Space");
    let first = marked.state.board.cursor.selected(marked.map());
    let script = marked.press("Right j E");
    let opened = script.effects.iter().find_map(|effect| match effect {
        Effect::EditText(card, _) => Some(*card),
        _ => None,
    });
    let card = opened.expect("the editor is opened");
    assert_eq!(Some(Id::from(card)), first);
    let below_cursor = selected(&script).text.clone();
    let script = script.tell(Msg::Edited(card, Ok("from the editor\n".to_owned())));
    assert_eq!(script.map().card(card).expect("it is there").text, "from the editor");
    assert_eq!(selected(&script).text, below_cursor);
    // As if somebody else had removed it meanwhile.
    let script = script.press("Esc Left j x").tell(Msg::Edited(card, Ok("kept".to_owned())));
    assert_eq!(script.map().card(card).expect("it is back").text, "kept", "{}", script.screen());
}

#[test]
fn deleting_needs_no_confirmation_and_names_what_was_deleted() {
    let script = Script::sample("amazon", "en").press("k x");
    assert!(
        script.notice().contains("Awareness") && script.notice().contains("3 touchpoints"),
        "{}",
        script.notice()
    );
    assert!(script.notice().contains("u undo"));
    assert_eq!(script.map().stage_ids().len(), 4);
    let script = script.press("u");
    assert_eq!(*script.map(), *Script::sample("amazon", "en").map());
    assert!(!script.map().touchpoints_of(script.map().stage_ids()[0]).is_empty());
}

#[test]
fn the_cursor_stays_beside_what_was_deleted() {
    let script = Script::sample("amazon", "en").press("x");
    let map = script.map();
    let id = script.state.board.cursor.selected(map).expect("the next touchpoint");
    assert_eq!(id, Id::from(map.touchpoints_of(map.stage_ids()[0])[0]));
    let mut script = Script::template("loop", "en");
    for _ in 0..3 {
        script = script.press("k x");
    }
    assert!(script.map().stage_ids().is_empty());
    assert!(script.screen().contains("empty map"));
    assert_eq!(script.press("S").text("Begin").press("Enter").map().stage_ids().len(), 1);
}

#[test]
fn emotions_go_from_unset_to_their_ends_and_say_so() {
    let emotion = |script: &Script| {
        let map: &Map = script.map();
        map.touchpoint(map.touchpoints_of(map.stage_ids()[0])[0]).expect("stands").feeling.everyone
    };
    let script = Script::template("purchase", "en").press("Enter").text("Ad").press("Esc");
    assert_eq!(emotion(&script), None);
    let script = script.press("-");
    assert_eq!(emotion(&script), Some(-1));
    let script = script.press("- -");
    assert_eq!(emotion(&script), Some(-2));
    assert!(script.notice().contains("−2"), "{}", script.notice());
    let script = script.press("0");
    assert_eq!(emotion(&script), Some(0));
    assert_eq!(emotion(&script.press("0")), None);
}

#[test]
fn an_emotion_set_while_viewing_as_a_persona_is_that_personas_own() {
    let script = Script::sample("amazon", "en").press("l c + +");
    let map = script.map();
    let touchpoint = map.touchpoint(map.touchpoints_of(map.stage_ids()[0])[1]).expect("stands");
    let eyes = script.state.lens.eyes.expect("somebody's");
    assert_eq!(touchpoint.feeling.everyone, Some(0));
    assert_eq!(touchpoint.feeling.exceptions.get(&eyes), Some(&2));
}

#[test]
fn an_answer_is_linked_to_the_pain_it_was_begun_from() {
    let script = Script::sample("amazon", "en").press("j j");
    let pain = match script.state.board.cursor.selected(script.map()) {
        Some(Id::Card(card)) => card,
        other => panic!("{other:?}"),
    };
    let before = script.map().answers_to(pain).len();
    let script = script.press("o").text("Say it once").press("Esc");
    assert_eq!(script.map().answers_to(pain).len(), before + 1);
    let elsewhere = Script::sample("amazon", "en").press("j o");
    assert!(elsewhere.notice().contains("pain point"), "{}", elsewhere.notice());
}

#[test]
fn a_renamed_stage_and_an_emptied_name() {
    let script = Script::sample("amazon", "en").press("k Enter Ctrl-U").text("Discovery").press("Enter");
    assert_eq!(script.map().stage(script.map().stage_ids()[0]).expect("stands").name, "Discovery");
    let script = script.press("Enter Ctrl-U Enter");
    assert_eq!(script.map().stage(script.map().stage_ids()[0]).expect("stands").name, "Discovery");
    assert!(script.press("u").notice().contains("renamed"));
}

#[test]
fn a_stage_and_a_touchpoint_are_added_after_this_one() {
    let script =
        Script::sample("amazon", "he").press("S").text("שלב חדש").press("Tab").text("מפגש").press("Esc");
    let map = script.map();
    assert_eq!(map.stage(map.stage_ids()[1]).expect("stands").name, "שלב חדש");
    assert_eq!(map.touchpoint(map.touchpoints_of(map.stage_ids()[1])[0]).expect("stands").name, "מפגש");
    let script = script.press("b A").text("אחרי הראשון").press("Enter");
    let map = script.map();
    assert_eq!(
        map.touchpoint(map.touchpoints_of(map.stage_ids()[0])[1]).expect("stands").name,
        "אחרי הראשון"
    );
}
