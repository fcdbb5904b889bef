//! A drawing surface that knows the map's direction. Columns count in reading order from the side
//! where the map begins, so code that draws a left-to-right map draws a right-to-left one mirrored.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::text::visible::without_isolates;
use crate::text::{Controls, Direction, Layout, Options, base_direction, paint, without_middle};
use crate::ui::core::sentence::shortened;
use crate::ui::core::theme::Theme;

pub struct Canvas<'frame> {
    buffer: &'frame mut Buffer,
    area: Rect,
    options: Options,
    pub theme: Theme,
    ascii: bool,
    /// Whether signs have Arabic-Indic digits.
    arabic_indic: bool,
}

/// The width of a sentence in cells; its bidi isolates take none.
pub fn sentence_width(sentence: &str) -> u16 {
    u16::try_from(crate::text::width(&without_isolates(sentence))).unwrap_or(u16::MAX)
}

/// Glyphs with a left-hand and a right-hand form.
const MIRRORED: [(&str, &str); 9] = [
    ("▌", "▐"),
    ("‹", "›"),
    ("╭", "╮"),
    ("╰", "╯"),
    ("├", "┤"),
    ("┌", "┐"),
    ("└", "┘"),
    ("▸", "◂"),
    ("→", "←"),
];

/// ASCII replacements for terminals without these glyphs.
const ASCII: [(&str, &str); 43] = [
    ("▌", "|"),
    ("▐", "|"),
    ("─", "-"),
    ("│", "|"),
    ("●", "o"),
    ("◆", "*"),
    ("◇", "x"),
    ("╭", "."),
    ("╮", "."),
    ("╰", "'"),
    ("╯", "'"),
    ("▲", "^"),
    ("•", "*"),
    ("↩", "<"),
    ("…", "."),
    ("⋯", "&"),
    ("✦", "!"),
    ("‹", "<"),
    ("›", ">"),
    ("▸", ">"),
    ("◂", "<"),
    ("↑", "^"),
    ("↓", "v"),
    ("├", "|"),
    ("┤", "|"),
    ("┃", "|"),
    ("→", ">"),
    ("←", "<"),
    ("–", "-"),
    ("·", "."),
    ("╌", "."),
    ("╎", ":"),
    ("┊", "."),
    ("┼", "+"),
    ("×", "x"),
    ("↺", "&"),
    ("○", "."),
    ("▁", "_"),
    ("▃", "."),
    ("▅", "-"),
    ("▆", "="),
    ("█", "#"),
    ("−", "-"),
];

