//! Writes one cluster into the cells of the screen.

use ratatui::buffer::{Buffer, CellDiffOption, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::Style;
use std::num::NonZeroU16;

/// What is sent for one cluster; contains no control characters.
#[derive(Clone, Copy)]
pub(in crate::text) struct Symbol<'a> {
    pub text: &'a str,
    /// In cells; at least 1.
    pub width: u16,
    /// The width to force on ratatui, where it would count differently.
    pub reported_width: Option<u16>,
}

/// Writes `symbol` to the cell (x, y) and blanks to the further cells it takes, as far as they are
/// within `clip`. A symbol that `clip` cuts is drawn as blanks. No wide symbol may extend into the
/// cell from the left ([`part_wide_neighbour`]).
#[expect(clippy::disallowed_methods, reason = "this is where strings become cells")]
pub(in crate::text) fn put(
    buffer: &mut Buffer,
    clip: Rect,
    (x, y): (u16, u16),
    symbol: Symbol<'_>,
    style: Style,
) {
    let end = x.saturating_add(symbol.width);
    let whole = x >= clip.left() && end <= clip.right() && end - x == symbol.width;
    if y < clip.top() || y >= clip.bottom() {
        return;
    }
    for column in x.max(clip.left())..end.min(clip.right()) {
        let Some(cell) = buffer.cell_mut((column, y)) else { continue };
        let first = whole && column == x;
        cell.set_symbol(if first { symbol.text } else { " " });
        cell.set_style(style);
        let reported_width = symbol.reported_width.and_then(NonZeroU16::new).filter(|_| first);
        cell.set_diff_option(reported_width.map_or(CellDiffOption::None, CellDiffOption::ForcedWidth));
    }
}

/// Blanks a wide symbol left of (x, y) whose second half is about to be overwritten: ratatui would
/// not send the cell under that half.
#[expect(clippy::disallowed_methods, reason = "this is where strings become cells")]
pub(in crate::text) fn part_wide_neighbour(buffer: &mut Buffer, x: u16, y: u16) {
    let Some(left) = x.checked_sub(1) else { return };
    let Some(cell) = buffer.cell_mut((left, y)) else { return };
    if cell.symbol().len() > 1 && cell.cell_width() > 1 {
        cell.set_symbol(" ");
        cell.set_diff_option(CellDiffOption::None);
    }
}
