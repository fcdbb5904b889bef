//! The only place that puts strings into ratatui's cells.
//!
//! Everything is clipped: areas outside the buffer, widths of 0 and halves of wide clusters are drawn as far
//! as they are there. A control character never reaches a cell.

pub(super) mod symbol;

use super::direction::Direction;
use super::layout::{Layout, Options};
use super::visible::visible;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use symbol::{Symbol, part_wide_neighbour, put};

/// How one line is drawn: [`Options`] (whose width and limit of lines are not looked at) and a style.
#[derive(Clone, Copy, Debug, Default)]
pub struct LineStyle {
    /// Direction, alignment, shaping and what the terminal can do.
    pub options: Options,
    /// Laid over the cells that the text takes.
    pub style: Style,
}

impl LineStyle {
    /// `text` in a map that runs as `map` says: its own base direction, starting where the map's lines start.
    pub fn in_map(text: &str, map: Direction, style: Style) -> Self {
        Self { options: Options::in_map(text, 0, map), style }
    }
}

/// Draws `text` on one line of `width` cells that begins (at its left) at `position`, cut with an ellipsis at
/// its logical end; returns the cells that it takes. Text behind a line feed is cut, too.
pub fn line(buffer: &mut Buffer, position: Position, width: u16, text: &str, line: LineStyle) -> u16 {
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
    put(buffer, clip, (x, y), Symbol { text: &text, width: 1, told: None }, style);
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

#[cfg(test)]
mod tests;
