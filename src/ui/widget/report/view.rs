//! Drawing a report: each message is wrapped, beginning with the first visible one.

use crate::text::{Controls, Direction, Layout, Options};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::frame::{NARROW, ScreenLayout};
use crate::ui::core::report::{Report, ReportLine, ReportTone};
use crate::ui::core::state::State;
use crate::ui::widget::popup;

const WIDTH: u16 = 84;

pub fn draw(canvas: &mut Canvas<'_>, state: &State, report: &Report) {
    let (width, room) = inside(state);
    let wanted = height_from(state, report, 0, width, room);
    let title = report.title.as_ref().map(|title| state.sentence(title)).unwrap_or_default();
    let mut inside = popup::open(canvas, (WIDTH, wanted), &title);
    let (width, height) = (inside.width(), inside.height());
    let first = report.first.min(last_first(state, report));
    let mut row = 0;
    let mut shown = first;
    for entry in report.lines.iter().skip(first) {
        if row >= height {
            break;
        }
        row = row.saturating_add(draw_entry(&mut inside, state, entry, row, width));
        shown += usize::from(row <= height);
    }
    let below = report.lines.len().saturating_sub(shown);
    let (dim, last) = (inside.theme.dim(), height.saturating_sub(1));
    if first > 0 {
        let said = format!(" {}{first} ", inside.form("↑"));
        inside.sign_before(width, 0, &said, dim);
    }
    if below > 0 {
        let said = format!(" {}{below} ", inside.form("↓"));
        inside.sign_before(width, last, &said, dim);
    }
}

/// The maximum width and height of a report on this screen.
fn inside(state: &State) -> (u16, u16) {
    let (width, height) = state.session.size;
    let frame = ScreenLayout::new(state, height);
    let body = frame.body.height + frame.prompt.height;
    if width < NARROW {
        (width.saturating_sub(2), body.saturating_sub(1))
    } else {
        (WIDTH.min(width.saturating_sub(4)), body.saturating_sub(2))
    }
}

/// The entry at the top when the report is scrolled to its end.
pub fn last_first(state: &State, report: &Report) -> usize {
    let (width, room) = inside(state);
    let mut left = room;
    let mut first = report.lines.len();
    for entry in report.lines.iter().rev() {
        let rows = rows_of(state, entry, width);
        if rows > left {
            break;
        }
        left -= rows;
        first -= 1;
    }
    first.min(report.lines.len().saturating_sub(1))
}

/// The rows of the entries from `first` on, at most `room`.
fn height_from(state: &State, report: &Report, first: usize, width: u16, room: u16) -> u16 {
    let mut rows = 0u16;
    for entry in report.lines.iter().skip(first) {
        if rows >= room {
            break;
        }
        rows = rows.saturating_add(rows_of(state, entry, width));
    }
    rows.min(room).max(1)
}

fn rows_of(state: &State, entry: &ReportLine, width: u16) -> u16 {
    let layout = layout(state, entry, width);
    layout.map_or(1, |layout| u16::try_from(layout.line_count()).unwrap_or(u16::MAX).max(1))
}

fn layout(state: &State, entry: &ReportLine, width: u16) -> Option<Layout> {
    // The program speaks English, whatever the direction of the map; quoted texts are isolated.
    let options = Options {
        controls: Controls::Hidden,
        base: Direction::LeftToRight,
        width: width.saturating_sub(entry.indent),
        max_lines: Some(MOST_LINES),
        ..state.options()
    };
    let said = state.sentence_fitting(entry.text.as_ref()?, |said| !Layout::new(said, options).is_cut());
    Some(Layout::new(&said, options))
}

/// Maximum lines of an entry.
const MOST_LINES: u16 = 8;

/// Draws an entry from a row on; returns the number of rows that it takes.
fn draw_entry(inside: &mut Canvas<'_>, state: &State, entry: &ReportLine, row: u16, width: u16) -> u16 {
    let Some(layout) = layout(state, entry, width) else { return 1 };
    let theme = inside.theme;
    let style = match entry.tone {
        ReportTone::Heading => theme.title(),
        ReportTone::Plain => theme.text(),
        ReportTone::Dim => theme.dim(),
        ReportTone::Strong => theme.notice(),
    };
    let rows = u16::try_from(layout.line_count()).unwrap_or(u16::MAX).max(1);
    let room = width.saturating_sub(entry.indent);
    inside.layout(entry.indent, row, (room, rows), &layout, 0, |_| style);
    rows
}
