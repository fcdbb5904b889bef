//! The grid of a poster: the measured sheet, with room for the emotion.

use super::{CARD, LANE, SMALL, STAGE, Setting, TOUCHPOINT};
use crate::export::deck::{BAR, CELL_MARGIN, DeckParagraph, DeckTable, TableCell, TextStyle};
use crate::export::sheet::{CellKind, SheetCell};
use crate::export::typeset::{longest_word, measure};
use crate::model::TouchpointId;

/// The width of the emotion column.
const EMOTION_COLUMN: f32 = 116.0;
/// The minimum height of a row with a face.
const SCALE_ROW: f32 = 26.0;

/// The minimum and maximum width of heading columns (lanes or stages), and of touchpoint names as
/// row headings.
const HEAD_COLUMN: (f32, f32) = (88.0, 150.0);
/// A word wider than this is broken.
const WIDEST_WORD: f32 = 300.0;
/// The gap between the cards of a cell.
const BETWEEN_CARDS: f32 = 4.0;

/// The grid and the positions needed for the emotion. Columns and rows are counted in reading
/// order.
pub(super) struct Grid {
    pub(super) table: DeckTable,
    pub(super) touchpoints: Vec<(TouchpointId, usize)>,
    /// The emotion's column; `None` without touchpoints.
    pub(super) emotion: Option<usize>,
}

impl Setting<'_> {
    pub(super) fn grid(&self, column: f32) -> Grid {
        let sheet = &self.sheet;
        let touchpoint = |cell: &SheetCell| match cell.kind {
            CellKind::Touchpoint(id) => Some((id, cell.row)),
            _ => None,
        };
        let touchpoints: Vec<(TouchpointId, usize)> = sheet.cells.iter().filter_map(touchpoint).collect();
        let emotion = (!touchpoints.is_empty()).then_some(sheet.head_columns);
        let mut cells: Vec<TableCell> = sheet.cells.iter().map(|cell| self.cell(cell)).collect();
        let (rows, mut columns) = (sheet.rows, sheet.columns);
        if let Some(emotion) = emotion {
            make_room(&mut cells, emotion);
            cells.extend(self.emotion_column(emotion, rows));
            columns += 1;
        }
        let widths = self.widths(&cells, columns, column, emotion);
        let lowest = if emotion.is_some() { SCALE_ROW } else { 0.0 };
        let heights = self.heights(&cells, vec![lowest; rows], &widths);
        let head_columns = sheet.head_columns;
        let mut table =
            DeckTable { columns: widths, rows: heights, head_rows: sheet.head_rows, head_columns, cells };
        table.cells.sort_by_key(|cell| (cell.row, cell.column));
        if self.direction.is_rtl() {
            table.mirror();
        }
        Grid { table, touchpoints, emotion }
    }

    fn cell(&self, cell: &SheetCell) -> TableCell {
        let design = self.design;
        let ink = design.ink();
        let mark = match cell.kind {
            CellKind::Cards(kind) => design.lane(kind).title,
            _ => ink,
        };
        let (fill, style, bar) = match cell.kind {
            CellKind::Corner | CellKind::FieldName(_) => (Some(design.head()), self.faint(SMALL), None),
            CellKind::Stage(_) => (Some(design.head()), self.bold(STAGE, ink), None),
            CellKind::Touchpoint(_)
            | CellKind::WholeStage
            | CellKind::NoTouchpoint
            | CellKind::FieldValue(_) => (None, self.bold(TOUCHPOINT, ink), None),
            CellKind::Lane(kind) => {
                let lane = design.lane(kind);
                (Some(lane.tint), self.bold(LANE, lane.title), None)
            }
            CellKind::Cards(kind) => {
                let lane = design.lane(kind);
                (Some(lane.tint), TextStyle { size: CARD, is_bold: false, colour: ink }, Some(lane.bar))
            }
        };
        let paragraphs = cell.texts.iter().flat_map(|text| {
            let card = DeckParagraph {
                bar,
                space_before: BETWEEN_CARDS,
                direction: text.direction,
                ..self.paragraph(&text.text, style)
            };
            let said =
                |said: &String, style| DeckParagraph { bar, is_mark: true, ..self.paragraph(said, style) };
            let severity = text.evidence.severity.as_ref().map(|one| said(one, self.bold(SMALL, mark)));
            let rest = text.evidence.rest.as_ref().map(|one| said(one, self.faint(SMALL)));
            std::iter::once(card).chain(severity).chain(rest)
        });
        let mut paragraphs: Vec<DeckParagraph> = paragraphs.collect();
        if cell.kind == CellKind::WholeStage {
            paragraphs.push(self.paragraph(&self.options.say("export-whole-stage"), self.faint(SMALL)));
        }
        let SheetCell { row, column, row_span, column_span, .. } = *cell;
        TableCell { row, column, row_span, column_span, fill, paragraphs }
    }

    /// The heading of the emotion column, and the area of the scale in each row.
    fn emotion_column(&self, column: usize, rows: usize) -> Vec<TableCell> {
        let title = self.paragraph(&self.options.say("lane-emotion"), self.bold(LANE, self.design.accent()));
        let head = TableCell { fill: Some(self.design.head()), paragraphs: vec![title], ..empty(0, column) };
        std::iter::once(head).chain((1..rows).map(|row| empty(row, column))).collect()
    }

    /// The column widths: all equal, unless a word needs more.
    fn widths(&self, cells: &[TableCell], columns: usize, width: f32, emotion: Option<usize>) -> Vec<f32> {
        let heads = self.sheet.head_columns;
        let mut widths: Vec<f32> =
            (0..columns).map(|column| if column < heads { HEAD_COLUMN.0 } else { width }).collect();
        // Touchpoint names in rows can be as long as card texts.
        if heads > 1 {
            widths[1] = HEAD_COLUMN.1;
        }
        let of_one = cells.iter().filter(|cell| cell.column_span == 1);
        for cell in of_one.take_while(|_| !self.watch.is_cancelled()) {
            let needs = cell.paragraphs.iter().map(needed).fold(0.0, f32::max).min(WIDEST_WORD);
            widths[cell.column] = widths[cell.column].max(needs);
        }
        if let Some(width) = emotion.and_then(|emotion| widths.get_mut(emotion)) {
            *width = EMOTION_COLUMN;
        }
        widths
    }

    /// The row heights as required by the cells; a cell that spans several rows extends the last of
    /// them.
    fn heights(&self, cells: &[TableCell], lowest: Vec<f32>, widths: &[f32]) -> Vec<f32> {
        let mut heights = lowest;
        let (long, short): (Vec<&TableCell>, Vec<&TableCell>) =
            cells.iter().partition(|cell| cell.row_span > 1);
        for cell in short.into_iter().take_while(|_| !self.watch.is_cancelled()) {
            heights[cell.row] = heights[cell.row].max(cell_height(cell, widths));
        }
        for cell in long {
            let last = cell.row + cell.row_span - 1;
            let have: f32 = heights[cell.row..=last].iter().sum();
            heights[last] += (cell_height(cell, widths) - have).max(0.0);
        }
        heights
    }
}

