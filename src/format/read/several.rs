//! All errors of a file at once: what was wrong is left out, and the rest is read again. An error that could be the
//! consequence of another is not told.

use super::document::{Fault, map_source, read};
use super::error::{ReadError, ReadErrorKind};
use super::source::{self, SourcePiece};

/// The most errors that are told of one file.
const MOST: usize = 20;

/// The largest text that is read again and again, in bytes.
const LARGEST: usize = 4 * 1024 * 1024;

/// What is wrong with a file that [`read_map`](super::read_map) refuses, in the order of the file; empty for a map.
pub fn read_errors(bytes: &[u8], file: &str) -> Vec<ReadError> {
    let mut text = match map_source(bytes, file) {
        Ok(text) => text.into_owned(),
        Err(error) => return vec![error],
    };
    let mut errors: Vec<ReadError> = Vec::new();
    let mut was_parsed = true;
    // Where the cards begin of which the lane was left out.
    let mut without_lane = Vec::new();
    while errors.len() < MOST {
        let Err(fault) = read(&text) else { break };
        let is_parsed = fault.key.is_none();
        if is_parsed && !was_parsed {
            // The nodes contradict each other, perhaps because of what was left out.
            break;
        }
        was_parsed = is_parsed;
        let wrong = wrong_part(&text, &fault);
        without_lane.extend(card_of_wrong_lane(&text, &fault));
        if !without_lane.iter().any(|card| lacks_lane(&text, &fault) == Some(*card)) {
            errors.push(fault.error(&text, file));
        }
        match wrong {
            Some((start, end)) if text.len() <= LARGEST => text = without(&text, start, end),
            _ => break,
        }
    }
    errors.sort_by_key(|error| error.position);
    errors
}

/// The part of the text to leave out, so that the rest can be read; `None` where reading cannot go on.
fn wrong_part(text: &str, fault: &Fault) -> Option<(usize, usize)> {
    let (offset, kind) = &fault.problem;
    let start = match kind {
        // What refers to it would be told as wrong, too.
        ReadErrorKind::MalformedId { .. } | ReadErrorKind::WrongType { .. }
            if is_key(text, fault.key?, "id") =>
        {
            return None;
        }
        ReadErrorKind::RepeatedKey { .. }
        | ReadErrorKind::MalformedId { .. }
        | ReadErrorKind::NotAPersona { .. }
        | ReadErrorKind::OutOfRange { .. }
        | ReadErrorKind::OutsideScale { .. }
        | ReadErrorKind::NotFinite { .. }
        | ReadErrorKind::NotADate { .. }
        | ReadErrorKind::NoSuchChoice { .. }
        | ReadErrorKind::WrongType { .. } => fault.key?,
        ReadErrorKind::RepeatedId { .. } => text.get(..(*offset)?)?.rfind("id")?,
        ReadErrorKind::OtherStruct { found, .. } if found.starts_with('"') => (*offset)?,
        ReadErrorKind::NoLane | ReadErrorKind::UnknownLane { .. } | ReadErrorKind::AmbiguousLane { .. } => {
            opening(text, (*offset)?)?
        }
        _ => return None,
    };
    Some((start, end_of_part(text, start)?))
}

/// The position of the card whose lane cannot be read.
fn card_of_wrong_lane(text: &str, fault: &Fault) -> Option<(usize, usize)> {
    let key = fault.key.filter(|key| is_key(text, *key, "lane"))?;
    Some(source::position(text, opening(text, key)?))
}

/// The position of the card that has no lane.
fn lacks_lane(text: &str, fault: &Fault) -> Option<(usize, usize)> {
    match &fault.problem {
        (Some(offset), ReadErrorKind::NoLane) => Some(source::position(text, opening(text, *offset)?)),
        _ => None,
    }
}

/// Whether the key of this name begins at an offset.
fn is_key(text: &str, offset: usize, name: &str) -> bool {
    text.get(offset..)
        .and_then(|rest| rest.strip_prefix(name))
        .is_some_and(|rest| rest.trim_start().starts_with(':'))
}

/// The brackets of a text, with their offsets, and its commas: without those in texts and comments.
fn signs(text: &str) -> impl Iterator<Item = (usize, u8)> {
    source::pieces(text)
        .flat_map(|piece| match piece {
            SourcePiece::Code(range) => range,
            _ => 0..0,
        })
        .filter_map(|place| Some((place, *text.as_bytes().get(place)?)))
        .filter(|(_, sign)| b"()[]{},".contains(sign))
}

/// The beginning of the node around an offset: the innermost bracket that is open there, or the name before it.
fn opening(text: &str, offset: usize) -> Option<usize> {
    let mut open = Vec::new();
    for (place, sign) in signs(text).take_while(|(place, _)| *place < offset) {
        match sign {
            b'(' | b'[' | b'{' => open.push(place),
            b')' | b']' | b'}' => drop(open.pop()),
            _ => {}
        }
    }
    let bracket = open.pop()?;
    let before = text.get(..bracket)?.trim_end_matches(|one: char| one.is_alphanumeric() || one == '_');
    Some(before.len())
}

/// The end of the field or element that begins at an offset, with the comma after it.
fn end_of_part(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0;
    for (place, sign) in signs(text).skip_while(|(place, _)| *place < start) {
        match sign {
            b'(' | b'[' | b'{' => depth += 1,
            b',' if depth == 0 => return Some(place + 1),
            b')' | b']' | b'}' if depth == 0 => return Some(place),
            b')' | b']' | b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The text with blanks in place of a part, so that lines and columns stay.
fn without(text: &str, start: usize, end: usize) -> String {
    let (before, rest) = text.split_at_checked(start).unwrap_or((text, ""));
    let (part, after) = rest.split_at_checked(end.saturating_sub(start)).unwrap_or((rest, ""));
    let blank: String = part.chars().map(|one| if one == '\n' { '\n' } else { ' ' }).collect();
    [before, &blank, after].concat()
}
