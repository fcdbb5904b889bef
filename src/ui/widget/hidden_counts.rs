//! Signs at the edges of a screen: the number of columns out of view.

use crate::ui::core::canvas::Canvas;

/// Draws the number of columns before the first visible one.
pub fn hidden_before(canvas: &mut Canvas<'_>, column: u16, row: u16, count: usize) {
    if count > 0 {
        let dim = canvas.theme.dim();
        canvas.glyph(column, row, "‹", dim);
        canvas.sign(column + 1, row, 3, &count.to_string(), dim);
    }
}

/// Draws the number of columns after the last visible one, so that it ends at `end` (exclusive).
pub fn hidden_after(canvas: &mut Canvas<'_>, end: u16, row: u16, count: usize) {
    if count > 0 && end > 0 {
        let dim = canvas.theme.dim();
        canvas.glyph(end - 1, row, "›", dim);
        let taken = canvas.sign_before(end - 1, row, &count.to_string(), dim);
        let blank = (end - 1).saturating_sub(taken);
        canvas.sign(blank.saturating_sub(1), row, 1, " ", dim);
    }
}
