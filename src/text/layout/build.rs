//! Builds a layout: splits paragraphs, cuts them into lines, and gives every cluster its column.

mod paragraph;

use super::Layout;
use super::glyph::{Glyph, GlyphKind, LayoutLine, Options};
use crate::text::direction::Direction;
use crate::text::direction::levels::{Reset, reset_line_ends, visual_order};
use crate::text::wrap::{cut_length, line_length};
use paragraph::SourceParagraph;
use std::ops::Range;

impl Layout {
    /// Lays out `text`. There is always at least one line; a text that ends with a line feed has an
    /// empty last line.
    pub fn new(text: &str, options: Options) -> Self {
        LayoutBuilder::new(text, options).build()
    }
}

/// The layout so far, with buffers that are reused for every line.
struct LayoutBuilder<'text> {
    text: &'text str,
    options: Options,
    layout: Layout,
    /// The clusters of the current paragraph, in logical order.
    glyphs: Vec<Glyph>,
    levels: Vec<u8>,
    resets: Vec<Reset>,
    order: Vec<usize>,
}

impl<'text> LayoutBuilder<'text> {
    fn new(text: &'text str, options: Options) -> Self {
        // Enough for a card; longer texts grow the buffers.
        let bytes = text.len().min(1_024);
        let layout = Layout {
            glyphs: Vec::with_capacity(bytes / 2),
            symbols: String::with_capacity(bytes + bytes / 2),
            lines: Vec::with_capacity(4),
            length: text.len(),
            cut: None,
            flow: options.flow(),
        };
        let (levels, resets, order) = (Vec::new(), Vec::new(), Vec::new());
        Self { text, options, layout, glyphs: Vec::with_capacity(bytes / 2), levels, resets, order }
    }

    fn build(mut self) -> Layout {
        if self.options.max_lines == Some(0) {
            self.options.max_lines = Some(1);
            self.options.width = 0;
        }
        let mut start = 0;
        loop {
            let rest = self.text.get(start..).expect("paragraphs end after a line feed");
            let Some(length) = rest.find('\n') else {
                self.paragraph(start..self.text.len(), self.text.len());
                break;
            };
            let next = start + length + 1;
            let (content, _) = rest.split_at(length);
            let content = content.strip_suffix('\r').unwrap_or(content);
            if !self.paragraph(start..start + content.len(), next) {
                break;
            }
            start = next;
        }
        if self.options.width == 0 && !self.text.is_empty() {
            self.layout.cut = Some(0);
        }
        self.layout
    }

    /// Adds the lines of the paragraph `content`, whose line ending extends to `next`. Returns
    /// whether more lines may follow.
    fn paragraph(&mut self, content: Range<usize>, next: usize) -> bool {
        let rows = self.rows_left();
        let text = self.text.get(content.clone()).expect("paragraphs are whole lines");
        self.glyphs.clear();
        let clipped = SourceParagraph { text, start: content.start, rows, options: &self.options }
            .clusters(&mut self.glyphs, &mut self.layout.symbols);
        if !clipped && next > content.end {
            self.glyphs.push(Glyph {
                reset: Reset::Always,
                kind: GlyphKind::Ending,
                ..Glyph::empty(content.end..next, self.options.flow().level())
            });
        }
        let mut start = 0;
        loop {
            let pieces = self.glyphs[start..].iter().map(Glyph::piece);
            let end = start + line_length(pieces, self.options.room());
            // A run of blanks longer than was read ends the layout, even if rows are left.
            if self.rows_left() == Some(1) || clipped && end == self.glyphs.len() {
                self.last_line(start, content.start, clipped, next);
                return false;
            }
            self.line(start..end, content.start, end < self.glyphs.len());
            if end == self.glyphs.len() {
                return true;
            }
            start = end;
        }
    }

    /// How many more lines may be added; `None` if there is no limit.
    fn rows_left(&self) -> Option<usize> {
        self.options.max_lines.map(|most| usize::from(most) - self.layout.lines.len())
    }

    /// Adds the last line that is allowed: with an ellipsis, if the clusters from `start` on or the
    /// text from `next` on do not fit.
    fn last_line(&mut self, start: usize, paragraph_start: usize, clipped: bool, next: usize) {
        let room = self.options.room();
        let shown = self.glyphs.iter().rposition(|glyph| glyph.width > 0 && glyph.kind != GlyphKind::Blank);
        let shown = shown.map_or(start, |last| (last + 1).max(start));
        let cells: u32 = self.glyphs[start..shown].iter().map(|glyph| u32::from(glyph.width)).sum();
        let later = self.text.get(next..).is_some_and(|later| later.contains(|c: char| !c.is_whitespace()));
        if cells <= u32::from(room) && !clipped && !later {
            if let Some(ending) = self.glyphs.last_mut().filter(|glyph| glyph.kind == GlyphKind::Ending) {
                ending.bytes.end = self.text.len();
            }
            return self.line(start..self.glyphs.len(), paragraph_start, false);
        }
        let kept = start + cut_length(self.glyphs[start..].iter().map(Glyph::piece), room);
        let hidden = self.glyphs.get(kept).map(|glyph| glyph.bytes.start);
        let hidden = hidden.or(self.glyphs.last().map(|glyph| glyph.bytes.end)).unwrap_or(paragraph_start);
        self.glyphs.truncate(kept);
        let ellipsis = Glyph {
            symbol: self.push_symbol(if room > 0 { "…" } else { "" }),
            width: room.min(1),
            reset: Reset::Always,
            kind: GlyphKind::Ellipsis,
            ..Glyph::empty(hidden..self.text.len(), self.options.flow().level())
        };
        self.glyphs.push(ellipsis);
        self.line(start..kept + 1, paragraph_start, false);
        self.layout.cut = Some(hidden);
        if let Some(line) = self.layout.lines.last_mut() {
            let ellipsis = self.layout.glyphs[line.glyphs.clone()]
                .iter()
                .find(|glyph| glyph.kind == GlyphKind::Ellipsis);
            line.end = ellipsis.map_or(line.end, |ellipsis| ellipsis.column);
        }
    }

