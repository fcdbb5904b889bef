//! Drawing the table: touchpoints as rows, grouped by stage, and lanes as columns. The titles of
//! the lanes stay at the top; below them is the stage of the first row if its heading is out of
//! view.

use ratatui::style::{Modifier, Style};

use crate::insight::emotion::signed;
use crate::insight::name::lane_title;
use crate::model::{CardId, LaneKind, StageId};
use crate::text::width;
use crate::ui::board::{facets_fit, text_width};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::cursor::{CursorColumn, CursorRow};
use crate::ui::core::state::State;
use crate::ui::table::layout::{
    ItemSpan, LaneSpan, TableItem, TableLayout, card_layout, cards, cell, is_current, name_layout, severity,
};
use crate::words::Message;

/// Where the text of a card begins: after its bar and a blank.
const INDENT: u16 = 2;

pub fn draw(canvas: &mut Canvas<'_>, state: &State) {
    if state.map().stage_ids().is_empty() {
        let said = state.sentence(&Message::new("empty-map-table"));
        canvas.sentence(2, 1, canvas.width().saturating_sub(4), &said, canvas.theme.dim());
        return;
    }
    let layout = TableLayout::new(state, canvas.width(), canvas.height());
    head(canvas, state, &layout);
    if let Some(stage) = layout.stage {
        heading(canvas, state, stage, layout.head.end(), &layout);
    }
    for span in &layout.items {
        match span.item {
            TableItem::Stage(stage) => heading(canvas, state, stage, span.rows.row, &layout),
            TableItem::Row(column) => row(canvas, state, &layout, span, column),
        }
    }
    counts(canvas, &layout);
}

fn head(canvas: &mut Canvas<'_>, state: &State, layout: &TableLayout) {
    for span in &layout.lanes {
        let Some(lane) = state.map().lane(span.lane) else { continue };
        let title = state.map_sentence(&lane_title(lane));
        let style = canvas.theme.lane(lane.kind).patch(canvas.theme.title());
        canvas.sentence(span.start + INDENT, layout.head.row, text_width(span.width), &title, style);
    }
}

/// Draws the number and name of a stage, and a rule to the end of the row.
fn heading(canvas: &mut Canvas<'_>, state: &State, stage: StageId, row: u16, layout: &TableLayout) {
    let map = state.map();
    let place = map.stage_ids().iter().position(|one| *one == stage).unwrap_or_default();
    let Some(found) = map.stage(stage) else { return };
    let (dim, title, rule) = (canvas.theme.dim(), canvas.theme.title(), canvas.theme.rule());
    let mut column = 1 + canvas.text(1, row, layout.width, &format!("{} ", place + 1), dim);
    let room = layout.width.saturating_sub(column + 2);
    column += canvas.text(column, row, room, &found.name, title) + 1;
    canvas.rule(column, row, layout.width.saturating_sub(column), "─", rule);
}

fn row(canvas: &mut Canvas<'_>, state: &State, layout: &TableLayout, span: &ItemSpan, column: CursorColumn) {
    let current = is_current(state, span.item);
    let lane = cell(state).1;
    if current && lane.is_none() {
        let width = layout.name.saturating_sub(1);
        canvas.patch(0, span.rows.row, width, span.rows.height, canvas.theme.selection());
    }
    name(canvas, state, layout, span, column);
    if let Some(start) = layout.feeling {
        feeling(canvas, state, (start, span.rows.row), column);
    }
    for lane_span in &layout.lanes {
        if current && lane == Some(lane_span.lane) {
            let width = lane_span.width.saturating_sub(1);
            canvas.patch(lane_span.start, span.rows.row, width, span.rows.height, canvas.theme.selection());
        }
        lane_cell(canvas, state, lane_span, span, column);
    }
}

fn name(canvas: &mut Canvas<'_>, state: &State, layout: &TableLayout, span: &ItemSpan, column: CursorColumn) {
    let room = layout.name.saturating_sub(2);
    let bold = canvas.theme.text().add_modifier(Modifier::BOLD);
    match column {
        CursorColumn::Touchpoint(touchpoint) if span.folded => {
            let name = state.map().touchpoint(touchpoint).map_or("", |one| &one.name);
            canvas.text(1, span.rows.row, room, name, bold);
        }
        CursorColumn::Touchpoint(_) => {
            if let Some(lines) = name_layout(state, column, layout.name) {
                canvas.layout(1, span.rows.row, (room, span.rows.height), &lines, 0, |_| bold);
            }
        }
        CursorColumn::Whole(_) | CursorColumn::Ghost(_) | CursorColumn::Nothing => {
            let whole = matches!(column, CursorColumn::Whole(_));
            let said = Message::new(if whole { "whole-stage" } else { "ghost-touchpoint" });
            let said = state.map_sentence(&said);
            canvas.sentence(1, span.rows.row, room, &said, canvas.theme.dim());
        }
    }
}

