//! Folds a text for searching, so that case, accents and vowel points make no difference.
//!
//! - Compatibility decomposition (Unicode Standard Annex #15, NFKD); then combining marks are
//!   removed: Greek and Latin accents, Hebrew points, Arabic harakat, and hamza above or below
//!   alef, waw and yeh.
//! - Lower case; the Greek final sigma becomes a sigma.
//! - Arabic: tatweel is removed; alef wasla becomes alef, alef maksura and the Persian yeh become
//!   yeh, teh marbuta becomes heh, the Persian kaf becomes kaf; Arabic-Indic digits become ASCII
//!   digits.
//! - Hebrew maqaf, geresh and gershayim, curly quotes and dashes become what a keyboard types for
//!   them.
//! - Any white space becomes a space; control characters, joiners, bidi controls and soft hyphens
//!   are removed.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(text, &mut folded);
    folded
}

/// Appends the folded form of a text.
pub(crate) fn fold_into(text: &str, folded: &mut String) {
    for character in text.chars() {
        fold_char(character, &mut |one| folded.push(one));
    }
}

/// Whether the folded form of `text` contains `needle`, which must already be folded.
pub fn contains(text: &str, needle: &str) -> bool {
    folded(text).contains(needle)
}

/// The folded text, and for each of its characters the byte offset of the original character.
pub(super) fn with_offsets(text: &str) -> (String, Vec<usize>) {
    let (mut folded, mut offsets) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
    for (offset, character) in text.char_indices() {
        fold_char(character, &mut |one| {
            folded.push(one);
            offsets.push(offset);
        });
    }
    (folded, offsets)
}

fn fold_char(character: char, emit: &mut impl FnMut(char)) {
    match character {
        '\t' | '\n' | '\r' => emit(' '),
        '\0'..='\u{1f}' | '\u{7f}' => {}
        '\0'..='\u{7f}' => emit(character.to_ascii_lowercase()),
        // Letters that do not change: most of a Hebrew, Arabic or Greek text.
        'א'..='ת' | 'α'..='ρ' | 'σ'..='ω' | 'ء' | 'ا' | 'ب' | 'ت'..='غ' | 'ف'..='و' | 'ي' => {
            emit(character)
        }
        _ => decompose_compatible(character, |part| fold_part(part, emit)),
    }
}

fn fold_part(part: char, emit: &mut impl FnMut(char)) {
    let plain = match part {
        'ς' => 'σ',
        '\u{640}' => return,
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => digit(part, '٠'),
        '۰'..='۹' => digit(part, '۰'),
        '־' | '‐'..='―' | '−' => '-',
        '׳' | '‘'..='‛' | '′' => '\'',
        '״' | '“'..='‟' | '″' => '"',
        part if part.is_whitespace() => ' ',
        part if is_combining_mark(part) || is_silent(part) => return,
        part => {
            // Lower-casing may give several characters, all but the first of them marks (`İ`).
            part.to_lowercase().filter(|one| !is_combining_mark(*one)).for_each(emit);
            return;
        }
    };
    emit(plain);
}

fn digit(character: char, zero: char) -> char {
    let value = u32::from(character) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(character)
}

/// Invisible characters: joiners, direction marks, bidi controls, variation selectors.
fn is_silent(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_people_type_finds_what_is_written() {
        for (written, typed) in [
            ("שָׁלוֹם", "שלום"),
            ("בית־ספר", "בית-ספר"),
            ("צה״ל", "צה\"ל"),
            ("مُحَمَّد", "محمد"),
            ("مـــحمد", "محمد"),
            ("أحمد إلى آخر", "احمد الي اخر"),
            ("خدمة", "خدمه"),
            ("مسؤول", "مسوول"),
            ("٪٥٠", "٪50"),
            ("ﻻ", "لا"),
            ("Άνθρωπος ΠΕΛΆΤΗΣ", "ανθρωποσ πελατησ"),
            ("ᾄδω", "αδω"),
            ("Café CRÈME", "cafe creme"),
            ("İstanbul", "istanbul"),
            ("“don’t”", "\"don't\""),
            ("two\nlines\tand\u{a0}more", "two lines and more"),
            ("a\u{200f}b\u{202e}c\u{ad}d\u{1b}e", "abcde"),
        ] {
            assert_eq!(folded(written), typed, "{written}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in any::<String>()) {
            let once = folded(&text);
            prop_assert_eq!(folded(&once), once);
        }

        #[test]
        fn offsets_are_those_of_characters_in_order(text in any::<String>()) {
            let (folded_text, offsets) = with_offsets(&text);
            prop_assert_eq!(folded_text.chars().count(), offsets.len());
            prop_assert!(offsets.iter().all(|offset| text.is_char_boundary(*offset)));
            prop_assert!(offsets.is_sorted());
            prop_assert_eq!(folded_text, folded(&text));
        }
    }
}
