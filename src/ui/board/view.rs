//! Drawing the board: stages and touchpoints as columns, lanes as rows, the emotion line below the
//! names.

mod cell;
mod emotions;
mod names;

use ratatui::layout::Position;

use crate::insight::name::lane_title;
use crate::text::width;
use crate::ui::board::layout::{BoardLayout, LaneBlock};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::hidden_counts::{hidden_after, hidden_before};
use crate::words::Message;

/// Draws the board; returns the position of the text caret.
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
    let title = state.map_sentence(&lane_title(found));
    let style = canvas.theme.lane(found.kind).patch(canvas.theme.title());
    let rule = canvas.theme.rule();
    let taken = canvas.sentence(0, block.heading, layout.width.saturating_sub(2), &title, style);
    canvas.rule(taken + 1, block.heading, layout.width.saturating_sub(taken + 1), "─", rule);
    let mut caret = None;
    // The count below the board stands at the end of the last row.
    let counted = below(canvas, layout).filter(|_| block.content.end() == layout.body.end());
    let free = counted.map_or(layout.width, |said| {
        layout.width.saturating_sub(1 + u16::try_from(width(&said)).unwrap_or(u16::MAX))
    });
    for (span, cell) in layout.columns.spans.iter().zip(&block.cells) {
        caret = caret.or(cell::draw(canvas, state, span, cell, block));
        if cell.below > 0 && block.content.height > 0 {
            let more = format!("{}{}", canvas.form("⋯"), cell.below);
            let end = (span.start + span.width).saturating_sub(1).min(free);
            canvas.sign_over(end, block.content.end() - 1, &more, canvas.theme.dim());
        }
    }
    caret
}

/// Draws the rules between stages.
fn separators(canvas: &mut Canvas<'_>, layout: &BoardLayout) {
    let rule = canvas.theme.rule();
    for column in layout.columns.rules(layout.width) {
        for row in layout.stages.row..layout.body.end() {
            let crosses = layout.lanes.blocks.iter().any(|block| block.heading == row);
            canvas.glyph(column, row, if crosses { "┼" } else { "│" }, rule);
        }
    }
}

/// The count of cards below the board.
fn below(canvas: &Canvas<'_>, layout: &BoardLayout) -> Option<String> {
    let is_any = layout.lanes.below > 0 && layout.body.height > 0;
    is_any.then(|| format!("{}{}", canvas.form("↓"), layout.lanes.below))
}

/// Draws the counts of what is out of view, at the edges.
fn counts(canvas: &mut Canvas<'_>, layout: &BoardLayout) {
    if !layout.columns.is_narrow() {
        let (before, after) = layout.columns.stages_off;
        hidden_before(canvas, 0, layout.stages.row, before);
        hidden_after(canvas, layout.width, layout.stages.row, after);
    }
    let (before, after) = layout.columns.columns_off;
    hidden_before(canvas, 0, layout.names.row, before);
    let last = layout.columns.spans.iter().rev().find(|span| span.column.is_some());
    if let Some(span) = last {
        hidden_after(canvas, (span.start + span.width).saturating_sub(1), layout.names.row, after);
    }
    let dim = canvas.theme.dim();
    if let Some(first) = layout.lanes.blocks.first().filter(|_| layout.lanes.above > 0) {
        let said = format!(" {}{} ", canvas.form("↑"), layout.lanes.above);
        canvas.sign_before(layout.width, first.heading, &said, dim);
    }
    if let Some(said) = below(canvas, layout) {
        canvas.sign_over(layout.width, layout.body.end() - 1, &said, dim);
    }
}
