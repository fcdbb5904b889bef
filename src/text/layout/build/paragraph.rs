//! Turns one paragraph into clusters: levels, forms, widths and break opportunities.

use crate::text::cluster::{self, Form};
use crate::text::direction::Direction;
use crate::text::direction::levels::{Levels, Reset};
use crate::text::layout::glyph::{CellOrder, Glyph, GlyphKind, Options};
use crate::text::shape::{self, Shaped};
use crate::text::visible::{Controls, explicit_control, is_ignorable, marked_with};
use crate::text::{character, wrap};
use ratatui::buffer::CellWidth;
use std::borrow::Cow;
use unicode_bidi_mirroring::get_mirrored;
use unicode_segmentation::UnicodeSegmentation;

/// The most bytes read for each cell, when lines are limited: more than any sequence in real text
/// has.
const BYTES_PER_CELL: usize = 32;

/// Characters read beyond the text that certainly overflows, to find the partner of a bracket.
const CHARACTERS_BEYOND: usize = 256;

/// The text between two line feeds.
pub(super) struct SourceParagraph<'a> {
    pub text: &'a str,
    /// Its offset in the whole text.
    pub start: usize,
    /// The most lines it may fill; `None` if there is no limit.
    pub rows: Option<usize>,
    pub options: &'a Options,
}

impl<'a> SourceParagraph<'a> {
    /// Appends the clusters in logical order to `glyphs`, and their symbols to `symbols`. With a
    /// limit of lines it may stop once they are certainly full; returns whether it did.
    pub(super) fn clusters(mut self, glyphs: &mut Vec<Glyph>, symbols: &mut String) -> bool {
        let whole = self.text.len();
        let most = self.rows.map(|rows| rows.saturating_mul(usize::from(self.options.room())));
        self.text = most.map_or(self.text, |most| self.reachable(most));
        let ascii = self.text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        let stopped = if ascii && self.options.flow() == Direction::LeftToRight && self.options.room() > 0 {
            self.ascii_clusters(glyphs, symbols, most)
        } else {
            self.any_clusters(glyphs, symbols, most)
        };
        if !stopped && self.text.len() < whole {
            // The last cluster may continue in the text that was not read.
            glyphs.pop();
            return true;
        }
        stopped
    }

