//! Forms: a text that is typed in one never falls through to the map as commands.

use crate::support::script::Script;

/// What is typed after each `Tab`: letters that elsewhere undo, delete, decide, vote and join.
const LETTERS: &str = "uxdvqJ3";

/// Ways into a form with an open field.
const FORMS: [&str; 12] = [
    "Home g g i Enter",
    "Home g g k i Enter",
    "Home g g j i Enter",
    "Home g g j j i Enter",
    "Home g g j j j i Enter",
    "g p Enter",
    "g p a",
    "L i Down Enter",
    "L r",
    "T e r",
    "Ctrl-E d",
    "g b Enter",
];

#[test]
fn letters_after_tab_are_text_in_every_form() {
    for language in ["en", "he"] {
        for keys in FORMS {
            let mut script = Script::sample("amazon", language).press(keys);
            let cards = script.map().card_count();
            for _ in 0..20 {
                script = script.press("Tab").text(LETTERS);
                let undone = script.state.document.redoable().is_some();
                assert!(!undone, "{keys}: something was undone\n{}", script.screen());
            }
            assert!(script.map().card_count() >= cards, "{keys}: a card was deleted");
            let mut votes = script.map().ballot_ids().iter().filter_map(|id| script.map().ballot(*id));
            assert!(votes.all(|vote| !vote.open), "{keys}: a vote was opened");
        }
    }
}
