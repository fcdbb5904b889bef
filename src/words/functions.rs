//! The functions that messages call.

use fluent_bundle::FluentValue;

use super::numerals::Numerals;

/// LEFT-TO-RIGHT ISOLATE, FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9): what messages are built with.
pub(super) const ISOLATES: [char; 3] = ['\u{2066}', '\u{2068}', '\u{2069}'];

/// `LTR("masa show ", $file)`: the name of a key, a command, or a number with its sign, that is read from left to right in
/// a sentence of either direction, and whose brackets are not mirrored.
pub(super) fn left_to_right(arguments: &[FluentValue<'_>], numerals: Numerals) -> FluentValue<'static> {
    match join(arguments, Numerals::Latin) {
        FluentValue::String(joined) => {
            FluentValue::from(format!("\u{2066}{}\u{2069}", numerals.in_left_to_right(&joined)))
        }
        other => other,
    }
}

/// `JOIN($number, " ", $unit)`: what belongs together, in one isolate that runs as its own letters do.
pub(super) fn join(arguments: &[FluentValue<'_>], numerals: Numerals) -> FluentValue<'static> {
    let mut joined = String::new();
    for argument in arguments {
        match argument {
            FluentValue::String(text) => joined.push_str(text),
            FluentValue::Number(number) => joined.push_str(&numerals.of(&number.as_string())),
            _ => return FluentValue::Error,
        }
    }
    FluentValue::from(joined)
}

/// `INSIDE($label)`: the label with a lower-case first letter, for use within a sentence.
pub(super) fn inside(arguments: &[FluentValue<'_>]) -> FluentValue<'static> {
    let Some(FluentValue::String(label)) = arguments.first() else { return FluentValue::Error };
    let is_letter = |one: char| !ISOLATES.contains(&one);
    let Some((first, rest)) = label.find(is_letter).and_then(|at| label.split_at_checked(at)) else {
        return FluentValue::from(label.to_string());
    };
    // An abbreviation stays as it is.
    if rest.chars().nth(1).is_some_and(char::is_uppercase) {
        return FluentValue::from(label.to_string());
    }
    let mut letters = rest.chars();
    let lower = letters.next().into_iter().flat_map(char::to_lowercase);
    FluentValue::from(first.chars().chain(lower).chain(letters.clone()).collect::<String>())
}