fn empty(row: usize, column: usize) -> TableCell {
    TableCell { row, column, row_span: 1, column_span: 1, fill: None, paragraphs: Vec::new() }
}

/// Shifts everything at or after a column by one.
fn make_room(cells: &mut [TableCell], at: usize) {
    for cell in cells {
        cell.column += usize::from(cell.column >= at);
    }
}

/// The cell width required by the longest word of a paragraph.
fn needed(paragraph: &DeckParagraph) -> f32 {
    longest_word(&paragraph.text, &paragraph.style) + beside(paragraph) + 2.0 * CELL_MARGIN.0
}

fn beside(paragraph: &DeckParagraph) -> f32 {
    if paragraph.bar.is_some() { BAR.0 + BAR.1 } else { 0.0 }
}

/// The height of a cell's text including margins.
fn cell_height(cell: &TableCell, widths: &[f32]) -> f32 {
    let width: f32 = widths.iter().skip(cell.column).take(cell.column_span).sum();
    let width = width - 2.0 * CELL_MARGIN.0;
    let height = |(number, paragraph): (usize, &DeckParagraph)| {
        let space = if number > 0 { paragraph.space_before } else { 0.0 };
        let room = (width - beside(paragraph)).max(0.0);
        space + measure(&paragraph.text, &paragraph.style, paragraph.direction, room).height
    };
    cell.paragraphs.iter().enumerate().map(height).sum::<f32>() + 2.0 * CELL_MARGIN.1
}
