//! Draws the matrix: the named quadrants, the cards as circles with their (shortened) texts, the
//! tray and the selected card.

use super::layout::{AXIS, Contents, MatrixLayout, Placed, contents};
use super::state::MatrixScreen;
use crate::insight::matrix::{HIGH_IMPACT, LOW_EFFORT, MOST, MatrixPosition};
use crate::insight::name;
use crate::model::{CardId, LaneKind};
use crate::text::{Layout, Options};
use crate::ui::core::canvas::{Canvas, sentence_width};
use crate::ui::core::state::State;
use crate::words::Message;

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let contents = contents(state);
    let (width, height) = (canvas.width(), canvas.height());
    if contents.cards.is_empty() {
        let said = state.sentence(&Message::new("matrix-empty"));
        canvas.paragraph((2, 1), (width.saturating_sub(4), 3), &said, canvas.theme.dim());
        return;
    }
    let layout = MatrixLayout::new(width, height, contents.tray().count());
    let selected = state.selection().and_then(|id| CardId::try_from(id).ok());
    frame(canvas, state, &layout);
    for impact in 1..=MOST {
        for effort in 1..=MOST {
            position(canvas, state, &layout, &contents, (MatrixPosition { impact, effort }, selected));
        }
    }
    tray(canvas, state, &layout, &contents, selected);
    detail(canvas, state, &layout, &contents, selected);
}

/// Draws the lines between the quadrants, the names of the quadrants, and the axes.
fn frame(canvas: &mut Canvas<'_>, state: &State, layout: &MatrixLayout) {
    let (dim, rule, title) = (canvas.theme.dim(), canvas.theme.rule(), canvas.theme.title());
    let say = |id: &'static str| state.sentence(&Message::new(id));
    let divide = layout.divide();
    let most = format!("{} {} ", say("matrix-impact"), canvas.form("↑"));
    let after = sentence_width(&most);
    for impact in [MOST, HIGH_IMPACT - 1] {
        let row = layout.row(impact).saturating_sub(1);
        canvas.rule(AXIS, row, layout.width.saturating_sub(AXIS + 1), "─", rule);
        for effort in [1, LOW_EFFORT + 1] {
            let name = format!(" {} ", say(MatrixPosition { impact, effort }.quadrant()));
            // In the top left corner, the name of the impact axis comes first.
            let start = if (impact, effort) == (MOST, 1) { after + 1 } else { layout.column(effort) + 1 };
            canvas.sentence(start, row, layout.width.saturating_sub(start), &name, title);
        }
    }
    canvas.sentence(0, 0, after, &most, dim);
    for row in 1..layout.axis {
        canvas.glyph(divide, row, "│", rule);
    }
    for impact in 1..=MOST {
        canvas.sign_before(AXIS - 1, layout.row(impact), &impact.to_string(), dim);
    }
    for effort in 1..=MOST {
        canvas.sign(layout.column(effort), layout.axis, 2, &effort.to_string(), dim);
    }
    let effort = say("matrix-effort");
    let last = layout.column(MOST);
    canvas.sentence(last + 2, layout.axis, layout.width.saturating_sub(last + 3), &effort, dim);
}

/// Draws the cards of a position, and the number of those that do not fit.
fn position(
    canvas: &mut Canvas<'_>,
    state: &State,
    layout: &MatrixLayout,
    contents: &Contents,
    (position, selected): (MatrixPosition, Option<CardId>),
) {
    let shown = layout.shown(contents, position, selected);
    let (column, top) = (layout.column(position.effort), layout.row(position.impact));
    let room = layout.cell_width.saturating_sub(1);
    let more = shown.left > 0 && layout.cell_height == 1;
    let width = if more { room.saturating_sub(4) } else { room };
    let mut row = top;
    for one in shown.cards {
        card(canvas, state, contents, (one, selected), ((column, row), (width, shown.lines)));
        row += shown.lines;
    }
    if shown.left > 0 {
        let row = top + layout.cell_height - 1;
        canvas.sign_before(column + room, row, &format!("+{}", shown.left), canvas.theme.dim());
    }
}

