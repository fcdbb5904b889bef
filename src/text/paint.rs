//! The only place that puts strings into ratatui's cells.
//!
//! Everything is clipped: areas outside the buffer, widths of 0 and halves of wide clusters are drawn as far
//! as they are there. A control character never reaches a cell.

use super::direction::Direction;
use super::layout::{Layout, Options};
use super::visible::visible;
use ratatui::buffer::{Buffer, CellDiffOption, CellWidth};
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use std::num::NonZeroU16;

/// How one line is drawn: [`Options`] (whose width and limit of lines are not looked at) and a style.
#[derive(Clone, Copy, Debug, Default)]
pub struct Line {
    /// Direction, alignment, shaping and what the terminal can do.
    pub options: Options,
    /// Laid over the cells that the text takes.
    pub style: Style,
}

impl Line {
    /// `text` in a map that runs as `map` says: its own base direction, starting where the map's lines start.
    pub fn in_map(text: &str, map: Direction, style: Style) -> Self {
        Self { options: Options::in_map(text, 0, map), style }
    }
}

/// Draws `text` on one line of `width` cells that begins (at its left) at `position`, cut with an ellipsis at
/// its logical end; returns the cells that it takes. Text behind a line feed is cut, too.
pub fn line(buffer: &mut Buffer, position: Position, width: u16, text: &str, line: Line) -> u16 {
    let layout = Layout::new(text, Options { width, max_lines: Some(1), ..line.options });
    let area = Rect { x: position.x, y: position.y, width, height: 1 };
    layout.render(area, 0, buffer, |_| line.style);
    layout.line_width(0)
}

/// Puts one of our own glyphs (`▌`, `│`, `─`, `●` …), one cell wide, into the cell at (`x`, `y`), if there is
/// one.
pub fn glyph(buffer: &mut Buffer, x: u16, y: u16, glyph: &'static str, style: Style) {
    let text = visible(glyph);
    let clip = buffer.area;
    part_wide_neighbour(buffer, x, y);
    symbol(buffer, clip, (x, y), Symbol { text: &text, width: 1, told: None }, style);
}

/// Blanks `area` in `style` over the terminal's own colours.
pub fn fill(buffer: &mut Buffer, area: Rect, style: Style) {
    each_cell(buffer, area, |cell| {
        cell.reset();
        cell.set_style(style);
    });
}

/// Lays `style` over the cells of `area`, whose text stays.
pub fn patch(buffer: &mut Buffer, area: Rect, style: Style) {
    each_cell(buffer, area, |cell| {
        cell.set_style(style);
    });
}

fn each_cell(buffer: &mut Buffer, area: Rect, mut change: impl FnMut(&mut ratatui::buffer::Cell)) {
    let area = area.intersection(buffer.area);
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            if let Some(cell) = buffer.cell_mut((x, y)) {
                change(cell);
            }
        }
    }
}

/// What is sent for one cluster, free of control characters.
#[derive(Clone, Copy)]
pub(super) struct Symbol<'a> {
    pub text: &'a str,
    /// Cells; at least 1.
    pub width: u16,
    /// What ratatui is told of the width, where it would count otherwise.
    pub told: Option<u16>,
}

/// Puts `symbol` at the cell (x, y), left of which nothing wide ends here, and blanks into the further cells
/// that it takes, as far as they are within `clip`. A symbol that `clip` halves is drawn as blanks.
#[expect(clippy::disallowed_methods, reason = "this is where strings become cells")]
pub(super) fn symbol(buffer: &mut Buffer, clip: Rect, (x, y): (u16, u16), symbol: Symbol<'_>, style: Style) {
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
        let told = symbol.told.and_then(NonZeroU16::new).filter(|_| first);
        cell.set_diff_option(told.map_or(CellDiffOption::None, CellDiffOption::ForcedWidth));
    }
}

/// Blanks a wide symbol left of the cell (x, y), whose second half is about to be overwritten: ratatui would
/// not send what stands under it.
#[expect(clippy::disallowed_methods, reason = "this is where strings become cells")]
pub(super) fn part_wide_neighbour(buffer: &mut Buffer, x: u16, y: u16) {
    let Some(left) = x.checked_sub(1) else { return };
    let Some(cell) = buffer.cell_mut((left, y)) else { return };
    if cell.symbol().len() > 1 && cell.cell_width() > 1 {
        cell.set_symbol(" ");
        cell.set_diff_option(CellDiffOption::None);
    }
}

#[cfg(test)]
mod tests;
