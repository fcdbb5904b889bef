//! Draws a card table.

use super::columns::CardTableScreen;
use super::layout::{BAR, ColumnSpan, cell, columns, in_view, rows};
use crate::insight::name;
use crate::model::{CardId, Id};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::Rows;
use crate::ui::core::state::State;

pub fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let Some(screen) = state.screen.get::<CardTableScreen>() else { return };
    let (dim, size) = (canvas.theme.dim(), (canvas.width(), canvas.height()));
    let count = (screen.table.cards)(state).len();
    if count == 0 {
        let said = state.sentence(&screen.table.empty.clone().into());
        canvas.paragraph((2, 1), (size.0.saturating_sub(4), 3), &said, dim);
        return;
    }
    let spans = columns(screen.table, size.0);
    for (column, span) in screen.table.columns.iter().zip(&spans) {
        let title = state.sentence(&column.title.clone().into());
        canvas.sentence(span.start, 0, span.width, &title, dim);
    }
    let shown = in_view(state, screen, size);
    for (id, rows) in &shown {
        card(canvas, state, screen, &spans, (*id, *rows));
    }
    place(canvas, state, rows(size.1).1);
    counts(canvas, (screen.list.first, count.saturating_sub(screen.list.first + shown.len())));
}

fn card(
    canvas: &mut Canvas<'_>,
    state: &State,
    screen: &CardTableScreen,
    spans: &[ColumnSpan],
    (id, rows): (CardId, Rows),
) {
    let kind = state.map().card(id).and_then(|card| state.map().lane(card.place.lane)).map(|lane| lane.kind);
    if state.selection() == Some(id.into()) {
        canvas.patch(0, rows.row, canvas.width(), rows.height, canvas.theme.selection());
    }
    let bar = kind.map_or(canvas.theme.dim(), |kind| canvas.theme.lane(kind));
    for row in rows.row..rows.end() {
        let marked = row == rows.row && state.marks.contains(&Id::from(id));
        canvas.glyph(BAR, row, if marked { "◆" } else { "▌" }, bar);
    }
    let style = if state.lens.concerns(state.map(), id) { canvas.theme.text() } else { canvas.theme.dim() };
    for (place, span) in spans.iter().copied().enumerate() {
        if let Some(text) = cell(state, screen.table, (place, span), id) {
            let lines = u16::try_from(text.line_count()).unwrap_or(u16::MAX).min(rows.height);
            canvas.layout(span.start, rows.row, (span.width, lines), &text, 0, |_| style);
        }
    }
}

/// Draws where in the map the selected card is.
fn place(canvas: &mut Canvas<'_>, state: &State, rows: Rows) {
    let Some(place) = state.selection().and_then(|id| name::whereabouts(state.map(), id)) else { return };
    if rows.height < 2 {
        return;
    }
    canvas.rule(0, rows.row, canvas.width(), "─", canvas.theme.rule());
    let room = canvas.width().saturating_sub(14);
    let said = state.sentence_in(&place, room);
    canvas.sentence(2, rows.row + 1, room, &said, canvas.theme.dim());
}

/// Draws how many cards are above and below the view.
fn counts(canvas: &mut Canvas<'_>, (above, below): (usize, usize)) {
    let mut counts = String::new();
    for (arrow, count) in [("↑", above), ("↓", below)] {
        if count > 0 {
            counts.push_str(&format!(" {}{count}", canvas.form(arrow)));
        }
    }
    let (end, row) = (canvas.width().saturating_sub(1), canvas.height().saturating_sub(1));
    canvas.sign_before(end, row, &counts, canvas.theme.dim());
}
