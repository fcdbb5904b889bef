//! Drawing a list in a window.

use ratatui::layout::Position;

use crate::ui::core::canvas::Canvas;
use crate::ui::widget::popup;

const WIDTH: u16 = 60;
const LEAST_HEIGHT: u16 = 4;

/// Opens the window of a list of `count` rows, with `foot` rows below them for something else.
pub fn open<'canvas>(
    canvas: &'canvas mut Canvas<'_>,
    title: &str,
    count: usize,
    foot: u16,
) -> Canvas<'canvas> {
    let rows = u16::try_from(count).unwrap_or(u16::MAX).max(LEAST_HEIGHT);
    popup::open(canvas, (WIDTH, rows.saturating_add(foot)), title)
}

/// Draws the rows above the foot, each by `draw_row`, which is given its place in the list; returns the
/// position of the text caret.
pub fn draw(
    inside: &mut Canvas<'_>,
    (selected, count): (usize, usize),
    foot: u16,
    mut draw_row: impl FnMut(&mut Canvas<'_>, usize) -> Option<Position>,
) -> Option<Position> {
    let (whole, height) = (inside.width(), inside.height().saturating_sub(foot));
    let first = popup::first_shown(selected, height);
    let mut caret = None;
    for (row, place) in (0..height).zip(first..count) {
        caret = caret.or(draw_row(&mut inside.part(0, row, whole, 1), place));
        if place == selected {
            inside.patch(0, row, whole, 1, inside.theme.selection());
        }
    }
    caret
}
