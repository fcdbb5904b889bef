//! Replaces characters that cannot be drawn.

use std::borrow::Cow;

use crate::text::visible::visible_lines;

/// The text as it is drawn: line feeds are kept, tabs become spaces, other control characters
/// become marks, and noncharacters are replaced.
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

/// Noncharacters (Unicode 23.7) and private use characters, which our fonts do not define.
fn is_no_character(character: char) -> bool {
    matches!(character, '\u{FDD0}'..='\u{FDEF}' | '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
        || u32::from(character) & 0xFFFE == 0xFFFE
}
