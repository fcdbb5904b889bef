//! Encodes the cells that differ in as few bytes as possible.
//!
//! Setting a true colour takes up to nineteen bytes, moving the cursor four to eight. So the pieces
//! of a frame are sent style by style, and from top to bottom within a style. The pieces can be
//! sent in any order: each overwrites only cells that have changed or that are themselves sent in
//! another piece.

mod pieces;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;

use self::pieces::{PieceKind, RowPiece};
pub(super) use self::pieces::{same, width};
use super::pen::{Pen, decimal};
use crate::text::{Countermeasure, reordering};

/// How cells are written to a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Writing {
    /// Whether the terminal supports REP (ECMA-48, repeat a character).
    pub repeats: bool,
    /// What is done against its own reordering.
    pub countermeasure: Countermeasure,
    /// Whether it draws combining marks on right-to-left letters.
    pub marks: bool,
    /// Whether it may be told the shape of the caret (DECSCUSR).
    pub shapes_caret: bool,
}

impl Default for Writing {
    fn default() -> Writing {
        Writing { repeats: false, countermeasure: Countermeasure::Nothing, marks: true, shapes_caret: false }
    }
}

/// The bytes to send, and the cursor's position afterwards.
pub(super) struct Encoded {
    pub bytes: Vec<u8>,
    pub cursor: Option<Position>,
}

/// Encodes the change from `shown` to `next`. The style is plain before and after.
pub(super) fn cells(shown: &Buffer, next: &Buffer, cursor: Option<Position>, writing: Writing) -> Encoded {
    let mut pieces = Vec::new();
    for y in 0..next.area.height {
        pieces::of_row(y, row(shown, y), row(next, y), &mut pieces);
    }
    let mut encoder = Encoder::new(cursor, next.area.width, writing);
    // Send clusters first: a terminal may draw one wider than expected, and its neighbours are then
    // sent after it.
    for piece in pieces.iter().filter(|piece| piece.what == PieceKind::Cluster) {
        encoder.piece(piece, row(next, piece.y));
    }
    let mut pens = vec![Pen::PLAIN];
    for piece in &pieces {
        if !pens.contains(&piece.pen) {
            pens.push(piece.pen);
        }
    }
    for pen in pens {
        for piece in pieces.iter().filter(|piece| piece.pen == pen && piece.what != PieceKind::Cluster) {
            encoder.piece(piece, row(next, piece.y));
        }
    }
    encoder.end()
}

pub(super) fn row(buffer: &Buffer, y: u16) -> &[Cell] {
    let width = usize::from(buffer.area.width);
    buffer.content().get(usize::from(y) * width..(usize::from(y) + 1) * width).unwrap_or_default()
}

/// Builds the output and tracks the cursor and the current style.
pub(super) struct Encoder {
    bytes: Vec<u8>,
    pen: Pen,
    /// The cursor's position, if known.
    cursor: Option<(u16, u16)>,
    width: u16,
    writing: Writing,
}

impl Encoder {
    /// An encoder for a terminal of this width, in the plain style.
    pub fn new(cursor: Option<Position>, width: u16, writing: Writing) -> Encoder {
        let cursor = cursor.map(|position| (position.x, position.y));
        Encoder { bytes: Vec::new(), pen: Pen::PLAIN, cursor, width, writing }
    }

    /// Resets the style to plain and returns the output.
    pub fn end(mut self) -> Encoded {
        self.set_pen(Pen::PLAIN);
        Encoded { bytes: self.bytes, cursor: self.cursor.map(|(x, y)| Position::new(x, y)) }
    }

    /// Sends a sequence that draws something at this place; where the cursor is then is not known.
    pub fn draw(&mut self, (x, y): (u16, u16), pen: Pen, sequence: &str) {
        self.go(x, y);
        self.set_pen(pen);
        self.bytes.extend_from_slice(sequence.as_bytes());
        self.cursor = None;
    }

    fn piece(&mut self, piece: &RowPiece, row: &[Cell]) {
        let RowPiece { y, from, to, .. } = *piece;
        if self.pen == piece.pen {
            self.fill_gap(from, y, row);
        }
        self.go(from, y);
        self.set_pen(piece.pen);
        match piece.what {
            PieceKind::Erased => self.sequence(&[to - from], b'X'),
            PieceKind::ErasedRest => self.bytes.extend_from_slice(b"\x1b[K"),
            PieceKind::Written | PieceKind::Cluster => {
                let mut x = from;
                while let Some(cell) = row.get(usize::from(x)).filter(|_| x < to) {
                    let taken = width(cell);
                    self.write(x, y, cell, taken);
                    x += taken;
                    let again = row.get(usize::from(x)..usize::from(to)).unwrap_or_default();
                    x += self.repeat(x, y, cell, again);
                }
            }
        }
    }

