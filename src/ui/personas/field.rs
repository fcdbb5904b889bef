//! Where the text field is on the sheet of a persona.

use crate::ui::core::frame::board_size;
use crate::ui::core::state::State;
use crate::ui::core::text_field::TextField;
use crate::ui::personas::layout::{HEAD, INDENT, PersonaSheets};
use crate::ui::personas::state::{PersonasScreen, SheetEdit};

/// The position of the text field; `None` if it is scrolled out of view.
pub fn field(state: &State, edit: &SheetEdit) -> Option<TextField> {
    let screen = state.screen.get::<PersonasScreen>()?;
    let (width, height) = board_size(state);
    let sheets = PersonaSheets::new(state, width);
    let sheet = sheets.selected(state)?;
    let span = sheet.fields.get(screen.field)?;
    let paragraph = span.paragraphs.first()?;
    let layout = paragraph.layout.clone();
    let top = span.row.saturating_add(paragraph.row);
    let lines = u16::try_from(layout.line_count()).unwrap_or(u16::MAX);
    let hidden = screen.first.saturating_sub(top).min(lines);
    let row = (top.max(screen.first) - screen.first).saturating_add(HEAD);
    Some(TextField {
        column: sheet.column + INDENT + paragraph.indent,
        width: sheet.text_width().saturating_sub(paragraph.indent),
        row,
        height: (lines - hidden).min(height.saturating_sub(row)),
        layout,
        caret: edit.editor.caret(),
    })
}
