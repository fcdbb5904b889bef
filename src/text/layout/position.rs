//! Converts between bytes and cells, for caret, mouse and arrow keys.

use super::Layout;
use super::glyph::{Glyph, GlyphKind, LayoutLine};
use crate::text::direction::Side;

impl Layout {
    /// The cell (row, column) of the cluster that contains `byte`. For the end of the text it is
    /// the cell after the last cluster in reading order, but never outside the width; for hidden
    /// text, that of the ellipsis.
    pub fn caret(&self, byte: usize) -> (usize, u16) {
        let row = self.row_of(byte);
        let line = &self.lines[row];
        let glyph = self.line_glyphs(line).iter().find(|glyph| glyph.bytes.contains(&byte));
        (row, glyph.map_or(line.end, |glyph| glyph.column))
    }

    /// The offset of the cluster in the cell (`row`, `column`). Before the start of a line it is
    /// the line's start, after its end the last offset in this row, below the last row the end of
    /// the text.
    pub fn hit(&self, row: usize, column: u16) -> usize {
        let Some(line) = self.lines.get(row) else { return self.length };
        let covers = |glyph: &&Glyph| glyph.column <= column && column - glyph.column < glyph.width;
        if let Some(glyph) = self.line_glyphs(line).iter().find(covers) {
            return glyph.bytes.start;
        }
        let before_start = match self.flow.forward() {
            Side::Right => column < line.column,
            Side::Left => column >= line.column.saturating_add(line.width),
        };
        if before_start { line.bytes.start } else { self.line_end(row) }
    }

    /// One step of an arrow key: the offset of the visual neighbour, on the given side, of the
    /// cluster at `byte`. At the end of a line it goes to the near end of the next or previous
    /// line; at the ends of the text it stays.
    pub fn step(&self, byte: usize, side: Side) -> usize {
        let row = self.row_of(byte);
        let stops = self.stops(row);
        let holds = |&(start, end): &(usize, usize)| start <= byte && byte < end;
        // Only the end of the text is in no cluster: it is the outermost stop of the last row.
        let outermost = if self.flow.is_rtl() { 0 } else { stops.len().saturating_sub(1) };
        let here = stops.iter().position(holds).unwrap_or(outermost);
        let within = match side {
            Side::Left => here.checked_sub(1).and_then(|left| stops.get(left)),
            Side::Right => stops.get(here + 1),
        };
        if let Some(&(start, _)) = within {
            return start;
        }
        let forward = side == self.flow.forward();
        let row = if forward { Some(row + 1) } else { row.checked_sub(1) };
        let neighbours = row.filter(|&row| row < self.lines.len()).map(|row| self.stops(row));
        let nearest = neighbours.as_ref().and_then(|stops| match side {
            Side::Left => stops.last(),
            Side::Right => stops.first(),
        });
        nearest.or(stops.get(here)).map_or(self.length, |&(start, _)| start)
    }

    /// The last offset whose caret is still in `row`: the line feed, the end of the text, or, in a
    /// wrapped line, its last cluster (usually the hanging blank).
    pub fn line_end(&self, row: usize) -> usize {
        let Some(line) = self.lines.get(row) else { return self.length };
        let last = self.line_glyphs(line).iter().max_by_key(|glyph| glyph.bytes.start);
        match last {
            Some(last) if matches!(last.kind, GlyphKind::Ending | GlyphKind::Ellipsis) => last.bytes.start,
            Some(last) if row + 1 < self.lines.len() => last.bytes.start,
            _ => self.length,
        }
    }

    /// The row that contains `byte`.
    pub fn row_of(&self, byte: usize) -> usize {
        self.lines.partition_point(|line| line.bytes.start <= byte).saturating_sub(1)
    }

    fn line_glyphs(&self, line: &LayoutLine) -> &[Glyph] {
        &self.glyphs[line.glyphs.clone()]
    }

    /// The byte ranges where the caret can stop in `row`, in visual order; the end of the text is
    /// an empty range.
    fn stops(&self, row: usize) -> Vec<(usize, usize)> {
        let line = &self.lines[row];
        let glyphs = self.line_glyphs(line);
        let mut stops: Vec<(usize, usize)> =
            glyphs.iter().map(|glyph| (glyph.bytes.start, glyph.bytes.end)).collect();
        let hidden = glyphs.iter().any(|glyph| glyph.kind == GlyphKind::Ellipsis);
        if row + 1 == self.lines.len() && !hidden {
            let place = if self.flow.is_rtl() { 0 } else { stops.len() };
            stops.insert(place, (self.length, self.length));
        }
        stops
    }
}
