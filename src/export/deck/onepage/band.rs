//! A band: some stages side by side as a table, with room for the curve between their names and the
//! lanes. Columns are counted in reading order until the table is placed.

use std::collections::HashSet;
use std::ops::Range;

use super::setting::{Gathered, OnePage};
use crate::export::deck::frame::longest_word;
use crate::export::deck::{
    BlockContent, CELL_MARGIN, DeckParagraph, DeckTable, PageBlock, Rectangle, TableCell,
};
use crate::model::{CardId, LaneId, TouchpointId};

/// The narrowest column in which text can be read, and that of a point of the curve without a text, in
/// letters.
const NARROWEST: f32 = 6.0;
const NARROWEST_POINT: f32 = 2.5;
/// The narrowest and widest column of the lanes' names, in letters.
const HEAD: (f32, f32) = (5.0, 9.0);
/// A word wider than this, in letters, is broken.
const WIDEST_WORD: f32 = 13.0;
/// The share of the width that all columns have alike; the rest goes to those with more text.
const ALIKE: f32 = 0.55;
/// How often narrow columns are given of the room of others.
const ROUNDS: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Column {
    /// The stage, as an index into the content's.
    pub(super) stage: usize,
    pub(super) touchpoint: Option<TouchpointId>,
}

pub(super) struct Band {
    pub(super) columns: Vec<Column>,
    /// The table, not mirrored; the row of the curve has no height yet.
    pub(super) table: DeckTable,
    /// The row of the curve.
    pub(super) curve: Option<usize>,
    first_lane: usize,
    /// Whether every column is wide enough to be read.
    pub(super) is_legible: bool,
    /// Whether a word is broken that is not too wide for any column.
    pub(super) breaks_words: bool,
}

/// The cells of a band before they are measured.
struct Parts {
    cells: Vec<TableCell>,
    rows: usize,
    head_rows: usize,
    curve: Option<usize>,
}

struct Widths {
    widths: Vec<f32>,
    is_legible: bool,
    breaks_words: bool,
}

impl Band {
    /// Without the curve.
    pub(super) fn height(&self) -> f32 {
        self.table.rows.iter().sum()
    }

    pub(super) fn lanes_height(&self) -> f32 {
        self.table.rows.iter().skip(self.first_lane).sum()
    }

    pub(super) fn stretch(&mut self, factor: f32) {
        self.table.rows.iter_mut().skip(self.first_lane).for_each(|row| *row *= factor);
    }
}

impl OnePage<'_, '_> {
    pub(super) fn columns_of(&self, stages: Range<usize>) -> Vec<Column> {
        let columns = stages.filter_map(|stage| Some((stage, self.content.stages.get(stage)?)));
        let columns = columns.flat_map(|(stage, of)| {
            of.columns.iter().map(move |touchpoint| Column { stage, touchpoint: *touchpoint })
        });
        columns.collect()
    }

    pub(super) fn has_curve(&self, stages: Range<usize>) -> bool {
        let columns = self.columns_of(stages);
        let lines = &self.content.emotions;
        lines
            .iter()
            .any(|line| columns.iter().any(|column| self.content.emotion(line, column.touchpoint).is_some()))
    }

    pub(super) fn band(&self, stages: Range<usize>) -> Band {
        let columns = self.columns_of(stages.clone());
        let lanes = self.content.lanes(stages.clone(), &self.fit.left_out).0;
        let parts = self.parts(&columns, stages.clone(), &lanes, &self.fit.left_out);
        let has_curve = parts.curve.is_some();
        let Widths { widths, is_legible, breaks_words } = if self.fit.left_out.is_empty() {
            self.widths(&parts.cells, columns.len(), has_curve)
        } else {
            // Those of all cards, so that one card more changes no other.
            let none = HashSet::new();
            let lanes = self.content.lanes(stages.clone(), &none).0;
            self.widths(&self.parts(&columns, stages, &lanes, &none).cells, columns.len(), has_curve)
        };
        let rows = self.rows(&parts.cells, parts.rows, &widths, parts.curve);
        let table = DeckTable {
            columns: widths,
            rows,
            head_rows: parts.head_rows,
            head_columns: 1,
            cells: parts.cells,
        };
        let first_lane = parts.head_rows + usize::from(has_curve);
        Band { columns, table, curve: parts.curve, first_lane, is_legible, breaks_words }
    }

