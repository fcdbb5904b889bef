//! The interface in every language: no screen, dialog or notice says a word of English there but names, and the names of
//! keys and commands.

use std::collections::BTreeMap;

use masa::text::visible::without_isolates;
use masa::ui::State;
use masa::ui::core::sentence;
use masa::ui::root::render;
use masa::words::Words;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::walk::{Ground, Way, begin, walk};
use crate::support::languages::english;
use crate::support::script::rows;

/// The languages with a text in each, which every field of the map and every typed line has.
const LANGUAGES: [(&str, &str, bool); 3] =
    [("he", "שלום", true), ("ar", "مرحبا", true), ("el", "γεια", false)];

/// Wide enough for whole sentences.
const SIZE: (u16, u16) = (200, 32);

/// The state at the end of a way, in a language.
fn arrive(way: &Way, ground: &Ground<'_>, words: &'static Words) -> State {
    let mut state = begin(way.begin, ground);
    state.session.words = words;
    state.session.size = SIZE;
    for step in &way.steps {
        step.take(&mut state, ground.text);
    }
    state
}

/// Every look of the program in one of the languages, which take turns.
#[test]
fn no_screen_speaks_english_in_another_language() {
    let grounds = LANGUAGES.map(|(language, text, right_to_left)| {
        (
            Words::of(language).expect("the language is there"),
            Ground::in_language(text, right_to_left, language),
        )
    });
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (number, way) in walk().ways.iter().filter(|way| way.is_first).enumerate() {
        let (words, ground) = &grounds[number % grounds.len()];
        let state = arrive(way, ground, words);
        let notice = state.notice.as_ref().map(|notice| sentence::sentence(words, notice));
        let mut said: Vec<String> =
            notice.iter().map(|notice| without_isolates(notice).into_owned()).collect();
        let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.0, SIZE.1));
        render(&state, &mut buffer);
        said.extend(rows(&buffer).lines().map(str::to_owned));
        for line in said {
            for word in english(&line) {
                let place = || format!("{} {}: {}", words.language(), way.looks, line.trim());
                found.entry(word).or_insert_with(place);
            }
        }
    }
    let list: Vec<String> = found.iter().map(|(word, place)| format!("{word} – {place}")).collect();
    assert!(list.is_empty(), "{} words\n{}", list.len(), list.join("\n"));
}
