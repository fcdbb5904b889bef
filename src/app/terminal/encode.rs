//! From the cells that differ to the fewest bytes that show them.

use ratatui::buffer::{Buffer, Cell, CellDiffOption, CellWidth};
use ratatui::layout::Position;

use super::pen::{Pen, decimal};

/// From so many cells on, blanks are erased instead of written.
const WORTH_ERASING: u16 = 5;

/// More cells than any symbol takes.
const WIDEST: u16 = 8;

/// What is to be sent, and where the cursor is then.
pub(super) struct Encoded {
    pub bytes: Vec<u8>,
    pub cursor: Option<Position>,
}

/// What makes a terminal that shows `shown` show `next`; it writes in the plain style before and after.
pub(super) fn cells(shown: &Buffer, next: &Buffer, cursor: Option<Position>) -> Encoded {
    let mut encoder = Encoder::new(cursor, next.area.width);
    for y in 0..next.area.height {
        encoder.row(y, row(shown, y), row(next, y));
    }
    encoder.end()
}

/// The cells of a row.
pub(super) fn row(buffer: &Buffer, y: u16) -> &[Cell] {
    let width = usize::from(buffer.area.width);
    buffer.content().get(usize::from(y) * width..(usize::from(y) + 1) * width).unwrap_or_default()
}

/// The cells that a symbol takes.
fn width(cell: &Cell) -> u16 {
    match cell.diff_option {
        CellDiffOption::ForcedWidth(width) => width.get(),
        _ if cell.symbol().len() == 1 => 1,
        _ => cell.cell_width().max(1),
    }
}

/// Whether two cells look the same.
pub(super) fn same(one: &Cell, other: &Cell) -> bool {
    one.symbol() == other.symbol()
        && (one.fg == other.fg && one.bg == other.bg && one.modifier == other.modifier
            || Pen::of(one) == Pen::of(other))
        && one.diff_option == other.diff_option
}

/// A blank that looks as an erased cell.
fn is_erased(cell: &Cell) -> bool {
    cell.symbol() == " " && Pen::of(cell) == Pen::PLAIN
}

/// Puts together what is sent, knowing where the cursor is and in which style the terminal writes.
pub(super) struct Encoder {
    bytes: Vec<u8>,
    pen: Pen,
    /// Where the cursor is, as far as it is known.
    cursor: Option<(u16, u16)>,
    width: u16,
}

impl Encoder {
    /// For a terminal of this width that writes in the plain style.
    pub fn new(cursor: Option<Position>, width: u16) -> Encoder {
        let cursor = cursor.map(|position| (position.x, position.y));
        Encoder { bytes: Vec::new(), pen: Pen::PLAIN, cursor, width }
    }

    /// What was put together; the terminal writes in the plain style again.
    pub fn end(mut self) -> Encoded {
        self.wear(Pen::PLAIN);
        Encoded { bytes: self.bytes, cursor: self.cursor.map(|(x, y)| Position::new(x, y)) }
    }

    /// Shows a row.
    fn row(&mut self, y: u16, shown: &[Cell], next: &[Cell]) {
        let tail = self.width - count(next.iter().rev().take_while(|cell| is_erased(cell)).count());
        // Up to where cells must be sent because something wide that overlaps them was overwritten.
        let mut forced = 0;
        let mut x = 0;
        while let (Some(new), Some(old)) = (next.get(usize::from(x)), shown.get(usize::from(x))) {
            let taken = width(new);
            if same(new, old) && x >= forced {
                x += taken;
                continue;
            }
            if x >= tail && self.erase_rest(x, y, shown) {
                return;
            }
            let blanks = self.blanks(x, tail, shown, next);
            if blanks > 0 {
                self.erase(x, y, blanks);
                forced = forced.max(wide_end(shown, x + blanks - 1));
                x += blanks;
                continue;
            }
            self.fill_gap(x, y, next);
            self.write(x, y, new, taken);
            forced = forced.max(wide_end(shown, x)).max(wide_end(shown, x + taken - 1));
            x += taken;
        }
    }

    /// Erases from `x` to the end of the row, if enough of it has to go.
    fn erase_rest(&mut self, x: u16, y: u16, shown: &[Cell]) -> bool {
        let gone = shown.iter().skip(usize::from(x)).filter(|cell| !is_erased(cell)).count();
        if gone < usize::from(WORTH_ERASING) {
            return false;
        }
        self.go(x, y);
        self.wear_erasing();
        self.bytes.extend_from_slice(b"\x1b[K");
        true
    }

