//! The meaning of row and column headings: a table of synonyms in four languages
//! (`assets/synonyms.txt`), compared without case, accents, vowel points, final letter forms and
//! punctuation.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::export::sheet::{FIELDS, field_label};
use crate::insight::fold::folded;
use crate::model::{
    CardField, Choice, Fields, Info, LaneKind, MapField, Persona, PersonaField, Touchpoint, TouchpointField,
};
use crate::words::{Message, Words};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HeadMeaning {
    Stage,
    Touchpoint,
    /// Row numbers, which are ignored.
    Number,
    Lane(LaneKind),
    /// The name of a card's lane.
    LaneName,
    /// A field of the cards in the same row.
    Card(CardField),
    OfTouchpoint(TouchpointField),
    OfPersona(PersonaField),
    OfMap(MapField),
    /// Not wanted: only the user can say so.
    Ignored,
}

/// The languages of headings in our exports.
pub(super) const LANGUAGES: [&str; 4] = ["en", "he", "ar", "el"];

const TABLE: &str = include_str!("../../assets/synonyms.txt");

/// Meanings by the plain form of their words.
static MEANINGS: LazyLock<HashMap<String, HeadMeaning>> = LazyLock::new(|| {
    let mut meanings = HashMap::new();
    // The headings of our own exports take precedence.
    for words in LANGUAGES.iter().filter_map(|language| Words::of(language)) {
        let mut said = |name: &'static str, head| {
            meanings.entry(plain(&words.say_plain(&Message::new(name)))).or_insert(head);
        };
        said("export-stage", HeadMeaning::Stage);
        said("export-touchpoint", HeadMeaning::Touchpoint);
        let kinds = LaneKind::ALL.iter().filter(|kind| **kind != LaneKind::Custom);
        kinds.for_each(|kind| said(kind.label(), HeadMeaning::Lane(*kind)));
        for field in FIELDS {
            // “Emotion” was said above: it is also the lane of emotions, which takes numbers.
            said(field_label(field), HeadMeaning::OfTouchpoint(field));
        }
    }
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let Some((meaning, words)) = line.split_once(':') else { continue };
        let Some(head) = named(meaning) else { continue };
        for word in words.split(',') {
            meanings.entry(plain(word)).or_insert(head);
        }
    }
    meanings
});

fn field<N: Fields>(name: &str) -> Option<N::Name> {
    N::ROWS.iter().find(|row| row.name == name).map(|row| row.field)
}

/// The meaning with this name in the table of synonyms.
fn named(meaning: &str) -> Option<HeadMeaning> {
    match meaning.split_once(' ').unwrap_or((meaning, "")) {
        ("stage", _) => Some(HeadMeaning::Stage),
        ("touchpoint", "") => Some(HeadMeaning::Touchpoint),
        ("number", _) => Some(HeadMeaning::Number),
        ("card", "lane") => Some(HeadMeaning::LaneName),
        ("lane", kind) => LaneKind::named(kind).map(HeadMeaning::Lane),
        ("card", name) => field::<crate::model::Card>(name).map(HeadMeaning::Card),
        ("touchpoint", name) => field::<Touchpoint>(name).map(HeadMeaning::OfTouchpoint),
        ("persona", name) => field::<Persona>(name).map(HeadMeaning::OfPersona),
        ("map", name) => field::<Info>(name).map(HeadMeaning::OfMap),
        _ => None,
    }
}

