//! Moves the caret.

use super::word::{word_end_after, word_start_before};
use super::{Editor, Motion};
use crate::text::cluster::boundary_from;
use crate::text::direction::Side;
use crate::text::layout::Layout;

impl Editor {
    /// Moves the caret; with `extend`, the selection is extended to it.
    pub(super) fn travel(&mut self, motion: Motion, extend: bool, layout: &Layout) {
        let row = layout.row_of(self.caret);
        let target = match motion {
            Motion::Left => self.beside(Side::Left, extend, layout),
            Motion::Right => self.beside(Side::Right, extend, layout),
            Motion::WordLeft => self.word_beside(Side::Left, layout),
            Motion::WordRight => self.word_beside(Side::Right, layout),
            Motion::Up => self.in_row(row.checked_sub(1), layout),
            Motion::Down => self.in_row(Some(row + 1), layout),
            Motion::LineStart => self.paragraph().start,
            Motion::LineEnd => self.paragraph().end,
            Motion::TextStart => 0,
            Motion::TextEnd => self.text.len(),
        };
        let target = boundary_from(&self.text, target);
        self.go(target, extend);
    }

    /// The cluster next to the caret on `side`; if there is a selection and it is not extended, its
    /// end on that side.
    fn beside(&self, side: Side, extend: bool, layout: &Layout) -> usize {
        match self.selection().filter(|_| !extend) {
            Some(selection) if side == layout.direction().forward() => selection.end,
            Some(selection) => selection.start,
            None => layout.step(self.caret, side),
        }
    }

    fn word_beside(&self, side: Side, layout: &Layout) -> usize {
        if side == layout.direction().forward() {
            word_end_after(&self.text, self.caret)
        } else {
            word_start_before(&self.text, self.caret)
        }
    }

    /// The offset in `row` nearest to the wished column; the caret if there is no such row.
    fn in_row(&mut self, row: Option<usize>, layout: &Layout) -> usize {
        let (_, column) = layout.caret(self.caret);
        let column = *self.wished.get_or_insert(column);
        match row {
            Some(row) if row < layout.line_count() => layout.hit(row, column),
            _ => self.caret,
        }
    }
}
