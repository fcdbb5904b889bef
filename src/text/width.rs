//! The width of text in terminal cells, counted by grapheme cluster. The only place where width is
//! computed.
//!
//! A character is as wide as wcwidth terminals draw it (UAX #11, ambiguous characters narrow), a
//! cluster as wide as its characters together, except that an emoji sequence takes two cells. What
//! has a mark ([`mod@super::visible`]) takes one.

use super::cluster::{self, Emoji, Form};
use super::visible::Controls;
use unicode_segmentation::UnicodeSegmentation;

/// The width in cells of `text` on one line, with explicit bidi controls shown
/// ([`Controls::Shown`]).
pub fn width(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    let form = Form { emoji: Emoji::First, controls: Controls::Shown };
    let mut symbol = String::new();
    let of_cluster = |cluster: &str| {
        symbol.clear();
        usize::from(cluster::draw(cluster, None, form, &mut symbol))
    };
    text.graphemes(true).map(of_cluster).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_those_of_a_terminal() {
        for (text, cells) in [
            ("", 0),
            ("Amazon", 6),
            ("מסע לקוח", 8),
            ("שָׁלוֹם", 4),
            ("لا", 2),
            ("مُحَمَّد", 4),
            ("Διαφήμιση", 9),
            ("旅程", 4),
            ("ｶﾞ", 2),
            ("e\u{301}", 1),
            ("\u{301}", 1),
            ("👩", 2),
            ("👨‍👩‍👧‍👦", 2),
            ("👍🏽", 2),
            ("❤️", 2),
            ("❤", 1),
            ("1️⃣", 2),
            ("🇮🇱", 2),
            ("\u{200F}\u{200B}\u{AD}", 0),
            ("\u{1B}[31m", 5),
            ("a\nb", 3),
            ("\u{202E}abc", 4),
            ("…–₪", 3),
        ] {
            assert_eq!(width(text), cells, "{text:?}");
        }
    }
}
