//! The only module that writes text into ratatui's cells.
//!
//! Everything is clipped: areas outside the buffer, widths of 0 and wide clusters cut in half are
//! safe. A control character never reaches a cell.

pub(super) mod symbol;

use super::direction::Direction;
use super::layout::{Layout, Options};
use super::visible::visible;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::{Color, Style};
use symbol::{Symbol, part_wide_neighbour, put};

/// How one line is drawn: [`Options`] (whose `width` and `max_lines` are ignored) and a style.
#[derive(Clone, Copy, Debug, Default)]
pub struct LineStyle {
    pub options: Options,
    /// Applied to the cells of the text only.
    pub style: Style,
}

impl LineStyle {
    /// The style of `text` in a map of direction `map`: its own base direction, starting at the
    /// map's edge.
    pub fn in_map(text: &str, map: Direction, style: Style) -> Self {
        Self { options: Options::in_map(text, 0, map), style }
    }
}

/// Draws `text` on one line of `width` cells whose left end is at `position`, and returns how many
/// cells it takes. What does not fit, and what follows a line feed, is cut with an ellipsis at the
/// logical end.
pub fn line(buffer: &mut Buffer, position: Position, width: u16, text: &str, line: LineStyle) -> u16 {
    let layout = Layout::new(text, Options { width, max_lines: Some(1), ..line.options });
    let area = Rect { x: position.x, y: position.y, width, height: 1 };
    layout.render(area, 0, buffer, |_| line.style);
    layout.line_width(0)
}

/// Writes a fixed symbol one cell wide (`▌`, `│`, `─`, `●` …) to the cell at (`x`, `y`), if it
/// exists.
pub fn glyph(buffer: &mut Buffer, x: u16, y: u16, glyph: &'static str, style: Style) {
    let text = visible(glyph);
    let clip = buffer.area;
    part_wide_neighbour(buffer, x, y);
    put(buffer, clip, (x, y), Symbol { text: &text, width: 1, reported_width: None }, style);
}

/// Replaces the digits of `area` by Arabic-Indic ones, in their cells: unlike those they would not
/// keep signs between them in their order.
pub fn in_arabic_indic(buffer: &mut Buffer, area: Rect) {
    const DIGITS: [&str; 10] = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
    let clip = buffer.area;
    for (x, y) in area.intersection(clip).positions().map(|position| (position.x, position.y)) {
        let Some(cell) = buffer.cell((x, y)) else { continue };
        let style = cell.style();
        let digit = cell.symbol().parse::<usize>().ok().and_then(|digit| DIGITS.get(digit));
        if let Some(text) = digit {
            put(buffer, clip, (x, y), Symbol { text, width: 1, reported_width: None }, style);
        }
    }
}

/// Clears `area`, including the terminal's own colours, and applies `style`.
pub fn fill(buffer: &mut Buffer, area: Rect, style: Style) {
    each_cell(buffer, area, |cell| {
        cell.reset();
        cell.set_style(style);
    });
}

/// Gives `colour` to all text that has the terminal's own colour on a ground that is not the
/// terminal's own: the two need not go together.
pub fn colour_text_on_grounds(buffer: &mut Buffer, colour: Option<Color>) {
    let Some(colour) = colour else { return };
    let area = buffer.area;
    each_cell(buffer, area, |cell| {
        if cell.bg != Color::Reset && cell.fg == Color::Reset {
            cell.fg = colour;
        }
    });
}

/// Applies `style` to the cells of `area` and leaves their text.
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
