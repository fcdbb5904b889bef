//! Draws emotions along a journey as lines, one in front of the others: that line is solid, the
//! others are dashed. Marks tell the lines apart, so that no colours are needed. Whose lines they
//! are is decided by the callers.

use ratatui::style::Style;

use super::axis::JourneyAxis;
use crate::insight::emotion::{HIGHEST, LOWEST, signed};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::Rows;
use crate::ui::widget::emotion_line::{Stroke, join, row_of};

/// The width of the column with the numbers of the levels.
pub const LEVELS: u16 = 4;

pub struct PlotLine {
    /// The mark at its points.
    pub mark: &'static str,
    /// The indexes of its touchpoints in the journey, in order, and their emotions where these are
    /// known.
    pub emotions: Vec<(usize, Option<i8>)>,
    pub is_front: bool,
}

/// Where the lines are drawn.
pub struct Plot<'axis> {
    pub axis: &'axis JourneyAxis,
    pub rows: Rows,
    /// The index of the selected touchpoint.
    pub selected: Option<usize>,
}

/// A visible point of a line: its column and its emotion, where known.
type Point = Option<(u16, i8)>;

impl Plot<'_> {
    pub fn draw(&self, canvas: &mut Canvas<'_>, lines: &[PlotLine]) {
        self.levels(canvas);
        let tint = canvas.theme.selection();
        if tint.bg.is_some()
            && let Some(column) = self.selected.and_then(|place| self.axis.column(place))
        {
            canvas.patch(column, self.rows.row, self.axis.slot - 1, self.rows.height, tint);
        }
        let (front, back): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.is_front);
        let (dim, rule) = (canvas.theme.dim(), canvas.theme.rule());
        for line in &back {
            self.joins_behind(canvas, line, front.first().copied(), rule);
        }
        self.marks_behind(canvas, &back);
        for line in front {
            let after = if self.has_labels() { 4 } else { 1 };
            self.joins(canvas, line, after, dim);
            for (column, emotion) in self.points(line).into_iter().flatten() {
                let row = row_of(emotion, self.rows);
                let style = canvas.theme.emotion(emotion).patch(canvas.theme.title());
                canvas.glyph(column, row, line.mark, style);
                if self.has_labels() {
                    canvas.sign(column + 1, row, 2, &signed(emotion), style);
                }
            }
        }
    }

    /// Whether the number of each emotion is drawn beside its point on the line in front.
    fn has_labels(&self) -> bool {
        self.axis.slot >= 6
    }

    /// Draws the numbers of the levels, and a dotted line at the neutral one.
    fn levels(&self, canvas: &mut Canvas<'_>) {
        let (dim, rule) = (canvas.theme.dim(), canvas.theme.rule());
        for emotion in LOWEST..=HIGHEST {
            let row = row_of(emotion, self.rows);
            if row < self.rows.end() {
                canvas.sign_before(LEVELS - 1, row, &signed(emotion), dim);
            }
        }
        let neutral = row_of(0, self.rows);
        for column in (LEVELS..canvas.width()).step_by(2) {
            canvas.glyph(column, neutral, "·", rule);
        }
    }

    fn points(&self, line: &PlotLine) -> Vec<Point> {
        let placed = |(place, emotion): &(usize, Option<i8>)| {
            let column = self.axis.column(*place)?;
            Some(emotion.map(|emotion| (column + 1, emotion)))
        };
        line.emotions.iter().filter_map(placed).collect()
    }

    fn joins(&self, canvas: &mut Canvas<'_>, line: &PlotLine, after: u16, style: Style) {
        for pair in self.points(line).windows(2) {
            if let [Some((column, one)), Some((next, other))] = pair {
                let rows = (row_of(*one, self.rows), row_of(*other, self.rows));
                join(canvas, (column + after, *next), rows, Stroke::Solid, style);
            }
        }
    }

    /// Draws a line behind, without the segments that coincide with the line in front.
    fn joins_behind(&self, canvas: &mut Canvas<'_>, line: &PlotLine, front: Option<&PlotLine>, style: Style) {
        let front: Vec<Point> = front.map(|front| self.points(front)).unwrap_or_default();
        for pair in self.points(line).windows(2) {
            if let [start @ Some((column, one)), Some((next, other))] = pair
                && !front.windows(2).any(|ahead| ahead == pair)
            {
                let is_labelled = self.has_labels() && front.contains(start);
                let after = if is_labelled { 4 } else { 1 };
                let rows = (row_of(*one, self.rows), row_of(*other, self.rows));
                join(canvas, (column + after, *next), rows, Stroke::Dashed, style);
            }
        }
    }

    /// Draws the marks of the lines behind; those at the same point are side by side, as many as fit.
    fn marks_behind(&self, canvas: &mut Canvas<'_>, lines: &[&PlotLine]) {
        let style = canvas.theme.text();
        let mut taken: Vec<(u16, u16)> = Vec::new();
        for line in lines {
            for (column, emotion) in self.points(line).into_iter().flatten() {
                let row = row_of(emotion, self.rows);
                let beside = taken.iter().filter(|place| **place == (column, row)).count();
                let beside = u16::try_from(beside).unwrap_or(u16::MAX);
                taken.push((column, row));
                if beside + 2 < self.axis.slot {
                    canvas.glyph(column + beside, row, line.mark, style);
                }
            }
        }
    }
}
