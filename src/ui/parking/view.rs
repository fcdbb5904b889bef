//! Draws the list: a row for each thought, and below them the details of the selected one.

use ratatui::layout::Position;

use super::origin;
use super::state::{ParkedList, listed, selected};
use crate::model::{Parked, ParkedId};
use crate::text::{Layout, Options, base_direction};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::list::view as list_view;
use crate::ui::widget::{popup, typed};
use crate::words::Message;

const WIDTH: u16 = 84;
const LEAST_HEIGHT: u16 = 4;
/// The maximum number of rows for the text of the selected thought.
const TEXT: u16 = 3;
/// The maximum width of the name at the end of a row.
const PERSON: u16 = 14;
/// The rows below the list: a rule, the text, the origin, and one for people and dates.
const FOOT: u16 = TEXT + 3;

/// Draws the list; returns the position of the text caret while a thought is being typed.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, list: &ParkedList) -> Option<Position> {
    let count_of = |inbox| listed(state.map(), inbox).len();
    let title = Message::new(if list.inbox { "dialog-inbox" } else { "dialog-parked" })
        .number("parked", count_of(false))
        .number("sent", count_of(true));
    let count = count_of(list.inbox) + usize::from(list.is_adding());
    let rows = u16::try_from(count).unwrap_or(u16::MAX).max(LEAST_HEIGHT);
    let size = (WIDTH, rows.saturating_add(FOOT));
    let mut inside = popup::open(canvas, size, &state.sentence(&title));
    let (width, theme) = (inside.width(), inside.theme);
    if count == 0 {
        let said = Message::new(if list.inbox { "inbox-none" } else { "parked-none" });
        let said = state.sentence_in(&said, width);
        inside.sentence(0, 0, width, &said, theme.dim());
    }
    if let Some(foot) = inside.height().checked_sub(FOOT).filter(|_| !list.is_adding()) {
        inside.rule(0, foot, width, "─", theme.rule());
        details(&mut inside.part(0, foot + 1, width, FOOT - 1), state);
    }
    list_view::draw(&mut inside, (list.selected, count), FOOT, |line, place| {
        draw_row(line, state, list, place)
    })
}

/// Draws a thought, or the line that is being typed.
fn draw_row(line: &mut Canvas<'_>, state: &State, list: &ParkedList, place: usize) -> Option<Position> {
    let room = line.width().saturating_sub(2);
    if let Some(typing) = list.typing.as_ref().filter(|_| place == list.selected) {
        let text = typing.editor.text();
        if text.is_empty() {
            let prompt = state.sentence(&Message::new("parked-line-prompt"));
            line.sentence(2, 0, room, &prompt, line.theme.dim());
        }
        let base = base_direction(text, state.direction());
        let layout = Layout::new(text, Options { width: room, base, caret_room: true, ..state.options() });
        return typed::draw(line, (2, 0), (room, 1), &typing.editor, &layout, line.theme.text());
    }
    let id = listed(state.map(), list.inbox).get(place).copied()?;
    draw_thought(line, state, id);
    None
}

fn draw_thought(line: &mut Canvas<'_>, state: &State, id: ParkedId) {
    let Some(thought) = state.map().parked_thought(id) else { return };
    let theme = line.theme;
    let mut end = line.width();
    let person = if thought.owner.is_empty() { thought.by.clone() } else { format!("@{}", thought.owner) };
    if !person.is_empty() {
        let room = (end / 4).min(PERSON);
        end = end.saturating_sub(room);
        line.text(end, 0, room, &person, theme.dim());
        end = end.saturating_sub(2);
    }
    line.glyph(0, 0, "▌", theme.text());
    line.text(2, 0, end.saturating_sub(2), &thought.text.replace('\n', " "), theme.text());
}

/// Draws the selected thought: its text, where it came from, and what else is known of it.
fn details(part: &mut Canvas<'_>, state: &State) {
    let Some(thought) = selected(state).and_then(|id| state.map().parked_thought(id)) else { return };
    let (width, theme) = (part.width(), part.theme);
    let options = Options { max_lines: Some(TEXT), ..part.options(&thought.text, width) };
    let layout = Layout::new(&thought.text, options);
    part.layout(0, 0, (width, TEXT), &layout, 0, |_| theme.text());
    let from = state.sentence_in(&origin::told(state.map(), thought.from, thought.lane), width);
    part.sentence(0, TEXT, width, &from, theme.dim());
    if let Some(known) = known(thought) {
        let known = state.sentence_in(&known, width);
        part.sentence(0, TEXT + 1, width, &known, theme.dim());
    }
}

/// Who had the thought, when it was parked, who owns it and until when.
fn known(thought: &Parked) -> Option<Message> {
    let by = (!thought.by.is_empty()).then(|| Message::new("parked-by").text("name", &thought.by));
    let on = thought.parked_on.map(|day| Message::new("parked-on").text("day", day.to_string()));
    let owner =
        (!thought.owner.is_empty()).then(|| Message::new("parked-owner").text("name", &thought.owner));
    let due = thought.due.map(|day| Message::new("parked-due").text("day", day.to_string()));
    let facts = [by, on, owner, due].into_iter().flatten();
    facts.reduce(|one, other| Message::new("parked-facts").message("one", one).message("other", other))
}
