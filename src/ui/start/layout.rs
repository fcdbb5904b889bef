//! Positions on the start screen.

use crate::format::Template;
use crate::insight::name::verbatim;
use crate::text::visible::without_isolates;
use crate::text::width;
use crate::ui::core::frame::board_size;
use crate::ui::core::state::State;
use crate::ui::start::state::{Section, StartEntry, StartLine, StartScreen};
use crate::words::{Message, Words};

/// The maximum width of the list, and the minimum margin on both sides.
const MOST: u16 = 84;
const MARGIN: u16 = 2;
/// The maximum width of the name of a template; its languages follow.
const NAMES: u16 = 40;
/// The height from which the program's name is followed by the drawing of a journey.
const TALL: u16 = 26;

/// The position of the list.
#[derive(Debug)]
pub struct StartLayout {
    pub start: u16,
    pub width: u16,
    /// The row of the program's name.
    pub top: u16,
    /// The rows from there to the list.
    pub head: u16,
    /// All rows of the list.
    pub rows: Vec<StartRow>,
    /// The index of the first visible row.
    pub first: usize,
}

impl StartLayout {
    /// Lays the screen out in this size.
    pub fn new(screen: &StartScreen, (canvas_width, height): (u16, u16)) -> StartLayout {
        let width = canvas_width.saturating_sub(2 * MARGIN).min(MOST);
        let start = canvas_width.saturating_sub(width) / 2;
        let rows = rows(screen);
        let all = u16::try_from(rows.len()).unwrap_or(u16::MAX);
        // If space is short, leave out the blank row below the name.
        let head = if height >= TALL { 4 } else { 1 + u16::from(all.saturating_add(2) <= height) };
        // If there is room, place the list a little above the middle.
        let top = height.saturating_sub(all.saturating_add(head)) / 3;
        let room = height.saturating_sub(top).saturating_sub(head);
        let first = first_row(&rows, screen.selected, usize::from(room));
        StartLayout { start, width, top, head, rows, first }
    }
}

/// The line in this cell of the screen, and the entry within it.
pub fn entry_at(state: &State, (column, row): (u16, u16)) -> Option<(usize, usize)> {
    let screen = state.screen.get::<StartScreen>()?;
    let place = StartLayout::new(screen, board_size(state));
    let row = row.checked_sub(place.top.saturating_add(place.head))?;
    let StartRow::Line(number, line) = place.rows.get(place.first + usize::from(row))? else { return None };
    let column = column.saturating_sub(place.start);
    // A click to the left of the languages means the first of them.
    let begins = |(start, _): &(u16, u16)| column >= start.saturating_sub(1);
    let within = language_spans(state, line, place.width).iter().rposition(begins);
    Some((*number, within.unwrap_or_default()))
}

/// The contents of a row.
#[derive(Debug)]
pub enum StartRow {
    Blank,
    Heading(Section),
    /// A line that can be selected, with its index.
    Line(usize, StartLine),
}

fn rows(screen: &StartScreen) -> Vec<StartRow> {
    let mut rows = Vec::new();
    let mut section = None;
    for (place, line) in screen.lines().into_iter().enumerate() {
        if section != Some(line.section) {
            if section.is_some() {
                rows.push(StartRow::Blank);
            }
            if line.section != Section::More {
                rows.push(StartRow::Heading(line.section));
            }
            section = Some(line.section);
        }
        rows.push(StartRow::Line(place, line));
    }
    rows
}

/// The first row to draw, so that the selected one is visible.
fn first_row(rows: &[StartRow], selected: usize, room: usize) -> usize {
    let is_selected = |row: &StartRow| matches!(row, StartRow::Line(place, _) if *place == selected);
    let place = rows.iter().position(is_selected).unwrap_or_default();
    let last = rows.len().saturating_sub(room);
    (place + 3).saturating_sub(room).min(last)
}

/// The column in which languages begin, in a list of this width.
pub fn names(width: u16) -> u16 {
    NAMES.min(width / 2)
}

/// The first column and the width of each language of a line.
pub fn language_spans(state: &State, line: &StartLine, width: u16) -> Vec<(u16, u16)> {
    let mut column = names(width);
    let mut spans = Vec::new();
    for entry in &line.entries {
        let (StartEntry::Template(one) | StartEntry::Sample(one)) = entry else { continue };
        let width = cells(&state.sentence(&language_of(one)));
        spans.push((column, width));
        column = column.saturating_add(width).saturating_add(3);
    }
    spans
}

/// The name of a language in that language; of a future state, the words for that in its language.
pub fn language_of(one: &Template) -> Message {
    if one.name.contains('.') {
        let words = Words::of(one.language).unwrap_or_else(Words::english);
        return verbatim(&words.say_plain(&Message::new("state-future")));
    }
    Message::new(match one.language {
        "en" => "language-english",
        "he" => "language-hebrew",
        "ar" => "language-arabic",
        "el" => "language-greek",
        other => return verbatim(other),
    })
}

fn cells(sentence: &str) -> u16 {
    u16::try_from(width(&without_isolates(sentence))).unwrap_or(u16::MAX)
}
