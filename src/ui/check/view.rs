//! Draws the check: the summary, each finding with its place, and the details of the selected one.

use super::layout::{CheckLayout, Item, items};
use super::state::{CheckGroup, CheckRow, CheckScreen};
use crate::insight::check::Severity;
use crate::insight::name;
use crate::model::{CardId, Id};
use crate::text::visible::without_isolates;
use crate::text::{Layout, Options};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::{NARROW, Rows};
use crate::ui::core::state::State;
use crate::words::Message;

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let Some(screen) = state.screen.get::<CheckScreen>() else { return };
    let layout = CheckLayout::new(canvas.height());
    summary(canvas, state, screen);
    if screen.rows.is_empty() {
        let id = if state.lens.filter.is_empty() { "check-nothing" } else { "check-nothing-filter" };
        let (said, dim) = (state.sentence(&Message::new(id)), canvas.theme.dim());
        canvas.paragraph((2, layout.list.row + 1), (canvas.width().saturating_sub(4), 3), &said, dim);
        return;
    }
    let shown = layout.in_view(screen);
    for (item, rows) in &shown {
        match item {
            Item::Head(group, count) => head(canvas, state, (*group, *count), *rows),
            Item::Row(place) => row(canvas, state, (screen, *place), rows.row),
        }
    }
    detail(canvas, state, screen, &layout);
    counts(canvas, screen, &layout, &shown);
}

/// Draws how much was found in the whole map, and how many rows the filter shows.
fn summary(canvas: &mut Canvas<'_>, state: &State, screen: &CheckScreen) {
    let report = &screen.report;
    let said = Message::new("check-summary")
        .number("errors", report.count(Severity::Error))
        .number("advice", report.count(Severity::Advice))
        .number("waived", report.waived.len());
    let said = match state.lens.filter.is_empty() {
        true => said,
        false => {
            Message::new("check-summary-filter").message("summary", said).number("shown", screen.rows.len())
        }
    };
    canvas.sentence(1, 0, canvas.width().saturating_sub(10), &state.sentence(&said), canvas.theme.dim());
}

/// Draws the heading of a group: its title, the number of its rows, and a rule to the edge.
fn head(canvas: &mut Canvas<'_>, state: &State, (group, count): (CheckGroup, usize), rows: Rows) {
    let title = match group {
        CheckGroup::Found(check) => Message::from(check.title.clone()),
        CheckGroup::Waived => Message::new("check-waived-title"),
        CheckGroup::Unused => Message::new("check-unused-title"),
    };
    let is_error = matches!(group, CheckGroup::Found(check) if check.severity == Severity::Error);
    let title = if is_error { Message::new("check-error-title").message("title", title) } else { title };
    let row = rows.row + rows.height.saturating_sub(1);
    let (dim, rule) = (canvas.theme.dim(), canvas.theme.rule());
    let style = if is_error { canvas.theme.notice() } else { canvas.theme.title() };
    let width = canvas.width();
    let mut column = 1 + canvas.sentence(1, row, width.saturating_sub(8), &state.sentence(&title), style) + 1;
    column += canvas.sign(column, row, 6, &count.to_string(), dim) + 1;
    canvas.rule(column, row, width.saturating_sub(column + 1), "─", rule);
}

/// Draws a row: the node, and its place or, if the finding is waived, the reason.
fn row(canvas: &mut Canvas<'_>, state: &State, (screen, place): (&CheckScreen, usize), at: u16) {
    let Some(row) = screen.rows.get(place) else { return };
    let (map, width) = (state.map(), canvas.width());
    let (dim, text) = (canvas.theme.dim(), canvas.theme.text());
    if place == screen.place {
        canvas.patch(0, at, width, 1, canvas.theme.selection());
    }
    let lane = CardId::try_from(row.about).ok().and_then(|card| map.lane(map.card(card)?.place.lane));
    let style = lane.map_or(dim, |lane| canvas.theme.lane(lane.kind));
    canvas.glyph(2, at, if state.marks.contains(&row.about) { "◆" } else { "▌" }, style);
    let beside = if width < NARROW { width / 3 } else { width * 2 / 5 };
    let start = width.saturating_sub(beside);
    let room = start.saturating_sub(6);
    match row.about {
        Id::Map => canvas.sentence(4, at, room, &state.sentence(&name::of(map, row.about)), text),
        about => canvas.text(
            4,
            at,
            room,
            &name::without_kind(map, about, state.session.words).replace('\n', " "),
            text,
        ),
    };
    let said = match row.group {
        CheckGroup::Found(_) => whereabouts(state, row),
        CheckGroup::Waived | CheckGroup::Unused => reason(state, row).replace('\n', " "),
    };
    canvas.text(start, at, beside.saturating_sub(1), &said, dim);
}

/// The place of a node in the map, as plain text in the language of the map: its direction follows from the
/// names in it.
fn whereabouts(state: &State, row: &CheckRow) -> String {
    let place = name::whereabouts(state.map(), row.about);
    place.map_or(String::new(), |place| state.map_words().say_plain(&place))
}

fn reason<'state>(state: &'state State, row: &CheckRow) -> &'state str {
    let waiver = row.waivers.first().and_then(|id| state.map().waiver(*id));
    waiver.map_or("", |waiver| &waiver.reason)
}

/// Draws the selected finding: its message, its place, and why it is waived.
fn detail(canvas: &mut Canvas<'_>, state: &State, screen: &CheckScreen, layout: &CheckLayout) {
    let (rows, Some(row)) = (layout.detail, screen.row()) else { return };
    if rows.height == 0 {
        return;
    }
    let (text, dim, title) = (canvas.theme.text(), canvas.theme.dim(), canvas.theme.title());
    canvas.rule(0, rows.row, canvas.width().saturating_sub(8), "─", canvas.theme.rule());
    let room = canvas.width().saturating_sub(4);
    let mut part = canvas.part(2, rows.row + 1, room, rows.height - 1);
    let said = state.sentence(&row.message);
    let lines = if part.height() < 4 { part.height() } else { 3 };
    let taken = part.paragraph((0, 0), (room, lines), &said, title);
    if let Some(place) = name::whereabouts(state.map(), row.about) {
        part.text(0, taken, room, &without_isolates(&state.sentence_in(&place, room)), dim);
    }
    let reason = reason(state, row);
    if !reason.is_empty() {
        let left = part.height().saturating_sub(taken + 1);
        let options = Options { max_lines: Some(left), ..part.options(reason, room) };
        let laid_out = Layout::new(reason, options);
        part.layout(0, taken + 1, (room, left), &laid_out, 0, |_| text);
    }
}

/// Draws how many rows are above and below the view.
fn counts(canvas: &mut Canvas<'_>, screen: &CheckScreen, layout: &CheckLayout, shown: &[(Item, Rows)]) {
    let (dim, width) = (canvas.theme.dim(), canvas.width());
    let rows = |items: &[Item]| items.iter().filter(|item| matches!(item, Item::Row(_))).count();
    let items = items(&screen.rows);
    let first = screen.first.min(items.len());
    let end = (first + shown.len()).min(items.len());
    let (above, below) = (rows(&items[..first]), rows(&items[end..]));
    if above > 0 {
        canvas.sign_before(width, 0, &format!("{}{above}", canvas.form("↑")), dim);
    }
    if below > 0 && layout.detail.height > 0 {
        canvas.sign_before(width, layout.detail.row, &format!(" {}{below}", canvas.form("↓")), dim);
    }
}
