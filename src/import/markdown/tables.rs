//! The tables of a document.

use std::collections::BTreeSet;

use super::block::{BlockKind, MarkdownBlock};
use crate::import::answers::HeadAnswers;
use crate::import::document::{DocumentRow, RowDocument, RowKind};
use crate::import::table::{self, SourceLayout};

/// The rows of a table as a document.
pub(super) fn alone(rows: &[DocumentRow]) -> RowDocument {
    RowDocument { rows: rows.to_vec(), ..RowDocument::default() }
}

/// Whether a block is a table whose heads are known, or which the user named.
pub(super) fn is_known(block: &MarkdownBlock, answers: &HeadAnswers) -> bool {
    match &block.kind {
        BlockKind::Table { rows, .. } => table::layout(&alone(rows), answers).is_some(),
        _ => false,
    }
}

/// Whether a block is a table that names its own stages.
pub(super) fn names_stages(block: &MarkdownBlock, answers: &HeadAnswers) -> bool {
    match &block.kind {
        BlockKind::Table { rows, .. } => table::names_stages(&alone(rows), answers),
        _ => false,
    }
}

/// Whether the heading above a table is its stage.
pub(super) fn needs_heading(block: &MarkdownBlock, answers: &HeadAnswers) -> bool {
    match &block.kind {
        BlockKind::Table { rows, .. } => table::needs_heading(&alone(rows), answers),
        _ => false,
    }
}

/// Which blocks are headings of stages: those above tables that need one, and those of the same level
/// with a list below.
pub(super) fn stage_headings(blocks: &[MarkdownBlock], answers: &HeadAnswers) -> Vec<bool> {
    let mut headings: Vec<(usize, usize, bool, bool)> = Vec::new();
    for (place, block) in blocks.iter().enumerate() {
        match (&block.kind, headings.last_mut()) {
            (BlockKind::Heading { level, .. }, _) => headings.push((place, *level, false, false)),
            (BlockKind::Item(_), Some((.., has_list, _))) => *has_list = true,
            (BlockKind::Table { .. }, Some((.., has_table))) => *has_table |= needs_heading(block, answers),
            _ => {}
        }
    }
    let levels: BTreeSet<usize> =
        headings.iter().filter(|(.., has_table)| *has_table).map(|(_, level, ..)| *level).collect();
    let mut stages = vec![false; blocks.len()];
    for (place, level, has_list, has_table) in headings {
        if let Some(stage) = stages.get_mut(place) {
            *stage = has_table || has_list && levels.contains(&level);
        }
    }
    stages
}

/// Whether a table only continues the one before it, of touchpoints or stages in rows: lines of cells
/// without heads, no more in a line than there.
pub(super) fn continues(block: &MarkdownBlock, former: &[DocumentRow], answers: &HeadAnswers) -> bool {
    let BlockKind::Table { rows, delimited: false } = &block.kind else { return false };
    let is_down = table::layout(&alone(former), answers) == Some(SourceLayout::Down);
    is_down && width(rows) <= width(former) && !is_known(block, answers)
}

fn width(rows: &[DocumentRow]) -> Option<usize> {
    rows.iter().filter(|row| row.sort == RowKind::Cells).map(|row| row.cells.len()).max()
}
