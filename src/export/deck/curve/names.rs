//! What the touchpoints of a curve are called, below it. Where they have room, all of them, in up to three rows that
//! take turns; else a number below each that is to be noticed, and a list of these.

use super::{Plot, Step, centred};
use crate::export::deck::frame::{Frame, SMALLEST, longest_word};
use crate::export::deck::{Block, Place};

/// The most rows that take turns, and lines of a name in one.
const MOST_ROWS: usize = 3;
const MOST_LINES: usize = 3;
const LINE: f32 = 12.5;
const GAP: f32 = 8.0;
/// The width of a column of the list, and the most lines that it has.
const LIST_COLUMN: f32 = 200.0;
const LIST_LINES: usize = 9;

/// How the names are set.
pub(super) struct Names {
    /// In how many rows that take turns; none: in a list.
    pub rows: usize,
    /// How high they are altogether.
    pub height: f32,
    lines: usize,
}

impl Names {
    pub fn of(frame: &Frame, steps: &[Step], area: Place) -> Names {
        let count = steps.len() as f32;
        let width = |rows: usize| rows as f32 * area.width / (count + rows as f32 - 1.0) - GAP;
        let name = |step: &Step| centred(frame, &step.touchpoint.name, step.is_notable());
        let longest = steps.iter().map(|step| longest_word(&name(step))).fold(0.0, f32::max);
        let lines = |rows: usize| {
            let lines = |step: &Step| frame.lines(&name(step), width(rows));
            steps.iter().map(lines).max().unwrap_or(1)
        };
        let fits = |rows: &usize| longest <= width(*rows) && lines(*rows) <= MOST_LINES;
        match (1..=MOST_ROWS).find(fits) {
            Some(rows) => {
                let lines = lines(rows);
                Names { rows, lines, height: GAP + (lines * rows) as f32 * LINE }
            }
            None => {
                let notable = steps.iter().filter(|step| step.is_notable()).count();
                let columns = (area.width / LIST_COLUMN).max(1.0) as usize;
                let lines = notable.div_ceil(columns).min(LIST_LINES);
                Names { rows: 0, lines, height: GAP + (lines + 2) as f32 * LINE }
            }
        }
    }

    pub fn blocks(&self, frame: &Frame, plot: &Plot, steps: &[Step]) -> Vec<Block> {
        if self.rows == 0 { self.list(frame, plot, steps) } else { self.turns(frame, plot, steps) }
    }

    fn turns(&self, frame: &Frame, plot: &Plot, steps: &[Step]) -> Vec<Block> {
        let width = plot.slot * self.rows as f32 - GAP;
        let height = self.lines as f32 * LINE;
        let bottom = plot.place.y + plot.place.height;
        let mut blocks = Vec::new();
        for (place, step) in steps.iter().enumerate() {
            let top = bottom + GAP / 2.0 + (place % self.rows) as f32 * height;
            if place % self.rows > 0 {
                // Leads from the curve past the row above.
                let stem = Place { x: plot.x(place) - 0.25, y: bottom, width: 0.5, height: top - bottom };
                blocks.push(frame.fill(stem, frame.design.line()));
            }
            let name = centred(frame, &step.touchpoint.name, step.is_notable());
            let name = frame.shortened(name, width, height);
            let place = Place { x: plot.x(place) - width / 2.0, y: top, width, height };
            blocks.push(frame.text(place, vec![name]));
        }
        blocks
    }

    fn list(&self, frame: &Frame, plot: &Plot, steps: &[Step]) -> Vec<Block> {
        let columns = (plot.place.width / LIST_COLUMN).max(1.0) as usize;
        let width = plot.place.width / columns as f32;
        let bottom = plot.place.y + plot.place.height;
        let mut blocks = Vec::new();
        let notable = steps.iter().enumerate().filter(|(_, step)| step.is_notable());
        for (order, (place, step)) in notable.enumerate() {
            let number = (order + 1).to_string();
            let below = Place { x: plot.x(place) - 12.0, y: bottom, width: 24.0, height: LINE };
            blocks.push(frame.text(below, vec![centred(frame, &number, true)]));
            if order >= columns * self.lines.max(1) {
                continue;
            }
            let paragraph =
                frame.paragraph(format!("{number}  {}", step.touchpoint.name), frame.ink(SMALLEST));
            let paragraph = frame.shortened(paragraph, width - GAP, LINE);
            let (column, line) = (order / self.lines.max(1), order % self.lines.max(1));
            let x = plot.place.x + column as f32 * width;
            let y = bottom + GAP + LINE + line as f32 * LINE;
            blocks.push(frame.text(Place { x, y, width: width - GAP, height: LINE }, vec![paragraph]));
        }
        blocks
    }
}
