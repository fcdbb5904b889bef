//! Lays out lines of text side by side, in the order that the terminal expects.

use std::iter;

use super::screen::{GAP, ShowScreen};
use crate::export::sheet::Text;
use crate::model::{LaneKind, Map};
use crate::text::Emoji;
use crate::text::{CellOrder, Direction, Layout, Options, base_direction, width};

/// The bar at the leading edge of a card.
const BAR: &str = "▌";
/// The width of the bar and the space after it.
const BAR_CELLS: usize = 2;

/// A text style as the parameters of an SGR sequence, used if colours are enabled.
#[derive(Clone, Copy)]
pub(super) struct Style(&'static str);

impl Style {
    pub const PLAIN: Style = Style("");
    pub const STRONG: Style = Style("1");
    pub const DIM: Style = Style("2");

    /// A lane's colour: the nearest of the 256 colours to the Okabe–Ito palette.
    pub fn of_lane(kind: LaneKind) -> Style {
        Style(match kind {
            LaneKind::Activity => "38;5;32",
            LaneKind::PainPoint => "38;5;166",
            LaneKind::Opportunity => "38;5;36",
            LaneKind::Goal => "38;5;175",
            LaneKind::Thought | LaneKind::Emotion => "38;5;178",
            LaneKind::Metric => "38;5;74",
            LaneKind::Automation => "38;5;172",
            LaneKind::Behaviour | LaneKind::Motivation | LaneKind::Evidence | LaneKind::Custom => "38;5;245",
        })
    }
}

/// One line of a column.
#[derive(Clone, Default)]
pub(super) struct TextRow {
    text: String,
    cells: usize,
}

/// One of several columns side by side.
pub(super) struct TextColumn {
    pub width: usize,
    pub rows: Vec<TextRow>,
}

/// A card as it is printed: its text, and how much it hurts.
pub(super) fn told(text: &Text) -> String {
    match &text.evidence.severity {
        // The sign stays on the line of its word.
        Some(severity) => format!("{} {}", text.text, severity.replacen(' ', "\u{a0}", 1)),
        None => text.text.clone(),
    }
}

pub(super) struct TextPainter {
    screen: ShowScreen,
    direction: Direction,
    out: String,
}

impl TextPainter {
    pub fn new(map: &Map, screen: ShowScreen) -> TextPainter {
        let direction =
            if map.info().is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
        TextPainter { screen, direction, out: String::new() }
    }

    pub fn finish(self) -> String {
        self.out
    }

    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The width of a line in cells, if limited.
    pub fn room(&self) -> Option<usize> {
        self.screen.width.map(usize::from)
    }

    /// Whether lines start at the right and are sent in visual order.
    fn is_mirrored(&self) -> bool {
        self.direction.is_rtl() && self.screen.order == CellOrder::Visual
    }

    fn styled(&self, text: &str, style: Style) -> String {
        if self.screen.colour && !style.0.is_empty() && !text.is_empty() {
            format!("\u{1b}[{}m{text}\u{1b}[0m", style.0)
        } else {
            text.to_owned()
        }
    }

    /// Wraps a text to a width.
    pub fn text(&self, text: &str, cells: usize, style: Style) -> Vec<TextRow> {
        let base = base_direction(text, self.direction);
        self.laid_out(text, base, cells).into_iter().map(|row| self.with_style(row, style)).collect()
    }

    /// Like [`TextPainter::text`], for figures and signs: they read left to right in any map,
    /// unless there is a right-to-left text among them.
    pub fn figures(&self, text: &str, cells: usize, style: Style) -> Vec<TextRow> {
        let base = base_direction(text, Direction::LeftToRight);
        self.laid_out(text, base, cells).into_iter().map(|row| self.with_style(row, style)).collect()
    }

    fn with_style(&self, row: TextRow, style: Style) -> TextRow {
        TextRow { text: self.styled(&row.text, style), cells: row.cells }
    }

    fn laid_out(&self, text: &str, base: Direction, cells: usize) -> Vec<TextRow> {
        let options = Options {
            align: self.direction,
            shaping: self.screen.shaping,
            order: self.screen.order,
            emoji: if self.screen.order == CellOrder::Logical { Emoji::Joined } else { Emoji::First },
            ..Options::new(u16::try_from(cells.max(1)).unwrap_or(u16::MAX), base)
        };
        let rows = |piece| {
            let layout = Layout::new(piece, options);
            let row = |row| TextRow { text: layout.row(row), cells: usize::from(layout.line_width(row)) };
            (0..layout.line_count()).map(row).collect::<Vec<TextRow>>()
        };
        pieces(text).flat_map(rows).collect()
    }

    /// Cards one below the other, each with its bar.
    pub fn cards(&self, texts: &[Text], cells: usize, style: Style) -> Vec<TextRow> {
        let bar = self.styled(BAR, style);
        let with_bar = |row: TextRow| {
            let text = match (row.text.is_empty(), self.is_mirrored()) {
                (true, _) => bar.clone(),
                (false, false) => format!("{bar} {}", row.text),
                (false, true) => format!("{} {bar}", row.text),
            };
            TextRow { text, cells: if row.cells == 0 { 1 } else { row.cells + BAR_CELLS } }
        };
        let rows = |text: &Text| self.laid_out(&told(text), text.direction, cells.saturating_sub(BAR_CELLS));
        texts.iter().flat_map(rows).map(with_bar).collect()
    }

    /// Writes columns side by side, each padded to its width.
    pub fn beside(&mut self, columns: &[TextColumn]) {
        let height = columns.iter().map(|column| column.rows.len()).max().unwrap_or_default();
        for place in 0..height {
            let mut line = String::new();
            let mut cells = 0;
            let pad = |line: &mut String, count: usize| (0..count).for_each(|_| line.push(' '));
            let mut add = |line: &mut String, column: &TextColumn, first: bool| {
                let gap = if first { 0 } else { GAP };
                let row = column.rows.get(place).cloned().unwrap_or_default();
                let rest = column.width.saturating_sub(row.cells);
                cells += gap + row.cells + rest;
                pad(line, gap);
                if self.is_mirrored() {
                    pad(line, rest);
                    line.push_str(&row.text);
                } else {
                    line.push_str(&row.text);
                    pad(line, rest);
                }
            };
            if self.is_mirrored() {
                columns.iter().rev().enumerate().for_each(|(place, one)| add(&mut line, one, place == 0));
                let margin = self.room().unwrap_or_default().saturating_sub(cells);
                line.insert_str(0, &" ".repeat(margin));
            } else {
                columns.iter().enumerate().for_each(|(place, one)| add(&mut line, one, place == 0));
            }
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    /// Writes a text over the full width.
    pub fn line(&mut self, text: &str, style: Style) {
        let cells = self.room().unwrap_or(usize::from(u16::MAX));
        let rows = self.text(text, cells, style);
        let width = rows.iter().map(|row| row.cells).max().unwrap_or_default();
        self.beside(&[TextColumn { width, rows }]);
    }

    /// Writes a title followed by a line, in total `cells` long.
    pub fn rule(&mut self, title: &str, cells: usize, style: Style) {
        let mut rows = self.text(title, cells, style);
        if let Some(last) = rows.last_mut() {
            let rule = self.styled(&"─".repeat(cells.saturating_sub(last.cells + 1)), Style::DIM);
            last.text = match (rule.is_empty(), self.is_mirrored()) {
                (true, _) => std::mem::take(&mut last.text),
                (false, false) => format!("{} {rule}", last.text),
                (false, true) => format!("{rule} {}", last.text),
            };
            last.cells = last.cells.max(cells);
        }
        self.beside(&[TextColumn { width: cells, rows }]);
    }

    /// Writes an empty line unless there is one already.
    pub fn gap(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }
}

/// The width of the longest line of all texts, including a bar.
pub(super) fn natural_width<'text>(texts: impl Iterator<Item = &'text str>) -> usize {
    texts.flat_map(str::lines).map(|line| width(line) + BAR_CELLS).max().unwrap_or_default().max(1)
}

/// The total width of columns side by side.
pub(super) fn span(widths: impl Iterator<Item = usize>) -> usize {
    widths.map(|width| width + GAP).sum::<usize>().saturating_sub(GAP)
}

/// The longest text, in bytes, that is laid out at once: a layout needs a hundred times the memory
/// of its text.
const LONGEST_PIECE: usize = 64 * 1024;

/// Splits a long text into pieces that are laid out separately: after a space, or anywhere if there
/// is none. Nearly always there is only one piece.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    iter::from_fn(move || {
        let text = rest.take()?;
        if text.len() <= LONGEST_PIECE {
            return Some(text);
        }
        let most = (0..=LONGEST_PIECE).rev().find(|most| text.is_char_boundary(*most))?;
        let (beginning, _) = text.split_at_checked(most)?;
        let blank = beginning.rfind(char::is_whitespace).and_then(|blank| {
            let character = beginning.get(blank..)?.chars().next()?;
            Some((blank, blank + character.len_utf8()))
        });
        let (end, next) = blank.unwrap_or((most, most));
        rest = text.get(next..);
        text.get(..end)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_giant_text_is_in_pieces_and_none_of_it_is_lost() {
        assert_eq!(pieces("").collect::<Vec<_>>(), [""]);
        assert_eq!(pieces("a short one\nof two lines").count(), 1);
        let solid = "ש".repeat(LONGEST_PIECE);
        assert_eq!(pieces(&solid).collect::<String>(), solid);
        let words = "two words ".repeat(LONGEST_PIECE);
        let joined: Vec<&str> = pieces(&words).collect();
        assert!(joined.len() > 5 && joined.iter().all(|piece| piece.len() <= LONGEST_PIECE));
        assert_eq!(joined.join(" "), words);
    }
}
