//! The screen, double buffered: one buffer holds what the terminal shows. A frame is the difference
//! to it, collected in memory and written at once; without a difference nothing is written.

mod encode;
mod large;
mod modes;
mod pen;
mod scroll;

use std::io::{self, Write};

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style};

pub use self::encode::Writing;
use self::encode::{Encoded, Encoder};
pub use self::modes::{GIVE_BACK_SIZE, KITTY_KEYBOARD, Modes, Switch, give_back_bytes, note_former_order};
use self::scroll::Scroll;
use crate::text::{Countermeasure, reordering, visible};

const SYNCHRONIZED: (&[u8], &[u8]) = (b"\x1b[?2026h", b"\x1b[?2026l");
const CARET_SHOWN: &[u8] = b"\x1b[?25h";
const CARET_HIDDEN: &[u8] = b"\x1b[?25l";
/// Draws the caret as a bar (DECSCUSR).
const CARET_BAR: &[u8] = b"\x1b[6 q";
/// Resets the colours and clears the screen.
const CLEAR: &[u8] = b"\x1b[m\x1b[H\x1b[2J";

/// Limits for the columns, rows and cells that are drawn. A terminal may claim 65,535 columns and
/// rows, for which there is neither memory nor time; beyond these limits the screen stays blank.
const MOST: u16 = 1 << 11;
const MOST_CELLS: u32 = 1 << 19;

/// The part of a screen of this size that is drawn.
pub(crate) fn drawable((width, height): (u16, u16)) -> (u16, u16) {
    let width = width.min(MOST);
    let rows = MOST_CELLS / u32::from(width.max(1));
    (width, height.min(MOST).min(u16::try_from(rows).unwrap_or(MOST)))
}

/// What the terminal shows, and the output that changes it.
pub struct Terminal<W> {
    writer: W,
    shown: Buffer,
    /// What it shall show next.
    next: Buffer,
    /// The bytes of the frame being built.
    frame: Vec<u8>,
    /// Whether what it shows is unknown.
    unknown: bool,
    /// Whether frames are wrapped in a synchronized update.
    pub synchronized: bool,
    /// The height and width of a cell of the buffers, in cells of the terminal: 1 or 2.
    type_size: u16,
    /// How cells are written to this terminal.
    pub writing: Writing,
    /// The cursor's position, if known.
    cursor: Option<Position>,
    /// The position of the visible cursor, if it is shown.
    caret: Option<Position>,
    title: String,
    title_told: bool,
}

impl<W: Write> Terminal<W> {
    /// A terminal of this size with unknown content.
    pub fn new(writer: W, (width, height): (u16, u16)) -> Terminal<W> {
        let empty = Buffer::empty(Rect::new(0, 0, width, height));
        Terminal {
            writer,
            shown: empty.clone(),
            next: empty,
            frame: Vec::new(),
            unknown: true,
            type_size: 1,
            synchronized: false,
            writing: Writing::default(),
            cursor: None,
            caret: None,
            title: String::new(),
            title_told: true,
        }
    }

    /// The height and width of a cell of the buffers, in cells of the terminal.
    pub fn type_size(&self) -> u16 {
        self.type_size
    }

    /// Sets the new size, in cells of `type_size`; the content becomes unknown.
    pub fn resize(&mut self, (width, height): (u16, u16), type_size: u16) {
        self.type_size = type_size;
        let area = Rect::new(0, 0, width, height);
        self.shown = Buffer::empty(area);
        self.next = Buffer::empty(area);
        self.forget();
    }

    /// Marks the content as unknown: the next frame draws everything.
    pub fn forget(&mut self) {
        self.unknown = true;
        self.caret = None;
        self.cursor = None;
        self.title_told = self.title.is_empty();
    }

    /// Sets the window title, with control characters made visible.
    pub fn title(&mut self, title: &str) {
        let title = visible(title);
        if title != self.title {
            self.title = title.into_owned();
            self.title_told = false;
        }
    }