/// Draws a card: a circle for its size, the size unless it is zero, and the text as far as it fits.
fn card(
    canvas: &mut Canvas<'_>,
    state: &State,
    contents: &Contents,
    (placed, selected): (&Placed, Option<CardId>),
    ((column, row), (width, lines)): ((u16, u16), (u16, u16)),
) {
    let map = state.map();
    let Some(card) = map.card(placed.card) else { return };
    let kind = map.lane(card.place.lane).map_or(LaneKind::Custom, |lane| lane.kind);
    let lane = canvas.theme.lane(kind);
    let size = if placed.size > 0 { placed.size.to_string() } else { String::new() };
    let taken = 2 + u16::try_from(crate::text::width(&size)).unwrap_or(u16::MAX);
    let room = width.saturating_sub(taken);
    let options = Options { max_lines: Some(lines), ..canvas.options(&card.text, room) };
    let laid_out = Layout::new(&card.text, options);
    let lines = u16::try_from(laid_out.line_count()).unwrap_or(1).clamp(1, lines);
    if selected == Some(placed.card) {
        canvas.patch(column, row, width, lines, canvas.theme.selection());
    }
    let marked = state.marks.contains(&placed.card.into());
    canvas.glyph(column, row, if marked { "◆" } else { circle(placed.size, contents.largest) }, lane);
    canvas.sign(column + 1, row, width.saturating_sub(1), &size, canvas.theme.title());
    let style = canvas.theme.text();
    canvas.layout(column + taken, row, (room, lines), &laid_out, 0, |_| style);
}

/// One of three circles: for zero, for up to half of the largest size, and for more.
fn circle(size: i64, largest: i64) -> &'static str {
    match size {
        ..=0 => "○",
        size if size <= largest / 2 => "•",
        _ => "●",
    }
}

/// Draws the cards without impact or effort.
fn tray(
    canvas: &mut Canvas<'_>,
    state: &State,
    layout: &MatrixLayout,
    contents: &Contents,
    selected: Option<CardId>,
) {
    let rows = layout.tray;
    if rows.height == 0 {
        return;
    }
    let count = contents.tray().count();
    let said = state.sentence(&Message::new("matrix-tray").number("count", count));
    let dim = canvas.theme.dim();
    canvas.sentence(1, rows.row, layout.width.saturating_sub(12), &said, dim);
    let first = state.screen.get::<MatrixScreen>().map_or(0, |screen| screen.list.first);
    let room = layout.tray_room();
    for (row, one) in (rows.row + 1..rows.end()).zip(contents.tray().skip(first)) {
        card(
            canvas,
            state,
            contents,
            (one, selected),
            ((AXIS, row), (layout.width.saturating_sub(AXIS + 1), 1)),
        );
    }
    let mut counts = String::new();
    for (arrow, count) in [("↑", first), ("↓", count.saturating_sub(first + room))] {
        if count > 0 {
            counts.push_str(&format!(" {}{count}", canvas.form(arrow)));
        }
    }
    canvas.sign_before(layout.width.saturating_sub(1), rows.row, &counts, dim);
}

/// Draws the selected card: its text, its values and its whereabouts.
fn detail(
    canvas: &mut Canvas<'_>,
    state: &State,
    layout: &MatrixLayout,
    contents: &Contents,
    selected: Option<CardId>,
) {
    let Some(placed) = contents.cards.iter().find(|one| Some(one.card) == selected) else { return };
    let Some(card) = state.map().card(placed.card) else { return };
    let rows = layout.detail;
    let room = canvas.width().saturating_sub(2);
    let (title, dim) = (canvas.theme.title(), canvas.theme.dim());
    let mut part = canvas.part(1, rows.row, room, rows.height);
    let most = part.height().saturating_sub(1);
    let options = Options { max_lines: Some(most), ..part.options(&card.text, room) };
    let laid_out = Layout::new(&card.text, options);
    let lines = u16::try_from(laid_out.line_count()).unwrap_or(1).min(most);
    part.layout(0, 0, (room, lines), &laid_out, 0, |_| title);
    let size = Message::new(if contents.by_votes { "matrix-votes" } else { "matrix-answered" });
    let size = size.number("count", placed.size);
    let place = name::whereabouts(state.map(), placed.card.into());
    let place = place.unwrap_or(Message::new("name-map-nameless"));
    let said = match placed.position {
        Some(position) => Message::new("matrix-position")
            .number("impact", position.impact)
            .number("effort", position.effort)
            .message("quadrant", Message::new(position.quadrant()))
            .message("size", size)
            .message("place", place),
        None => Message::new("matrix-no-position").message("size", size).message("place", place),
    };
    part.sentence(0, lines, room, &state.sentence_in(&said, room), dim);
}
