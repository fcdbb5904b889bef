//! The tables of a document.

use super::block::{BlockKind, MarkdownBlock};
use crate::import::document::{DocumentRow, RowDocument, RowKind};
use crate::import::table::{self, SourceLayout};

/// The rows of a table as a document.
pub(super) fn alone(rows: &[DocumentRow]) -> RowDocument {
    RowDocument { sheet: None, rows: rows.to_vec() }
}

/// Whether a block is a table whose heads are known.
pub(super) fn is_known(block: &MarkdownBlock) -> bool {
    match &block.kind {
        BlockKind::Table { rows, .. } => table::layout(&alone(rows)).is_some(),
        _ => false,
    }
}

/// Whether a block is a table that names its own stages.
pub(super) fn names_stages(block: &MarkdownBlock) -> bool {
    match &block.kind {
        BlockKind::Table { rows, .. } => table::names_stages(&alone(rows)),
        _ => false,
    }
}

/// Whether the heading above a table is its stage.
pub(super) fn needs_heading(block: &MarkdownBlock) -> bool {
    match &block.kind {
        BlockKind::Table { rows, .. } => table::needs_heading(&alone(rows)),
        _ => false,
    }
}

/// Whether a table only continues the one before it, of touchpoints or stages in rows: lines of cells
/// without heads, no more in a line than there.
pub(super) fn continues(block: &MarkdownBlock, former: &[DocumentRow]) -> bool {
    let BlockKind::Table { rows, delimited: false } = &block.kind else { return false };
    let is_down = table::layout(&alone(former)) == Some(SourceLayout::Down);
    is_down && width(rows) <= width(former) && !is_known(block)
}

fn width(rows: &[DocumentRow]) -> Option<usize> {
    rows.iter().filter(|row| row.sort == RowKind::Cells).map(|row| row.cells.len()).max()
}
