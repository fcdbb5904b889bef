//! What of a text is drawn.

use std::borrow::Cow;

use crate::text::visible::visible_lines;

/// A text as it is drawn: line feeds stay, tabs are blanks, other controls are marks; what Unicode calls no character
/// is its stand-in.
pub fn drawn(text: &str) -> Cow<'_, str> {
    let odd = |character: char| matches!(character, '\r' | '\t') || is_no_character(character);
    let tidy = if text.contains(odd) {
        let kept = text.replace("\r\n", "\n").replace(['\r', '\t'], " ");
        Cow::Owned(kept.replace(is_no_character, "\u{FFFD}"))
    } else {
        Cow::Borrowed(text)
    };
    match tidy {
        Cow::Borrowed(text) => visible_lines(text),
        Cow::Owned(text) => Cow::Owned(visible_lines(&text).into_owned()),
    }
}

/// Noncharacters (Unicode 23.7), and private ones, whose meaning no font of ours knows.
fn is_no_character(character: char) -> bool {
    matches!(character, '\u{FDD0}'..='\u{FDEF}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
        || u32::from(character) & 0xFFFE == 0xFFFE
}
