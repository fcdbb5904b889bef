//! Encodes the cells that differ in a larger type size, by kitty's text sizing protocol (OSC 66).
//!
//! Every symbol is sent with its own size and width, so that the terminal neither measures nor
//! reorders it. Frames in a larger size are few, so their bytes are not saved.

use ratatui::buffer::Buffer;

use super::encode::{Encoded, Encoder, Writing, row, same, width};
use super::pen::Pen;

/// Encodes the change from `shown` to `next`, each of whose cells is `size` terminal cells high and
/// wide. The style is plain before and after.
pub(super) fn cells(shown: &Buffer, next: &Buffer, size: u16) -> Encoded {
    let mut encoder = Encoder::new(None, next.area.width * size, Writing::default());
    for y in 0..next.area.height {
        let (old, new) = (row(shown, y), row(next, y));
        // Writing on a part of a symbol erases all of it: its other cells must be sent again.
        let mut erased = 0;
        let mut x = 0;
        while let (Some(cell), Some(before)) = (new.get(usize::from(x)), old.get(usize::from(x))) {
            let end = x + width(cell);
            if x >= erased && same(cell, before) {
                x = end;
                continue;
            }
            for (place, before) in (x..end).zip(old.iter().skip(x.into())) {
                erased = erased.max(place + width(before));
            }
            let sequence = format!("\x1b]66;s={size}:w={};{}\x1b\\", width(cell), cell.symbol());
            encoder.draw((x * size, y * size), Pen::of(cell), &sequence);
            x = end;
        }
    }
    encoder.end()
}