    /// A generous estimate of the part of the text that fits into `most` cells.
    fn reachable(&self, most: usize) -> &'a str {
        if self.text.len() <= most.saturating_add(CHARACTERS_BEYOND) {
            return self.text;
        }
        let bytes = most.saturating_mul(BYTES_PER_CELL).saturating_add(CHARACTERS_BEYOND);
        let (mut cells, mut beyond) = (0, 0);
        let end = self.text.char_indices().find(|&(byte, character)| {
            // Pictographs do not count: a sequence of many takes only two cells.
            let counts = character < '\u{1F000}' && !hangs(character) && character::cells(character) > 0;
            cells += usize::from(counts);
            beyond += usize::from(cells > most);
            byte > bytes || beyond > CHARACTERS_BEYOND
        });
        end.and_then(|(byte, _)| self.text.get(..byte)).unwrap_or(self.text)
    }

    /// Printable ASCII in a left-to-right text: every byte is a cluster of one cell at level 0.
    fn ascii_clusters(&self, glyphs: &mut Vec<Glyph>, symbols: &mut String, most: Option<usize>) -> bool {
        let first = symbols.len();
        let length = most.map_or(self.text.len(), |most| self.ascii_length(most));
        let shown = self.text.get(..length).expect("every byte is a character");
        symbols.push_str(shown);
        let mut breaks = wrap::opportunities(self.text).map(|(byte, _)| byte).peekable();
        glyphs.extend(shown.bytes().enumerate().map(|(place, byte)| Glyph {
            symbol: first + place..first + place + 1,
            width: 1,
            kind: if byte == b' ' { GlyphKind::Blank } else { GlyphKind::Text },
            breaks_after: breaks.next_if_eq(&(place + 1)).is_some(),
            ..Glyph::empty(self.start + place..self.start + place + 1, 0)
        }));
        length < self.text.len()
    }

    /// How many bytes of ASCII certainly overflow `most` cells, not counting blanks.
    fn ascii_length(&self, most: usize) -> usize {
        let mut letters = self.text.bytes().enumerate().filter(|&(_, byte)| byte != b' ');
        letters.nth(most).map_or(self.text.len(), |(place, _)| place + 1)
    }

    fn any_clusters(&self, glyphs: &mut Vec<Glyph>, symbols: &mut String, most: Option<usize>) -> bool {
        let options = self.options;
        let acting = self.acting_text();
        let levels = match options.order {
            CellOrder::Visual => Levels::new(&acting, options.base),
            CellOrder::Logical => Levels::uniform(Direction::LeftToRight),
        };
        let shaped = shape::shape(self.text, &levels, options.shaping);
        let mut shaped = shaped.into_iter().peekable();
        let mut breaks = wrap::opportunities(self.text).map(|(byte, _)| byte).peekable();
        let mut cells = 0;
        for (byte, cluster) in self.text.grapheme_indices(true) {
            let end = byte + cluster.len();
            while breaks.next_if(|&at| at < end).is_some() {}
            let mut glyph = Glyph {
                reset: if has_marks(cluster) { Reset::Never } else { levels.reset_at(byte) },
                breaks_after: breaks.peek() == Some(&end),
                ..Glyph::empty(self.start + byte..self.start + end, levels.at(byte))
            };
            let form = shaped.next_if(|&(at, _)| at == byte).map(|(_, form)| form);
            while shaped.next_if(|&(at, _)| at < end).is_some() {}
            if form == Some(Shaped::Swallowed) {
                swallow(cluster, glyphs, symbols);
                glyph.kind = GlyphKind::Swallowed;
            } else {
                self.draw(cluster, form, &mut glyph, symbols);
            }
            if glyph.kind != GlyphKind::Blank {
                cells += usize::from(glyph.width);
            }
            glyphs.push(glyph);
            if most.is_some_and(|most| cells > most) {
                return end < self.text.len();
            }
        }
        false
    }

    /// The text that the levels are resolved for. Bidi controls that are shown must have no effect,
    /// so they are replaced by their marks, which are neutral and have the same length.
    fn acting_text(&self) -> Cow<'a, str> {
        match self.options.controls {
            Controls::Shown => marked_with(self.text, explicit_control),
            Controls::Hidden => Cow::Borrowed(self.text),
        }
    }

    /// Sets the symbol, width and kind of `glyph`.
    fn draw(&self, cluster: &str, form: Option<Shaped>, glyph: &mut Glyph, symbols: &mut String) {
        let first = match form {
            Some(Shaped::Form(form)) => Some(form),
            _ if glyph.level % 2 == 1 => cluster.chars().next().and_then(mirrored),
            _ => None,
        };
        let start = symbols.len();
        let style = Form { emoji: self.options.emoji, controls: self.options.controls };
        glyph.width = cluster::draw(cluster, first, style, symbols);
        if glyph.width > self.options.room() {
            symbols.truncate(start);
            glyph.width = self.options.room().min(1);
            symbols.push_str(if glyph.width > 0 { "…" } else { "" });
        }
        glyph.symbol = start..symbols.len();
        glyph.reported_width = symbols.get(start..).and_then(|symbol| reported_width(symbol, glyph.width));
        glyph.kind = match cluster {
            " " => GlyphKind::Blank,
            "\u{AD}" => GlyphKind::SoftHyphen,
            _ if cluster.chars().all(hangs) => GlyphKind::Blank,
            _ => GlyphKind::Text,
        };
    }
}

/// Blanks, which may hang over the end of a line.
fn hangs(character: char) -> bool {
    matches!(character, ' ' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200A}' | '\u{205F}' | '\u{3000}')
}

/// Whether a cluster contains more than its first character and what X9 removes: rule L1 does not
/// treat it as a blank then.
fn has_marks(cluster: &str) -> bool {
    cluster.chars().skip(1).any(|character| !is_ignorable(character))
}

/// The mirror image of a character (UAX #9, L4). Skips the lookup for the letters of most scripts.
fn mirrored(character: char) -> Option<char> {
    if matches!(character, '\u{300}'..='\u{EFF}') { None } else { get_mirrored(character) }
}

/// Adds the marks of a letter that a ligature includes to the ligature, which is the last symbol so
/// far.
fn swallow(cluster: &str, glyphs: &mut [Glyph], symbols: &mut String) {
    let ligature = glyphs.iter_mut().rev().find(|glyph| glyph.width > 0);
    let Some(ligature) = ligature.filter(|glyph| glyph.symbol.end == symbols.len()) else { return };
    let held = symbols.get(ligature.symbol.clone()).map_or(0, |symbol| symbol.chars().count());
    cluster::draw_marks(cluster, held, symbols);
    ligature.symbol.end = symbols.len();
}

/// The width to force on ratatui where it would count `symbol` differently from a terminal, which
/// counts each character.
fn reported_width(symbol: &str, cells: u16) -> Option<u16> {
    symbol.chars().nth(1)?;
    let counted = symbol.cell_width();
    let sent = symbol.chars().map(character::cells).fold(0, u16::saturating_add);
    (counted != cells && counted != sent).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_are_not_looked_up_have_no_mirror_image() {
        for character in '\0'..=char::MAX {
            assert_eq!(mirrored(character), get_mirrored(character));
        }
    }
}
