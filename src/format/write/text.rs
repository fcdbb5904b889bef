//! Writes texts, words and numbers as RON.

use std::fmt::Write;

/// Writes a text in quotes. Escapes `"` and `\`, control characters (C0, DEL, C1), bidi controls
/// (UAX #9) and the line and paragraph separators U+2028/9; everything else is written as it is.
pub(in crate::format) fn push_text(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(place) = rest.bytes().position(may_need_escape) {
        let Some((plain, tail)) = rest.split_at_checked(place) else { break };
        out.push_str(plain);
        let mut characters = tail.chars();
        if let Some(character) = characters.next() {
            push_character(out, character);
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// Whether a character whose first byte this is may need an escape. Continuation bytes never do.
fn may_need_escape(byte: u8) -> bool {
    MAY_NEED_ESCAPE.get(usize::from(byte)).copied().unwrap_or(true)
}

const MAY_NEED_ESCAPE: [bool; 256] = {
    let mut table = [false; 256];
    let mut rest: &mut [bool] = &mut table;
    let mut byte = 0u8;
    while let Some((first, others)) = rest.split_first_mut() {
        // C2: C1 controls; D8: U+061C; E2: U+2000–2FFF.
        *first = matches!(byte, 0..=0x1F | b'"' | b'\\' | 0x7F | 0xC2 | 0xD8 | 0xE2);
        byte = byte.wrapping_add(1);
        rest = others;
    }
    table
};

/// Whether a character would act on a terminal, or be invisible, if it were not escaped.
pub(in crate::format) const fn is_escaped(character: char) -> bool {
    matches!(character, '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{61C}' | '\u{200E}' | '\u{200F}'
        | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn push_character(out: &mut String, character: char) {
    match character {
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        character if is_escaped(character) => {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
        }
        character => out.push(character),
    }
}

/// Writes a key, as a raw identifier if it is not a plain one.
pub(in crate::format) fn push_word(out: &mut String, word: &str) {
    let mut characters = word.chars();
    let plain = characters.next().is_some_and(|first| first == '_' || first.is_ascii_alphabetic())
        && characters.all(|one| one == '_' || one.is_ascii_alphanumeric());
    if !plain {
        out.push_str("r#");
    }
    out.push_str(word);
}

/// Writes a finite number: integers without a fraction, others in the shortest form that reads back
/// the same.
pub(super) fn push_number(out: &mut String, number: f64) {
    let whole = number.fract() == 0.0 && number.abs() < 1e15;
    let _ = if whole { write!(out, "{number:.0}") } else { write!(out, "{number:?}") };
}
