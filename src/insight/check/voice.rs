//! Finds activities told from the company's point of view ("our site") by looking for words in the
//! first person plural. Quotations are ignored, and so are touchpoints where the company acts.

use std::sync::LazyLock;

use super::checked_map::CheckedMap;
use crate::insight::fold::folded;
use crate::insight::name;
use crate::model::{Actor, CardId, Home, Id, LaneKind};
use crate::words::Message;

pub fn company_voice(checked: &CheckedMap<'_>) -> Vec<(Id, Message)> {
    let map = checked.map;
    let cards = checked.cards_of_kind(LaneKind::Activity).filter(|card| !is_of_company(checked, *card));
    let found = cards.filter_map(|id| {
        let word = first_word_of_company(&map.card(id)?.text, &map.info().language)?;
        let message = Message::new("check-company-voice").text("word", word);
        Some((Id::from(id), message.message("about", name::of(map, id.into()))))
    });
    found.collect()
}

/// Whether the company acts at the touchpoint of a card.
fn is_of_company(checked: &CheckedMap<'_>, card: CardId) -> bool {
    let home = checked.map.card(card).map(|card| card.place.home);
    let Some(Home::Touchpoint(touchpoint)) = home else { return false };
    checked.map.touchpoint(touchpoint).is_some_and(|one| one.encounter.actor == Some(Actor::Company))
}

/// A line of `assets/company_voice.txt`: words, the prefixes that may be attached to them, and
/// endings of words.
struct WordList {
    prefixes: Vec<String>,
    words: Vec<String>,
    endings: Vec<String>,
}

static LISTS: LazyLock<Vec<WordList>> = LazyLock::new(|| {
    let lines = include_str!("../../../assets/company_voice.txt").lines();
    let lists = lines.filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (head, words) = line.split_once(':')?;
        let words = words.split(',').map(str::trim).filter(|word| !word.is_empty());
        let (endings, words): (Vec<&str>, Vec<&str>) = words.partition(|word| word.starts_with('-'));
        Some(WordList {
            // The head starts with the language, which is not needed.
            prefixes: head.split_whitespace().skip(1).map(folded).collect(),
            words: words.into_iter().map(folded).collect(),
            endings: endings.into_iter().map(|ending| folded(ending.trim_start_matches('-'))).collect(),
        })
    });
    lists.collect()
});

impl WordList {
    fn contains(&self, word: &str, is_stressed_at_end: bool) -> bool {
        let is_listed = |word: &str| self.words.iter().any(|one| one == word);
        let mut prefixes = self.prefixes.iter();
        is_listed(word)
            || prefixes.any(|prefix| word.strip_prefix(prefix.as_str()).is_some_and(is_listed))
            || !is_stressed_at_end && self.endings.iter().any(|ending| is_ending(word, ending))
    }
}

/// Whether a word has this ending after at least two letters. Shorter words are not taken for
/// verbs.
fn is_ending(word: &str, ending: &str) -> bool {
    word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 2)
}

/// Words that name a page rather than the company when they follow certain others: "about us",
/// "contact us", and the like in Arabic.
const OF_PAGES: [(&str, &[&str]); 3] = [
    ("us", &["about", "contact", "follow", "join"]),
    ("نحن", &["من"]),
    ("بنا", &["اتصل", "الاتصال", "للاتصال", "تواصل", "التواصل", "للتواصل"]),
];

/// Map languages in which English words are looked for, since English is often mixed in; `""` is a
/// map without a language. In other languages a word such as `we` may mean something else.
const WITH_ENGLISH: [&str; 5] = ["", "en", "he", "ar", "el"];

/// The first word in the first person plural outside quotations.
fn first_word_of_company(text: &str, language: &str) -> Option<String> {
    let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let english = WITH_ENGLISH.contains(&primary.as_str());
    for piece in unquoted(text) {
        let mut before = String::new();
        let words = piece.split(|one: char| !is_part_of_word(one)).filter(|word| !word.is_empty());
        for word in words {
            let plain = folded(word);
            let names_page =
                OF_PAGES.iter().any(|(one, after)| plain == *one && after.contains(&before.as_str()));
            // "US" in capitals is the country.
            let is_left_out = names_page || word == "US" || !english && plain.is_ascii();
            if !is_left_out && LISTS.iter().any(|list| list.contains(&plain, is_stressed_at_end(word))) {
                return Some(word.to_owned());
            }
            before = plain;
        }
    }
    None
}

/// Letters and digits, and the combining marks on them.
fn is_part_of_word(one: char) -> bool {
    one.is_alphanumeric()
        || matches!(one, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}')
}

/// Whether a word ends in an accented epsilon or a combining acute accent, as "ρεζουμέ" does. A
/// Greek verb in the first person plural never does.
fn is_stressed_at_end(word: &str) -> bool {
    matches!(word.chars().next_back(), Some('\u{3ad}' | '\u{1f73}' | '\u{388}' | '\u{301}'))
}

/// The parts of a text outside quotations. A quotation mark within a word, as in Hebrew acronyms,
/// does not start one.
fn unquoted(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some(quoted) = first_quotation(rest, from) {
        match quoted {
            Quotation::Found(start, end) => {
                parts.extend(rest.get(..start));
                rest = rest.get(end..).unwrap_or_default();
                from = 0;
            }
            Quotation::NotHere(next) => from = next,
        }
    }
    parts.push(rest);
    parts
}

/// The maximum length of a quotation, in characters. It limits the search for the closing mark.
const LONGEST_QUOTATION: usize = 1000;

enum Quotation {
    /// The offsets of the opening mark and of the end of the closing one.
    Found(usize, usize),
    /// The mark starts no quotation; the search continues at this offset.
    NotHere(usize),
}

fn first_quotation(text: &str, from: usize) -> Option<Quotation> {
    let opens = |one: char| matches!(one, '"' | '״' | '“' | '„' | '”' | '«');
    let start = from + text.get(from..)?.find(opens)?;
    let mark = text.get(start..)?.chars().next()?;
    let inside = start + mark.len_utf8();
    let not_here = Some(Quotation::NotHere(inside));
    if text.get(..start)?.chars().next_back().is_some_and(is_part_of_word) {
        return not_here;
    }
    let closes = |one: char| match mark {
        '"' | '״' => one == mark,
        '«' => one == '»',
        _ => matches!(one, '”' | '“'),
    };
    let ends = |(place, one): &(usize, char)| {
        let after = text.get(inside + place + one.len_utf8()..).and_then(|after| after.chars().next());
        closes(*one) && !after.is_some_and(is_part_of_word)
    };
    match text.get(inside..)?.char_indices().take(LONGEST_QUOTATION).find(ends) {
        Some((place, one)) => Some(Quotation::Found(start, inside + place + one.len_utf8())),
        None => not_here,
    }
}

#[cfg(test)]
mod tests;
