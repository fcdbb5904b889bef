//! Translates errors of the parser for the author of the file.

use ron::error::{Error, SpannedError};

use super::error::{Expected, ReadErrorKind, Syntax};
use super::reading::{FieldContext, ReadContext};
use super::source;

/// The offset and the meaning of an error.
pub(super) fn diagnose(error: &SpannedError, reading: &ReadContext<'_>) -> (usize, ReadErrorKind) {
    let (offset, kind) = as_parsed(error, reading);
    let text = reading.text();
    let place = skip_space(text, offset);
    let next = text.get(place..).and_then(|rest| rest.chars().next());
    match kind {
        ReadErrorKind::Syntax(Syntax::End | Syntax::TooDeep | Syntax::Escape | Syntax::UnclosedComment) => {
            (offset, kind)
        }
        ReadErrorKind::Syntax(_) | ReadErrorKind::OtherStruct { .. } | ReadErrorKind::WrongType { .. }
            if next == Some('#') =>
        {
            (place, ReadErrorKind::Syntax(Syntax::CommentSign))
        }
        // The parser takes it for the beginning of an attribute, and is after it.
        ReadErrorKind::Syntax(_) if text.get(..place).is_some_and(|before| before.trim() == "#") => {
            (text.find('#').unwrap_or(place), ReadErrorKind::Syntax(Syntax::CommentSign))
        }
        ReadErrorKind::Syntax(syntax) => match (text_over_lines(text, offset), syntax) {
            (Some((start, line)), _) => (start, ReadErrorKind::Syntax(Syntax::TextOverLines(line))),
            (None, Syntax::Key) if let Some(bracket @ ('(' | '[' | '{')) = next => {
                (place, ReadErrorKind::Syntax(Syntax::KeyBefore(bracket)))
            }
            // Where the line ends, not where the next one begins.
            (None, Syntax::Comma) => {
                let before = text.get(..offset).unwrap_or_default();
                let end = before.trim_end().len();
                let is_below = before.get(end..).is_some_and(|blank| blank.contains('\n'));
                (if is_below { end } else { offset }, ReadErrorKind::Syntax(Syntax::Comma))
            }
            (None, syntax) => (offset, ReadErrorKind::Syntax(syntax)),
        },
        _ => (offset, kind),
    }
}

/// The text that ends in the line of an error and began in another: its start, and that line. Its closing quote is
/// probably missing, and the quote that closes it was meant to open the next text.
fn text_over_lines(text: &str, offset: usize) -> Option<(usize, usize)> {
    let before = source::pieces(text).take_while(|piece| match piece {
        source::SourcePiece::Quoted(range) => range.start < offset,
        _ => true,
    });
    let quoted = before.filter_map(|piece| match piece {
        source::SourcePiece::Quoted(range) => Some(range),
        _ => None,
    });
    let last = quoted.last()?;
    let is_over_lines = text.get(last.clone())?.contains('\n');
    let is_here = !text.get(last.end..offset.max(last.end))?.contains('\n');
    (is_over_lines && is_here).then(|| (last.start, source::position(text, offset).0))
}

