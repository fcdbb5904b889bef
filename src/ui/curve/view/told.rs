//! Draws the texts of the curve screen: the names of the touchpoints, the selected one with what
//! was said about it, and the list of lows and moments of truth.

use crate::insight::emotion::{EmotionLine, journey, signed, whose};
use crate::model::{CardId, TouchpointId};
use crate::text::Layout;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::cursor::CursorRow;
use crate::ui::core::state::State;
use crate::ui::curve::layout::{CurveLayout, Panel, notable, said_at, said_here};
use crate::ui::widget::journey::path::selected;
use crate::words::Message;

/// Draws the names below the numbers, if there is room for them.
pub(super) fn names(canvas: &mut Canvas<'_>, state: &State, layout: &CurveLayout) {
    if layout.names.height == 0 {
        return;
    }
    let width = layout.axis.slot - 2;
    let notable = notable(state);
    for place in layout.axis.places() {
        let Some(id) = journey(state.map()).get(place).copied() else { continue };
        let (Some(touchpoint), Some(column)) = (state.map().touchpoint(id), layout.axis.column(place)) else {
            continue;
        };
        let style = if notable.contains(&place) { canvas.theme.title() } else { canvas.theme.dim() };
        let mut options = canvas.options(&touchpoint.name, width);
        options.max_lines = Some(layout.names.height);
        let name = Layout::new(&touchpoint.name, options);
        canvas.layout(column + 1, layout.names.row, (width, layout.names.height), &name, 0, |_| style);
    }
}

/// Draws a rule from the end of a heading to the end of its panel.
fn rule_after(canvas: &mut Canvas<'_>, panel: &Panel, column: u16) {
    let end = panel.start + panel.width;
    let style = canvas.theme.rule();
    canvas.rule(column + 1, panel.rows.row, end.saturating_sub(column + 2), "─", style);
}

/// Draws the selected touchpoint: its number and name, its emotion on each line, and what was said
/// about it.
pub(super) fn here(canvas: &mut Canvas<'_>, state: &State, layout: &CurveLayout, lines: &[EmotionLine]) {
    let panel = &layout.here;
    let Some((place, id)) = selected(state).filter(|_| panel.rows.height > 0) else { return };
    let Some(touchpoint) = state.map().touchpoint(id) else { return };
    let (row, end) = (panel.rows.row, panel.start + panel.width);
    let (dim, title) = (canvas.theme.dim(), canvas.theme.title());
    let mut column = panel.start + 1;
    column += canvas.sign(column, row, 5, &(place + 1).to_string(), dim) + 1;
    let start = column;
    column += canvas.text(column, row, panel.width / 2, &touchpoint.name, title) + 1;
    if state.board.cursor.row == CursorRow::Name {
        canvas.patch(start, row, column - start - 1, 1, canvas.theme.selection());
    }
    if touchpoint.feeling.moment_of_truth {
        canvas.glyph(column, row, "✦", title);
        column += 2;
    }
    for line in lines {
        let Some(emotion) = line.emotions.get(place).copied().flatten() else { continue };
        let said = Message::new("curve-feels")
            .message("whose", whose(state.map(), line.persona))
            .text("emotion", signed(emotion));
        let room = end.saturating_sub(column + 2);
        column += canvas.sentence(column + 1, row, room, &state.sentence_in(&said, room), dim) + 2;
    }
    rule_after(canvas, panel, column);
    let said = said_here(state);
    if said.is_empty() && panel.rows.height > 1 {
        let said = state.sentence(&Message::new("curve-nothing-said"));
        canvas.sentence(panel.start + 3, row + 1, panel.width.saturating_sub(4), &said, dim);
    }
    for (row, card) in (row + 1..panel.rows.end()).zip(said.iter().skip(layout.said_first)) {
        card_line(canvas, state, panel, row, *card);
    }
}

