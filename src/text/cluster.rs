//! How one grapheme cluster (UAX #29) is drawn: the symbol sent to the terminal and its width in
//! cells.

use super::character;
use super::visible::{Controls, TAGGED_FLAG, explicit_control, flag_tags, is_ignorable, mark};
use unicode_segmentation::GraphemeCursor;
use unicode_width::UnicodeWidthStr;

/// The most combining characters drawn in a cell: more would only smear over the lines above and
/// below.
const MARKS_PER_CELL: usize = 8;

/// The most characters of an emoji sequence that is sent whole: the longest that Unicode
/// recommends.
const EMOJI_CHARACTERS: usize = 10;

/// The base for a combining mark that has none.
const DOTTED_CIRCLE: char = '◌';

/// How the terminal draws an emoji sequence (joined by U+200D, with a skin tone, a keycap …). Its
/// width is the same either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Emoji {
    /// The terminal does not join sequences: only the first emoji is sent.
    #[default]
    First,
    /// The terminal joins sequences: the whole sequence is sent.
    Joined,
}

#[derive(Clone, Copy)]
pub(super) struct Form {
    pub emoji: Emoji,
    pub controls: Controls,
}

/// Appends the symbol of `cluster` to `symbols` and returns its width in cells. If that is 0,
/// nothing is appended.
///
/// `first` replaces the cluster's first character (by its Arabic form or its mirror image). A
/// shortened emoji may be narrower than the width returned: the rest is filled with blanks.
pub(super) fn draw(cluster: &str, first: Option<char>, form: Form, symbols: &mut String) -> u16 {
    let mut characters = cluster.chars();
    let Some(base) = characters.next() else { return 0 };
    if let Some(mark) = mark(base) {
        if form.controls == Controls::Hidden && explicit_control(base).is_some() {
            return 0;
        }
        symbols.push_str(mark);
        return 1;
    }
    if characters.as_str().is_empty() {
        return draw_alone(first.unwrap_or(base), symbols);
    }
    if is_emoji_sequence(base, characters.as_str()) {
        draw_emoji(cluster, base, form.emoji, symbols);
        return 2;
    }
    draw_with_marks(cluster, first, symbols)
}

fn draw_alone(character: char, symbols: &mut String) -> u16 {
    match character::cells(character) {
        0 if is_ignorable(character) => 0,
        0 => {
            symbols.extend([DOTTED_CIRCLE, character]);
            1
        }
        cells => {
            symbols.push(character);
            cells
        }
    }
}

/// A base with combining marks. Zero-width characters before the first base are moved behind it: a
/// terminal would draw them on the cell before.
fn draw_with_marks(cluster: &str, first: Option<char>, symbols: &mut String) -> u16 {
    let start = cluster.find(|character| character::cells(character) > 0).unwrap_or(cluster.len());
    let (leading, body) = cluster.split_at(start);
    let mut cells = 0u16;
    if body.is_empty() {
        if leading.chars().all(is_ignorable) {
            return 0;
        }
        symbols.push(DOTTED_CIRCLE);
        cells = 1;
    }
    let mut marks = 0;
    for (place, character) in body.chars().chain(leading.chars()).enumerate() {
        let character = if place == 0 && leading.is_empty() { first.unwrap_or(character) } else { character };
        match character::cells(character) {
            0 if is_ignorable(character) || marks == MARKS_PER_CELL => {}
            0 => {
                marks += 1;
                symbols.push(character);
            }
            more => {
                cells = cells.saturating_add(more);
                symbols.push(character);
            }
        }
    }
    cells
}

/// Appends the combining marks of `cluster` to a symbol that already has `held` characters: a
/// ligature keeps the marks of the letter that it includes.
pub(super) fn draw_marks(cluster: &str, held: usize, symbols: &mut String) {
    let marks = cluster
        .chars()
        .skip(1)
        .filter(|&character| character::cells(character) == 0 && !is_ignorable(character));
    symbols.extend(marks.take((MARKS_PER_CELL + 1).saturating_sub(held)));
}

/// Whether a cluster of `base` and `rest` is an emoji sequence (UTS #51), which takes two cells.
fn is_emoji_sequence(base: char, rest: &str) -> bool {
    if matches!(base, '0'..='9' | '#' | '*') {
        return rest.contains('\u{20E3}');
    }
    if !is_pictographic(base) {
        return false;
    }
    rest.chars().any(|character| match character {
        '\u{FE0F}' => {
            let mut bytes = [0; 8];
            let length = base.encode_utf8(&mut bytes).len();
            let end = length + character.encode_utf8(&mut bytes[length..]).len();
            str::from_utf8(&bytes[..end]).is_ok_and(|pair| pair.width() == 2)
        }
        '\u{1F3FB}'..='\u{1F3FF}' => true,
        '\u{200D}' => rest.chars().any(is_pictographic),
        _ => false,
    }) || base == TAGGED_FLAG
}

/// Whether a character is in one of the blocks whose characters begin or continue an emoji
/// sequence.
fn is_pictographic(character: char) -> bool {
    matches!(character, '©' | '®' | '\u{203C}'..='\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}

fn draw_emoji(cluster: &str, base: char, emoji: Emoji, symbols: &mut String) {
    let (_, rest) = cluster.split_at(base.len_utf8());
    let tags = if base == TAGGED_FLAG { flag_tags(rest) } else { 0 };
    let (_, untagged) = rest.split_at(tags);
    let harmless = |character: char| mark(character).is_none();
    let whole = cluster.chars().count() <= EMOJI_CHARACTERS && untagged.chars().all(harmless);
    if emoji == Emoji::Joined && whole {
        symbols.push_str(cluster);
    } else {
        symbols.push(base);
        if cluster.contains('\u{20E3}') {
            symbols.push('\u{20E3}');
        }
    }
}

/// The first cluster boundary of `text` at or after `byte`.
pub(super) fn boundary_from(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte += 1;
    }
    let mut cursor = GraphemeCursor::new(byte, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(true) => byte,
        _ => next_boundary(text, byte),
    }
}

/// The first cluster boundary of `text` after `byte`, which must be a character boundary.
pub(super) fn next_boundary(text: &str, byte: usize) -> usize {
    GraphemeCursor::new(byte, text.len(), true).next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

#[cfg(test)]
mod tests;
