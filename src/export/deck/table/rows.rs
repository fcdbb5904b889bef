//! Distributes the rows of a table onto pages and builds the finished tables.

use std::ops::Range;

use super::columns::ColumnGroup;
use super::draft::{DraftCell, TableDraft, TablePart};
use super::measure::{cell_height, paragraphs, split};
use crate::export::deck::frame::PageFrame;
use crate::export::deck::{CELL_MARGIN, DeckParagraph, DeckTable, TableCell};
use crate::words::Message;

/// The cost of a page break, in addition to the square of the empty share of the page: within a
/// family of rows (a stage), if one row of a family is left alone, and within a row.
const WITHIN_FAMILY: f32 = 0.3;
const ORPHAN: f32 = 1.0;
const WITHIN_ROW: f32 = 0.6;
/// The cost of a page, higher than all others.
const PAGE: f32 = 1000.0;
/// The maximum share of a page for the heading rows.
const TALLEST_HEAD: f32 = 0.25;

/// A row, or a part of a row that is too high for a page.
struct RowStrip {
    row: usize,
    /// Whether it continues a row from the page before.
    is_continued: bool,
    height: f32,
    /// The cells that span no other row.
    cells: Vec<(usize, Vec<DeckParagraph>)>,
}

/// A table with known columns, to be split into pages.
struct Pages<'draft> {
    draft: &'draft TableDraft,
    frame: &'draft PageFrame<'draft>,
    group: &'draft ColumnGroup,
    size: f32,
    height: f32,
    head_heights: Vec<f32>,
    strips: Vec<RowStrip>,
    spans: Vec<Span>,
}

/// A cell that spans several rows.
struct Span {
    /// The index of the cell in the draft.
    cell: usize,
    strips: Range<usize>,
    /// Its height on its first page, and on pages where it continues.
    heights: (f32, f32),
}

pub(super) fn parts(
    draft: &TableDraft,
    frame: &PageFrame,
    group: &ColumnGroup,
    height: f32,
    size: f32,
) -> Vec<TablePart> {
    let mut pages = Pages {
        draft,
        frame,
        group,
        size,
        height,
        head_heights: Vec::new(),
        strips: Vec::new(),
        spans: Vec::new(),
    };
    pages.measure_heads();
    pages.measure_rows();
    pages.measure_spans();
    pages.breaks().into_iter().map(|strips| pages.part(strips)).collect()
}