fn card_line(canvas: &mut Canvas<'_>, state: &State, panel: &Panel, row: u16, id: CardId) {
    let map = state.map();
    let Some(card) = map.card(id) else { return };
    let Some(kind) = map.lane(card.place.lane).map(|lane| lane.kind) else { return };
    if state.board.cursor.row == CursorRow::Card(id) {
        canvas.patch(panel.start, row, panel.width.saturating_sub(1), 1, canvas.theme.selection());
    }
    let marked = state.marks.contains(&id.into());
    canvas.glyph(panel.start + 3, row, if marked { "◆" } else { "▌" }, canvas.theme.lane(kind));
    let severity = "▲".repeat(card.facets().weight.severity.unwrap_or_default().into());
    let end = panel.start + panel.width.saturating_sub(2);
    let style = if state.lens.concerns(map, id) { canvas.theme.text() } else { canvas.theme.dim() };
    let room = end.saturating_sub(panel.start + 5 + 4);
    let taken = canvas.text(panel.start + 5, row, room, &card.text.replace('\n', " "), style);
    for (column, _) in (panel.start + 6 + taken..end).zip(severity.chars()) {
        canvas.glyph(column, row, "▲", canvas.theme.lane(kind));
    }
}

/// Draws the list of lows and moments of truth, each with its number, its emotion, its name and the
/// first card with what was said about it.
pub(super) fn list(canvas: &mut Canvas<'_>, state: &State, layout: &CurveLayout) {
    let panel = &layout.list;
    if panel.rows.height == 0 {
        return;
    }
    let (row, end, dim) = (panel.rows.row, panel.start + panel.width, canvas.theme.dim());
    let journey = journey(state.map());
    let felt = |id| state.map().touchpoint(id).is_some_and(|one| one.emotion(state.lens.eyes).is_some());
    // On a low screen there may be room for the heading only.
    let is_none = notable(state).is_empty();
    let title = Message::new(match (is_none, journey.iter().any(|id| felt(*id))) {
        (true, false) => "curve-no-emotions",
        (true, true) => "curve-no-lows",
        (false, _) => "curve-lows",
    });
    let title = state.sentence(&title);
    let style = if is_none { dim } else { canvas.theme.title() };
    let taken = canvas.sentence(panel.start + 1, row, panel.width.saturating_sub(2), &title, style);
    rule_after(canvas, panel, panel.start + 1 + taken);
    let (above, below) = layout.list_off;
    let mut counts = String::new();
    for (arrow, count) in [("↑", above), ("↓", below)] {
        if count > 0 {
            counts.push_str(&format!(" {}{count}", canvas.form(arrow)));
        }
    }
    canvas.sign_before(end.saturating_sub(1), row, &counts, dim);
    for (row, place) in (row + 1..panel.rows.end()).zip(&layout.listed) {
        if let Some(id) = journey.get(*place) {
            notable_line(canvas, state, panel, row, (*place, *id));
        }
    }
}

fn notable_line(
    canvas: &mut Canvas<'_>,
    state: &State,
    panel: &Panel,
    row: u16,
    (place, id): (usize, TouchpointId),
) {
    let Some(touchpoint) = state.map().touchpoint(id) else { return };
    let (dim, text) = (canvas.theme.dim(), canvas.theme.text());
    let start = panel.start;
    if selected(state).map(|(place, _)| place) == Some(place) {
        canvas.patch(start, row, panel.width.saturating_sub(1), 1, canvas.theme.selection());
    }
    canvas.sign_before(start + 4, row, &(place + 1).to_string(), dim);
    if let Some(emotion) = touchpoint.emotion(state.lens.eyes) {
        let style = canvas.theme.emotion(emotion).patch(canvas.theme.title());
        canvas.sign_before(start + 7, row, &signed(emotion), style);
    }
    if touchpoint.feeling.moment_of_truth {
        canvas.glyph(start + 8, row, "✦", canvas.theme.title());
    }
    let name_width = (panel.width / 3).min(34);
    canvas.text(start + 10, row, name_width, &touchpoint.name, canvas.theme.title());
    let said = said_at(state, id).first().and_then(|card| state.map().card(*card));
    if let Some(card) = said {
        let column = start + 11 + name_width;
        let room = (start + panel.width).saturating_sub(column + 1);
        canvas.text(column, row, room, &card.text.replace('\n', " "), text);
    }
}
