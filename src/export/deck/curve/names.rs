//! The names of the touchpoints below the curve. If there is room, all of them, in up to three
//! staggered rows. Otherwise only a number below each notable one, and a list of these, which
//! continues on further pages.

use super::plot::{CurveStep, Plot, axis_width, centred};
use crate::export::deck::frame::{PageFrame, SMALLEST, longest_word, natural_width};
use crate::export::deck::{DeckParagraph, PageBlock, Rectangle};
use crate::export::typeset::line_height;

/// The maximum number of staggered rows, and of lines per name.
const MOST_ROWS: usize = 3;
const MOST_LINES: usize = 3;
const GAP: f32 = 8.0;
/// The widest name in a column of the list, the width of the numbers, and the maximum number of lines
/// below the curve.
const LIST_NAME: f32 = 170.0;
const LIST_NUMBER: f32 = 22.0;
const LIST_LINES: usize = 9;
/// Numbers below the curve are staggered in this many rows if they would touch.
const NUMBER_ROWS: usize = 2;

/// The layout of the names.
pub(super) struct StepNames {
    /// The number of staggered rows; 0 for a list.
    pub rows: usize,
    /// The total height.
    pub height: f32,
    lines: usize,
    /// The width of a column of the list.
    column: f32,
}

impl StepNames {
    pub fn of(frame: &PageFrame, steps: &[CurveStep], area: Rectangle) -> StepNames {
        let count = steps.len() as f32;
        let width = |rows: usize| rows as f32 * area.width / (count + rows as f32 - 1.0) - GAP;
        let name = |step: &CurveStep| centred(frame, &step.touchpoint.name, step.is_notable());
        let longest = steps.iter().map(|step| longest_word(&name(step))).fold(0.0, f32::max);
        let lines = |rows: usize| {
            let lines = |step: &CurveStep| frame.lines(&name(step), width(rows));
            steps.iter().map(lines).max().unwrap_or(1)
        };
        let fits = |rows: &usize| longest <= width(*rows) && lines(*rows) <= MOST_LINES;
        match (1..=MOST_ROWS).find(fits) {
            Some(rows) => {
                let lines = lines(rows);
                StepNames { rows, lines, column: 0.0, height: GAP + (lines * rows) as f32 * line(frame) }
            }
            None => {
                let name = |step: &CurveStep| natural_width(&listed(frame, step));
                let notable: Vec<f32> = notable(steps).map(|(_, step)| name(step)).collect();
                let longest = notable.iter().copied().fold(0.0, f32::max);
                let column = LIST_NUMBER + longest.min(LIST_NAME) + GAP;
                let lines = notable.len().div_ceil(columns(area.width, column)).min(LIST_LINES);
                let height = GAP + (lines + NUMBER_ROWS) as f32 * line(frame);
                StepNames { rows: 0, lines, column, height }
            }
        }
    }

    pub fn blocks(&self, frame: &PageFrame, plot: &Plot, steps: &[CurveStep]) -> Vec<PageBlock> {
        if self.rows == 0 { self.list(frame, plot, steps) } else { self.turns(frame, plot, steps) }
    }

    fn turns(&self, frame: &PageFrame, plot: &Plot, steps: &[CurveStep]) -> Vec<PageBlock> {
        let width = plot.slot * self.rows as f32 - GAP;
        let height = self.lines as f32 * line(frame);
        let bottom = plot.place.y + plot.place.height;
        let mut blocks = Vec::new();
        for (place, step) in steps.iter().enumerate() {
            let top = bottom + GAP / 2.0 + (place % self.rows) as f32 * height;
            if place % self.rows > 0 {
                // A line from the curve down past the row above.
                let stem = Rectangle { x: plot.x(place) - 0.25, y: bottom, width: 0.5, height: top - bottom };
                blocks.push(frame.fill(stem, frame.design.line()));
            }
            let name = centred(frame, &step.touchpoint.name, step.is_notable());
            let name = frame.shortened(name, width, height);
            let place = Rectangle { x: plot.x(place) - width / 2.0, y: top, width, height };
            blocks.push(frame.text(place, vec![name]));
        }
        blocks
    }

