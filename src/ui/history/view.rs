//! Draws the history: a summary, the sessions with their changes, and the selected row in full.

use super::layout::HistoryLayout;
use super::state::{HistoryRow, HistoryScreen, Item};
use crate::format::journal::ChangeStatus;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::outcome::HistorySession;
use crate::ui::core::state::State;
use crate::words::Message;

/// The columns at which changes begin, and of their text behind the time.
const CHANGE: u16 = 3;
const TEXT: u16 = CHANGE + 7;

pub(super) fn draw(canvas: &mut Canvas<'_>, state: &State) {
    let Some(screen) = state.screen.get::<HistoryScreen>() else { return };
    let layout = HistoryLayout::new(canvas.height());
    let (dim, width) = (canvas.theme.dim(), canvas.width());
    let summary = state.sentence(&summary(state, screen));
    canvas.sentence(1, 0, width.saturating_sub(10), &summary, dim);
    if screen.rows.is_empty() {
        let id = match screen.sessions {
            Some(_) if !screen.sought.is_empty() => "history-nothing-found",
            Some(_) => "log-nothing",
            None => "history-reading",
        };
        let said = state.sentence(&Message::new(id));
        canvas.paragraph((2, layout.list.row + 1), (width.saturating_sub(4), 3), &said, dim);
        return;
    }
    let items = screen.items(state.map().info().reviewed);
    let shown = layout.in_view(screen.first, &items);
    for (item, at) in &shown {
        match item {
            Item::Since(day, count) => {
                let said = Message::new("history-since").text("day", day.to_string());
                head(canvas, state, &said.number("count", *count), *at);
            }
            Item::Before(day) => {
                head(canvas, state, &Message::new("history-before").text("day", day.to_string()), *at);
            }
            Item::Row(place) => row(canvas, state, (screen, *place), *at),
        }
    }
    detail(canvas, state, screen, &layout);
    counts(canvas, (screen.first, items.len()), &layout, shown.len());
}

/// How much is recorded, and how far back.
fn summary(state: &State, screen: &HistoryScreen) -> Message {
    let sessions = screen.sessions();
    let count = sessions.iter().map(|session| session.changes.len()).sum::<usize>();
    let oldest = sessions.last().and_then(|session| session.changes.last());
    if !screen.sought.is_empty() {
        let said = Message::new("history-found").number("count", screen.shown_changes());
        return Message::new("history-sought").message("found", said).text("text", screen.sought.as_str());
    }
    match (oldest, state.map().info().reviewed) {
        (None, _) => Message::new("history-limits"),
        (Some(_), Some(day)) if screen.count_since(day) == 0 => {
            Message::new("history-none-since").text("day", day.to_string())
        }
        (Some(oldest), _) => Message::new("history-summary")
            .number("count", count)
            .message("sessions", Message::new("history-sessions").number("count", sessions.len()))
            .text("day", oldest.time.date().to_string()),
    }
}

fn head(canvas: &mut Canvas<'_>, state: &State, said: &Message, at: u16) {
    let (width, title, rule) = (canvas.width(), canvas.theme.title(), canvas.theme.rule());
    let said = state.sentence_in(said, width.saturating_sub(4));
    let column = 1 + canvas.sentence(1, at, width.saturating_sub(2), &said, title) + 1;
    canvas.rule(column, at, width.saturating_sub(column + 1), "─", rule);
}

fn row(canvas: &mut Canvas<'_>, state: &State, (screen, place): (&HistoryScreen, usize), at: u16) {
    let Some(row) = screen.rows.get(place).copied() else { return };
    let (width, theme) = (canvas.width(), canvas.theme);
    if place == screen.place {
        canvas.patch(0, at, width, 1, theme.selection());
    }
    match (row, screen.session_of(row), screen.change_of(row)) {
        (HistoryRow::Session(_), Some(session), _) => {
            let style = if session.has_base { theme.title() } else { theme.text() };
            canvas.glyph(1, at, if session.has_base { "▸" } else { "·" }, style);
            let room = width.saturating_sub(CHANGE + 1);
            let said = state.sentence_in(&session_message(session), room);
            canvas.sentence(CHANGE, at, room, &said, style);
        }
        (HistoryRow::Change(..), _, Some(change)) => {
            canvas.sign(CHANGE, at, 5, &change.time.strftime("%H:%M").to_string(), theme.dim());
            let room = width.saturating_sub(TEXT + 1);
            canvas.sentence(TEXT, at, room, &state.sentence_in(&change.message, room), theme.text());
        }
        _ => {}
    }
}

/// When a session was, how much was changed, and what became of it.
fn session_message(session: &HistorySession) -> Message {
    let (newest, oldest) = (session.changes.first(), session.changes.last());
    let (Some(newest), Some(oldest)) = (newest, oldest) else { return Message::new("log-nothing") };
    let begin = oldest.time.strftime("%F %H:%M").to_string();
    let end = newest.time.strftime("%F %H:%M").to_string();
    let when = if begin == end {
        begin
    } else if oldest.time.date() == newest.time.date() {
        format!("{begin}–{}", newest.time.strftime("%H:%M"))
    } else {
        format!("{begin} – {end}")
    };
    let said = Message::new("history-session")
        .text("when", when)
        .number("count", session.changes.len())
        .message("status", status(newest.status));
    let said = match &session.other_host {
        Some(host) => Message::new("history-on-host").message("session", said).text("host", host.as_str()),
        None => said,
    };
    if session.has_base { said } else { Message::new("history-only-listed").message("session", said) }
}

/// What became of a session: that of its newest change.
fn status(status: ChangeStatus) -> Message {
    Message::new(match status {
        ChangeStatus::Saved => "history-saved",
        ChangeStatus::InJournal => "history-kept",
        ChangeStatus::Orphaned => "history-left",
        ChangeStatus::Restored => "history-restored",
        ChangeStatus::Discarded => "history-discarded",
    })
}

/// Draws the selected row in full.
fn detail(canvas: &mut Canvas<'_>, state: &State, screen: &HistoryScreen, layout: &HistoryLayout) {
    let rows = layout.detail;
    let Some(row) = screen.row().filter(|_| rows.height > 0) else { return };
    let said = match (screen.change_of(row), screen.session_of(row)) {
        (Some(change), _) => Message::new("history-change")
            .text("time", change.time.strftime("%F %H:%M:%S").to_string())
            .message("said", change.message.clone()),
        (None, Some(session)) if session.has_base => Message::new("history-replays"),
        (None, _) => Message::new("blocked-no-base"),
    };
    let (rule, text, width) = (canvas.theme.rule(), canvas.theme.text(), canvas.width());
    canvas.rule(0, rows.row, width.saturating_sub(8), "─", rule);
    let room = (width.saturating_sub(4), rows.height - 1);
    canvas.paragraph((2, rows.row + 1), room, &state.sentence(&said), text);
}

/// Draws how many rows are above and below the view.
fn counts(canvas: &mut Canvas<'_>, (first, all): (usize, usize), layout: &HistoryLayout, shown: usize) {
    let (dim, width) = (canvas.theme.dim(), canvas.width());
    let below = all.saturating_sub(first + shown);
    if first > 0 {
        canvas.sign_before(width, 0, &format!("{}{first}", canvas.form("↑")), dim);
    }
    if below > 0 && layout.detail.height > 0 {
        canvas.sign_before(width, layout.detail.row, &format!(" {}{below}", canvas.form("↓")), dim);
    }
}
