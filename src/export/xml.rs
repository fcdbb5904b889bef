//! Filters characters for XML 1.0, for slides and pictures.

/// Whether a character is kept: tab, line feed and everything else that XML 1.0 (2.2) allows,
/// except characters that would affect a terminal or the text direction: control characters (C1
/// too), explicit bidi controls and the byte order mark.
pub(super) fn is_kept(character: char) -> bool {
    match character {
        '\t' | '\n' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => false,
        '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => false,
        _ => !character.is_control(),
    }
}
