//! The status line: a message, or the title of the map; at its end the persona, the filter, whether
//! the map is saved, and the position in the journey.

use std::borrow::Cow;

use ratatui::style::{Modifier, Style};

use crate::model::MapState;
use crate::text::{Controls, Direction, Layout, Options, without_middle};
use crate::ui::core::canvas::{Canvas, sentence_width};
use crate::ui::core::cursor::CursorColumn;
use crate::ui::core::exporting::{Progress, RunningExport};
use crate::ui::core::external_change::CurrentFile;
use crate::ui::core::state::State;
use crate::ui::file;
use crate::ui::timer;
use crate::words::Message;

/// The width that each fact may have on any screen, in cells.
const SHORT: u16 = 16;

/// The space between facts, in cells.
const GAP: u16 = 3;

/// The least width of a block's name beside the time: a few letters say nothing.
const LEAST_NAME: u16 = 5;

/// Maximum rows of a message that does not fit on the line.
const MOST_ROWS: u16 = 4;

pub fn draw(canvas: &mut Canvas<'_>, state: &State) {
    if current_message(state).is_none() {
        let end = facts(canvas, state, canvas.width());
        head(canvas, state, end.saturating_sub(3));
    }
}

/// Draws the message over the status line. If it needs more than one row, it covers what is below; if it
/// is still too long, it is shortened in its middle, because its end says what to do.
pub fn draw_message(canvas: &mut Canvas<'_>, state: &State) {
    let Some(said) = current_message(state) else { return };
    // The timer stays visible beside a message.
    let timer = timer::fact(state, canvas.theme).map(|fact| sentence_width(&state.sentence(&fact.time)) + 2);
    let width = canvas.width().saturating_sub(2 + timer.unwrap_or_default());
    let rows = canvas.height().clamp(1, MOST_ROWS);
    // The program speaks English, whatever the direction of the map; quoted texts are isolated.
    let options = Options {
        controls: Controls::Hidden,
        base: Direction::LeftToRight,
        width,
        max_lines: Some(rows),
        ..state.options()
    };
    let said = state.sentence_fitting(said.as_ref(), |said| !Layout::new(said, options).is_cut());
    let layout = Layout::new(&said, options);
    let rows = u16::try_from(layout.line_count()).unwrap_or(rows);
    canvas.fill(0, 0, canvas.width(), rows, Style::new());
    let style = canvas.theme.notice();
    canvas.layout(1, 0, (width, rows), &layout, 0, |_| style);
    let room = if rows == 1 { canvas.width().saturating_sub(sentence_width(&said) + 4) } else { 0 };
    facts(canvas, state, room.max(timer.unwrap_or_default()));
}

/// The last notice, or else what is being done.
fn current_message(state: &State) -> Option<Cow<'_, Message>> {
    state.notice.as_ref().map(Cow::Borrowed).or_else(|| activity(state).map(Cow::Owned))
}

/// Draws the title of the map, its scope, and whether it shows the future state.
fn head(canvas: &mut Canvas<'_>, state: &State, room: u16) {
    let info = state.map().info();
    let title = if info.title.is_empty() { state.file.name() } else { info.title.clone() };
    let (bold, dim) = (canvas.theme.title(), canvas.theme.dim());
    let mut column = 1 + canvas.text(1, 0, room, &title, bold);
    let future =
        (info.state == Some(MapState::Future)).then(|| state.sentence(&Message::new("state-future-map")));
    for part in [future, Some(info.scope.clone())].into_iter().flatten().filter(|part| !part.is_empty()) {
        let left = (1 + room).saturating_sub(column + 3);
        if left < 8 {
            return;
        }
        canvas.text(column, 0, 3, " · ", dim);
        column += 3 + canvas.text(column + 3, 0, left, &part, dim);
    }
}

/// What is being done, if the screen does not show it.
fn activity(state: &State) -> Option<Message> {
    let dialog = state.dialogs.uppermost().and_then(|dialog| dialog.activity(state));
    dialog.or_else(|| state.file.set_aside.is_some().then(|| Message::new("doing-look")))
}

/// Draws as many facts as fit at the end of the line, the timer before all others; returns where
/// they begin.
fn facts(canvas: &mut Canvas<'_>, state: &State, room: u16) -> u16 {
    let last = canvas.width().saturating_sub(1);
    let first = canvas.width().saturating_sub(room);
    // Limit the width of each, since a filter may be long.
    let most = (canvas.width() / 3).max(SHORT);
    let timer = timer_fact(canvas, state, last.saturating_sub(first));
    let reserved = timer.as_ref().map_or(0, |(_, width, _)| width + GAP);
    let (dim, title) = (canvas.theme.dim(), canvas.theme.title());
    let mut end = last;
    for (fact, loud) in facts_to_show(state).into_iter().rev() {
        let said = state.sentence_in(&fact, most);
        let style = if loud { title.add_modifier(Modifier::UNDERLINED) } else { dim };
        let width = sentence_width(&said);
        let start = end.checked_sub(width).filter(|start| *start >= first + reserved);
        let Some(start) = start else { continue };
        canvas.sentence(start, 0, width, &said, style);
        end = start.saturating_sub(GAP);
    }
    if let Some((said, width, style)) = timer {
        let start = end.saturating_sub(width);
        canvas.sentence(start, 0, width, &said, style);
        end = start.saturating_sub(GAP);
    }
    (end + GAP).min(last)
}