impl Pages<'_> {
    /// The paragraphs of a cell. Headings, which repeat on every page, are shortened to a limit.
    fn paragraphs(&self, cell: &DraftCell, is_continued: bool) -> Vec<DeckParagraph> {
        let mut set = paragraphs(self.frame, &cell.texts, self.size);
        let is_head = cell.row < self.draft.head_rows || cell.column < self.draft.head_columns;
        if !is_head {
            // What spans several pages is told on the first.
            return if is_continued { Vec::new() } else { set };
        }
        let width = self.width(cell) - 2.0 * CELL_MARGIN.0;
        let most = self.height * TALLEST_HEAD / set.len().max(1) as f32;
        for (place, paragraph) in set.iter_mut().enumerate() {
            let mut short = self.frame.shortened(paragraph.clone(), width, most);
            if is_continued && place == 0 && !short.text.is_empty() {
                let continued = Message::new("deck-continued").text("name", short.text).number("parts", 0);
                short.text = self.frame.tell(&continued);
            }
            *paragraph = short;
        }
        set
    }

    fn width(&self, cell: &DraftCell) -> f32 {
        let reach = self.group.reach(cell, self.draft.head_columns).unwrap_or(0..0);
        self.group.width(reach)
    }

    fn cell_height(&self, cell: &DraftCell, paragraphs: &[DeckParagraph]) -> f32 {
        cell_height(self.frame, paragraphs, self.width(cell))
    }

    /// Whether a cell that spans columns started on an earlier page.
    fn began_before(&self, cell: &DraftCell) -> bool {
        cell.column >= self.draft.head_columns
            && cell.column - self.draft.head_columns < self.group.columns.start
    }

    /// The cells on pages of this group, with their index in the draft.
    fn cells(&self) -> impl Iterator<Item = (usize, &DraftCell)> {
        let here =
            |(_, cell): &(usize, &DraftCell)| self.group.reach(cell, self.draft.head_columns).is_some();
        self.draft.cells.iter().enumerate().filter(here)
    }

    fn measure_heads(&mut self) {
        let mut heights = vec![0.0_f32; self.draft.head_rows];
        for (_, cell) in self.cells() {
            if cell.row_span == 1 && cell.row < self.draft.head_rows {
                let height = self.cell_height(cell, &self.paragraphs(cell, self.began_before(cell)));
                heights[cell.row] = heights[cell.row].max(height);
            }
        }
        for (_, cell) in self.cells() {
            let rows = cell.row..(cell.row + cell.row_span).min(self.draft.head_rows);
            if cell.row_span > 1 && cell.row < self.draft.head_rows {
                let missing = self.cell_height(cell, &self.paragraphs(cell, false))
                    - heights[rows.clone()].iter().sum::<f32>();
                heights[rows.end - 1] += missing.max(0.0);
            }
        }
        self.head_heights = heights;
    }

    /// The height available for rows on a page.
    fn room(&self) -> f32 {
        self.height - self.head_heights.iter().sum::<f32>()
    }

    fn measure_rows(&mut self) {
        let mut rows: Vec<Vec<(usize, &DraftCell)>> = vec![Vec::new(); self.draft.rows];
        for (place, cell) in self.cells().filter(|(_, cell)| cell.row_span == 1) {
            rows[cell.row].push((place, cell));
        }
        let mut begins = vec![false; self.draft.rows];
        for (_, cell) in self.cells().filter(|(_, cell)| cell.row_span > 1) {
            begins[cell.row] |= self.says_something(&[(0, cell)]);
        }
        let mut strips = Vec::new();
        for (row, cells) in rows.iter().enumerate().skip(self.draft.head_rows) {
            if self.is_first() || begins[row] || self.says_something(cells) {
                strips.extend(self.strips_of(row, cells));
            }
        }
        self.strips = strips;
    }

    /// Whether this group has the first columns of the table. It shows every row; the other groups
    /// show only rows with content.
    fn is_first(&self) -> bool {
        self.group.columns.start == 0
    }

    fn says_something(&self, cells: &[(usize, &DraftCell)]) -> bool {
        let is_body = |cell: &DraftCell| cell.column >= self.draft.head_columns;
        cells.iter().any(|(_, cell)| is_body(cell) && !cell.texts.is_empty() && !self.began_before(cell))
    }

    /// Splits a row into as many parts as needed.
    fn strips_of(&self, row: usize, cells: &[(usize, &DraftCell)]) -> Vec<RowStrip> {
        let is_head = |cell: &DraftCell| cell.column < self.draft.head_columns;
        let mut left: Vec<Vec<DeckParagraph>> = cells
            .iter()
            .map(|(_, cell)| self.paragraphs(cell, !is_head(cell) && self.began_before(cell)))
            .collect();
        let mut strips: Vec<RowStrip> = Vec::new();
        loop {
            let is_continued = !strips.is_empty();
            let mut taken = Vec::new();
            let mut height = 2.0 * CELL_MARGIN.1 + self.size;
            for ((place, cell), left) in cells.iter().zip(&mut left) {
                let paragraphs = if is_head(cell) {
                    self.paragraphs(cell, is_continued)
                } else {
                    let (first, rest) =
                        split(self.frame, std::mem::take(left), self.width(cell), self.room());
                    *left = rest;
                    first
                };
                height = height.max(self.cell_height(cell, &paragraphs));
                taken.push((*place, paragraphs));
            }
            strips.push(RowStrip { row, is_continued, height, cells: taken });
            let done = cells.iter().zip(&left).all(|((_, cell), left)| is_head(cell) || left.is_empty());
            if done {
                return strips;
            }
        }
    }

    fn measure_spans(&mut self) {
        let mut spans = Vec::new();
        for (place, cell) in self.cells() {
            if cell.row_span == 1 || cell.row < self.draft.head_rows {
                continue;
            }
            let first = self.strips.partition_point(|strip| strip.row < cell.row);
            let end = self.strips.partition_point(|strip| strip.row < cell.row + cell.row_span);
            let height = |is_continued| self.cell_height(cell, &self.paragraphs(cell, is_continued));
            let heights = (height(false), height(true));
            if first < end {
                spans.push(Span { cell: place, strips: first..end, heights });
            }
        }
        self.spans = spans;
    }

    /// The cells that span several rows and are on the page with these strips: the strips that each
    /// spans there, and whether it started earlier.
    fn spanning(&self, strips: &Range<usize>) -> impl Iterator<Item = (&Span, Range<usize>, bool)> {
        let (start, end) = (strips.start, strips.end);
        self.spans.iter().filter_map(move |span| {
            let here = span.strips.start.max(start)..span.strips.end.min(end);
            (here.start < here.end).then_some((span, here, span.strips.start < start))
        })
    }

    /// The heights of the strips on a page; the last strip of a spanning heading is extended to fit
    /// it.
    fn heights(&self, strips: &Range<usize>) -> Vec<f32> {
        let mut heights: Vec<f32> = self.strips[strips.clone()].iter().map(|strip| strip.height).collect();
        for (span, over, is_continued) in self.spanning(strips) {
            let needed = if is_continued { span.heights.1 } else { span.heights.0 };
            let over = over.start - strips.start..over.end - strips.start;
            let missing = needed - heights[over.clone()].iter().sum::<f32>();
            heights[over.end - 1] += missing.max(0.0);
        }
        heights
    }

    /// The family of a strip: the rows beside one spanning heading.
    fn family(&self, strip: usize) -> Option<usize> {
        let is_head = |span: &&Span| self.draft.cells[span.cell].column == 0;
        let mut heads = self.spans.iter().filter(is_head);
        heads.find(|span| span.strips.contains(&strip)).map(|span| span.cell)
    }

    /// The cost of starting a page with this strip.
    fn break_cost(&self, families: &[Option<usize>], strip: usize) -> f32 {
        if strip == 0 || strip >= self.strips.len() {
            return 0.0;
        }
        if self.strips[strip].is_continued {
            return WITHIN_ROW;
        }
        let family = families[strip];
        if family.is_none() || families[strip - 1] != family {
            return 0.0;
        }
        let alone_before = strip < 2 || families[strip - 2] != family;
        let alone_after = families.get(strip + 1).copied().flatten() != family;
        WITHIN_FAMILY + if alone_before || alone_after { ORPHAN } else { 0.0 }
    }

    /// The strips of each page: as few pages as possible, evenly filled, with breaks between
    /// families if possible.
    fn breaks(&self) -> Vec<Range<usize>> {
        let count = self.strips.len();
        let families: Vec<Option<usize>> = (0..count).map(|strip| self.family(strip)).collect();
        let room = self.room();
        // For each strip, the least cost of the pages from there on, and the end of the page that
        // starts there.
        let mut best = vec![(f32::INFINITY, count); count + 1];
        best[count] = (0.0, count);
        for start in (0..count).rev() {
            for end in start + 1..=count {
                let height: f32 = self.heights(&(start..end)).iter().sum();
                if height > room + 0.01 && end > start + 1 {
                    break;
                }
                let empty = ((room - height) / room).clamp(0.0, 1.0);
                let cost = PAGE + empty * empty + self.break_cost(&families, end) + best[end].0;
                if cost < best[start].0 {
                    best[start] = (cost, end);
                }
            }
        }
        let mut pages = Vec::new();
        let mut start = 0;
        while start < count {
            let end = best[start].1.max(start + 1);
            pages.push(start..end);
            start = end;
        }
        if pages.is_empty() {
            pages.push(0..0);
        }
        pages
    }

    fn part(&self, strips: Range<usize>) -> TablePart {
        let head_rows = self.draft.head_rows;
        let mut cells = Vec::new();
        for (_, cell) in self.cells().filter(|(_, cell)| cell.row < head_rows) {
            let paragraphs = self.paragraphs(cell, self.began_before(cell));
            cells.push(self.cell(cell, cell.row..cell.row + cell.row_span, paragraphs));
        }
        for (span, over, is_continued) in self.spanning(&strips) {
            let cell = &self.draft.cells[span.cell];
            let rows = over.start - strips.start + head_rows..over.end - strips.start + head_rows;
            cells.push(self.cell(cell, rows, self.paragraphs(cell, is_continued)));
        }
        for (offset, strip) in self.strips[strips.clone()].iter().enumerate() {
            let row = head_rows + offset;
            for (place, paragraphs) in &strip.cells {
                cells.push(self.cell(&self.draft.cells[*place], row..row + 1, paragraphs.clone()));
            }
        }
        cells.sort_by_key(|cell| (cell.row, cell.column));
        let rows = self.head_heights.iter().copied().chain(self.heights(&strips)).collect();
        let row = |strip: usize| self.strips.get(strip).map_or(head_rows, |strip| strip.row) - head_rows;
        let range = match strips.end.checked_sub(1) {
            Some(last) if !strips.is_empty() => row(strips.start)..row(last) + 1,
            _ => 0..0,
        };
        TablePart { table: self.table(rows, cells), rows: range, columns: self.group.columns.clone() }
    }

    fn cell(&self, cell: &DraftCell, rows: Range<usize>, paragraphs: Vec<DeckParagraph>) -> TableCell {
        let columns = self.group.reach(cell, self.draft.head_columns).unwrap_or(0..0);
        let column =
            if self.frame.direction.is_rtl() { self.group.widths.len() - columns.end } else { columns.start };
        TableCell {
            row: rows.start,
            column,
            row_span: rows.len(),
            column_span: columns.len(),
            fill: cell.fill,
            paragraphs,
        }
    }

    fn table(&self, rows: Vec<f32>, cells: Vec<TableCell>) -> DeckTable {
        let mut columns = self.group.widths.clone();
        if self.frame.direction.is_rtl() {
            columns.reverse();
        }
        DeckTable {
            columns,
            rows,
            head_rows: self.draft.head_rows,
            head_columns: self.draft.head_columns,
            cells,
        }
    }
}
