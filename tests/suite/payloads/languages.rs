//! The interface in every language, at every size: no look of the program says a word of English in
//! another language but names, and no word of it is cut without an ellipsis. A look is drawn in one
//! language and one size, which take turns: messages are put into words only when they are drawn.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use masa::text::{CellOrder, Shaping};
use masa::ui::State;
use masa::ui::replay::Replay;
use masa::ui::root::render;
use masa::words::Words;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::walk::walk;
use crate::support::languages::english;
use crate::support::script::rows;

/// Languages with their messages.
const LANGUAGES: [(&str, &str); 3] = [
    ("he", include_str!("../../../assets/locales/he.ftl")),
    ("ar", include_str!("../../../assets/locales/ar.ftl")),
    ("el", include_str!("../../../assets/locales/el.ftl")),
];
/// A small, a usual (twice) and a large terminal: as many as do not go into the number of languages.
const SIZES: [(u16, u16); 4] = [(80, 24), (110, 32), (200, 60), (110, 32)];
/// Letters before a word of a sentence which are written together with it, in Hebrew and Arabic.
const LONGEST_PREFIX: usize = 3;

/// The words of each language, in lower case.
static WORDS: LazyLock<BTreeMap<&str, BTreeSet<String>>> = LazyLock::new(|| {
    let of = |language: &'static str, source: &'static str| {
        let lines = source.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(|line| words(language, line)).map(str::to_lowercase).collect()
    };
    LANGUAGES.into_iter().map(|(language, source)| (language, of(language, source))).collect()
});

/// What stands on a screen in another language than the user's: commands, and what a field was filled with when
/// it opened, in the language of the map.
const BORROWED: [&str; 2] = ["masa import --all", "What matters most?"];

/// Whether a character is of the alphabet of a language.
fn is_own(language: &str, one: char) -> bool {
    one.is_alphabetic()
        && match language {
            "he" => matches!(one, '\u{590}'..='\u{5ff}'),
            "ar" => matches!(one, '\u{600}'..='\u{6ff}'),
            _ => matches!(one, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}'),
        }
}

/// The words in the alphabet of a language; a letter alone is a key.
fn words<'text>(language: &'text str, text: &'text str) -> impl Iterator<Item = &'text str> {
    text.split(move |one: char| !is_own(language, one)).filter(|word| word.chars().count() > 1)
}

/// What of a line can be seen whole: a part that touches the frame of a dialog is half behind it, and what
/// touches an ellipsis was cut with one.
fn whole_parts(line: &str) -> String {
    let line = BORROWED.iter().fold(line.to_owned(), |line, borrowed| line.replace(borrowed, ""));
    let is_frame = |one: char| matches!(one, '…' | '\u{2500}'..='\u{259f}');
    let parts = line.split_whitespace().filter(|part| !part.contains(is_frame));
    // Texts of the walk consist of these letters.
    let parts = parts.filter(|part| !part.chars().all(|one| matches!(one, 'a' | 'b' | 'x')));
    parts.collect::<Vec<_>>().join(" ")
}

/// Whether a language has this word, perhaps after a prefix.
fn is_whole(known: &BTreeSet<String>, word: &str) -> bool {
    let word = word.to_lowercase();
    let letters = word.char_indices().skip(1).take(LONGEST_PREFIX).map(|(place, _)| place);
    let parted = |place: usize| {
        let (prefix, rest) = word.split_at(place);
        known.contains(prefix) && known.contains(rest)
    };
    known.contains(&word) || letters.into_iter().any(parted)
}

/// What is wrong with the words of a state, drawn in the language and size of this turn.
pub fn complaints(state: &State, turn: usize) -> Vec<String> {
    // The board of a replay is a state of its own, which keeps the words that it began with.
    if state.dialogs.find::<Replay>().is_some() {
        return Vec::new();
    }
    let (language, _) = LANGUAGES[turn % LANGUAGES.len()];
    let (width, height) = SIZES[turn % SIZES.len()];
    let mut state = state.clone();
    state.session.words = Words::of(language).expect("the language is there");
    state.session.size = (width, height);
    // Words are compared as they are stored.
    (state.session.terminal.order, state.session.terminal.shaping) = (CellOrder::Logical, Shaping::None);
    state.memo.clear();
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    render(&state, &mut buffer);
    let shown = rows(&buffer);
    let known = &WORDS[language];
    let mut wrong = Vec::new();
    for line in shown.lines() {
        let whole = whole_parts(line);
        wrong.extend(english(&whole).into_iter().map(|word| format!("“{word}” is English: {}", line.trim())));
        let cut = words(language, &whole).filter(|word| !is_whole(known, word));
        wrong.extend(cut.map(|word| format!("“{word}” is cut: {}", line.trim())));
    }
    let place = format!("{language} {width}×{height} {}", super::looks::looks(&state));
    wrong.into_iter().map(|wrong| format!("{place}: {wrong}")).collect()
}

#[test]
fn every_look_speaks_the_language_of_its_user_in_whole_words() {
    let wrong = &walk().misspoken;
    assert!(wrong.is_empty(), "{} words\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_is_cut_is_noticed() {
    let known = &WORDS["he"];
    assert!(is_whole(known, "נקודת"));
    assert!(!is_whole(known, "נקוד") && !is_whole(known, "תוכני"));
    assert_eq!(english(&whole_parts("│ Save xx ⇤שמירה⇡ impo│ cu…")), ["Save", "⇤", "⇡"]);
}
