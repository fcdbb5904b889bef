//! The board: stages and touchpoints as columns, lanes as rows, the emotion line under the names.

mod cell;
mod emotions;
mod names;

use ratatui::layout::Position;

use super::canvas::Canvas;
use crate::insight::name::lane_title;
use crate::ui::layout::{BoardLayout, LaneBlock};
use crate::ui::state::State;
use crate::words::Message;

/// Draws the board; returns where the caret stands while something on it is typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State) -> Option<Position> {
    let layout = BoardLayout::new(state, canvas.width(), canvas.height());
    if layout.columns.stages.is_empty() {
        let said = state.sentence(&Message::new("empty-map"));
        canvas.sentence(2, 1, canvas.width().saturating_sub(4), &said, canvas.theme.dim());
        return None;
    }
    let mut caret = names::draw(canvas, state, &layout);
    emotions::draw(canvas, state, &layout);
    for block in &layout.lanes.blocks {
        caret = caret.or(lane(canvas, state, &layout, block));
    }
    separators(canvas, &layout);
    counts(canvas, &layout);
    caret
}

fn lane(canvas: &mut Canvas<'_>, state: &State, layout: &BoardLayout, block: &LaneBlock) -> Option<Position> {
    let found = state.map().lane(block.lane)?;
    let title = state.sentence(&lane_title(found));
    let style = canvas.theme.lane(found.kind).patch(canvas.theme.title());
    let rule = canvas.theme.rule();
    let taken = canvas.sentence(0, block.heading, layout.width.saturating_sub(2), &title, style);
    canvas.rule(taken + 1, block.heading, layout.width.saturating_sub(taken + 1), "─", rule);
    let mut caret = None;
    for (span, cell) in layout.columns.spans.iter().zip(&block.cells) {
        caret = caret.or(cell::draw(canvas, state, span, cell, block));
    }
    caret
}

/// The lines between stages.
fn separators(canvas: &mut Canvas<'_>, layout: &BoardLayout) {
    let rule = canvas.theme.rule();
    let starts = layout.columns.stages.iter().skip(1).map(|stage| stage.column);
    let ends = layout.columns.stages.last().map(|stage| stage.column + stage.width);
    let ends = ends.filter(|end| layout.columns.stages_off.1 > 0 && *end < layout.width);
    for column in starts.chain(ends).filter_map(|start| start.checked_sub(1)) {
        for row in layout.stages.row..layout.body.end() {
            let crosses = layout.lanes.blocks.iter().any(|block| block.heading == row);
            canvas.glyph(column, row, if crosses { "┼" } else { "│" }, rule);
        }
    }
}

/// What is off the screen, at the edge that it left by.
fn counts(canvas: &mut Canvas<'_>, layout: &BoardLayout) {
    let dim = canvas.theme.dim();
    let (before, after) = layout.columns.stages_off;
    if !layout.columns.is_narrow() {
        if before > 0 {
            canvas.text(0, layout.stages.row, 3, &format!("{}{before}", canvas.form("‹")), dim);
        }
        if after > 0 {
            canvas.text_before(layout.width, layout.stages.row, 3, &format!("{after}{}", canvas.form("›")), dim);
        }
    }
    let (before, after) = layout.columns.columns_off;
    if before > 0 {
        canvas.text(0, layout.names.row, 3, &format!("{}{before}", canvas.form("‹")), dim);
    }
    let last = layout.columns.spans.iter().rev().find(|span| span.column.is_some());
    if let Some(span) = last.filter(|_| after > 0) {
        let end = span.start + span.width;
        canvas.text_before(end, layout.names.row, 4, &format!(" {after}{}", canvas.form("›")), dim);
    }
    if let Some(first) = layout.lanes.blocks.first().filter(|_| layout.lanes.above > 0) {
        let said = format!(" {}{} ", canvas.form("↑"), layout.lanes.above);
        canvas.text_before(layout.width, first.heading, 10, &said, dim);
    }
    if layout.lanes.below > 0 && layout.body.height > 0 {
        let said = format!(" {}{} ", canvas.form("↓"), layout.lanes.below);
        canvas.text_before(layout.width, layout.body.end() - 1, 10, &said, dim);
    }
}
