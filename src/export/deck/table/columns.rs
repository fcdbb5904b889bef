//! Distributes the columns of a table onto pages and chooses their widths: at least the longest
//! word (up to a limit), the rest according to their content.

use std::ops::Range;

use super::draft::{CellText, DraftCell, TableDraft};
use super::measure::paragraphs;
use crate::export::deck::CELL_MARGIN;
use crate::export::deck::frame::{PageFrame, longest_word, natural_width};

/// The maximum width of a heading column, and the width up to which a column's longest word extends
/// it.
const WIDEST_HEAD: f32 = 128.0;
/// The extra width for headings, because other fonts may be wider than measured and a heading must
/// not break.
const HEAD_SLACK: f32 = 1.12;
const WIDEST_WORD: f32 = 200.0;
/// The longest text of a column of values, such as dates and scores, in characters, and the extra width
/// for these: they must not break either, and what stands in for a font that a system lacks may be this
/// much wider.
const LONGEST_VALUE: usize = 12;
const VALUE_SLACK: f32 = 1.25;

/// The columns on one page.
pub(super) struct ColumnGroup {
    /// Their indices, not counting heading columns.
    pub columns: Range<usize>,
    /// The widths, including heading columns.
    pub widths: Vec<f32>,
}

impl ColumnGroup {
    /// The columns on this page that a cell spans; `None` if it is not on this page.
    pub fn reach(&self, cell: &DraftCell, head_columns: usize) -> Option<Range<usize>> {
        if cell.column < head_columns {
            return Some(cell.column..(cell.column + cell.column_span).min(head_columns));
        }
        let first = (cell.column - head_columns).max(self.columns.start);
        let end = (cell.column - head_columns + cell.column_span).min(self.columns.end);
        let here = |column: usize| column - self.columns.start + head_columns;
        (first < end).then(|| here(first)..here(end))
    }

    pub fn width(&self, reach: Range<usize>) -> f32 {
        self.widths.get(reach).map_or(0.0, |widths| widths.iter().sum())
    }
}

/// Distributes the columns onto pages of this width.
pub(super) fn groups(draft: &TableDraft, frame: &PageFrame, width: f32, size: f32) -> Vec<ColumnGroup> {
    let demands = demands(draft, frame, size);
    let heads = heads(draft, &demands, width);
    let room = width - heads.iter().sum::<f32>();
    let body: Vec<Demand> = demands.into_iter().skip(draft.head_columns).collect();
    let least: Vec<f32> =
        body.iter().map(|demand| demand.word.min(WIDEST_WORD).max(draft.widths.0).min(room)).collect();
    let ranges = deal(&draft.families, &least, room);
    let group = |columns: Range<usize>| {
        let demands = body.get(columns.clone()).unwrap_or_default();
        let mut widths = heads.clone();
        widths.extend(share(demands, least.get(columns.clone()).unwrap_or_default(), draft.widths.1, room));
        ColumnGroup { columns, widths }
    };
    ranges.into_iter().map(group).collect()
}

/// The widths that a column would need.
#[derive(Clone, Copy, Default)]
struct Demand {
    /// The width of its longest word.
    word: f32,
    /// The width of its widest text without wrapping.
    natural: f32,
    /// The total width of its texts.
    all: f32,
}

fn demands(draft: &TableDraft, frame: &PageFrame, size: f32) -> Vec<Demand> {
    let mut demands = vec![Demand::default(); draft.columns];
    let has_values = columns_of_values(draft);
    for cell in draft.cells.iter().filter(|cell| cell.column_span == 1) {
        let Some(demand) = demands.get_mut(cell.column) else { continue };
        for paragraph in paragraphs(frame, &cell.texts, size) {
            let natural = natural_width(&paragraph) + 2.0 * CELL_MARGIN.0;
            let is_value = has_values.get(cell.column) == Some(&true);
            let unbroken =
                if is_value { VALUE_SLACK * natural_width(&paragraph) } else { longest_word(&paragraph) };
            demand.word = demand.word.max(unbroken + 2.0 * CELL_MARGIN.0);
            demand.natural = demand.natural.max(natural);
            demand.all += natural;
        }
    }
    demands
}

/// Whether the cells of each column, with its head, are all so short that they may stand in one line. Only
/// in a list: a short card may break like any other.
fn columns_of_values(draft: &TableDraft) -> Vec<bool> {
    let mut has_values = vec![draft.is_list; draft.columns];
    for cell in &draft.cells {
        let is_value = |text: &CellText| text.text.chars().count() <= LONGEST_VALUE;
        if let Some(has_values) = has_values.get_mut(cell.column) {
            *has_values &= cell.texts.iter().all(is_value);
        }
    }
    has_values
}

