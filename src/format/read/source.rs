//! Examines the text of a file independently of the parser: encoding, line endings, positions of
//! offsets, git's conflict markers, comments.

use std::borrow::Cow;
use std::ops::Range;

use super::error::ReadErrorKind;

/// The longest quotation of the file in an error, in characters.
const QUOTED: usize = 32;

/// Decodes the bytes of a file, removes the byte order mark and converts line endings to `
/// `: a text of several lines must not depend on the system where the file was checked out.
///
/// # Errors
/// The error, and the text before it, whose end is its position.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, (ReadErrorKind, String)> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let before = String::from_utf8_lossy(valid).trim_start_matches(BYTE_ORDER_MARK).to_owned();
        (ReadErrorKind::NotUtf8, before)
    })?;
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if is_empty(text) {
        return Err((ReadErrorKind::Empty, String::new()));
    }
    Ok(if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) })
}

/// Whether this is no map at all, so that a syntax error in it would mean nothing to the user.
pub(super) fn is_other(bytes: &[u8]) -> bool {
    // UTF-16: perhaps a map that was saved in another encoding.
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return false;
    }
    let end = bytes.len().min(BEGINNING);
    let beginning = bytes.get(..end).map(String::from_utf8_lossy).unwrap_or_default();
    let beginning = beginning.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&beginning);
    let code = pieces(beginning).find_map(|piece| match piece {
        SourcePiece::Code(range) => beginning.get(range).map(str::trim_start).filter(|code| !code.is_empty()),
        SourcePiece::Comment(_) => None,
        SourcePiece::Quoted(range) | SourcePiece::Raw(range, ..) => beginning.get(range),
    });
    let Some(code) = code else { return false };
    let word = code.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(code.len());
    let (name, rest) = code.split_at_checked(word).unwrap_or((code, ""));
    // A damaged map still has its name in the first line.
    let begins = rest.trim_start().starts_with('(')
        || STRUCT.starts_with(name) && !name.is_empty()
        || code.lines().find(|line| !is_like_a_comment(line)).is_some_and(|line| line.contains(STRUCT));
    !begins && !code.starts_with("#![") && !code.starts_with("<<<<<<<")
}

/// Whether a line is blank or what other formats have for a comment.
fn is_like_a_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || line.starts_with('#')
}

/// How many bytes are examined for the beginning of a map.
const BEGINNING: usize = 64 * 1024;

/// The name of the struct at the beginning of a map's file.
const STRUCT: &str = "JourneyMap";

fn is_empty(text: &str) -> bool {
    let rest = text.trim_start();
    rest.is_empty()
        || rest.starts_with('/')
            && pieces(rest).all(|piece| match piece {
                SourcePiece::Code(range) => rest.get(range).is_some_and(|code| code.trim().is_empty()),
                SourcePiece::Comment(_) => true,
                SourcePiece::Quoted(_) | SourcePiece::Raw(..) => false,
            })
}

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The position (line and column, from 1) at the end of `before`; the column in characters.
pub(super) fn position_after(before: &str) -> (usize, usize) {
    let line = 1 + before.bytes().filter(|byte| *byte == b'\n').count();
    let column = 1 + before.chars().rev().take_while(|character| *character != '\n').count();
    (line, column)
}

/// Converts an offset to a line and column.
pub(super) fn position(text: &str, offset: usize) -> (usize, usize) {
    position_after(text.get(..offset).unwrap_or(text))
}

/// Converts a line and column to an offset.
pub(super) fn offset(text: &str, (line, column): (usize, usize)) -> usize {
    let lines: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(lines..).unwrap_or_default();
    lines + rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}

/// The shortened text at an offset: a string with its quotes, or everything up to the end of the
/// value.
pub(super) fn quote(text: &str, offset: usize) -> String {
    let rest = text.get(offset..).unwrap_or_default();
    let mut inside = rest.starts_with('"');
    let mut quoted = String::new();
    for (place, character) in rest.chars().enumerate() {
        let ends = if inside { character == '\n' } else { matches!(character, ',' | ')' | ']' | '}' | '\n') };
        if place > 0 && ends {
            break;
        }
        if place == QUOTED {
            quoted.push('…');
            break;
        }
        quoted.push(character);
        if place > 0 && inside && character == '"' {
            inside = false;
        }
    }
    quoted.trim_end().to_owned()
}

