//! The digits of the numbers in messages.

use fluent_bundle::FluentValue;

/// LEFT-TO-RIGHT MARK (UAX #9).
const MARK: char = '\u{200e}';
const ARABIC_ZERO: u32 = 0x660;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numerals {
    Latin,
    /// ٠١٢٣٤٥٦٧٨٩
    ArabicIndic,
}

impl Numerals {
    pub fn of(self, number: &str) -> String {
        number.chars().map(|one| self.digit(one)).collect()
    }

    /// A sign or several numbers, which are read from left to right. Arabic-Indic digits alone let
    /// what is between two numbers run from right to left. What has letters, such as a key or a
    /// command, stays as it is.
    pub fn in_left_to_right(self, sign: &str) -> String {
        if self == Numerals::Latin || sign.chars().any(char::is_alphabetic) {
            return sign.to_owned();
        }
        let mut said = String::new();
        let mut is_in_number = false;
        for one in sign.chars() {
            if one.is_ascii_digit() != is_in_number {
                said.push(MARK);
                is_in_number = !is_in_number;
            }
            said.push(self.digit(one));
        }
        if is_in_number {
            said.push(MARK);
        }
        said
    }

    /// What formats the numbers among the arguments of a message; `None` for what is usual.
    pub fn formatter<M>(self) -> Option<fn(&FluentValue<'_>, &M) -> Option<String>> {
        match self {
            Numerals::Latin => None,
            Numerals::ArabicIndic => Some(|value, _| match value {
                FluentValue::Number(number) => Some(Numerals::ArabicIndic.of(&number.as_string())),
                _ => None,
            }),
        }
    }

    fn digit(self, one: char) -> char {
        let digit = one.to_digit(10).filter(|_| self == Numerals::ArabicIndic);
        digit.and_then(|digit| char::from_u32(ARABIC_ZERO + digit)).unwrap_or(one)
    }
}

#[cfg(test)]
mod tests {
    use crate::words::{Message, Words};

    #[test]
    fn numbers_have_their_digits_and_what_is_quoted_keeps_its_own() {
        let arabic = Words::of("ar").unwrap().in_arabic_indic();
        let count = Message::new("count-touchpoints").number("count", 15);
        assert!(arabic.say_plain(&count).starts_with("١٥ "), "{}", arabic.say_plain(&count));
        let quoted = Message::new("name-quoted").text("text", "15");
        assert_eq!(arabic.say_plain(&quoted), "«15»");
        assert!(Words::of("ar").unwrap().say_plain(&count).starts_with("15 "));
    }

    #[test]
    fn plurals_do_not_depend_on_the_digits() {
        let latin = Words::of("ar").unwrap();
        for number in [0, 1, 2, 3, 11, 100] {
            let count = Message::new("count-touchpoints").number("count", number);
            let digits = latin.in_arabic_indic().say_plain(&count);
            let back = digits.chars().map(|one| match u32::from(one) {
                code @ 0x660..=0x669 => char::from_digit(code - 0x660, 10).unwrap(),
                _ => one,
            });
            let back: String = back.collect();
            assert_eq!(back, latin.say_plain(&count));
        }
    }

    #[test]
    fn only_languages_in_which_they_are_used_have_them() {
        for language in ["en", "he", "el"] {
            assert!(!Words::of(language).unwrap().in_arabic_indic().has_arabic_indic());
        }
    }

    #[test]
    fn between_two_numbers_nothing_turns_round() {
        let sign = super::Numerals::ArabicIndic.in_left_to_right("51 → 60");
        assert_eq!(sign, "\u{200e}٥١\u{200e} → \u{200e}٦٠\u{200e}");
        assert_eq!(super::Numerals::ArabicIndic.in_left_to_right("F2"), "F2");
    }
}