    fn parts(
        &self,
        columns: &[Column],
        stages: Range<usize>,
        lanes: &[LaneId],
        left_out: &HashSet<CardId>,
    ) -> Parts {
        let has_touchpoints = columns.iter().any(|column| column.touchpoint.is_some());
        let head_rows = 1 + usize::from(has_touchpoints);
        let mut cells = vec![TableCell { fill: Some(self.frame.design.head()), ..cell(0, 0, head_rows, 1) }];
        cells.extend(self.stage_heads(columns, head_rows));
        cells.extend(self.touchpoint_heads(columns).into_iter().filter(|_| has_touchpoints));
        let mut rows = head_rows;
        let curve = self.has_curve(stages).then_some(rows);
        if curve.is_some() {
            cells.push(TableCell { paragraphs: self.curve_head(), ..cell(rows, 0, 1, 1) });
            cells.push(cell(rows, 1, 1, columns.len()));
            rows += 1;
        }
        for lane in lanes {
            let (of_lane, more) = self.lane(*lane, rows, columns, left_out);
            cells.extend(of_lane);
            rows += more;
        }
        Parts { cells, rows, head_rows, curve }
    }

    /// The names of the stages, each over its columns.
    fn stage_heads(&self, columns: &[Column], head_rows: usize) -> Vec<TableCell> {
        let mut heads: Vec<TableCell> = Vec::new();
        let mut before = None;
        for (place, column) in columns.iter().enumerate() {
            if before == Some(column.stage) {
                heads.last_mut().into_iter().for_each(|head| head.column_span += 1);
                continue;
            }
            before = Some(column.stage);
            let stage = self.content.stages.get(column.stage).and_then(|of| self.content.map.stage(of.id));
            let style = self.frame.bold(self.letters() * 1.3, self.frame.design.ink());
            let name = self.frame.paragraph(stage.map_or("", |stage| &stage.name), style);
            // Without touchpoints, the name takes their row as well.
            let rows = if column.touchpoint.is_some() { 1 } else { head_rows };
            let fill = Some(self.frame.design.head());
            heads.push(TableCell { fill, paragraphs: vec![name], ..cell(0, place + 1, rows, 1) });
        }
        heads
    }

    fn touchpoint_heads(&self, columns: &[Column]) -> Vec<TableCell> {
        if self.fit.gathered == Gathered::CardsAndNames {
            return self.gathered_heads(columns);
        }
        let heads = columns.iter().enumerate().filter_map(|(place, column)| {
            let touchpoint = self.content.map.touchpoint(column.touchpoint?)?;
            let style = self.frame.bold(self.letters() * 1.05, self.frame.design.ink());
            let name = self.frame.paragraph(&touchpoint.name, style);
            let fill = self.hot(column.touchpoint);
            Some(TableCell { fill, paragraphs: vec![name], ..cell(1, place + 1, 1, 1) })
        });
        heads.collect()
    }

    /// For each stage the names of its touchpoints in one cell.
    fn gathered_heads(&self, columns: &[Column]) -> Vec<TableCell> {
        let mut first = 1;
        let mut heads = Vec::new();
        for stage in columns.chunk_by(|one, other| one.stage == other.stage) {
            let touchpoints =
                stage.iter().filter_map(|column| self.content.map.touchpoint(column.touchpoint?));
            let names: Vec<&str> = touchpoints.map(|touchpoint| touchpoint.name.trim()).collect();
            if !names.is_empty() {
                let style = self.frame.ink(self.letters());
                let names = self.frame.paragraph(names.join(" · "), style);
                heads.push(TableCell { paragraphs: vec![names], ..cell(1, first, 1, stage.len()) });
            }
            first += stage.len();
        }
        heads
    }

