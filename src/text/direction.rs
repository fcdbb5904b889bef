//! The base direction of a text, and its embedding levels (UAX #9). Pure functions.

pub mod levels;

use unicode_bidi::{BidiClass, bidi_class};

/// The two writing directions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Latin, Greek, Cyrillic …
    #[default]
    LeftToRight,
    /// Hebrew, Arabic …
    RightToLeft,
}

impl Direction {
    pub fn is_rtl(self) -> bool {
        self == Self::RightToLeft
    }

    /// The side of the screen where the text continues.
    pub fn forward(self) -> Side {
        match self {
            Self::LeftToRight => Side::Right,
            Self::RightToLeft => Side::Left,
        }
    }

    /// The paragraph embedding level of this direction: 0 or 1 (UAX #9, BD4).
    pub fn level(self) -> u8 {
        u8::from(self.is_rtl())
    }
}

/// A side of the screen, whatever the direction of the text there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// Towards column 0.
    Left,
    /// Away from column 0.
    Right,
}

/// The base direction of `text` in a map of direction `map`.
///
/// In a right-to-left map, a text with any right-to-left letter is right-to-left ("Facebook ממומן"
/// is a Hebrew text) and one with only other letters is left-to-right. In a left-to-right map the
/// first letter decides (UAX #9, P2 and P3). A text without letters takes the direction of the map.
/// Isolated parts (U+2066–U+2069) are ignored: they may quote any language.
pub fn base_direction(text: &str, map: Direction) -> Direction {
    let mut first = None;
    for direction in strong_directions(text) {
        match map {
            Direction::LeftToRight => return direction,
            Direction::RightToLeft if direction.is_rtl() => return direction,
            Direction::RightToLeft => first = first.or(Some(direction)),
        }
    }
    first.unwrap_or(map)
}

/// The directions of the strong characters of `text` outside isolates, in order.
fn strong_directions(text: &str) -> impl Iterator<Item = Direction> {
    let mut isolates = 0usize;
    text.chars().filter_map(move |character| {
        if character.is_ascii() {
            if character == '\n' {
                isolates = 0;
            }
            let strong = character.is_ascii_alphabetic() && isolates == 0;
            return strong.then_some(Direction::LeftToRight);
        }
        match bidi_class(character) {
            BidiClass::LRI | BidiClass::RLI | BidiClass::FSI => isolates += 1,
            BidiClass::PDI => isolates = isolates.saturating_sub(1),
            BidiClass::B => isolates = 0,
            BidiClass::L if isolates == 0 => return Some(Direction::LeftToRight),
            BidiClass::R | BidiClass::AL if isolates == 0 => return Some(Direction::RightToLeft),
            _ => {}
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{LeftToRight, RightToLeft};

    #[test]
    fn in_a_right_to_left_map_any_right_to_left_letter_decides() {
        for (text, expected) in [
            ("Facebook ממומן", RightToLeft),
            ("NPS מעל 50 (יעד 2026)", RightToLeft),
            ("Instagram إعلان", RightToLeft),
            ("Facebook ads", LeftToRight),
            ("Διαφήμιση", LeftToRight),
            ("2026", RightToLeft),
            ("", RightToLeft),
            ("…!", RightToLeft),
        ] {
            assert_eq!(base_direction(text, RightToLeft), expected, "{text}");
        }
    }

    #[test]
    fn in_a_left_to_right_map_the_first_letter_decides() {
        for (text, expected) in [
            ("Facebook ממומן", LeftToRight),
            ("50% הנחה on all", RightToLeft),
            ("\"שלום\" she said", RightToLeft),
            ("2026", LeftToRight),
            ("", LeftToRight),
        ] {
            assert_eq!(base_direction(text, LeftToRight), expected, "{text}");
        }
    }

    #[test]
    fn isolated_text_does_not_affect_the_base_direction() {
        assert_eq!(base_direction("Removed \u{2068}מודעות\u{2069}", RightToLeft), LeftToRight);
        assert_eq!(base_direction("\u{2068}Loyalty\u{2069} נמחק", LeftToRight), RightToLeft);
        assert_eq!(base_direction("\u{2068}שלום", LeftToRight), LeftToRight);
        assert_eq!(base_direction("\u{2068}never closed\nשלום", LeftToRight), RightToLeft);
    }
}
