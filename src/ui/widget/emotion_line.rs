//! Draws emotions as a line: the row of each level, and the line between two points. Which points
//! there are is decided by the callers.

use std::cmp::Ordering;

use ratatui::style::Style;

use crate::insight::emotion::{HIGHEST, LOWEST};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::Rows;

/// The minimum number of rows in which every level has a row of its own.
pub const ALL_LEVELS: u16 = 5;

/// The row of an emotion within `rows`. The levels are equally far apart; in fewer than five rows
/// only negative, neutral and positive emotions differ.
pub fn row_of(emotion: i8, rows: Rows) -> u16 {
    let from_top = if rows.height >= ALL_LEVELS {
        let apart = (rows.height - 1) / (ALL_LEVELS - 1);
        u16::try_from(HIGHEST - emotion.clamp(LOWEST, HIGHEST)).unwrap_or_default() * apart
    } else {
        u16::try_from(1 - emotion.signum()).unwrap_or_default()
    };
    rows.row + from_top.min(rows.height.saturating_sub(1))
}

#[derive(Clone, Copy)]
pub enum Stroke {
    Solid,
    Dashed,
}

/// Draws the line between two points, from column `start` to `end` (exclusive): along the row
/// `from`, then in the last column to the row `to`.
pub fn join(
    canvas: &mut Canvas<'_>,
    (start, end): (u16, u16),
    (from, to): (u16, u16),
    stroke: Stroke,
    style: Style,
) {
    let turn = end.saturating_sub(1).max(start);
    if start > turn {
        return;
    }
    let (across, down) = match stroke {
        Stroke::Solid => ("─", "│"),
        Stroke::Dashed => ("╌", "╎"),
    };
    canvas.rule(start, from, turn - start, across, style);
    match from.cmp(&to) {
        Ordering::Equal => canvas.rule(start, from, end.saturating_sub(start), across, style),
        Ordering::Less => {
            canvas.glyph(turn, from, "╮", style);
            canvas.glyph(turn, to, "╰", style);
        }
        Ordering::Greater => {
            canvas.glyph(turn, from, "╯", style);
            canvas.glyph(turn, to, "╭", style);
        }
    }
    for row in from.min(to) + 1..from.max(to) {
        canvas.glyph(turn, row, down, style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_rows_and_more_tell_all_levels_apart() {
        let rows = |height| [2, 1, 0, -1, -2].map(|emotion| row_of(emotion, Rows { row: 3, height }));
        assert_eq!(rows(5), [3, 4, 5, 6, 7]);
        assert_eq!(rows(8), rows(5));
        assert_eq!(rows(13), [3, 6, 9, 12, 15]);
        assert_eq!(rows(3), [3, 3, 4, 5, 5]);
        assert_eq!(rows(1), [3; 5]);
        assert_eq!(rows(0), [3; 5]);
    }
}
