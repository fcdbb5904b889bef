//! Detects the language of a text from its script.

/// Scripts that identify a language.
const SCRIPTS: [(&str, &[std::ops::RangeInclusive<char>]); 3] = [
    ("he", &['\u{590}'..='\u{5ff}', '\u{fb1d}'..='\u{fb4f}']),
    ("ar", &['\u{600}'..='\u{6ff}', '\u{750}'..='\u{77f}', '\u{fb50}'..='\u{fdff}', '\u{fe70}'..='\u{fefc}']),
    ("el", &['\u{370}'..='\u{3ff}', '\u{1f00}'..='\u{1fff}']),
];

/// How many letters are examined.
const BEGINNING: usize = 20_000;

/// The language as a BCP 47 tag: that of a script used by at least a quarter of the letters (brand
/// names are in Latin script in any language), otherwise English.
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
