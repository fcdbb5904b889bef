//! The width of a single character, in cells.

use super::visible::is_ignorable;
use unicode_width::UnicodeWidthChar;

/// The width in cells of a character that is not a control character; 0 for combining and ignorable
/// ones.
pub(super) fn cells(character: char) -> u16 {
    match character {
        ' '..='~' => 1,
        // Half-width katakana sound marks extend a cluster, yet every terminal gives them a cell.
        '\u{FF9E}' | '\u{FF9F}' => 1,
        _ if is_ignorable(character) => 0,
        _ => match character.width() {
            Some(0) => 0,
            Some(1) | None => 1,
            Some(_) => 2,
        },
    }
}