/// The form of a glyph for a terminal that may have ASCII only.
pub fn terminal_form(glyph: &'static str, ascii: bool) -> &'static str {
    let plain = ASCII.iter().find(|(fine, _)| ascii && *fine == glyph);
    plain.map_or(glyph, |(_, plain)| plain)
}

impl<'frame> Canvas<'frame> {
    /// A canvas over `area`. `options` say how texts are written to the terminal; their alignment
    /// is the direction of the map, and their width is ignored.
    pub fn new(
        buffer: &'frame mut Buffer,
        area: Rect,
        options: Options,
        theme: Theme,
        ascii: bool,
    ) -> Canvas<'frame> {
        let area = area.intersection(buffer.area);
        Canvas { buffer, area, options, theme, ascii, arabic_indic: false }
    }

    /// The same canvas with Arabic-Indic digits in signs, or not.
    pub fn counting(self, arabic_indic: bool) -> Canvas<'frame> {
        Canvas { arabic_indic, ..self }
    }

    /// A canvas over a part of this one; its columns and rows count from the start of that part.
    pub fn part(&mut self, column: u16, row: u16, width: u16, height: u16) -> Canvas<'_> {
        let area = self.place(column, row, width, height);
        Canvas { buffer: self.buffer, area, ..*self }
    }

    /// The same canvas for a map of this direction.
    pub fn directed(&mut self, align: Direction) -> Canvas<'_> {
        let options = Options { align, base: align, ..self.options };
        Canvas { buffer: self.buffer, options, ..*self }
    }

    pub fn width(&self) -> u16 {
        self.area.width
    }

    pub fn height(&self) -> u16 {
        self.area.height
    }

    pub fn direction(&self) -> Direction {
        self.options.align
    }

    /// Layout options for this text: its own base direction, and the given width.
    pub fn options(&self, text: &str, width: u16) -> Options {
        Options { width, base: base_direction(text, self.options.align), ..self.options }
    }

    /// The rectangle of a part on the screen, clipped to this canvas.
    pub fn place(&self, column: u16, row: u16, width: u16, height: u16) -> Rect {
        let column = column.min(self.area.width);
        let row = row.min(self.area.height);
        let width = width.min(self.area.width - column);
        let height = height.min(self.area.height - row);
        let x = match self.options.align {
            Direction::LeftToRight => self.area.x + column,
            Direction::RightToLeft => self.area.right() - column - width,
        };
        Rect { x, y: self.area.y + row, width, height }
    }

    /// Draws one line of text, cut with an ellipsis; returns its width in cells.
    pub fn text(&mut self, column: u16, row: u16, width: u16, text: &str, style: Style) -> u16 {
        let place = self.place(column, row, width, 1);
        if place.height == 0 {
            return 0;
        }
        let options = self.options(text, place.width);
        paint::line(
            self.buffer,
            Position::new(place.x, place.y),
            place.width,
            text,
            paint::LineStyle { options, style },
        )
    }

    /// Draws a sign or a count, which reads left to right in any map unless it contains a name;
    /// returns its width in cells.
    pub fn sign(&mut self, column: u16, row: u16, width: u16, sign: &str, style: Style) -> u16 {
        let place = self.place(column, row, width, 1);
        if place.height == 0 {
            return 0;
        }
        let sign = &*self.plain(sign);
        let base = base_direction(sign, Direction::LeftToRight);
        let options = Options { base, width: place.width, ..self.options };
        let position = Position::new(place.x, place.y);
        let taken =
            paint::line(self.buffer, position, place.width, sign, paint::LineStyle { options, style });
        if self.arabic_indic && !sign.chars().any(char::is_alphabetic) {
            paint::in_arabic_indic(self.buffer, place);
        }
        taken
    }

    /// A sign as the terminal can show it: U+2212 is the minus of our numbers.
    fn plain<'text>(&self, sign: &'text str) -> Cow<'text, str> {
        if self.ascii { sign.replace('−', "-").into() } else { sign.into() }
    }

    /// Draws a sign so that it ends at `end` (exclusive).
    pub fn sign_before(&mut self, end: u16, row: u16, sign: &str, style: Style) -> u16 {
        let taken = u16::try_from(crate::text::width(sign)).unwrap_or(u16::MAX).min(end);
        self.sign(end - taken, row, taken, sign, style)
    }

    /// Draws a sign so that it ends at `end` (exclusive), with a blank before it; if it covers a text, an ellipsis
    /// stands before both.
    pub fn sign_over(&mut self, end: u16, row: u16, sign: &str, style: Style) {
        let taken = u16::try_from(crate::text::width(sign)).unwrap_or(u16::MAX).saturating_add(1).min(end);
        let column = end - taken;
        let covers = (column..end).any(|column| {
            let Rect { x, y, .. } = self.place(column, row, 1, 1);
            self.buffer.cell((x, y)).is_some_and(|cell| !cell.symbol().trim().is_empty())
        });
        self.fill(column, row, taken, 1, Style::new());
        self.sign(column + 1, row, taken, sign, style);
        if covers && column > 0 {
            self.glyph(column - 1, row, "…", style);
        }
    }

    /// Draws a message of the program, shortened in its middle if it is too long; its bidi isolates take effect but are
    /// not shown. Returns its width in cells.
    pub fn sentence(&mut self, column: u16, row: u16, width: u16, sentence: &str, style: Style) -> u16 {
        let place = self.place(column, row, width, 1);
        if place.height == 0 {
            return 0;
        }
        // The program speaks English, whatever the direction of the map; quoted texts are isolated.
        let options = Options {
            controls: Controls::Hidden,
            base: Direction::LeftToRight,
            width: place.width,
            ..self.options
        };
        paint::line(
            self.buffer,
            Position::new(place.x, place.y),
            place.width,
            &without_middle(sentence, place.width.into()),
            paint::LineStyle { options, style },
        )
    }

    /// Draws a message of the program on as many lines as it needs and there are, shortened in its middle if there are
    /// too few; returns how many it takes.
    pub fn paragraph(
        &mut self,
        (column, row): (u16, u16),
        (width, height): (u16, u16),
        sentence: &str,
        style: Style,
    ) -> u16 {
        let options = Options {
            controls: Controls::Hidden,
            base: Direction::LeftToRight,
            width,
            max_lines: Some(height),
            ..self.options
        };
        let sentence = shortened(sentence, |said| !Layout::new(said, options).is_cut());
        let layout = Layout::new(&sentence, options);
        let lines = u16::try_from(layout.line_count()).unwrap_or(u16::MAX).min(height);
        self.layout(column, row, (width, lines), &layout, 0, |_| style);
        lines
    }

    /// Draws a message of the program so that it ends at `end` (exclusive).
    pub fn sentence_before(&mut self, end: u16, row: u16, sentence: &str, style: Style) -> u16 {
        let taken = sentence_width(sentence).min(end);
        self.sentence(end - taken, row, taken, sentence, style)
    }

    /// Draws a laid-out text from its line `first` on; `style_of` gets the offset of each cluster.
    pub fn layout(
        &mut self,
        column: u16,
        row: u16,
        (width, height): (u16, u16),
        layout: &Layout,
        first: usize,
        style_of: impl Fn(usize) -> Style,
    ) {
        let place = self.place(column, row, width, height);
        // The columns of a layout count from the left of its full width, which the canvas may clip.
        let x = match self.options.align {
            Direction::LeftToRight => place.x,
            Direction::RightToLeft => place.right().saturating_sub(width),
        };
        layout.render(Rect { x, width, ..place }, first, self.buffer, style_of);
    }

    /// Draws one glyph, in its form for this direction and terminal.
    pub fn glyph(&mut self, column: u16, row: u16, glyph: &'static str, style: Style) {
        let place = self.place(column, row, 1, 1);
        if place.width == 0 || place.height == 0 {
            return;
        }
        paint::glyph(self.buffer, place.x, place.y, self.form(glyph), style);
    }

    /// Draws a row of one glyph.
    pub fn rule(&mut self, column: u16, row: u16, width: u16, glyph: &'static str, style: Style) {
        for step in 0..width.min(self.area.width.saturating_sub(column)) {
            self.glyph(column + step, row, glyph, style);
        }
    }

    /// Draws a column of one glyph over the whole height.
    pub fn glyph_column(&mut self, column: u16, glyph: &'static str, style: Style) {
        for row in 0..self.area.height {
            self.glyph(column, row, glyph, style);
        }
    }

    /// The form of a glyph for this direction and terminal.
    pub fn form(&self, glyph: &'static str) -> &'static str {
        let mirrored = match self.options.align {
            Direction::LeftToRight => glyph,
            Direction::RightToLeft => MIRRORED
                .iter()
                .find_map(|(left, right)| match glyph {
                    one if one == *left => Some(*right),
                    one if one == *right => Some(*left),
                    _ => None,
                })
                .unwrap_or(glyph),
        };
        terminal_form(mirrored, self.ascii)
    }

    /// The form of a glyph for this terminal, which is not mirrored.
    pub fn terminal_form(&self, glyph: &'static str) -> &'static str {
        terminal_form(glyph, self.ascii)
    }

    /// Applies a style to what is already drawn.
    pub fn patch(&mut self, column: u16, row: u16, width: u16, height: u16, style: Style) {
        let place = self.place(column, row, width, height);
        paint::patch(self.buffer, place, style);
    }

    /// Clears a part.
    pub fn fill(&mut self, column: u16, row: u16, width: u16, height: u16, style: Style) {
        let place = self.place(column, row, width, height);
        paint::fill(self.buffer, place, style);
    }
}
