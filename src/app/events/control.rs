//! Control sequences (`CSI … final`) and control strings (`OSC … ST`), as ECMA-48 forms them.

use super::{Answer, Event, Meaning, Overlong, Token, key, mouse};

/// A sequence that begins with `ESC [`; its end is looked for in `longest` bytes.
pub(super) fn sequence(bytes: &[u8], longest: usize) -> Token {
    // The Linux console sends F1 to F5 as `ESC [ [ A` to `E`.
    if let [_, _, b'[', rest @ ..] = bytes {
        return match rest.first() {
            None => Token::Incomplete,
            Some(last) => Token::Complete(4, key::console_function(*last).map(Event::Key).into()),
        };
    }
    // The old mouse report: three bytes that may be anything. It is not asked for.
    if let [_, _, b'M', rest @ ..] = bytes {
        return if rest.len() < 3 { Token::Incomplete } else { Token::Complete(6, Meaning::Nothing) };
    }
    let body = bytes.get(2..).unwrap_or_default();
    let parameters = body.iter().take_while(|byte| (0x30..0x40).contains(*byte)).count();
    let (parameters, rest) = body.split_at(parameters);
    let between = rest.iter().take_while(|byte| (0x20..0x30).contains(*byte)).count();
    let (between, rest) = rest.split_at(between);
    let length = 2 + parameters.len() + between.len();
    if length >= 2 + longest {
        return Token::Complete(length, Meaning::Overlong(Overlong::Sequence));
    }
    match rest.first() {
        None => Token::Incomplete,
        Some(last @ 0x40..=0x7e) => {
            let parameters = std::str::from_utf8(parameters).unwrap_or_default();
            Token::Complete(length + 1, meaning(parameters, between, *last))
        }
        // Broken off: what comes now is something else.
        Some(_) => Token::Complete(length, Meaning::Nothing),
    }
}

fn meaning(parameters: &str, between: &[u8], last: u8) -> Meaning {
    if let Some(private) = parameters.strip_prefix('?') {
        return Answer::of_sequence(private, between, last).map(Event::Answer).into();
    }
    if let Some(report) = parameters.strip_prefix('<') {
        return mouse::report(report, last).map(Event::Mouse).into();
    }
    if !between.is_empty() {
        return Meaning::Nothing;
    }
    // `CSI 1 ; 2 R` and above is F3 with modifiers; without any it comes in another form.
    if last == b'R' && parameters.contains(';') && (!parameters.starts_with("1;") || parameters == "1;1") {
        return Answer::of_position(parameters).map(Event::Answer).into();
    }
    match (parameters, last) {
        ("200", b'~') => Meaning::PasteBegins,
        _ => key::sequence(parameters, last).map(Event::Key).into(),
    }
}

/// A control string: until BEL or `ESC \`, which is looked for in `longest` bytes.
pub(super) fn string(bytes: &[u8], longest: usize) -> Token {
    let body = bytes.get(2..).unwrap_or_default();
    for (place, byte) in body.iter().take(longest).enumerate() {
        let text = body.get(..place).unwrap_or_default();
        match (byte, body.get(place + 1)) {
            (0x07, _) => return Token::Complete(place + 3, answer(bytes, text)),
            (0x1b, None) => return Token::Incomplete,
            (0x1b, Some(b'\\')) => return Token::Complete(place + 4, answer(bytes, text)),
            // Another sequence begins: the string was broken off.
            (0x1b, Some(_)) => return Token::Complete(place + 2, Meaning::Nothing),
            _ => {}
        }
    }
    if body.len() < longest {
        return Token::Incomplete;
    }
    Token::Complete(2 + longest, Meaning::Overlong(Overlong::String))
}

/// How many bytes belong to the rest of what became too long, and whether its end is among them.
pub(super) fn rest(overlong: Overlong, bytes: &[u8]) -> (usize, bool) {
    let goes_on = |byte: &u8| match overlong {
        Overlong::Sequence => (0x20..0x40).contains(byte),
        Overlong::String => !matches!(byte, 0x07 | 0x1b),
    };
    let length = bytes.iter().take_while(|byte| goes_on(byte)).count();
    match (overlong, bytes.get(length), bytes.get(length + 1)) {
        (_, None, _) | (Overlong::String, Some(0x1b), None) => (length, false),
        (Overlong::Sequence, Some(0x40..=0x7e), _) | (Overlong::String, Some(0x07), _) => (length + 1, true),
        (Overlong::String, Some(0x1b), Some(b'\\')) => (length + 2, true),
        // Broken off: what comes now is something else.
        _ => (length, true),
    }
}

fn answer(bytes: &[u8], text: &[u8]) -> Meaning {
    let command = bytes.get(1) == Some(&b']');
    let text = std::str::from_utf8(text).ok().filter(|_| command);
    text.and_then(Answer::of_command).map(Event::Answer).into()
}