    /// The cells of a lane from this row on, and how many rows they take: two if a stage has cards of
    /// its own above those of its touchpoints.
    fn lane(
        &self,
        lane: LaneId,
        row: usize,
        columns: &[Column],
        left_out: &HashSet<CardId>,
    ) -> (Vec<TableCell>, usize) {
        let stages = columns.chunk_by(|one, other| one.stage == other.stage);
        let mut spread = Vec::new();
        let mut first = 1;
        for stage in stages {
            let whole = stage.first().and_then(|column| self.content.stages.get(column.stage));
            let whole = whole.map_or(Vec::new(), |of| self.cards(&self.homes_of_all(of.id), lane, left_out));
            let of = |column: &Column| {
                self.home_of_one(column).map_or(Vec::new(), |home| self.cards(&[home], lane, left_out))
            };
            let each: Vec<_> = stage.iter().map(of).collect();
            spread.push((first, whole, each));
            first += stage.len();
        }
        let is_both = |(_, whole, each): &(usize, Vec<_>, Vec<Vec<_>>)| {
            !whole.is_empty() && each.iter().any(|cards| !cards.is_empty())
        };
        let rows = 1 + usize::from(spread.iter().any(is_both));
        let fill = Some(self.frame.design.lane(self.content.kind(lane)).tint);
        let mut cells =
            vec![TableCell { fill, paragraphs: vec![self.lane_name(lane)], ..cell(row, 0, rows, 1) }];
        for one in spread {
            let is_both = is_both(&one);
            let (first, whole, each) = one;
            if !whole.is_empty() || each.iter().all(Vec::is_empty) {
                let rows = if is_both { 1 } else { rows };
                cells.push(TableCell { fill, paragraphs: whole, ..cell(row, first, rows, each.len()) });
                if !is_both {
                    continue;
                }
            }
            let (row, rows) = if is_both { (row + 1, rows - 1) } else { (row, rows) };
            for (place, paragraphs) in each.into_iter().enumerate() {
                cells.push(TableCell { fill, paragraphs, ..cell(row, first + place, rows, 1) });
            }
        }
        (cells, rows)
    }

    /// The widths of the columns. A column with more text is wider, and
    /// none is narrower than its longest word, if there is room.
    fn widths(&self, cells: &[TableCell], columns: usize, has_curve: bool) -> Widths {
        let letters = self.letters();
        let of_one =
            |column: usize| cells.iter().filter(move |cell| cell.column == column && cell.column_span == 1);
        let word = |column: usize| {
            let words = of_one(column).flat_map(|cell| &cell.paragraphs).map(longest_word);
            words.fold(0.0, f32::max) + 2.0 * CELL_MARGIN.0
        };
        let levels = self.named_levels().into_iter().filter(|_| has_curve);
        let level = levels.map(|(_, name)| self.level_width(&name)).fold(0.0, f32::max);
        let head = word(0).clamp(HEAD.0 * letters, HEAD.1 * letters).max(level);
        let room = self.width() - head;
        let texts = (1..=columns).map(|column| {
            let texts =
                of_one(column).flat_map(|cell| &cell.paragraphs).map(|paragraph| paragraph.text.len());
            (texts.sum::<usize>() as f32).sqrt()
        });
        let texts: Vec<f32> = texts.collect();
        let all = texts.iter().sum::<f32>().max(1.0);
        let alike = if texts.iter().all(|text| *text == 0.0) { 1.0 } else { ALIKE };
        let mut widths: Vec<f32> = texts
            .iter()
            .map(|text| room * (alike / columns.max(1) as f32 + (1.0 - alike) * text / all))
            .collect();
        let narrowest = letters
            * match self.fit.gathered {
                Gathered::Nothing | Gathered::Cards => NARROWEST,
                Gathered::CardsAndNames => NARROWEST_POINT,
            };
        let needs: Vec<f32> =
            (1..=columns).map(|column| word(column).clamp(narrowest, WIDEST_WORD * letters)).collect();
        for _ in 0..ROUNDS {
            let short: f32 = widths.iter().zip(&needs).map(|(width, need)| (need - width).max(0.0)).sum();
            let spare: f32 = widths.iter().zip(&needs).map(|(width, need)| (width - need).max(0.0)).sum();
            if short <= 0.0 || spare <= 0.0 {
                break;
            }
            let (given, taken) = ((spare / short).min(1.0), (short / spare).min(1.0));
            for (width, need) in widths.iter_mut().zip(&needs) {
                let difference = need - *width;
                *width += difference * if difference > 0.0 { given } else { taken };
            }
        }
        let is_legible = widths.iter().all(|width| *width >= narrowest - 0.01);
        let breaks_words = widths.iter().zip(&needs).any(|(width, need)| *width < need - 0.01);
        Widths { widths: std::iter::once(head).chain(widths).collect(), is_legible, breaks_words }
    }

