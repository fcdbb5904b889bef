//! Drawing the list of conflicts, and below it both values of the selected one.

use ratatui::layout::Position;

use crate::insight::{conflict, field};
use crate::text::{Controls, Layout, Options};
use crate::ui::conflict::state::ConflictList;
use crate::ui::core::canvas::Canvas;
use crate::ui::core::state::State;
use crate::ui::widget::list::view as list_view;
use crate::words::Message;

/// Rows below the list of conflicts: a rule, and three lines for each side.
const FOOT: u16 = 7;

/// Draws the list. It has no text field, so no caret.
pub fn draw(canvas: &mut Canvas<'_>, state: &State, list: &ConflictList) -> Option<Position> {
    let (title, count) = (state.sentence(&Message::new("dialog-conflicts")), state.map().conflicts().len());
    let mut inside = list_view::open(canvas, &title, count, FOOT);
    list_view::draw(&mut inside, (list.selected, count), FOOT, |line, place| {
        let (disputed, _) = state.map().conflicts().nth(place)?;
        let about = state.sentence_in(&field::about(state.map(), disputed), line.width());
        line.sentence(0, 0, line.width(), &about, line.theme.text());
        None
    });
    draw_sides(&mut inside, state, list);
    None
}

/// Draws both values of the selected conflict, below the list.
fn draw_sides(inside: &mut Canvas<'_>, state: &State, list: &ConflictList) {
    let Some((disputed, sides)) = list.conflict(state.map()) else { return };
    let (width, theme) = (inside.width(), inside.theme);
    let Some(top) = inside.height().checked_sub(FOOT) else { return };
    inside.rule(0, top, width, "─", theme.rule());
    let half = (FOOT - 1) / 2;
    for (place, (label, value)) in
        (0u16..).zip([("conflict-ours", &sides.ours), ("conflict-theirs", &sides.theirs)])
    {
        let value = conflict::value(state.map(), disputed, value);
        let said = Message::new(label).message("value", value);
        let laid_out = |said: &str| {
            let options = inside.options(said, width);
            Layout::new(said, Options { max_lines: Some(half), controls: Controls::Hidden, ..options })
        };
        let layout = laid_out(&state.sentence_fitting(&said, |said| !laid_out(said).is_cut()));
        inside.layout(0, top + 1 + place * half, (width, half), &layout, 0, |_| theme.text());
    }
}
