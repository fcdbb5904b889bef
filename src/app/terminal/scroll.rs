//! Scrolling: if a band of rows has only moved up or down since the last frame, the terminal moves
//! it (DECSTBM with SU or SD), and only the new rows are sent.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::encode::{Encoded, Writing, cells, row, same};
use super::pen::decimal;

/// Bands of fewer rows are not scrolled but sent again.
const WORTH: u16 = 3;

/// Rows `top..bottom` move by `by` rows: up if positive, down if negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scroll {
    top: u16,
    bottom: u16,
    by: i32,
}

impl Scroll {
    /// Finds the longest band that has moved, if scrolling it is worthwhile.
    pub fn find(shown: &Buffer, next: &Buffer) -> Option<Scroll> {
        let height = next.area.height;
        let differs =
            |y: &u16| row(shown, *y).iter().zip(row(next, *y)).any(|(one, other)| !same(one, other));
        let first = (0..height).find(differs)?;
        let last = (0..height).rev().find(differs)?;
        if last - first < WORTH {
            return None;
        }
        let before: Vec<u64> = (first..=last).map(|y| fingerprint(shown, y)).collect();
        let after: Vec<u64> = (first..=last).map(|y| fingerprint(next, y)).collect();
        let most = i32::from((last - first) / 2) + 1;
        let shifts = (1..=most).flat_map(|by| [by, -by]);
        let (length, start, by) =
            shifts.map(|by| longest(&before, &after, by)).max_by_key(|found| found.0)?;
        if length < WORTH {
            return None;
        }
        let start = i32::from(first + start);
        let end = start + i32::from(length);
        let top = u16::try_from(start.min(start + by)).ok()?;
        let bottom = u16::try_from(end.max(end + by)).ok()?;
        Some(Scroll { top, bottom, by })
    }

    /// Encodes the scroll and the remaining differences.
    pub fn encode(self, shown: &Buffer, next: &Buffer, writing: Writing) -> Encoded {
        let mut bytes = b"\x1b[".to_vec();
        decimal(self.top + 1, &mut bytes);
        bytes.push(b';');
        decimal(self.bottom, &mut bytes);
        bytes.extend_from_slice(b"r\x1b[");
        let rows = u16::try_from(self.by.unsigned_abs()).unwrap_or_default();
        if rows > 1 {
            decimal(rows, &mut bytes);
        }
        bytes.extend_from_slice(if self.by > 0 { b"S\x1b[r" } else { b"T\x1b[r" });
        let mut moved = shown.clone();
        self.apply(&mut moved);
        // Setting the margins moves the cursor to the first cell.
        let rest = cells(&moved, next, Some(Position::ORIGIN), writing);
        bytes.extend_from_slice(&rest.bytes);
        Encoded { bytes, cursor: rest.cursor }
    }

    /// Does to the buffer what the terminal does to its rows.
    fn apply(self, buffer: &mut Buffer) {
        let width = usize::from(buffer.area.width);
        let (top, bottom) = (usize::from(self.top) * width, usize::from(self.bottom) * width);
        let Some(band) = buffer.content.get_mut(top..bottom) else { return };
        let cells = usize::try_from(self.by.unsigned_abs()).unwrap_or(0) * width;
        if cells >= band.len() {
            return;
        }
        let come = if self.by > 0 {
            band.rotate_left(cells);
            band.len() - cells..band.len()
        } else {
            band.rotate_right(cells);
            0..cells
        };
        band.get_mut(come).unwrap_or_default().iter_mut().for_each(ratatui::buffer::Cell::reset);
    }
}

/// The longest run of rows that were `by` rows further down: its length, its first row, and `by`.
fn longest(before: &[u64], after: &[u64], by: i32) -> (u16, u16, i32) {
    let mut best = (0, 0, by);
    let mut length = 0;
    for (place, row) in after.iter().enumerate() {
        let former = i32::try_from(place).ok().and_then(|place| usize::try_from(place + by).ok());
        let moved = former.and_then(|former| before.get(former)) == Some(row);
        length = if moved { length + 1 } else { 0 };
        if length > best.0 {
            best = (length, u16::try_from(place + 1).unwrap_or(u16::MAX) - length, by);
        }
    }
    best
}

/// A hash of the row's text. A collision does no harm: whatever the scroll does not bring into
/// place is sent.
fn fingerprint(buffer: &Buffer, y: u16) -> u64 {
    row(buffer, y).iter().fold(0, |hash, cell| {
        let bytes = cell.symbol().bytes().fold(0, |word: u64, byte| word << 8 ^ u64::from(byte));
        // An odd constant without pattern (from the golden ratio) mixes the bits.
        (hash ^ bytes).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29)
    })
}
