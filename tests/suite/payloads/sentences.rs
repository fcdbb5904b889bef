//! Every message of the program with every text in each placeholder, as shown on the screen, in a
//! pipe and in a file.

use masa::text::visible;
use masa::words::{Message, Words};

use super::grammar::acts;
use super::texts;
use crate::support::messages::messages;
use crate::support::script::Script;

#[test]
fn no_sentence_lets_a_text_act() {
    let script = Script::sample("amazon", "en");
    let sentences = messages();
    let mut tried = 0;
    for payload in texts::all() {
        // A long text behaves the same in every message, so try only one in ten.
        let step = if payload.is_long() { 10 } else { 1 };
        for (name, places) in sentences.iter().filter(|(_, places)| !places.is_empty()).step_by(step) {
            let bare = Message::new(name);
            let message = places.iter().fold(bare, |message, place| {
                // Half of the placeholders are filled with nested messages.
                let inner = Message::new("name-verbatim").text("text", payload.text.clone());
                if place.len() % 2 == 0 {
                    message.text(place, payload.text.clone())
                } else {
                    message.message(place, inner)
                }
            });
            let on_screen = script.state.sentence(&message);
            let isolated = |one: &char| !matches!(one, '\u{2068}' | '\u{2069}');
            let opened = on_screen.matches('\u{2068}').count();
            assert_eq!(
                opened,
                on_screen.matches('\u{2069}').count(),
                "{}: {name}: {on_screen:?}",
                payload.name
            );
            let told = Words::english().say_plain(&message.map_text(&|text| visible(text).into_owned()));
            for said in [&on_screen, &told] {
                let raw = said.chars().filter(isolated).find(|one| acts_on_a_line(*one, said));
                assert_eq!(raw, None, "{}: {name}: {said:?}", payload.name);
            }
            tried += 1;
        }
    }
    println!("{tried} sentences with a text in each of their places");
    assert!(tried > 10_000);
}

/// A message's own line breaks are allowed; the grammar checks the tags of a flag.
fn acts_on_a_line(one: char, said: &str) -> bool {
    acts(one) && one != '\n' && !(said.contains('\u{1f3f4}') && ('\u{e0020}'..='\u{e007f}').contains(&one))
}

#[test]
fn the_list_of_sentences_is_that_of_the_bundle() {
    let sentences = messages();
    assert!(sentences.len() > 300, "{}", sentences.len());
    assert!(sentences.iter().all(|(name, _)| Words::english().has(name)));
    assert!(sentences.iter().any(|(name, places)| *name == "cli-finding" && places.len() == 3));
}
