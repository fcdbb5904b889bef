//! Drawing a text field with its caret and selection.

use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};

use crate::text::{Editor, Layout};
use crate::ui::core::canvas::Canvas;

/// Draws the typed text in `width` cells and `height` rows, scrolled to show the caret. Returns the
/// position of the caret on the screen.
pub fn draw(
    canvas: &mut Canvas<'_>,
    (column, row): (u16, u16),
    (width, height): (u16, u16),
    editor: &Editor,
    layout: &Layout,
    style: Style,
) -> Option<Position> {
    let (caret_row, caret_column) = layout.caret(editor.caret());
    let first = (caret_row + 1).saturating_sub(usize::from(height));
    let selection = editor.selection().unwrap_or_default();
    let selected = style.add_modifier(Modifier::UNDERLINED | Modifier::BOLD);
    canvas.layout(column, row, (width, height), layout, first, |byte| {
        if selection.contains(&byte) { selected } else { style }
    });
    let place = canvas.place(column, row, width, height);
    let line = caret_row
        .checked_sub(first)
        .and_then(|line| u16::try_from(line).ok())
        .filter(|line| *line < place.height)?;
    Some(Position::new(place.x + caret_column.min(place.width.saturating_sub(1)), place.y + line))
}
