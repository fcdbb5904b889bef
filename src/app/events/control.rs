//! Control sequences (`CSI … final`) and control strings (`OSC … ST`), as ECMA-48 forms them.

use super::answer::TerminalAnswer;
use super::token::{Event, SequenceMeaning, SequenceToken};
use super::{key, mouse};

/// A control sequence (CSI): starts with `ESC [`.
pub(super) fn sequence(bytes: &[u8]) -> SequenceToken {
    // The Linux console sends F1 to F5 as `ESC [ [ A` to `E`.
    if let [_, _, b'[', rest @ ..] = bytes {
        return match rest.first() {
            None => SequenceToken::Incomplete,
            Some(last) => SequenceToken::Complete(4, key::console_function(*last).map(Event::Key).into()),
        };
    }
    // The old mouse report has three arbitrary bytes. We do not enable it, so skip it.
    if let [_, _, b'M', rest @ ..] = bytes {
        return if rest.len() < 3 {
            SequenceToken::Incomplete
        } else {
            SequenceToken::Complete(6, SequenceMeaning::Nothing)
        };
    }
    let body = bytes.get(2..).unwrap_or_default();
    let parameters = body.iter().take_while(|byte| (0x30..0x40).contains(*byte)).count();
    let (parameters, rest) = body.split_at(parameters);
    let between = rest.iter().take_while(|byte| (0x20..0x30).contains(*byte)).count();
    let (between, rest) = rest.split_at(between);
    let length = 2 + parameters.len() + between.len();
    match rest.first() {
        None => SequenceToken::Incomplete,
        Some(last @ 0x40..=0x7e) => {
            let parameters = std::str::from_utf8(parameters).unwrap_or_default();
            SequenceToken::Complete(length + 1, meaning(parameters, between, *last))
        }
        // Interrupted: the next byte starts something else.
        Some(_) => SequenceToken::Complete(length, SequenceMeaning::Nothing),
    }
}

fn meaning(parameters: &str, between: &[u8], last: u8) -> SequenceMeaning {
    if let Some(private) = parameters.strip_prefix('?') {
        return TerminalAnswer::of_sequence(private, between, last).map(Event::Answer).into();
    }
    if let Some(secondary) = parameters.strip_prefix('>') {
        return TerminalAnswer::of_secondary(secondary, between, last).map(Event::Answer).into();
    }
    if let Some(report) = parameters.strip_prefix('<') {
        return mouse::report(report, last).map(Event::Mouse).into();
    }
    if (between, last) == (b"$", b'y') {
        return TerminalAnswer::of_mode(parameters).map(Event::Answer).into();
    }
    if !between.is_empty() {
        return SequenceMeaning::Nothing;
    }
    // `CSI 1 ; 2 R` and higher is F3 with modifiers; F3 without modifiers is sent differently.
    if last == b'R' && parameters.contains(';') && (!parameters.starts_with("1;") || parameters == "1;1") {
        return TerminalAnswer::of_position(parameters).map(Event::Answer).into();
    }
    match (parameters, last) {
        ("200", b'~') => SequenceMeaning::PasteBegins,
        _ => key::sequence(parameters, last).map(Event::Key).into(),
    }
}

/// A control string: ends with BEL or `ESC \`.
pub(super) fn string(bytes: &[u8]) -> SequenceToken {
    let body = bytes.get(2..).unwrap_or_default();
    for (place, byte) in body.iter().enumerate() {
        let text = body.get(..place).unwrap_or_default();
        match (byte, body.get(place + 1)) {
            (0x07, _) => return SequenceToken::Complete(place + 3, answer(bytes, text)),
            (0x1b, None) => return SequenceToken::Incomplete,
            (0x1b, Some(b'\\')) => return SequenceToken::Complete(place + 4, answer(bytes, text)),
            // Another sequence starts: the string was interrupted.
            (0x1b, Some(_)) => return SequenceToken::Complete(place + 2, SequenceMeaning::Nothing),
            _ => {}
        }
    }
    SequenceToken::Incomplete
}

fn answer(bytes: &[u8], text: &[u8]) -> SequenceMeaning {
    let Ok(text) = std::str::from_utf8(text) else { return SequenceMeaning::Nothing };
    let answer = match bytes.get(1) {
        Some(b']') => TerminalAnswer::of_command(text),
        Some(b'P') => TerminalAnswer::of_device(text),
        _ => None,
    };
    answer.map(Event::Answer).into()
}
