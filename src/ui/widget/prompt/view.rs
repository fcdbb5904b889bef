//! Drawing the prompt: its label and the typed line, and below it what can be typed, or why the
//! line is not valid.

use ratatui::layout::Position;

use crate::text::{Layout, Options, base_direction, width};
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::prompt::state::{Prompt, PromptLine};
use crate::ui::widget::typed;
use crate::words::Message;

/// Draws the prompt; returns the position of the text caret.
pub fn draw<L: PromptLine>(canvas: &mut Canvas<'_>, state: &State, prompt: &Prompt<L>) -> Option<Position> {
    let whole = canvas.width();
    canvas.fill(0, 0, whole, canvas.height(), canvas.theme.dialog());
    let title = state.sentence(&Message::new(L::LABEL));
    let taken = canvas.sentence(1, 0, whole, &title, canvas.theme.title());
    let start = 1 + taken + 1;
    let room = whole.saturating_sub(start + 1);
    let base = base_direction(prompt.editor.text(), state.direction());
    let options = Options { width: room, base, caret_room: true, ..state.options() };
    let layout = Layout::new(prompt.editor.text(), options);
    let caret = typed::draw(canvas, (start, 0), (room, 1), &prompt.editor, &layout, canvas.theme.text());
    second_line(canvas, state, prompt);
    caret
}

fn second_line<L: PromptLine>(canvas: &mut Canvas<'_>, state: &State, prompt: &Prompt<L>) {
    let room = canvas.width().saturating_sub(2);
    let (loud, dim) = (canvas.theme.notice(), canvas.theme.dim());
    if let Some(complaint) = &prompt.complaint {
        let said = state.sentence_in(complaint, room);
        canvas.sentence(1, 1, room, &said, loud);
        return;
    }
    let offered = prompt.completions(state.map()).candidates;
    let mut column = 1;
    if let Some((said, is_anything)) = prompt.line.found(state, prompt.editor.text().trim()) {
        let said = state.sentence_in(&said, room);
        let style = if is_anything { dim } else { loud };
        column += canvas.sentence(1, 1, room, &said, style) + 2;
    } else if offered.is_empty() || prompt.editor.text().is_empty() {
        let said = state.sentence(&Message::new(L::HINT));
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