    /// The heights of the rows; that of the curve is 0.
    fn rows(&self, cells: &[TableCell], count: usize, widths: &[f32], curve: Option<usize>) -> Vec<f32> {
        let mut rows = vec![0.0_f32; count];
        let (high, low): (Vec<&TableCell>, Vec<&TableCell>) =
            cells.iter().partition(|cell| cell.row_span > 1);
        let counted = |cell: &&&TableCell| Some(cell.row) != curve && !self.frame.watch.is_cancelled();
        for cell in low.iter().filter(counted) {
            rows[cell.row] = rows[cell.row].max(self.cell_height(cell, widths));
        }
        for cell in high.iter().filter(counted) {
            let spanned = cell.row..cell.row + cell.row_span;
            let lacks = self.cell_height(cell, widths) - rows[spanned.clone()].iter().sum::<f32>();
            if lacks > 0.0 {
                rows[spanned].iter_mut().for_each(|row| *row += lacks / cell.row_span as f32);
            }
        }
        rows
    }

    fn cell_height(&self, cell: &TableCell, widths: &[f32]) -> f32 {
        let width: f32 = widths.iter().skip(cell.column).take(cell.column_span).sum();
        self.height_of(&cell.paragraphs, width)
    }

    /// The height of a cell of this width.
    pub(super) fn height_of(&self, paragraphs: &[DeckParagraph], width: f32) -> f32 {
        self.frame.heights(paragraphs, width - 2.0 * CELL_MARGIN.0) + 2.0 * CELL_MARGIN.1
    }

    /// The blocks of a band with its curve, and where it ends.
    pub(super) fn placed(&self, mut band: Band, curve: f32, top: f32) -> (Vec<PageBlock>, f32) {
        if let Some(row) = band.curve.and_then(|row| band.table.rows.get_mut(row)) {
            *row = curve;
        }
        let place = Rectangle { x: self.margin(), y: top, width: self.width(), height: band.height() };
        let emotion = self.emotion(&band, place);
        let mut table = band.table;
        table.cells.sort_by_key(|cell| (cell.row, cell.column));
        if self.frame.direction.is_rtl() {
            table.mirror();
        }
        let place = self.frame.mirrored(place);
        let table = PageBlock { place, content: BlockContent::Table(table), description: String::new() };
        (std::iter::once(table).chain(emotion).collect(), top + place.height)
    }
}

fn cell(row: usize, column: usize, row_span: usize, column_span: usize) -> TableCell {
    TableCell { row, column, row_span, column_span, fill: None, paragraphs: Vec::new() }
}