/// Draws the emotion of a touchpoint, and whether it is a moment of truth.
fn feeling(canvas: &mut Canvas<'_>, state: &State, (start, row): (u16, u16), column: CursorColumn) {
    let CursorColumn::Touchpoint(touchpoint) = column else { return };
    let Some(touchpoint) = state.map().touchpoint(touchpoint) else { return };
    if let Some(emotion) = touchpoint.emotion(state.lens.eyes) {
        let sign = format!("{:>2}", signed(emotion));
        canvas.sign(start, row, 2, &sign, canvas.theme.emotion(emotion));
    }
    if touchpoint.feeling.moment_of_truth {
        canvas.glyph(start + 3, row, "✦", canvas.theme.title());
    }
}

/// Draws the cards of a cell; if folded, the first of them and the number of the others.
fn lane_cell(canvas: &mut Canvas<'_>, state: &State, lane: &LaneSpan, span: &ItemSpan, column: CursorColumn) {
    let kind = state.map().lane(lane.lane).map_or(LaneKind::Custom, |lane| lane.kind);
    let bar = canvas.theme.lane(kind);
    let room = text_width(lane.width);
    let end = span.rows.end();
    let mut row = span.rows.row;
    let mut left = 0;
    let mut shown: Vec<CardId> = cards(state, column, lane.lane).collect();
    let several = shown.len() > 1;
    // If the cell is folded, show the selected card.
    if let CursorRow::Card(selected) = state.board.cursor.row
        && span.folded
        && let Some(place) = shown.iter().position(|one| *one == selected)
    {
        shown.rotate_left(place);
    }
    for id in shown {
        if row >= end {
            left += 1;
            continue;
        }
        let Some(layout) = card_layout(state, id, lane.width, span.folded) else { continue };
        let lines = u16::try_from(layout.line_count()).unwrap_or(u16::MAX).min(end - row);
        for line in row..row + lines {
            canvas.glyph(lane.start, line, "▌", bar);
        }
        if state.marks.contains(&id.into()) {
            canvas.glyph(lane.start, row, "◆", bar.add_modifier(Modifier::BOLD));
        }
        let quiet = !state.lens.concerns(state.map(), id);
        let style = if quiet { canvas.theme.dim() } else { canvas.theme.text() };
        // If the cell of the cursor has several cards, highlight the selected one.
        let one_of_several = state.board.cursor.row == CursorRow::Card(id) && several;
        let style = if one_of_several { style.add_modifier(Modifier::UNDERLINED) } else { style };
        canvas.layout(lane.start + INDENT, row, (room, lines), &layout, 0, |_| style);
        row += lines;
        for sign in severity(state, id) {
            let last = layout.line_width(layout.line_count().saturating_sub(1));
            let (start, below) = (lane.start + INDENT, row);
            let loud = canvas.theme.severity();
            if facets_fit(&layout, std::slice::from_ref(&sign), room) {
                canvas.sign(start + last + 1, row.saturating_sub(1), room, &sign, loud);
            } else if below < end && !span.folded {
                canvas.glyph(lane.start, below, "▌", bar);
                canvas.sign(start, below, room, &sign, loud);
                row += 1;
            }
        }
    }
    if left > 0 && span.rows.height > 0 {
        let more = format!("{}{left}", canvas.form("⋯"));
        let taken = u16::try_from(width(&more)).unwrap_or(u16::MAX);
        let start = (lane.start + lane.width).saturating_sub(taken + 2);
        canvas.fill(start, end - 1, taken + 1, 1, Style::new());
        canvas.sign(start + 1, end - 1, taken, &more, canvas.theme.dim());
    }
}

/// Draws the counts of what is out of view, at the edges.
fn counts(canvas: &mut Canvas<'_>, layout: &TableLayout) {
    let dim = canvas.theme.dim();
    let (before, after) = layout.lanes_off;
    let row = layout.head.row;
    if before > 0 {
        let start = layout.lanes.first().map_or(0, |span| span.start).saturating_sub(3);
        canvas.glyph(start, row, "‹", dim);
        canvas.sign(start + 1, row, 2, &before.to_string(), dim);
    }
    if after > 0 {
        let end = layout.width.saturating_sub(1);
        canvas.glyph(end, row, "›", dim);
        canvas.sign_before(end, row, &after.to_string(), dim);
    }
    let (above, below) = layout.rows_off;
    if above > 0 {
        let said = format!("{}{above}", canvas.form("↑"));
        canvas.sign(1, row, layout.name.saturating_sub(2), &said, dim);
    }
    if below > 0 && layout.body.height > 0 {
        let said = format!(" {}{below} ", canvas.form("↓"));
        canvas.sign_before(layout.width, layout.body.end() - 1, &said, dim);
    }
}