    /// Adds one line with the clusters `range`; `wrapped` if the paragraph continues after it.
    fn line(&mut self, range: Range<usize>, paragraph_start: usize, wrapped: bool) {
        self.trim_end(range.clone(), wrapped);
        self.reorder(range.clone());
        let glyphs = &self.glyphs[range];
        let options = &self.options;
        let width: u16 = glyphs.iter().map(|glyph| glyph.width).sum();
        let slack = if options.align.is_rtl() { options.room() - width } else { 0 };
        let column = options.room_start() + slack;
        let outermost = options.width.saturating_sub(1);

        let first = self.layout.glyphs.len();
        let mut pen = column;
        for &place in &self.order {
            let mut glyph = glyphs[place].clone();
            glyph.column = if glyph.width > 0 { pen } else { glyph.caret_column(pen).min(outermost) };
            pen += glyph.width;
            self.layout.glyphs.push(glyph);
        }
        let bytes = match (glyphs.first(), glyphs.last()) {
            (Some(first), Some(last)) => first.bytes.start..last.bytes.end,
            _ => paragraph_start..paragraph_start,
        };
        let end = match options.flow() {
            Direction::LeftToRight => pen,
            Direction::RightToLeft => column.saturating_sub(1),
        };
        let glyphs = first..self.layout.glyphs.len();
        self.layout.lines.push(LayoutLine { bytes, glyphs, column, width, end: end.min(outermost) });
    }

    /// Removes the cells of blanks that hang over the end of a line: all of them if the line was
    /// wrapped, else those that do not fit. A soft hyphen at which a line was wrapped becomes
    /// visible.
    fn trim_end(&mut self, range: Range<usize>, wrapped: bool) {
        let room = u32::from(self.options.room());
        let glyphs = &mut self.glyphs[range.clone()];
        let mut cells: u32 = glyphs.iter().map(|glyph| u32::from(glyph.width)).sum();
        for glyph in glyphs.iter_mut().rev() {
            let hangs = glyph.kind == GlyphKind::Blank && (wrapped || cells > room);
            if hangs {
                cells -= u32::from(glyph.width);
                (glyph.width, glyph.symbol, glyph.reported_width) = (0, 0..0, None);
            } else if glyph.width > 0 {
                break;
            }
        }
        let last = range
            .end
            .checked_sub(1)
            .filter(|&last| self.glyphs.get(last).is_some_and(|glyph| glyph.kind == GlyphKind::SoftHyphen));
        if let Some(last) = last.filter(|_| wrapped && cells < room) {
            (self.glyphs[last].symbol, self.glyphs[last].width) = (self.push_symbol("-"), 1);
        }
    }

    /// Applies rules L1 and L2 to the clusters `range`: their visual order, as indexes from the
    /// range's start, is put into `self.order`.
    fn reorder(&mut self, range: Range<usize>) {
        let glyphs = &mut self.glyphs[range];
        self.levels.clear();
        self.levels.extend(glyphs.iter().map(|glyph| glyph.level));
        if self.levels.iter().any(|&level| level > 0) {
            self.resets.clear();
            self.resets.extend(glyphs.iter().map(|glyph| glyph.reset));
            reset_line_ends(&mut self.levels, &self.resets, self.options.flow());
            for (glyph, &level) in glyphs.iter_mut().zip(&self.levels) {
                glyph.level = level;
            }
        }
        visual_order(&self.levels, &mut self.order);
    }

    fn push_symbol(&mut self, symbol: &str) -> Range<usize> {
        let start = self.layout.symbols.len();
        self.layout.symbols.push_str(symbol);
        start..self.layout.symbols.len()
    }
}

impl Glyph {
    /// A cluster without a cell.
    fn empty(bytes: Range<usize>, level: u8) -> Self {
        Self {
            bytes,
            symbol: 0..0,
            width: 0,
            reported_width: None,
            column: 0,
            level,
            reset: Reset::Never,
            kind: GlyphKind::Text,
            breaks_after: false,
        }
    }

    /// The column of the caret on a cluster without a cell, when the cells left of `pen` are
    /// filled: on the cluster that follows in reading order, or on the ligature that includes it.
    fn caret_column(&self, pen: u16) -> u16 {
        let leftward = self.level % 2 == 1;
        if leftward == (self.kind == GlyphKind::Swallowed) { pen } else { pen.saturating_sub(1) }
    }
}