/// The timer, its width and style: the time, which is never shortened, with as much of the block's
/// name as fits.
fn timer_fact(canvas: &Canvas<'_>, state: &State, room: u16) -> Option<(String, u16, Style)> {
    let fact = timer::fact(state, canvas.theme)?;
    let most = room.min((canvas.width() / 3).max(SHORT));
    let named = fact.name.as_deref().and_then(|name| {
        let excess = sentence_width(&state.sentence(&fact.with_name(name))).saturating_sub(most);
        let left = sentence_width(name).saturating_sub(excess);
        let name = without_middle(name, usize::from(left));
        (excess == 0 || left >= LEAST_NAME).then(|| state.sentence(&fact.with_name(&name)))
    });
    let said = named.unwrap_or_else(|| state.sentence(&fact.time));
    let width = sentence_width(&said).min(room);
    Some((said, width, fact.style))
}

fn facts_to_show(state: &State) -> Vec<(Message, bool)> {
    let mut facts = Vec::new();
    if !state.has_map() {
        return facts;
    }
    if let Some(exporting) = &state.session.exports.running {
        facts.push((progress_text(exporting), true));
    }
    let map = state.map();
    if let Some(persona) = state.lens.eyes.and_then(|eyes| map.persona(eyes)) {
        facts.push((Message::new("fact-eyes").text("name", persona.name.as_str()), true));
    }
    if !state.lens.filter.is_empty() {
        facts.push((Message::new("fact-filter").message("filter", state.lens.filter.describe(map)), true));
    }
    if !state.marks.is_empty() {
        facts.push((Message::new("fact-marks").number("count", state.marks.len()), false));
    }
    let saved = match (&state.file.read_only, state.file.save.running.is_some(), state.document.is_modified())
    {
        (Some(_), ..) => "fact-read-only",
        (None, true, _) => "fact-saving",
        (None, false, true) if state.file.path.is_none() && !state.has_unsaved_changes() => "fact-untitled",
        (None, false, true) if file::would_survive(state) => "fact-kept",
        (None, false, true) => "fact-unsaved",
        (None, false, false) => "fact-saved",
    };
    facts.push((Message::new(saved), saved == "fact-unsaved" || saved == "fact-read-only"));
    if state.file.journal.votes.is_unreturned() {
        facts.push((Message::new("fact-unreturned"), true));
    }
    facts.extend(outside(state).map(|fact| (Message::new(fact), true)));
    if let Some((place, count)) = position(state) {
        facts.push((Message::new("fact-position").number("place", place).number("count", count), false));
    }
    facts
}

/// The fact that another program changed or removed the map's file.
fn outside(state: &State) -> Option<&'static str> {
    let outside = state.file.external_change.as_ref()?;
    let own = state.file.path.as_ref() == Some(&outside.path);
    own.then_some(match outside.current {
        CurrentFile::Missing => "fact-external-change-removed",
        CurrentFile::Changed(_) => "fact-external-change-changed",
    })
}

/// The progress of an export, and how to stop it.
fn progress_text(exporting: &RunningExport) -> Message {
    let Progress { format, formats, done, of } = exporting.progress;
    if exporting.stopping {
        return Message::new("fact-export-stopping");
    }
    // All formats count the same; within one, its steps count if they are known.
    let within = (done.min(of) * 100).checked_div(of).unwrap_or(0);
    let percent = (format * 100 + within) / formats.max(1);
    Message::new("fact-exporting").number("percent", percent)
}

/// The number of the touchpoint under the cursor and the number of all, over the whole journey.
fn position(state: &State) -> Option<(usize, usize)> {
    let map = state.map();
    let CursorColumn::Touchpoint(touchpoint) = state.board.cursor.column else { return None };
    let stage = map.touchpoint(touchpoint)?.stage;
    let before: usize = map
        .stage_ids()
        .iter()
        .take_while(|one| **one != stage)
        .map(|stage| map.touchpoints_of(*stage).len())
        .sum();
    let within = map.touchpoints_of(stage).iter().position(|one| *one == touchpoint)?;
    Some((before + within + 1, map.touchpoint_count()))
}