    fn list(&self, frame: &PageFrame, plot: &Plot, steps: &[CurveStep]) -> Vec<PageBlock> {
        let bottom = plot.place.y + plot.place.height;
        let mut blocks = numbers(frame, plot, steps);
        let y = bottom + GAP + NUMBER_ROWS as f32 * line(frame);
        let place = Rectangle { y, height: self.lines as f32 * line(frame), ..plot.place };
        let notable: Vec<(usize, &CurveStep)> = notable(steps).collect();
        let below = notable.chunks((columns(place.width, self.column) * self.lines).max(1)).next();
        blocks.extend(below.into_iter().flat_map(|part| self.entries(frame, part, place, self.lines)));
        blocks
    }

    /// The rest of the list, one element per page.
    pub fn further(&self, frame: &PageFrame, steps: &[CurveStep]) -> Vec<Vec<PageBlock>> {
        if self.rows > 0 {
            return Vec::new();
        }
        let area = frame.area();
        let below = columns(area.width - axis_width(frame), self.column) * self.lines;
        let rest: Vec<(usize, &CurveStep)> = notable(steps).skip(below).collect();
        let lines = (area.height / line(frame)).max(1.0) as usize;
        let pages = rest.chunks(columns(area.width, self.column) * lines);
        pages.map(|part| self.entries(frame, part, area, lines)).collect()
    }

    /// A part of the list, in columns: number and name.
    fn entries(
        &self,
        frame: &PageFrame,
        part: &[(usize, &CurveStep)],
        place: Rectangle,
        lines: usize,
    ) -> Vec<PageBlock> {
        let width = place.width / columns(place.width, self.column) as f32;
        let name_width = width - LIST_NUMBER - GAP;
        let mut blocks = Vec::new();
        for (column, part) in part.chunks(lines.max(1)).enumerate() {
            for (row, (number, step)) in part.iter().enumerate() {
                let x = place.x + column as f32 * width;
                let at = Rectangle {
                    x,
                    y: place.y + row as f32 * line(frame),
                    width: LIST_NUMBER,
                    height: line(frame),
                };
                let number = frame.paragraph(number.to_string(), frame.bold(SMALLEST, frame.design.ink()));
                blocks.push(frame.text(at, vec![number]));
                let name = frame.shortened(listed(frame, step), name_width, line(frame));
                let at = Rectangle { x: x + LIST_NUMBER, width: name_width, ..at };
                blocks.push(frame.text(at, vec![name]));
            }
        }
        blocks
    }
}

fn line(frame: &PageFrame) -> f32 {
    line_height(&frame.ink(SMALLEST))
}

/// The number of columns in a list of this width.
fn columns(width: f32, column: f32) -> usize {
    (width / column).max(1.0) as usize
}

/// The name of a touchpoint in the list.
fn listed(frame: &PageFrame, step: &CurveStep) -> DeckParagraph {
    frame.paragraph(&step.touchpoint.name, frame.ink(SMALLEST))
}

/// The notable touchpoints with their numbers.
fn notable<'steps, 'map>(
    steps: &'steps [CurveStep<'map>],
) -> impl Iterator<Item = (usize, &'steps CurveStep<'map>)> {
    steps.iter().filter(|step| step.is_notable()).enumerate().map(|(order, step)| (order + 1, step))
}

/// The numbers below the curve. A number that does not fit is left out; its neighbours show which
/// one it is.
fn numbers(frame: &PageFrame, plot: &Plot, steps: &[CurveStep]) -> Vec<PageBlock> {
    let bottom = plot.place.y + plot.place.height + GAP / 2.0;
    let mut blocks = Vec::new();
    // The right end of the last number in each row.
    let mut ends = [f32::MIN; NUMBER_ROWS];
    let notable = steps.iter().enumerate().filter(|(_, step)| step.is_notable());
    for (order, (place, _)) in notable.enumerate() {
        let number = centred(frame, &(order + 1).to_string(), true);
        let width = natural_width(&number) + 2.0;
        let x = plot.x(place) - width / 2.0;
        let Some(row) = ends.iter().position(|end| *end <= x) else { continue };
        ends[row] = x + width;
        let place = Rectangle { x, y: bottom + row as f32 * line(frame), width, height: line(frame) };
        blocks.push(frame.text(place, vec![number]));
    }
    blocks
}
