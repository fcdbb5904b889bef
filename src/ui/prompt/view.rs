//! Drawing the prompt: its label and the typed line, and below it what can be typed, or why the
//! line is not valid.

use ratatui::layout::Position;

use crate::text::{Layout, Options, base_direction, width};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::prompt::state::{Prompt, Purpose};
use crate::ui::widget::typed;
use crate::ui::{filter, find};
use crate::words::Message;

/// Draws the prompt; returns the position of the text caret.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, prompt: &Prompt) -> Option<Position> {
    let (label, hint) = match prompt.purpose {
        Purpose::Find { .. } => ("prompt-find", "hint-find"),
        Purpose::Filter => ("prompt-filter", "hint-filter"),
        Purpose::Owner => ("prompt-owner", "hint-owner"),
        Purpose::SaveAs => ("prompt-save-as", "hint-save-as"),
        Purpose::Import => ("prompt-import", "hint-import"),
    };
    let whole = canvas.width();
    canvas.fill(0, 0, whole, canvas.height(), canvas.theme.dialog());
    let title = state.sentence(&Message::new(label));
    let taken = canvas.sentence(1, 0, whole, &title, canvas.theme.title());
    let start = 1 + taken + 1;
    let room = whole.saturating_sub(start + 1);
    let base = base_direction(prompt.editor.text(), state.direction());
    let options = Options { width: room, base, caret_room: true, ..state.options() };
    let layout = Layout::new(prompt.editor.text(), options);
    let caret = typed::draw(canvas, (start, 0), (room, 1), &prompt.editor, &layout, canvas.theme.text());
    second_line(canvas, state, prompt, hint);
    caret
}

fn second_line(canvas: &mut Canvas<'_>, state: &State, prompt: &Prompt, hint: &'static str) {
    let room = canvas.width().saturating_sub(2);
    let (loud, dim) = (canvas.theme.notice(), canvas.theme.dim());
    if let Some(complaint) = &prompt.complaint {
        let said = state.sentence(complaint);
        canvas.sentence(1, 1, room, &said, loud);
        return;
    }
    let offered = filter::completions_of(state, prompt).candidates;
    let mut column = 1;
    if let Some(found) = &prompt.found {
        let said = state.sentence(&find::said(state, found, prompt.editor.text().trim()));
        let style = if found.shown.is_empty() { loud } else { dim };
        column += canvas.sentence(1, 1, room, &said, style) + 2;
    } else if offered.is_empty() || prompt.editor.text().is_empty() {
        let said = state.sentence(&Message::new(hint));
        canvas.sentence(1, 1, room, &said, dim);
        return;
    }
    for (place, completion) in offered.iter().enumerate() {
        let needed = u16::try_from(width(completion)).unwrap_or(u16::MAX);
        if needed > room.saturating_sub(column) {
            return;
        }
        let style = if place == 0 { canvas.theme.key() } else { dim };
        column += canvas.text(column, 1, needed, completion, style) + 2;
    }
}