    /// How many cells from `x` on are to be blank and most of them are not yet.
    fn blanks(&self, x: u16, tail: u16, shown: &[Cell], next: &[Cell]) -> u16 {
        let ahead = next.iter().zip(shown).take(usize::from(tail)).skip(usize::from(x));
        let run = ahead.take_while(|(new, _)| is_erased(new));
        let mut blanks = 0;
        let mut gone = 0;
        for (place, (_, old)) in run.enumerate() {
            if !is_erased(old) {
                blanks = place + 1;
                gone += 1;
            }
        }
        // `ECH` and the move over what it erased take about eight bytes.
        if gone > 8 { count(blanks) } else { 0 }
    }

    fn erase(&mut self, x: u16, y: u16, cells: u16) {
        self.go(x, y);
        self.wear_erasing();
        self.sequence(&[cells], b'X');
    }

    /// Writes the unchanged cells between the cursor and `x` again, where that is shorter than moving.
    fn fill_gap(&mut self, x: u16, y: u16, next: &[Cell]) {
        let Some((from, on)) = self.cursor else { return };
        if on != y || from >= x || x - from > 4 {
            return;
        }
        let gap = next.get(usize::from(from)..usize::from(x)).unwrap_or_default();
        let simple = |cell: &Cell| cell.symbol().len() == 1 && self.pen.for_cell(cell) == self.pen;
        let move_costs = if x - from == 1 { 3 } else { 4 };
        if gap.len() <= move_costs && gap.iter().all(simple) {
            gap.iter().for_each(|cell| self.bytes.extend_from_slice(cell.symbol().as_bytes()));
            self.cursor = Some((x, y));
        }
    }

    fn write(&mut self, x: u16, y: u16, cell: &Cell, taken: u16) {
        self.go(x, y);
        let pen = self.pen.for_cell(cell);
        self.wear(pen);
        let symbol = cell.symbol();
        let mut characters = symbol.chars();
        let single = characters.next().is_some() && characters.next().is_none();
        if taken > 1 && !single {
            // Terminals disagree about the width of a cluster: what it may leave uncovered is blanked first.
            self.bytes.extend(std::iter::repeat_n(b' ', taken.into()));
            self.cursor = None;
            self.go(x, y);
        }
        self.bytes.extend_from_slice(symbol.as_bytes());
        let end = x + taken;
        // Behind the last column the cursor waits for what comes; and what a cluster took is not certain.
        let certain = single && cell.diff_option == CellDiffOption::None && end < self.width;
        self.cursor = certain.then_some((end, y));
    }

    /// Moves the cursor, by the shortest sequence.
    pub fn go(&mut self, x: u16, y: u16) {
        if self.cursor == Some((x, y)) {
            return;
        }
        let here = self.cursor;
        self.cursor = Some((x, y));
        match here {
            Some((from, on)) if on == y => self.go_along(from, x),
            Some((from, on)) if from == x && y > on => self.sequence(&[y - on], b'B'),
            Some((from, on)) if from == x => self.sequence(&[on - y], b'A'),
            Some((_, on)) if x == 0 && y == on + 1 => self.bytes.extend_from_slice(b"\r\n"),
            _ if (x, y) == (0, 0) => self.bytes.extend_from_slice(b"\x1b[H"),
            _ if x == 0 => self.sequence(&[y + 1], b'H'),
            _ => self.sequence(&[y + 1, x + 1], b'H'),
        }
    }

    fn go_along(&mut self, from: u16, x: u16) {
        if x == 0 {
            self.bytes.push(b'\r');
        } else if x > from {
            self.sequence(&[x - from], b'C');
        } else if from - x <= 3 {
            self.bytes.extend(std::iter::repeat_n(0x08, usize::from(from - x)));
        } else {
            self.sequence(&[from - x], b'D');
        }
    }

    /// A control sequence; a single 1 is left out.
    fn sequence(&mut self, parameters: &[u16], last: u8) {
        self.bytes.extend_from_slice(b"\x1b[");
        if parameters != [1] {
            for (place, parameter) in parameters.iter().enumerate() {
                if place > 0 {
                    self.bytes.push(b';');
                }
                decimal(*parameter, &mut self.bytes);
            }
        }
        self.bytes.push(last);
    }

    fn wear(&mut self, pen: Pen) {
        self.pen.change(pen, &mut self.bytes);
        self.pen = pen;
    }

    /// What is erased takes the background, and in some terminals attributes.
    fn wear_erasing(&mut self) {
        if !self.pen.erases() {
            self.wear(Pen::PLAIN);
        }
    }
}

/// Where the symbol ends that is shown in column `x`, if it began left of it or there; 0 where it is narrow.
fn wide_end(shown: &[Cell], x: u16) -> u16 {
    let starts = (x.saturating_sub(WIDEST)..=x).filter_map(|start| {
        let taken = width(shown.get(usize::from(start))?);
        (taken > 1 && start + taken > x).then_some(start + taken)
    });
    starts.max().unwrap_or(0)
}

fn count(cells: usize) -> u16 {
    u16::try_from(cells).unwrap_or(u16::MAX)
}