    /// Rewrites the unchanged cells between the cursor and `x` if that is shorter than moving the
    /// cursor.
    fn fill_gap(&mut self, x: u16, y: u16, row: &[Cell]) {
        let Some((from, on)) = self.cursor else { return };
        if on != y || from >= x || x - from > 4 {
            return;
        }
        let gap = row.get(usize::from(from)..usize::from(x)).unwrap_or_default();
        let simple = |cell: &Cell| cell.symbol().len() == 1 && self.pen.for_cell(cell) == self.pen;
        let move_costs = if x - from == 1 { 3 } else { 4 };
        if gap.len() <= move_costs && gap.iter().all(simple) {
            gap.iter().for_each(|cell| self.bytes.extend_from_slice(cell.symbol().as_bytes()));
            self.cursor = Some((x, y));
        }
    }

    fn write(&mut self, x: u16, y: u16, cell: &Cell, taken: u16) {
        self.go(x, y);
        let certain = pieces::is_certain(cell);
        if taken > 1 && !certain {
            // Terminals disagree about the width of a cluster: first blank the cells that it may
            // leave uncovered.
            self.bytes.extend(std::iter::repeat_n(b' ', taken.into()));
            self.cursor = None;
            self.go(x, y);
        }
        self.symbol(cell.symbol());
        let end = x + taken;
        // After the last column the cursor waits at the margin; after a cluster its position is
        // uncertain.
        self.cursor = (certain && end < self.width).then_some((end, y));
    }

    /// Uses REP to repeat the last character if that is shorter; returns the number of cells
    /// covered.
    fn repeat(&mut self, x: u16, y: u16, cell: &Cell, next: &[Cell]) -> u16 {
        if !self.writing.repeats
            || self.is_guarded(cell.symbol())
            || !pieces::is_certain(cell)
            || self.cursor != Some((x, y))
            || width(cell) != 1
        {
            return 0;
        }
        let alike = next.iter().take_while(|next| next.symbol() == cell.symbol()).count();
        let alike = u16::try_from(alike).unwrap_or(0);
        let mut sequence_for_all = Vec::new();
        sequence(&[alike], b'b', &mut sequence_for_all);
        if usize::from(alike) * cell.symbol().len() <= sequence_for_all.len() {
            return 0;
        }
        self.bytes.extend_from_slice(&sequence_for_all);
        self.cursor = (x + alike < self.width).then_some((x + alike, y));
        alike
    }

    fn symbol(&mut self, symbol: &str) {
        if self.writing.marks {
            self.bytes.extend_from_slice(symbol.as_bytes());
        } else {
            self.bytes.extend_from_slice(reordering::without_marks(symbol).as_bytes());
        }
        if self.is_guarded(symbol) {
            self.bytes.extend_from_slice(reordering::GUARD.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    fn is_guarded(&self, symbol: &str) -> bool {
        self.writing.countermeasure == Countermeasure::Guard && reordering::needs_guard(symbol)
    }

    /// Moves the cursor by the shortest sequence.
    pub fn go(&mut self, x: u16, y: u16) {
        if self.cursor == Some((x, y)) {
            return;
        }
        let mut shortest = absolute(x, y);
        if let Some((from, on)) = self.cursor {
            let mut relative = Vec::new();
            down_or_up(on, y, &mut relative);
            along(from, x, &mut relative);
            if relative.len() < shortest.len() {
                shortest = relative;
            }
        }
        self.bytes.extend_from_slice(&shortest);
        self.cursor = Some((x, y));
    }

    fn sequence(&mut self, parameters: &[u16], last: u8) {
        sequence(parameters, last, &mut self.bytes);
    }

    fn set_pen(&mut self, pen: Pen) {
        self.pen.change(pen, &mut self.bytes);
        self.pen = pen;
    }
}

/// An absolute cursor position.
fn absolute(x: u16, y: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    match (x, y) {
        (0, 0) => sequence(&[], b'H', &mut bytes),
        (0, _) => sequence(&[y + 1], b'H', &mut bytes),
        _ => sequence(&[y + 1, x + 1], b'H', &mut bytes),
    }
    bytes
}

/// Moves within the column. In raw mode a line feed only moves down.
fn down_or_up(on: u16, y: u16, bytes: &mut Vec<u8>) {
    match y.checked_sub(on) {
        Some(0) => {}
        Some(down @ 1..=4) => bytes.extend(std::iter::repeat_n(b'\n', down.into())),
        Some(down) => sequence(&[down], b'B', bytes),
        None => sequence(&[on - y], b'A', bytes),
    }
}

/// Moves within the row.
fn along(from: u16, x: u16, bytes: &mut Vec<u8>) {
    match from.checked_sub(x) {
        Some(0) => {}
        Some(_) if x == 0 => bytes.push(b'\r'),
        Some(back @ 1..=4) => bytes.extend(std::iter::repeat_n(0x08, back.into())),
        Some(back) => sequence(&[back], b'D', bytes),
        None => sequence(&[x - from], b'C', bytes),
    }
}

/// Appends a control sequence; a single parameter 1 is omitted, as it is the default.
fn sequence(parameters: &[u16], last: u8, bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(b"\x1b[");
    if parameters != [1] {
        for (place, parameter) in parameters.iter().enumerate() {
            if place > 0 {
                bytes.push(b';');
            }
            decimal(*parameter, bytes);
        }
    }
    bytes.push(last);
}
