//! What XML 1.0 holds of a text, in slides and in pictures alike.

/// Whether a character goes out: the tab, the line feed and everything that XML 1.0 (2.2) allows, but what would act on a
/// terminal or on the order of letters: controls (C1 too), explicit bidi controls and the byte order mark.
pub(super) fn is_kept(character: char) -> bool {
    match character {
        '\t' | '\n' => true,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => false,
        '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => false,
        _ => !character.is_control(),
    }
}
