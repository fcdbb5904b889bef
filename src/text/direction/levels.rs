//! Embedding levels of a paragraph, and the two rules that apply to a line of it (UAX #9, L1 and
//! L2).
//!
//! A *unit* is what is reordered as a whole: a grapheme cluster in the layout, a character in the
//! conformance tests.

use super::Direction;
use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo};

/// How rule L1 treats a unit at the end of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reset {
    /// Keeps its level.
    Never,
    /// Takes the paragraph's level at the end of a line or before a separator: blanks, isolates,
    /// and what X9 removes.
    Trailing,
    /// Always takes the paragraph's level: tabs and paragraph separators.
    Always,
}

/// The resolved levels of one paragraph, before it is cut into lines (UAX #9 up to I2).
pub struct Levels<'text>(Resolution<'text>);

enum Resolution<'text> {
    /// The paragraph's level everywhere: rule L1 makes no difference.
    Uniform(u8),
    Mixed(ParagraphBidiInfo<'text>),
}

impl<'text> Levels<'text> {
    /// Resolves `paragraph`, which must not contain a line feed, in the given base direction.
    pub fn new(paragraph: &'text str, base: Direction) -> Self {
        let (level, surely_uniform): (Level, fn(char) -> bool) = match base {
            Direction::LeftToRight => (Level::ltr(), surely_left_to_right),
            Direction::RightToLeft => (Level::rtl(), surely_right_to_left),
        };
        if paragraph.chars().all(surely_uniform) {
            return Self::uniform(base);
        }
        Self(Resolution::Mixed(ParagraphBidiInfo::new(paragraph, Some(level))))
    }

    /// Levels that are all that of `base`.
    pub(crate) fn uniform(base: Direction) -> Self {
        Self(Resolution::Uniform(base.level()))
    }

    /// The level of the character at `byte`; a character that X9 removes has that of the one before
    /// it.
    pub fn at(&self, byte: usize) -> u8 {
        match &self.0 {
            Resolution::Uniform(level) => *level,
            Resolution::Mixed(info) => info.levels[byte].number(),
        }
    }

    /// What rule L1 does with the character at `byte`.
    pub fn reset_at(&self, byte: usize) -> Reset {
        use BidiClass::{B, BN, FSI, LRE, LRI, LRO, PDF, PDI, RLE, RLI, RLO, S, WS};
        let Resolution::Mixed(info) = &self.0 else { return Reset::Never };
        match info.original_classes[byte] {
            B | S => Reset::Always,
            WS | FSI | LRI | RLI | PDI | BN | LRE | LRO | RLE | RLO | PDF => Reset::Trailing,
            _ => Reset::Never,
        }
    }
}

/// Characters that cannot raise a level above 0 in a left-to-right paragraph. A fast path: false
/// for many that could not either.
fn surely_left_to_right(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{58F}'
            | '\u{2010}'..='\u{2027}'
            | '\u{2030}'..='\u{205E}'
            | '\u{20A0}'..='\u{20CF}'
            | '\u{2100}'..='\u{2BFF}'
            | '\u{3000}'..='\u{9FFF}'
            | '\u{AC00}'..='\u{D7A3}'
            | '\u{FE0F}'
            | '\u{1F000}'..='\u{1FAFF}'
    )
}

/// Characters that have level 1 in a right-to-left paragraph that contains only such: Hebrew and
/// Arabic letters and points, blanks and punctuation, but no digits. A fast path as well.
fn surely_right_to_left(character: char) -> bool {
    matches!(
        character,
        ' '..='/'
            | ':'..='@'
            | '['..='`'
            | '{'..='~'
            | '\u{591}'..='\u{5F4}'
            | '\u{60C}'
            | '\u{61F}'..='\u{65F}'
            | '\u{66D}'..='\u{6D3}'
            | '\u{2010}'..='\u{2027}'
            | '\u{20AA}'
    )
}

/// Applies rule L1 to one line: `levels` and `resets` have one entry per unit, in logical order.
pub fn reset_line_ends(levels: &mut [u8], resets: &[Reset], base: Direction) {
    let mut trailing = true;
    for (level, reset) in levels.iter_mut().zip(resets).rev() {
        trailing = match reset {
            Reset::Always => true,
            Reset::Trailing => trailing,
            Reset::Never => false,
        };
        if trailing {
            *level = base.level();
        }
    }
}

/// Applies rule L2 to one line: `order` becomes the indexes of the units in visual order, from left
/// to right. The buffer is the caller's, so that it can be reused.
pub fn visual_order(levels: &[u8], order: &mut Vec<usize>) {
    order.clear();
    order.extend(0..levels.len());
    let highest = levels.iter().copied().max().unwrap_or(0);
    let Some(lowest_odd) = levels.iter().copied().filter(|level| level % 2 == 1).min() else { return };
    for level in (lowest_odd..=highest).rev() {
        let mut start = 0;
        while start < levels.len() {
            let length = levels[start..].iter().take_while(|&&here| here >= level).count();
            order[start..start + length].reverse();
            start += length.max(1);
        }
    }
}

#[cfg(test)]
mod tests;