/// The number at an offset or directly before it, as written, and its start: including sign, base,
/// exponent, and anything that follows without a space, such as a unit. `None` if there is none.
pub(super) fn number_at(text: &str, offset: usize) -> Option<(usize, &str)> {
    let parts =
        |one: char| one.is_whitespace() || matches!(one, ',' | '(' | ')' | '[' | ']' | '{' | '}' | '"' | '/');
    let (before, _) = text.split_at_checked(offset)?;
    let start = before.rfind(|one| parts(one) || one == ':').map_or(0, |place| {
        place + before.get(place..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
    });
    let rest = text.get(start..)?;
    let number = rest.get(..rest.find(parts).unwrap_or(rest.len()))?;
    let bare = number.trim_start_matches(['+', '-', '.', '_']);
    let begins = bare.starts_with(|first: char| first.is_ascii_digit()) || matches!(bare, "inf" | "NaN");
    (begins || (bare.is_empty() && !number.is_empty())).then_some((start, number))
}

/// The offset of the first conflict marker, if there is a complete conflict.
pub(super) fn conflict_marker(text: &str) -> Option<usize> {
    let marker = |sign: &str| {
        let begins = |line: &&str| {
            line.strip_prefix(sign).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        text.lines().find(begins).map(|line| line.as_ptr() as usize - text.as_ptr() as usize)
    };
    marker("<<<<<<<").filter(|first| marker(">>>>>>>").is_some_and(|last| *first < last))
}

/// The end of what is neither blank nor a comment.
pub(in crate::format) fn end_of_code(text: &str) -> usize {
    let ends = pieces(text).filter_map(|piece| match piece {
        SourcePiece::Code(range) => {
            let code = text.get(range.clone())?.trim_end();
            // Blanks between two comments are code of no length.
            (!code.is_empty()).then(|| range.start + code.len())
        }
        SourcePiece::Quoted(range) | SourcePiece::Raw(range, _) => Some(range.end),
        SourcePiece::Comment(_) => None,
    });
    ends.last().unwrap_or_default()
}

/// The number of comments in a RON text: `// …` and `/* … */`; nested ones count as one.
pub(crate) fn count_comments(text: &str) -> usize {
    // Most files have none, so search for them before the slower scan.
    if !text.contains("//") && !text.contains("/*") {
        return 0;
    }
    pieces(text).filter(|piece| matches!(piece, SourcePiece::Comment(_))).count()
}

/// A piece of a RON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SourcePiece {
    /// Everything else.
    Code(Range<usize>),
    /// `"…"` or `b"…"`, or a character in `'…'`: may contain escapes.
    Quoted(Range<usize>),
    /// `r#"…"#` or `br#"…"#`: the whole range, then the range between the quotes.
    Raw(Range<usize>, Range<usize>),
    /// `// …` or `/* … */`.
    Comment(Range<usize>),
}

/// The pieces of a RON text, in order and without gaps.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = SourcePiece> {
    let mut place = 0;
    std::iter::from_fn(move || {
        let piece = piece_at(text.as_bytes(), place)?;
        place = match &piece {
            SourcePiece::Code(range)
            | SourcePiece::Quoted(range)
            | SourcePiece::Comment(range)
            | SourcePiece::Raw(range, _) => range.end,
        };
        Some(piece)
    })
}

fn piece_at(bytes: &[u8], start: usize) -> Option<SourcePiece> {
    let rest = bytes.get(start..).filter(|rest| !rest.is_empty())?;
    if let Some(special) = special_at(rest, start, start.checked_sub(1).and_then(|place| bytes.get(place))) {
        return Some(special);
    }
    let mut before = rest.first();
    let code = (1..rest.len()).find(|place| {
        let tail = rest.get(*place..).unwrap_or_default();
        let is_special = tail.first().is_some_and(|byte| matches!(byte, b'"' | b'\'' | b'/' | b'r'))
            && special_at(tail, 0, before).is_some();
        before = tail.first();
        is_special
    });
    Some(SourcePiece::Code(start..start + code.unwrap_or(rest.len())))
}

/// The piece that starts here, unless it is code; `before` is the preceding byte.
fn special_at(rest: &[u8], start: usize, before: Option<&u8>) -> Option<SourcePiece> {
    match rest {
        [b'"', ..] => Some(SourcePiece::Quoted(start..start + quoted_length(rest, b'"'))),
        [b'\'', ..] => Some(SourcePiece::Quoted(start..start + quoted_length(rest, b'\''))),
        [b'/', b'/', ..] => {
            let length = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
            Some(SourcePiece::Comment(start..start + length))
        }
        [b'/', b'*', ..] => Some(SourcePiece::Comment(start..start + block_comment_length(rest))),
        [b'r', ..] if !before.is_some_and(|byte| is_word(*byte) && *byte != b'b') => raw_text(rest, start),
        _ => None,
    }
}

const fn is_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

fn quoted_length(rest: &[u8], quote: u8) -> usize {
    let mut escaped = false;
    let close = rest.iter().skip(1).position(|byte| {
        let closes = *byte == quote && !escaped;
        escaped = *byte == b'\\' && !escaped;
        closes
    });
    close.map_or(rest.len(), |inner| inner + 2)
}

fn block_comment_length(rest: &[u8]) -> usize {
    let (mut depth, mut place) = (0usize, 0);
    while let Some(tail) = rest.get(place..).filter(|tail| !tail.is_empty()) {
        place += match tail {
            [b'/', b'*', ..] => {
                depth += 1;
                2
            }
            [b'*', b'/', ..] => {
                depth -= 1;
                2
            }
            _ => 1,
        };
        if depth == 0 {
            return place;
        }
    }
    rest.len()
}

fn raw_text(rest: &[u8], start: usize) -> Option<SourcePiece> {
    let hashes = rest.iter().skip(1).take_while(|byte| **byte == b'#').count();
    let open = hashes + 2;
    let inner = rest.get(open..).filter(|_| rest.get(open - 1) == Some(&b'"'))?;
    let closes = |tail: &[u8]| {
        tail.first() == Some(&b'"')
            && tail.iter().skip(1).take(hashes).filter(|byte| **byte == b'#').count() == hashes
    };
    let length =
        (0..inner.len()).find(|place| inner.get(*place..).is_some_and(closes)).unwrap_or(inner.len());
    let end = (open + length + 1 + hashes).min(rest.len());
    Some(SourcePiece::Raw(start..start + end, start + open..start + open + length))
}

/// The most characters of a file that start a node or separate values: each needs much more memory
/// than the few bytes in the file. Those in texts and comments are counted too, because real maps
/// are far from the limit.
const MOST: [(u8, usize); 2] = [(b'(', 200_000), (b',', 4_000_000)];

/// The offset where a text exceeds a limit, and that limit.
pub(super) fn excess(text: &str) -> Option<(usize, usize)> {
    MOST.iter().find_map(|(sign, most)| {
        let mut places = text.bytes().enumerate().filter(|(_, byte)| byte == sign);
        places.nth(*most).map(|(place, _)| (place, *most))
    })
}
