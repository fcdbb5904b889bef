//! A place to draw on that knows the map's direction: columns count in reading order, from the side where the map
//! begins, and what is drawn for a left-to-right map appears mirrored in a right-to-left one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::text::visible::without_isolates;
use crate::text::{Controls, Direction, Layout, Options, base_direction, paint};
use crate::ui::core::theme::Theme;

/// Where a view draws.
pub struct Canvas<'frame> {
    buffer: &'frame mut Buffer,
    area: Rect,
    options: Options,
    /// The styles.
    pub theme: Theme,
    ascii: bool,
}

/// The cells that a sentence takes, its isolates not counted.
pub fn sentence_width(sentence: &str) -> u16 {
    u16::try_from(crate::text::width(&without_isolates(sentence))).unwrap_or(u16::MAX)
}

/// Glyphs with a left and a right form.
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

/// What stands for a glyph where the terminal lacks it.
const ASCII: [(&str, &str); 27] = [
    ("▌", "|"),
    ("▐", "|"),
    ("─", "-"),
    ("│", "|"),
    ("●", "o"),
    ("◆", "*"),
    ("╭", "."),
    ("╮", "."),
    ("╰", "'"),
    ("╯", "'"),
    ("▲", "^"),
    ("•", "*"),
    ("↩", "<"),
    ("…", "."),
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
];

impl<'frame> Canvas<'frame> {
    /// A canvas over `area`. `options` say how texts are sent (their width and alignment do not matter), and
    /// their alignment which way the map runs.
    pub fn new(
        buffer: &'frame mut Buffer,
        area: Rect,
        options: Options,
        theme: Theme,
        ascii: bool,
    ) -> Canvas<'frame> {
        let area = area.intersection(buffer.area);
        Canvas { buffer, area, options, theme, ascii }
    }

    /// The same canvas over a part of it: columns and rows count from the part's own start.
    pub fn part(&mut self, column: u16, row: u16, width: u16, height: u16) -> Canvas<'_> {
        let area = self.place(column, row, width, height);
        Canvas { buffer: self.buffer, area, options: self.options, theme: self.theme, ascii: self.ascii }
    }

    /// Its width.
    pub fn width(&self) -> u16 {
        self.area.width
    }

    /// Its height.
    pub fn height(&self) -> u16 {
        self.area.height
    }

    /// The direction in which columns count.
    pub fn direction(&self) -> Direction {
        self.options.align
    }

    /// How texts are laid out here.
    pub fn options(&self, text: &str, width: u16) -> Options {
        Options { width, base: base_direction(text, self.options.align), ..self.options }
    }

    /// Where a part stands on the screen; cut to this canvas.
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

    /// One line of text, cut with an ellipsis; returns the cells that it takes.
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

    /// A sign or a count, which reads from left to right in any map unless it has a name in it; returns the cells
    /// that it takes.
    pub fn sign(&mut self, column: u16, row: u16, width: u16, sign: &str, style: Style) -> u16 {
        let place = self.place(column, row, width, 1);
        if place.height == 0 {
            return 0;
        }
        let base = base_direction(sign, Direction::LeftToRight);
        let options = Options { base, width: place.width, ..self.options };
        paint::line(
            self.buffer,
            Position::new(place.x, place.y),
            place.width,
            sign,
            paint::LineStyle { options, style },
        )
    }

    /// Such a sign that ends at `end` (exclusive).
    pub fn sign_before(&mut self, end: u16, row: u16, sign: &str, style: Style) -> u16 {
        let taken = u16::try_from(crate::text::width(sign)).unwrap_or(u16::MAX).min(end);
        self.sign(end - taken, row, taken, sign, style)
    }

    /// A sentence of the program's own, whose isolates are laid out and not shown; returns the cells that it takes.
    pub fn sentence(&mut self, column: u16, row: u16, width: u16, sentence: &str, style: Style) -> u16 {
        let place = self.place(column, row, width, 1);
        if place.height == 0 {
            return 0;
        }
        // The program speaks English, whichever way the map runs; what it quotes is isolated.
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
            sentence,
            paint::LineStyle { options, style },
        )
    }

    /// Such a sentence that ends at `end` (exclusive).
    pub fn sentence_before(&mut self, end: u16, row: u16, sentence: &str, style: Style) -> u16 {
        let taken = sentence_width(sentence).min(end);
        self.sentence(end - taken, row, taken, sentence, style)
    }

    /// A laid-out text, from its line `first` on; `style_of` is asked with the offset of each cluster.
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
        // A layout's columns count from the left of its full width, which the canvas may cut.
        let x = match self.options.align {
            Direction::LeftToRight => place.x,
            Direction::RightToLeft => place.right().saturating_sub(width),
        };
        layout.render(Rect { x, width, ..place }, first, self.buffer, style_of);
    }

    /// One of our own glyphs, in its form for this direction and terminal.
    pub fn glyph(&mut self, column: u16, row: u16, glyph: &'static str, style: Style) {
        let place = self.place(column, row, 1, 1);
        if place.width == 0 || place.height == 0 {
            return;
        }
        paint::glyph(self.buffer, place.x, place.y, self.form(glyph), style);
    }

    /// A row of one glyph.
    pub fn rule(&mut self, column: u16, row: u16, width: u16, glyph: &'static str, style: Style) {
        for step in 0..width.min(self.area.width.saturating_sub(column)) {
            self.glyph(column + step, row, glyph, style);
        }
    }

    /// A column of one glyph, from top to bottom.
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
        if !self.ascii {
            return mirrored;
        }
        ASCII.iter().find(|(fine, _)| *fine == mirrored).map_or(mirrored, |(_, plain)| plain)
    }

    /// Lays a style over what stands there.
    pub fn patch(&mut self, column: u16, row: u16, width: u16, height: u16, style: Style) {
        let place = self.place(column, row, width, height);
        paint::patch(self.buffer, place, style);
    }

    /// Lays a style over one cell of the screen.
    pub fn patch_screen(&mut self, position: Position, style: Style) {
        paint::patch(self.buffer, Rect { x: position.x, y: position.y, width: 1, height: 1 }, style);
    }

    /// Blanks a part.
    pub fn fill(&mut self, column: u16, row: u16, width: u16, height: u16, style: Style) {
        let place = self.place(column, row, width, height);
        paint::fill(self.buffer, place, style);
    }
}
