//! In which language a text is, by its letters.

/// A script that is enough of a text names its language.
const SCRIPTS: [(&str, &[std::ops::RangeInclusive<char>]); 3] = [
    ("he", &['\u{590}'..='\u{5ff}', '\u{fb1d}'..='\u{fb4f}']),
    ("ar", &['\u{600}'..='\u{6ff}', '\u{750}'..='\u{77f}', '\u{fb50}'..='\u{fdff}', '\u{fe70}'..='\u{fefc}']),
    ("el", &['\u{370}'..='\u{3ff}', '\u{1f00}'..='\u{1fff}']),
];

/// How many letters are looked at.
const BEGINNING: usize = 20_000;

/// The language of a text, a BCP 47 tag: of a script in which at least a quarter of its letters are (names of brands are
/// Latin anywhere), or else English.
pub(super) fn of(text: &str) -> &'static str {
    let mut counts = [0usize; 3];
    let mut letters = 0;
    for letter in text.chars().filter(|one| one.is_alphabetic()).take(BEGINNING) {
        letters += 1;
        let script =
            SCRIPTS.iter().position(|(_, ranges)| ranges.iter().any(|range| range.contains(&letter)));
        if let Some(count) = script.and_then(|place| counts.get_mut(place)) {
            *count += 1;
        }
    }
    let most = SCRIPTS.iter().zip(counts).max_by_key(|(_, count)| *count);
    most.filter(|(_, count)| *count > 0 && count * 4 >= letters).map_or("en", |((language, _), _)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_the_language() {
        for (text, language) in [
            ("Awareness", "en"),
            ("פרסום ב-Google וב-Facebook", "he"),
            ("الإعلان عبر Google", "ar"),
            ("Διαφήμιση στο Facebook", "el"),
            ("A very long English sentence about שלום", "en"),
            ("12 %", "en"),
        ] {
            assert_eq!(of(text), language, "{text}");
        }
    }
}
