//! What an error of the parser means for whoever wrote the file.

use ron::error::{Error, SpannedError};

use super::error::{ReadErrorKind, Syntax};
use super::reading::Reading;
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
        Error::ExpectedComma => syntax(end, Syntax::Comma),
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
            | Error::UnexpectedChar(_)
            | Error::UnderscoreAtBeginning
            | Error::InvalidIntegerDigit { .. }
            | Error::FloatUnderscore
            | Error::IntegerOutOfBounds
            | Error::InvalidValueForType { .. }
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
    // A visitor was given a value: it stands before the parser. Else the parser stands before it.
    let offset = if matches!(code, Error::InvalidValueForType { .. }) { start } else { end };
    let offset = skip_space(text, offset);
    let found = source::quote(text, offset);
    (offset, ReadErrorKind::WrongType { field: at.name, found, expected: at.expected })
}

fn skip_space(text: &str, offset: usize) -> usize {
    let rest = text.get(offset..).unwrap_or_default();
    offset + (rest.len() - rest.trim_start().len())
}
