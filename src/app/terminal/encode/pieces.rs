//! Splits a row into the pieces to send: runs of cells in one style, and blanks to erase.

use ratatui::buffer::{Cell, CellDiffOption, CellWidth};

use crate::app::terminal::pen::Pen;

/// The rest of a row is erased if at least this many of its cells must be cleared.
const WORTH_ERASING_REST: usize = 4;
/// `ECH` and moving past the erased cells take about eight bytes.
const WORTH_ERASING: u16 = 8;
/// At least the width of any symbol, in cells.
const WIDEST: u16 = 8;

/// Cells `from..to` of row `y`.
pub(super) struct RowPiece {
    pub y: u16,
    pub from: u16,
    pub to: u16,
    pub pen: Pen,
    pub what: PieceKind,
}

/// How a piece is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PieceKind {
    Written,
    /// One symbol whose width differs between terminals.
    Cluster,
    Erased,
    /// Erased to the end of the row.
    ErasedRest,
}

/// The width of the symbol in cells.
pub(in super::super) fn width(cell: &Cell) -> u16 {
    match cell.diff_option {
        CellDiffOption::ForcedWidth(width) => width.get(),
        _ if cell.symbol().len() == 1 => 1,
        _ => cell.cell_width().max(1),
    }
}

/// Whether all terminals agree on the width: only for single characters.
pub(super) fn is_certain(cell: &Cell) -> bool {
    let mut characters = cell.symbol().chars();
    characters.next().is_some() && characters.next().is_none() && cell.diff_option == CellDiffOption::None
}

/// Whether two cells look the same.
pub(in super::super) fn same(one: &Cell, other: &Cell) -> bool {
    one.symbol() == other.symbol()
        && (one.fg == other.fg && one.bg == other.bg && one.modifier == other.modifier
            || Pen::of(one) == Pen::of(other))
        && one.diff_option == other.diff_option
}

/// Whether the cell looks like an erased one.
fn is_erased(cell: &Cell) -> bool {
    cell.symbol() == " " && Pen::of(cell) == Pen::PLAIN
}

/// Appends the pieces of a row to `pieces`.
pub(super) fn of_row(y: u16, shown: &[Cell], next: &[Cell], pieces: &mut Vec<RowPiece>) {
    let tail = count(next.len()) - count(next.iter().rev().take_while(|cell| is_erased(cell)).count());
    let mut open: Option<SymbolRun> = None;
    // Cells before this column must be sent, because a wide symbol that overlaps them is
    // overwritten.
    let mut forced = 0;
    let mut x = 0;
    while let (Some(new), Some(old)) = (next.get(usize::from(x)), shown.get(usize::from(x))) {
        let taken = width(new);
        if same(new, old) && x >= forced {
            close(&mut open, y, x, pieces);
            x += taken;
            continue;
        }
        if x >= tail && worth_erasing_rest(shown, x) {
            close(&mut open, y, x, pieces);
            pieces.push(RowPiece {
                y,
                from: x,
                to: count(next.len()),
                pen: Pen::PLAIN,
                what: PieceKind::ErasedRest,
            });
            return;
        }
        let blanks = blanks(x, tail, shown, next);
        if blanks > 0 {
            close(&mut open, y, x, pieces);
            pieces.push(RowPiece { y, from: x, to: x + blanks, pen: Pen::PLAIN, what: PieceKind::Erased });
            forced = forced.max(wide_end(shown, x + blanks - 1));
            x += blanks;
            continue;
        }
        if !is_certain(new) {
            close(&mut open, y, x, pieces);
            pieces.push(RowPiece { y, from: x, to: x + taken, pen: Pen::of(new), what: PieceKind::Cluster });
        } else if !open.as_mut().is_some_and(|run| run.takes(new)) {
            close(&mut open, y, x, pieces);
            open = Some(SymbolRun::new(x, new));
        }
        forced = forced.max(wide_end(shown, x)).max(wide_end(shown, x + taken - 1));
        x += taken;
    }
    close(&mut open, y, x, pieces);
}

fn close(open: &mut Option<SymbolRun>, y: u16, to: u16, pieces: &mut Vec<RowPiece>) {
    if let Some(run) = open.take() {
        pieces.push(RowPiece { y, from: run.from, to, pen: run.pen, what: PieceKind::Written });
    }
}

/// Consecutive cells that are sent in one style.
struct SymbolRun {
    from: u16,
    pen: Pen,
    /// Only blanks so far: they take the style of the next cell if it makes no difference on
    /// blanks.
    blank: bool,
}

impl SymbolRun {
    fn new(from: u16, cell: &Cell) -> SymbolRun {
        SymbolRun { from, pen: Pen::of(cell), blank: is_blank(cell) }
    }

    /// Adds the cell if it can be sent in the same style.
    fn takes(&mut self, cell: &Cell) -> bool {
        if self.blank && !is_blank(cell) {
            let pen = Pen::of(cell);
            if pen.on_blanks() == self.pen {
                (self.pen, self.blank) = (pen, false);
                return true;
            }
            return false;
        }
        self.pen.for_cell(cell) == self.pen
    }
}

/// A space whose foreground colour is not visible.
fn is_blank(cell: &Cell) -> bool {
    cell.symbol() == " " && Pen::of(cell).modifier.is_empty()
}

/// Whether enough cells from `x` on must be cleared to erase the rest of the row.
fn worth_erasing_rest(shown: &[Cell], x: u16) -> bool {
    let gone = shown.iter().skip(usize::from(x)).filter(|cell| !is_erased(cell)).count();
    gone >= WORTH_ERASING_REST
}

/// How many cells from `x` on to erase; 0 if too few of them have to change.
fn blanks(x: u16, tail: u16, shown: &[Cell], next: &[Cell]) -> u16 {
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
    if gone > WORTH_ERASING { count(blanks) } else { 0 }
}

/// The end of the wide symbol that is shown in column `x`; 0 if there is none.
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
