//! Draws a page: the title, what is revealed below it, and the page number at the bottom.

use ratatui::style::{Modifier, Style};

use super::chart;
use super::content::{ItemText, Lead, Tone, lead_width};
use super::layout::{Page, Presentation};
use super::pages::{Piece, revealed};
use super::state::Present;
use crate::model::LaneKind;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::presented::{Section, Spot};
use crate::ui::core::state::State;

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State, dialog: &Present) {
    let (width, height) = (canvas.width(), canvas.height());
    canvas.fill(0, 0, width, height, if dialog.black { canvas.theme.black() } else { Style::new() });
    if dialog.black {
        return;
    }
    let presentation = Presentation::of(state);
    let spot = state.lens.presented.spot;
    let place = presentation.page_at(&spot);
    let Some(page) = presentation.pages.get(place) else { return };
    title(canvas, &presentation, page);
    let shown = revealed(&page.pieces, spot.revealed);
    let highlighted = spot.highlight.and_then(|place| shown.get(place));
    if let Some(chart) = &page.chart {
        let id = highlighted.and_then(|piece| presentation.id(page, piece));
        chart::draw(canvas, state, presentation.frame, chart, id);
    }
    for (index, piece) in shown.iter().enumerate() {
        self::piece(canvas, &presentation, page, piece, spot.highlight == Some(index));
    }
    number(canvas, &presentation, dialog, (place, &spot));
}

fn title(canvas: &mut Canvas<'_>, presentation: &Presentation, page: &Page) {
    let Some(section) = presentation.section(page) else { return };
    let frame = presentation.frame;
    let (bold, dim) = (canvas.theme.title(), canvas.theme.dim());
    let title =
        if page.part > 0 && section.section != Section::Curve { &section.continued } else { &section.title };
    let rows = |lines: usize| u16::try_from(lines).unwrap_or(u16::MAX);
    let lines = rows(title.line_count());
    let below = section.below.as_ref();
    // Placed upwards from the content, so that the same gap is left above it on every page.
    let start = page.chart.as_ref().map_or(page.start, |chart| chart.row);
    let gap = frame.gap;
    let below_row = start.saturating_sub(gap + below.map_or(0, |below| rows(below.line_count())));
    let top = below_row.saturating_sub(lines);
    canvas.layout(frame.margin, top, (frame.width, lines), title, 0, |_| bold);
    if let Some(number) = section.number.map(|number| number.to_string()) {
        canvas.sign_before(frame.margin.saturating_sub(2), top, &number, dim);
    }
    if let Some(below) = below {
        let lines = rows(below.line_count());
        canvas.layout(frame.margin, below_row, (frame.width, lines), below, 0, |_| dim);
    }
}

fn piece(
    canvas: &mut Canvas<'_>,
    presentation: &Presentation,
    page: &Page,
    piece: &Piece,
    highlighted: bool,
) {
    let frame = presentation.frame;
    let Some(block) = presentation.section(page).and_then(|section| section.blocks.get(piece.block)) else {
        return;
    };
    let Some(item) = block.items.get(piece.item) else { return };
    if let (Some(row), Some((head, kind))) = (piece.heading, &block.head) {
        let style = canvas.theme.title();
        let style = kind.map_or(style, |kind| canvas.theme.lane(kind).patch(style));
        canvas.layout(frame.margin, page.start + row, (frame.width, 1), head, 0, |_| style);
    }
    let row = page.start + piece.row;
    let height = piece.rows.end - piece.rows.start;
    if highlighted {
        let margin = frame.margin.min(1);
        canvas.patch(frame.margin - margin, row, frame.width + 2 * margin, height, canvas.theme.selection());
    }
    lead(canvas, &item.lead, (frame.margin, row, height), piece.rows.start == 0, highlighted);
    lines(canvas, item, piece, (frame.margin, frame.width, row));
}

/// Draws what is in front of an item: a bar along all its rows, or its rank at the first.
fn lead(
    canvas: &mut Canvas<'_>,
    lead: &Lead,
    (column, row, height): (u16, u16, u16),
    begins: bool,
    bold: bool,
) {
    match lead {
        Lead::Bar(kind) => {
            let style = bar(canvas, *kind, bold);
            for row in row..row + height {
                canvas.glyph(column, row, "▌", style);
            }
        }
        Lead::Number(number) if begins => {
            canvas.sign_before(column + 2, row, &number.to_string(), canvas.theme.title());
        }
        Lead::Number(_) | Lead::Nothing => {}
    }
}

fn bar(canvas: &Canvas<'_>, kind: LaneKind, bold: bool) -> Style {
    let style = canvas.theme.lane(kind);
    if bold { style.add_modifier(Modifier::BOLD) } else { style }
}

/// Draws the rows of an item that are on this page.
fn lines(canvas: &mut Canvas<'_>, item: &ItemText, piece: &Piece, (column, width, top): (u16, u16, u16)) {
    let indent = lead_width(&item.lead);
    let mut before = 0u16;
    for (part, tone) in &item.parts {
        let count = u16::try_from(part.line_count()).unwrap_or(u16::MAX);
        let rows = before.max(piece.rows.start)..before.saturating_add(count).min(piece.rows.end);
        let style = match tone {
            Tone::Text => canvas.theme.text(),
            Tone::Dim => canvas.theme.dim(),
            Tone::Note => canvas.theme.text().add_modifier(Modifier::ITALIC),
        };
        if let Some(height) = rows.end.checked_sub(rows.start).filter(|height| *height > 0) {
            let row = top + rows.start - piece.rows.start;
            let first = usize::from(rows.start - before);
            canvas
                .layout(column + indent, row, (width.saturating_sub(indent), height), part, first, |_| style);
        }
        before = before.saturating_add(count);
    }
}

/// Draws the page number and the number of pages, with “…” while more can be revealed. While a
/// number is being typed, it takes the place of the page number.
fn number(
    canvas: &mut Canvas<'_>,
    presentation: &Presentation,
    dialog: &Present,
    (place, spot): (usize, &Spot),
) {
    let frame = presentation.frame;
    let (end, row) = (frame.margin + frame.width, frame.foot);
    let (dim, key) = (canvas.theme.dim(), canvas.theme.key());
    let more = if presentation.reveals().get(place).is_some_and(|reveals| spot.revealed < *reveals) {
        " …"
    } else {
        ""
    };
    let number = format!("{} / {}{more}", place + 1, presentation.pages.len());
    match dialog.typed {
        Some(typed) => canvas.sign_before(end, row, &format!("{typed} / {}", presentation.pages.len()), key),
        None => canvas.sign_before(end, row, &number, dim),
    };
}