/// The widths of the heading columns: the longest word, or more for a whole line, within a limit.
fn heads(draft: &TableDraft, demands: &[Demand], width: f32) -> Vec<f32> {
    let heads = demands.iter().take(draft.head_columns);
    let most = width / 5.0;
    heads.map(|head| (head.word * HEAD_SLACK).max(head.natural.min(WIDEST_HEAD)).clamp(24.0, most)).collect()
}

/// The columns of each page: whole families if they fit, split if a family is too wide; columns
/// without a family are distributed evenly.
fn deal(families: &[usize], least: &[f32], room: f32) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut used = f32::INFINITY;
    for family in families_of(families) {
        for part in parts(family, least, room) {
            let width: f32 = least.get(part.clone()).unwrap_or_default().iter().sum();
            match ranges.last_mut() {
                Some(range) if used + width <= room => {
                    range.end = part.end;
                    used += width;
                }
                _ => {
                    ranges.push(part);
                    used = width;
                }
            }
        }
    }
    if families.windows(2).all(|pair| pair[0] != pair[1]) { even(ranges, least, room) } else { ranges }
}

fn families_of(families: &[usize]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for column in 0..families.len() {
        match found.last_mut() {
            Some(range) if families[range.start] == families[column] => range.end = column + 1,
            _ => found.push(column..column + 1),
        }
    }
    found
}

/// Splits a family into as few parts of about equal size as fit.
fn parts(family: Range<usize>, least: &[f32], room: f32) -> Vec<Range<usize>> {
    let fits = |part: &Range<usize>| {
        part.len() <= 1 || least.get(part.clone()).unwrap_or_default().iter().sum::<f32>() <= room
    };
    (1..=family.len())
        .map(|count| chunks(&family, count))
        .find(|parts| parts.iter().all(fits))
        .unwrap_or_default()
}

fn chunks(range: &Range<usize>, count: usize) -> Vec<Range<usize>> {
    let bound = |place: usize| range.start + range.len() * place / count;
    (0..count).map(|place| bound(place)..bound(place + 1)).collect()
}

/// The same number of pages, with equally many columns on each if that fits.
fn even(ranges: Vec<Range<usize>>, least: &[f32], room: f32) -> Vec<Range<usize>> {
    let all = 0..least.len();
    let chunks = chunks(&all, ranges.len().max(1));
    let fits = |part: &Range<usize>| least.get(part.clone()).unwrap_or_default().iter().sum::<f32>() <= room;
    if chunks.iter().all(fits) && !least.is_empty() { chunks } else { ranges }
}

/// Distributes the width: half of it equally, half by content. No column is narrower than its
/// minimum or wider than the maximum; none exceeds its longest line while others still need room.
fn share(demands: &[Demand], least: &[f32], most: f32, room: f32) -> Vec<f32> {
    let all: f32 = demands.iter().map(|demand| demand.all).sum::<f32>().max(1.0);
    let count = demands.len().max(1) as f32;
    let wanted = |demand: &Demand| room * (0.5 / count + 0.5 * demand.all / all);
    let most: Vec<f32> = least.iter().map(|least| most.max(*least)).collect();
    let limits = least.iter().zip(&most);
    let natural: Vec<f32> = demands
        .iter()
        .zip(limits)
        .map(|(demand, (least, most))| demand.natural.clamp(*least, *most))
        .collect();
    let limits = least.iter().zip(&natural);
    let wanted =
        demands.iter().zip(limits).map(|(demand, (least, most))| wanted(demand).clamp(*least, *most));
    let mut widths: Vec<f32> = wanted.collect();
    fit_widths(&mut widths, least, &natural, room);
    fit_widths(&mut widths, least, &most, room);
    widths
}

/// Adjusts the widths to a total of `room` within their limits, in proportion to how much each can
/// change.
fn fit_widths(widths: &mut [f32], least: &[f32], most: &[f32], room: f32) {
    let excess = widths.iter().sum::<f32>() - room;
    let limits = least.iter().zip(most);
    let slack = |(width, (least, most)): (&f32, (&f32, &f32))| {
        if excess > 0.0 { width - least } else { (most - width).max(0.0) }
    };
    let slacks: Vec<f32> = widths.iter().zip(limits).map(slack).collect();
    let total: f32 = slacks.iter().sum();
    if total > 0.0 {
        let share = (excess.abs() / total).min(1.0) * excess.signum();
        widths.iter_mut().zip(&slacks).for_each(|(width, slack)| *width -= slack * share);
    }
}
