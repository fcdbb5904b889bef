//! What an error of the parser means for whoever wrote the file.

use ron::error::{Error, SpannedError};

use super::error::{Expected, ReadErrorKind, Syntax};
use super::reading::{At, Reading};
use super::source;

/// The place and the meaning of an error.
pub(super) fn diagnose(error: &SpannedError, reading: &Reading<'_>) -> (usize, ReadErrorKind) {
    let text = reading.text();
    let start = value_start(text, source::offset(text, (error.span.start.line, error.span.start.col)));
    let end = source::offset(text, (error.span.end.line, error.span.end.col));
    if let Some((offset, kind)) = reading.take_problem() {
        return (offset.unwrap_or(start), kind);
    }
    let syntax = |offset, syntax| (offset, ReadErrorKind::Syntax(syntax));
    match &error.code {
        Error::Eof => syntax(end, Syntax::End),
        Error::ExpectedStringEnd => syntax(start, Syntax::UnclosedText),
        Error::UnclosedBlockComment | Error::UnclosedLineComment => {
            let open = source::pieces(text).filter_map(|piece| match piece {
                source::Piece::Comment(range) => Some(range.start),
                _ => None,
            });
            syntax(open.last().unwrap_or(end), Syntax::UnclosedComment)
        }
        Error::InvalidEscape(_) => {
            let backslash = text.get(..end).and_then(|before| before.rfind('\\'));
            syntax(backslash.unwrap_or(end), Syntax::Escape)
        }
        // Whatever was looked for: there is nothing more.
        _ if text.get(end..).is_none_or(|rest| rest.trim().is_empty()) => syntax(end, Syntax::End),
        Error::ExpectedComma => fraction(reading, end).unwrap_or_else(|| syntax(end, Syntax::Comma)),
        Error::ExpectedMapColon => syntax(end, Syntax::Colon),
        Error::ExpectedArrayEnd => syntax(end, Syntax::Close(']')),
        Error::ExpectedMapEnd => syntax(end, Syntax::Close('}')),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => syntax(end, Syntax::Close(')')),
        Error::TrailingCharacters => syntax(end, Syntax::After),
        Error::ExceededRecursionLimit => syntax(end, Syntax::TooDeep),
        Error::ExpectedDifferentStructName { expected, found } => {
            (start, ReadErrorKind::OtherStruct { expected, found: found.clone() })
        }
        Error::ExpectedNamedStructLike(expected) => {
            (end, ReadErrorKind::OtherStruct { expected, found: source::quote(text, end) })
        }
        code if is_of_type(code) => of_type(reading, code, start, end),
        other => syntax(end, Syntax::Other(other.to_string())),
    }
}

/// The sign before a number belongs to it, and the quote before a text.
fn value_start(text: &str, start: usize) -> usize {
    let before = text.get(..start).unwrap_or_default();
    if before.ends_with(['-', '+', '"']) { start - 1 } else { start }
}

/// Whether the parser found a value of another type than it looked for.
fn is_of_type(code: &Error) -> bool {
    matches!(
        code,
        Error::ExpectedArray
            | Error::ExpectedBoolean
            | Error::ExpectedFloat
            | Error::ExpectedInteger
            | Error::ExpectedMap
            | Error::ExpectedString
            | Error::ExpectedIdentifier
            | Error::SuggestRawIdentifier(_)
            | Error::ExpectedOption
            | Error::ExpectedStructLike
            | Error::UnderscoreAtBeginning
            | Error::InvalidIntegerDigit { .. }
            | Error::FloatUnderscore
            | Error::IntegerOutOfBounds
    )
}

fn of_type(reading: &Reading<'_>, code: &Error, start: usize, end: usize) -> (usize, ReadErrorKind) {
    let text = reading.text();
    let Some(at) = reading.at() else {
        let syntax = match code {
            Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) => Syntax::Key,
            other => Syntax::Other(other.to_string()),
        };
        return (end, ReadErrorKind::Syntax(syntax));
    };
    // Of a number that was read the parser stands behind it, else before what it does not want.
    let offset = if matches!(code, Error::IntegerOutOfBounds) { start } else { end };
    let offset = skip_space(text, offset);
    (offset, unwanted(at, source::quote(text, offset)))
}

/// A whole number is read up to its point: what then seems to miss a comma is a number with a fraction.
fn fraction(reading: &Reading<'_>, end: usize) -> Option<(usize, ReadErrorKind)> {
    let (before, after) = reading.text().split_at_checked(end)?;
    let at = reading.at().or(reading.last()).filter(|_| after.starts_with(['.', 'e', 'E']))?;
    let digits = before.trim_end_matches(|one: char| one.is_ascii_digit());
    let start = value_start(before, digits.len());
    let whole = matches!(at.expected, Expected::Whole | Expected::Counts) && digits.len() < before.len();
    whole.then(|| (start, unwanted(at, source::quote(reading.text(), start))))
}

/// A value that its field does not take.
fn unwanted(at: At, found: String) -> ReadErrorKind {
    match at.range {
        Some((least, most)) => ReadErrorKind::OutOfRange { field: at.name, found, least, most },
        None => ReadErrorKind::WrongType { field: at.name, found, expected: at.expected },
    }
}

fn skip_space(text: &str, offset: usize) -> usize {
    let rest = text.get(offset..).unwrap_or_default();
    offset + (rest.len() - rest.trim_start().len())
}