/// Normalises a text for comparison: folded, final letter forms replaced, punctuation removed, one
/// space between words.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in folded(text).chars() {
        let letter = match character {
            'ך' => 'כ',
            'ם' => 'מ',
            'ן' => 'נ',
            'ף' => 'פ',
            'ץ' => 'צ',
            letter if letter.is_alphanumeric() => letter,
            // Gershayim in a Hebrew abbreviation do not separate words.
            '"' | '\'' => continue,
            _ => ' ',
        };
        if letter != ' ' || !(plain.is_empty() || plain.ends_with(' ')) {
            plain.push(letter);
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// The longest heading that is looked up, in bytes.
const LONGEST: usize = 80;

/// The meaning of a heading, if known. Tries the whole text, the text without brackets, and the
/// first of several words separated by `/` or `&`.
pub(super) fn meaning(head: &str) -> Option<HeadMeaning> {
    if head.len() > LONGEST || head.trim().is_empty() {
        return None;
    }
    let known = |text: &str| MEANINGS.get(&plain(text)).copied();
    let bare = head.split(['(', '[', '（']).next().unwrap_or_default();
    let first = bare.split(['/', '&', '+']).next().unwrap_or_default();
    known(head).or_else(|| known(bare)).or_else(|| known(first))
}

/// Splits `label: text` and returns the label's meaning, the label and the text; `None` if there is
/// no known label.
pub(super) fn labelled(line: &str) -> Option<(HeadMeaning, &str, &str)> {
    let (label, text) = line.split_once([':', '：'])?;
    meaning(label).map(|head| (head, label.trim(), text.trim()))
}

/// Strips the word and number from a stage heading such as “Stage 02: Decision” or “2. Decision”.
pub(super) fn stage_of_heading(heading: &str) -> &str {
    let heading = heading.trim().trim_matches(['*', '_', '#']).trim();
    let (word, after) = heading.split_once([' ', '\u{a0}']).unwrap_or((heading, ""));
    let is_word = meaning(word) == Some(HeadMeaning::Stage);
    let rest = if is_word { after.trim_start() } else { heading };
    let unnumbered = rest.trim_start_matches(|digit: char| digit.is_numeric());
    let numbered = unnumbered.len() < rest.len();
    let name = unnumbered.trim_start_matches([' ', '*', ':', '.', ')', '-', '–', '—', '־', '：']);
    let parted = numbered && (is_word || !unnumbered.trim_start().starts_with(char::is_alphabetic));
    let worded = is_word && (word.ends_with([':', '：']) || rest.starts_with([':', '-', '–', '—']));
    if name.is_empty() {
        return heading;
    }
    if parted || worded { name.trim() } else { heading }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_known_in_four_languages_in_any_dress() {
        for (written, head) in [
            ("Touchpoints", HeadMeaning::Touchpoint),
            ("TOUCH-POINT", HeadMeaning::Touchpoint),
            ("נקודת מגע", HeadMeaning::Touchpoint),
            ("נְקוּדַּת מַגָּע", HeadMeaning::Touchpoint),
            ("نقاط الاتصال", HeadMeaning::Touchpoint),
            ("ΣΗΜΕΊΑ ΕΠΑΦΉΣ", HeadMeaning::Touchpoint),
            ("Pain Points:", HeadMeaning::Lane(LaneKind::PainPoint)),
            ("נקודת כאב", HeadMeaning::Lane(LaneKind::PainPoint)),
            ("Customer actions (what they do)", HeadMeaning::Lane(LaneKind::Activity)),
            ("Thoughts / questions", HeadMeaning::Lane(LaneKind::Thought)),
            ("תמיסה", HeadMeaning::Lane(LaneKind::Opportunity)),
            ("المشاعر", HeadMeaning::Lane(LaneKind::Emotion)),
            ("Φάση", HeadMeaning::Stage),
            ("Severity", HeadMeaning::Card(CardField::Severity)),
            ("No.", HeadMeaning::Number),
            ("Scenario", HeadMeaning::OfMap(MapField::Scope)),
        ] {
            assert_eq!(meaning(written), Some(head), "{written}");
        }
        for unknown in ["", " ", "Awareness", "Sees an advertisement in the margin", ":"] {
            assert_eq!(meaning(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn every_line_of_the_table_means_something_and_no_word_two_things() {
        let mut seen: HashMap<String, HeadMeaning> = HashMap::new();
        for line in TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (meaning, words) = line.split_once(':').unwrap();
            let head = named(meaning).unwrap_or_else(|| panic!("{meaning}"));
            for word in words.split(',') {
                assert!(!plain(word).is_empty(), "{line}");
                let former = seen.insert(plain(word), head);
                assert!(former.is_none_or(|former| former == head), "{word}: {former:?} and {head:?}");
            }
        }
    }

    #[test]
    fn a_heading_loses_its_word_and_number_only() {
        for (heading, stage) in [
            ("שלב 01: מודעות", "מודעות"),
            ("Stage 2 - Decision", "Decision"),
            ("3. Loyalty", "Loyalty"),
            ("**Phase 1:** Discover", "Discover"),
            ("Stage: Buying", "Buying"),
            ("Stage 4", "Stage 4"),
            ("24 hours later", "24 hours later"),
            ("Stage fright", "Stage fright"),
            ("المرحلة ٢: التحويل", "التحويل"),
            ("Awareness", "Awareness"),
            ("", ""),
        ] {
            assert_eq!(stage_of_heading(heading), stage, "{heading}");
        }
    }
}