fn as_parsed(error: &SpannedError, reading: &ReadContext<'_>) -> (usize, ReadErrorKind) {
    let text = reading.text();
    let start = value_start(text, source::offset(text, (error.span.start.line, error.span.start.col)));
    let end = source::offset(text, (error.span.end.line, error.span.end.col));
    if let Some((offset, kind)) = reading.take_problem() {
        return as_written(text, offset.unwrap_or(start), kind);
    }
    let syntax = |offset, syntax| (offset, ReadErrorKind::Syntax(syntax));
    match &error.code {
        Error::Eof => syntax(end, Syntax::End),
        Error::ExpectedStringEnd => syntax(start, Syntax::UnclosedText),
        Error::UnclosedBlockComment | Error::UnclosedLineComment => {
            let open = source::pieces(text).filter_map(|piece| match piece {
                source::SourcePiece::Comment(range) => Some(range.start),
                _ => None,
            });
            syntax(open.last().unwrap_or(end), Syntax::UnclosedComment)
        }
        Error::InvalidEscape(_) => {
            let backslash = text.get(..end).and_then(|before| before.rfind('\\'));
            syntax(backslash.unwrap_or(end), Syntax::Escape)
        }
        // Whatever was expected: the file ends here.
        _ if text.get(end..).is_none_or(|rest| rest.trim().is_empty()) => syntax(end, Syntax::End),
        Error::ExpectedComma => unread_rest(reading, end).unwrap_or_else(|| syntax(end, Syntax::Comma)),
        Error::ExpectedMapColon => syntax(end, Syntax::Colon),
        Error::ExpectedArrayEnd => syntax(end, Syntax::Close(']')),
        Error::ExpectedMapEnd => syntax(end, Syntax::Close('}')),
        Error::ExpectedStructLikeEnd | Error::ExpectedOptionEnd => {
            unread_rest(reading, end).unwrap_or_else(|| syntax(end, Syntax::Close(')')))
        }
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

/// Includes the sign before a number and the quote before a text.
fn value_start(text: &str, start: usize) -> usize {
    let before = text.get(..start).unwrap_or_default();
    if before.ends_with(['-', '+', '"']) { start - 1 } else { start }
}

/// Whether the parser found a value of the wrong type.
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

fn of_type(reading: &ReadContext<'_>, code: &Error, start: usize, end: usize) -> (usize, ReadErrorKind) {
    let text = reading.text();
    let Some(at) = reading.at() else {
        let syntax = match code {
            Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) => Syntax::Key,
            other => Syntax::Other(other.to_string()),
        };
        return (end, ReadErrorKind::Syntax(syntax));
    };
    // If a number is out of bounds, the parser is after it; else it is before the unexpected value.
    let offset = if matches!(code, Error::IntegerOutOfBounds) { start } else { end };
    match source::number_at(text, offset) {
        Some((start, number)) => (start, unwanted(at, number.to_owned())),
        None => {
            let offset = skip_space(text, offset);
            (offset, unwanted(at, source::quote(text, offset)))
        }
    }
}

/// Quotes a number that its field does not accept as it is written in the file, which may differ
/// from the parsed value.
fn as_written(text: &str, offset: usize, mut kind: ReadErrorKind) -> (usize, ReadErrorKind) {
    if let ReadErrorKind::OutOfRange { found, .. }
    | ReadErrorKind::OutsideScale { found, .. }
    | ReadErrorKind::NotFinite { found, .. } = &mut kind
        && let Some((start, number)) = source::number_at(text, offset)
    {
        number.clone_into(found);
        return (start, kind);
    }
    (offset, kind)
}

/// The parser stops where a number can no longer be an integer. What then looks like a missing
/// comma or bracket is a number with a fraction, an exponent or a unit.
fn unread_rest(reading: &ReadContext<'_>, end: usize) -> Option<(usize, ReadErrorKind)> {
    let at = reading.at().or(reading.last())?;
    let is_number = matches!(at.expected, Expected::Whole | Expected::Counts | Expected::Number);
    let (start, number) = source::number_at(reading.text(), end).filter(|_| is_number)?;
    (start < end && end < start + number.len()).then(|| (start, unwanted(at, number.to_owned())))
}

/// The error for a value that its field does not accept.
fn unwanted(at: FieldContext, found: String) -> ReadErrorKind {
    match at.range {
        Some((least, most)) => ReadErrorKind::OutOfRange { field: at.name, found, least, most },
        None => ReadErrorKind::WrongType { field: at.name, found, expected: at.expected },
    }
}

fn skip_space(text: &str, offset: usize) -> usize {
    let rest = text.get(offset..).unwrap_or_default();
    offset + (rest.len() - rest.trim_start().len())
}