    /// Draws a frame. `render` fills an empty buffer and returns the position of the cursor, or
    /// `None` to hide it. Returns the number of bytes written, all in one write; 0 if nothing
    /// changed.
    ///
    /// # Errors
    /// If writing fails.
    pub fn draw(&mut self, render: impl FnOnce(&mut Buffer) -> Option<Position>) -> io::Result<usize> {
        self.next.reset();
        let caret = render(&mut self.next).filter(|caret| self.next.area.contains(*caret));
        if self.writing.countermeasure == Countermeasure::ReverseWords && self.type_size == 1 {
            reverse_words(&mut self.next);
        }
        self.frame.clear();
        if self.synchronized {
            self.frame.extend_from_slice(SYNCHRONIZED.0);
        }
        let begun = self.frame.len();
        self.encode(caret);
        if self.frame.len() == begun {
            return Ok(0);
        }
        if self.synchronized {
            self.frame.extend_from_slice(SYNCHRONIZED.1);
        }
        std::mem::swap(&mut self.shown, &mut self.next);
        self.caret = caret;
        self.unknown = false;
        self.writer.write_all(&self.frame)?;
        self.writer.flush()?;
        Ok(self.frame.len())
    }

    /// Appends the difference to the frame.
    fn encode(&mut self, caret: Option<Position>) {
        if !self.title_told {
            self.frame.extend_from_slice(b"\x1b]2;");
            self.frame.extend_from_slice(self.title.as_bytes());
            self.frame.extend_from_slice(b"\x1b\\");
            self.title_told = true;
        }
        let mut known = self.cursor;
        if self.unknown {
            self.frame.extend_from_slice(CLEAR);
            self.shown.reset();
            known = Some(Position::ORIGIN);
        }
        let best = if self.type_size > 1 {
            large::cells(&self.shown, &self.next, self.type_size)
        } else {
            self.shortest(known)
        };
        self.frame.extend_from_slice(&best.bytes);
        self.cursor = best.cursor;
        if let Some(caret) = caret {
            let size = self.type_size;
            let caret = Position::new(caret.x * size, caret.y * size);
            let mut encoder = Encoder::new(best.cursor, self.next.area.width * size, Writing::default());
            encoder.go(caret.x, caret.y);
            self.frame.extend_from_slice(&encoder.end().bytes);
            self.cursor = Some(caret);
        }
        match (self.caret, caret) {
            (None, Some(_)) => {
                if self.writing.shapes_caret {
                    modes::caret_shape_changes();
                    self.frame.extend_from_slice(CARET_BAR);
                }
                self.frame.extend_from_slice(CARET_SHOWN);
            }
            (Some(_), None) => self.frame.extend_from_slice(CARET_HIDDEN),
            _ => {}
        }
    }

    /// The difference at the usual type size, with or without scrolling, whichever is shorter.
    fn shortest(&self, cursor: Option<Position>) -> Encoded {
        let cells = encode::cells(&self.shown, &self.next, cursor, self.writing);
        let scrolled = Scroll::find(&self.shown, &self.next)
            .map(|scroll| scroll.encode(&self.shown, &self.next, self.writing));
        match scrolled {
            Some(scrolled) if scrolled.bytes.len() < cells.bytes.len() => scrolled,
            _ => cells,
        }
    }
}

/// Exchanges the symbols of the words that the terminal reverses; their styles stay in place. Where
/// the weight or slant changes, another font begins and so another word.
fn reverse_words(buffer: &mut Buffer) {
    let width = usize::from(buffer.area.width.max(1));
    for row in buffer.content.chunks_mut(width) {
        for part in row.chunk_by_mut(|one, other| font_of(one) == font_of(other)) {
            let symbols: Vec<&str> = part.iter().map(Cell::symbol).collect();
            for word in reordering::reversed_words(&symbols) {
                let word = part.get_mut(word).unwrap_or_default();
                let styles: Vec<Style> = word.iter().map(Cell::style).collect();
                word.reverse();
                word.iter_mut().zip(styles).for_each(|(cell, style)| {
                    cell.set_style(style);
                });
            }
        }
    }
}

fn font_of(cell: &Cell) -> Modifier {
    cell.modifier.intersection(Modifier::BOLD | Modifier::ITALIC)
}

#[cfg(test)]
mod tests;
