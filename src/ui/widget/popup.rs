//! The frame of a dialog: above the dimmed screen, or, if that is narrow, the whole screen.

use crate::ui::core::canvas::{Canvas, sentence_width};
use crate::ui::core::effect::Effect;
use crate::ui::core::frame::NARROW;
use crate::ui::core::state::State;

/// Dims the screen and draws an empty dialog with its title; returns the part to draw in. `wanted`
/// is the width and height of that part.
pub fn open<'canvas>(
    canvas: &'canvas mut Canvas<'_>,
    (wanted_width, wanted_height): (u16, u16),
    title: &str,
) -> Canvas<'canvas> {
    let (width, height) = (canvas.width(), canvas.height());
    let (theme, ground) = (canvas.theme, canvas.theme.dialog());
    if width < NARROW {
        canvas.fill(0, 0, width, height, ground);
        let room = width.saturating_sub(2);
        canvas.sentence(1, 0, room, title, theme.title());
        return canvas.part(1, 1, width.saturating_sub(2), height.saturating_sub(1));
    }
    canvas.patch(0, 0, width, height, theme.dimmed());
    let (outer_width, outer_height) =
        (wanted_width.saturating_add(4).min(width), wanted_height.saturating_add(2).min(height));
    let column = (width - outer_width) / 2;
    let row = (height - outer_height) / 3;
    let mut frame = canvas.part(column, row, outer_width, outer_height);
    frame.fill(0, 0, outer_width, outer_height, ground);
    outline(&mut frame, title);
    canvas.part(column + 2, row + 1, outer_width.saturating_sub(4), outer_height.saturating_sub(2))
}

/// Draws a border around a dialog, with its title in the upper edge.
fn outline(frame: &mut Canvas<'_>, title: &str) {
    let (width, height) = (frame.width(), frame.height());
    let rule = frame.theme.rule();
    let (Some(last_column), Some(last_row)) = (width.checked_sub(1), height.checked_sub(1)) else { return };
    frame.rule(1, 0, last_column.saturating_sub(1), "─", rule);
    frame.rule(1, last_row, last_column.saturating_sub(1), "─", rule);
    for row in 1..last_row {
        frame.glyph(0, row, "│", rule);
        frame.glyph(last_column, row, "│", rule);
    }
    let corners = [(0, 0, "╭"), (last_column, 0, "╮"), (0, last_row, "╰"), (last_column, last_row, "╯")];
    for (column, row, corner) in corners {
        frame.glyph(column, row, corner, rule);
    }
    let room = width.saturating_sub(6);
    let taken = sentence_width(title).min(room);
    if taken > 0 {
        frame.fill(2, 0, taken + 2, 1, frame.theme.dialog());
        frame.sentence(3, 0, taken, title, frame.theme.title());
    }
}

/// The first row of a list to show, so that the selected one is visible.
pub fn first_shown(selected: usize, height: u16) -> usize {
    (selected + 1).saturating_sub(usize::from(height))
}

pub fn close(state: &mut State) -> Vec<Effect> {
    state.dialogs.close();
    Vec::new()
}
